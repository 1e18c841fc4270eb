// The controls and numbers of the critical-point lab: one body per tool.

import { html, nothing } from 'lit-html';
import { unsafeHTML } from 'lit-html/directives/unsafe-html.js';
import { controlList } from '../../panels/controls_panel.js';
import { equation } from '../../panels/equation.js';
import { outdated } from '../../panels/outdated.js';
import { crowded } from '../../plot/critical/critical_marks.js';
import { criticalValue } from '../../plot/critical/critical_value.js';
import { cleaned } from '../../plot/critical/curvatures.js';
import { isShown } from '../../state/limits.js';
import { formatNumber, formatPoint, formatWhole } from '../../words/format.js';
import { isOutdated } from '../runs/chosen/chosen.js';
import { landscapePicker } from '../runs/chosen/landscape_picker.js';
import { census, indexSum } from './findings.js';
import { curvatureSample, kindSample } from './kind_sample.js';
import { matrixEditor } from './matrix_editor.js';

/** @typedef {import('./critical_lab.js').CriticalAnswers} Answers */
/** @typedef {import('../../words/i18n.js').Translate} Translate */
/** @typedef {import('./findings.js').Findings} Findings */

/** @typedef {import('./actions.js').LabActions} LabActions */

/** @param {import('../kind.js').Sight} sight */
export function criticalPanel(sight) {
  const { state, scene, answers, lab, own, text } = sight;
  const actions = /** @type {LabActions} */ (own);
  const { findings } = /** @type {Answers} */ (answers);
  const control = (/** @type {string} */ wanted) =>
    controlList(
      scene.controls.filter(({ name }) => name === wanted && isShown(state.limits, name)),
      sight,
    );
  const numbers = () => html`${probeNumbers(answers, text)} ${count(findings, answers.start, actions, text)}`;
  const body = {
    probe: () => html`${landscapePicker(state, lab, actions, text)}
      ${control('lr')}
      ${isOutdated(state) ? outdated(numbers(), text) : numbers()}`,
    matrix: () => html`${matrixEditor(answers.values, actions, text)}
      <dl class="curvatures">${curvatures(findings, text)}</dl> ${count(findings, answers.start, actions, text)}`,
    peano:
      () => html`<p class="formula">${unsafeHTML(equation(lab, lab.catalogue().landscapes.find(({ id }) => id === answers.landscape.id)?.formula ?? ''))}</p>
      ${control('direction')}
      <ul class="sections">${findings.sections.map(
        ({ id, origin }) =>
          html`<li class=${id}>${kindSample(origin?.kind ?? 'degenerate')}<span>${text(`section-says-${id}`, { kind: text(`kind-${origin?.kind ?? 'degenerate'}`) })}</span></li>`,
      )}</ul>
      <p>${text('peano-why')}</p>
      ${probeNumbers(answers, text)}`,
  }[state.tool];
  return body ? body() : nothing;
}

/** Where the tolerance takes the point for critical, what is left of the slope is rounding. @param {import('../../library/core.js').PointReport} report */
function gradientText({ gradient, kind }) {
  return kind === 'regular' || gradient.every((slope) => slope === 0)
    ? formatPoint(gradient)
    : `≈ ${formatPoint(gradient.map(() => 0))}`;
}

/** @param {Answers} answers @param {Translate} text */
function probeNumbers({ findings: { probe }, grid }, text) {
  const { report, at } = probe;
  const [a = 0, b = 0, c = 0, d = 0] = report.hessian;
  const flat = at.length === 1;
  const cell = (/** @type {number} */ entry) => html`<td>${formatNumber(entry)}</td>`;
  return html`<div class="probe">
    <dl>
      <div><dt>w</dt><dd data-probe="at">${formatPoint(at)}</dd></div>
      <div><dt>∇f</dt><dd data-probe="gradient">${gradientText(report)}</dd></div>
    </dl>
    <dl><div class="hessian"><dt>H</dt><dd class="brackets"><table class="matrix" aria-label=${text('hessian')}><tbody><tr>${cell(a)}${flat ? nothing : cell(b)}</tr>${flat ? nothing : html`<tr>${cell(c)}${cell(d)}</tr>`}</tbody></table></dd></div></dl>
    <dl class="curvatures">
      <div><dt>f</dt><dd data-probe="value">${formatNumber(probe.point ? criticalValue(report.value, grid) : report.value)}</dd></div>
      ${curvatures({ probe }, text)}
    </dl>
  </div>`;
}

