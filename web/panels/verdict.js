// The verdict: a name and its reason, the inequality with its numbers filled in.

import { html } from 'lit-html';
import { unsafeHTML } from 'lit-html/directives/unsafe-html.js';
import { digitsApart, formatNumber, formatSetting } from '../words/format.js';

/** @typedef {import('../kinds/race/needs.js').Answers} Answers */
/** @typedef {{case: string, numbers: Record<string, string>, reason?: string | undefined}} Verdict */

/** @typedef {import('../kinds/gear.js').Gear} Gear */

/** Those of the plainest scenes; the others come with the gear of theirs. @type {Record<string, (answers: Answers) => Verdict>} */
export const verdicts = {
  regime({ runs, values }) {
    const { theory, measured } = /** @type {import('../kinds/race/needs.js').RunAnswer} */ (runs[0]);
    const sharpest = Math.max(...(theory.eigenvalues ?? [0]));
    const etaLambda = (values.lr ?? 0) * sharpest;
    return {
      case: measured.regime ?? theory.regime ?? 'smooth',
      numbers: { etaLambda: formatNumber(etaLambda, digitsApart(etaLambda, [1, 2])) },
    };
  },
  escape({ runs, start }) {
    const { theory, measured } = /** @type {import('../kinds/race/needs.js').RunAnswer} */ (runs[0]);
    const numbers = {
      step: formatSetting(measured.escapeStep ?? 0),
      // So close to a whole number rounding would hide which side it is on.
      predicted: theory.escapeStep?.toFixed(1) ?? '–',
      factor: formatSetting(theory.growth ?? Number.NaN),
    };
    if (start[1] === 0) return { case: 'stays', numbers };
    return { case: typeof measured.escapeStep === 'number' ? 'escapes' : 'waits', numbers };
  },
};

/** @param {import('../scenes/scene.js').Scene} scene @param {Answers} answers @param {Pick<Gear, "verdicts">} gear @returns {Verdict} */
export function verdictOf(scene, answers, gear) {
  const judge = gear.verdicts[scene.verdict];
  if (!judge) throw new Error(`no verdict ${scene.verdict}`);
  return judge(answers);
}

/**
 * @param {string} formula MathML with a token per number, its name between at-signs
 * @param {Record<string, string>} numbers
 */
export function fillIn(formula, numbers) {
  return formula.replace(/@(\w+)@/g, (_, name) => numbers[name] ?? '–');
}

/**
 * @param {import('../scenes/scene.js').Scene} scene
 * @param {Answers} answers
 * @param {Gear} gear
 * @param {import('../words/i18n.js').Translate} text
 */
export function verdictPanel(scene, answers, gear, text) {
  const verdict = verdictOf(scene, answers, gear);
  const id = `${scene.id}-${verdict.case}`;
  return html`<section class="verdict" aria-label=${text('verdict')}>
    <h2 id="verdict" data-case=${verdict.case}>${text(`${id}-verdict`, verdict.numbers)}</h2>
    <p class="reason">${unsafeHTML(fillIn(verdict.reason ?? gear.formulas[id] ?? '', verdict.numbers))}</p>
  </section>`;
}