/** @param {Pick<Findings, "probe">} findings @param {Translate} text */
function curvatures({ probe }, text) {
  return cleaned(probe.report.eigenvalues).map(
    (lambda, i) =>
      html`<div><dt>λ${'₁₂'[i]}</dt><dd data-probe="lambda${i + 1}">${formatNumber(lambda)}</dd>
        <dd class="meaning">${curvatureSample(lambda)}<span class="hidden">${text(lambda > 0 ? 'curves-up' : lambda < 0 ? 'curves-down' : 'curves-not')}</span></dd></div>`,
  );
}

/**
 * How many of each kind, a click moves the probe to the next one; and their sum beside the winding number.
 * @param {Findings} findings
 * @param {ArrayLike<number>} start
 * @param {LabActions} actions
 * @param {Translate} text
 */
function count({ critical, probe, separatrices, searched }, start, actions, text) {
  const { minima, saddles, maxima, others } = census(critical.points);
  const sum = indexSum(critical.points);
  const chip = (/** @type {string} */ kind, /** @type {number} */ n) => {
    const ofKind = critical.points.filter((point) =>
      kind === 'degenerate' ? point.line || point.kind === kind : point.kind === kind && !point.line,
    );
    const now = ofKind.findIndex(({ at }) => at.every((x, i) => x === start[i]));
    const next = ofKind[(now + 1) % Math.max(1, ofKind.length)];
    return html`<button type="button" class="chip" data-kind=${kind} title=${text('next-point')} @click=${() => next && actions.moveStart([...next.at])}>${kindSample(kind)} ${text(`count-${kind}-${n === 1 ? 'one' : 'many'}`, { n })}</button>`;
  };
  const rest = (sum ?? 0) - (start.length === 1 ? minima - maxima : minima - saddles + maxima);
  const curve = start.length === 1;
  const counted = curve ? `${minima} − ${maxima}` : `${minima} − ${saddles} + ${maxima}`;
  const more = others || rest ? ` ${rest < 0 ? '−' : '+'} ${Math.abs(rest)}` : '';
  const equation = sum === null ? '–' : `${counted}${more} = ${formatWhole(sum)}`;
  const agrees = critical.certainty !== 'unknown' && sum !== null && sum === critical.winding;
  const isLevel = critical.points.length === 0 && probe.report.kind === 'degenerate';
  const told = () =>
    [
      ...certaintyOf(critical),
      ...(agrees ? [] : [isLevel ? 'count-level' : noteOf(critical)]),
      ...(agrees && rest ? ['count-index'] : []),
      ...(crowded(critical.points) ? ['count-crowd'] : []),
      ...(separatrices.some(({ cut }) => cut) ? ['count-cut'] : []),
    ].map((note) => text(note));
  const proven = critical.points.filter((point) => point.proven).length;
  const notes = searched < 1 ? [text('count-searching', { percent: Math.round(100 * searched), n: proven })] : told();
  return html`<div class="count">
    <div class="chips">${minima ? chip('minimum', minima) : nothing}${saddles ? chip('saddle', saddles) : nothing}${maxima ? chip('maximum', maxima) : nothing}${others ? chip('degenerate', others) : nothing}${critical.points.length || probe.report.kind !== 'regular' ? nothing : text('count-none')}</div>
    ${
      sum === null && critical.winding === null
        ? nothing
        : html`<dl>
      <div><dt>${text(curve ? 'count-sum-curve' : others || rest ? 'count-sum-others' : 'count-sum')}</dt><dd data-count="sum">${equation}</dd></div>
      <div><dt>${text(curve ? 'count-winding-curve' : 'count-winding')}</dt><dd data-count="winding">${critical.winding === null ? '–' : formatWhole(critical.winding)}
        ${agrees ? html`<span class="agrees" role="img" aria-label=${text('agrees')}>✓</span>` : nothing}</dd></div>
    </dl>`
    }
    ${notes.map((note) => html`<p class="note">${note}</p>`)}
  </div>`;
}

/** How far the list is known to be whole. @param {Findings["critical"]} critical */
function certaintyOf({ certainty, waiting }) {
  if (certainty === 'unknown') return [];
  return [waiting.length > 0 ? 'count-ended' : `count-${certainty}`];
}

/** Why the two counts do not agree. @param {Findings["critical"]} critical */
function noteOf({ reason, singular, winding, defined }) {
  if (reason === null && winding === null && !defined) return 'count-undefined';
  if (reason === null && singular.length > 0) return 'count-corner';
  return reason === null || reason === 'boundary' ? 'count-no-winding' : `count-${reason}`;
}
