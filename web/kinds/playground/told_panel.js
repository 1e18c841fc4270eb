// One update told: formula, sentences and table, term by term.

import { html, nothing } from 'lit-html';
import { formatNumber, formatPoint } from '../../words/format.js';

/** @typedef {import('../kind.js').Sight} Sight */
/** @typedef {import('./told.js').Told} Told */
/** @typedef {import('./told.js').ToldTerm} ToldTerm */
/** @typedef {{showTerms(count: number): void, stepOn(): void}} ToldActions */

/** @param {Sight} sight @param {ToldActions} actions */
export function toldPanel({ state, answers, text }, actions) {
  /** @type {Told | null} */
  const told = answers.told;
  if (!told) return nothing;
  const { terms } = told;
  const shown = Math.min(state.own.terms ?? terms.length, terms.length);
  const whole = shown === terms.length;
  return html`<section class="told-step" aria-label=${text('told')}>
    <p class="told-rule">${ruleOf(terms, shown)}</p>
    <div class="told-walk" role="group" aria-label=${text('told-walk')}>
      <button type="button" class="chip" id="terms-none" ?disabled=${shown === 0} @click=${() => actions.showTerms(0)}>${text('told-begin')}</button>
      <button type="button" class="chip" id="term-on" @click=${() => (whole ? actions.stepOn() : actions.showTerms(shown + 1))}>${text(whole ? 'told-hop' : 'told-next')}</button>
    </div>
    <ol class="told-sentences" aria-live="polite">${sentences(told, shown, text).map((sentence) => html`<li>${sentence}</li>`)}</ol>
    ${table(terms.slice(0, shown), told, whole, text)}
  </section>`;
}

/** "v ← βv − η∇f(w); w ← w + v", as far as it is told. @param {readonly ToldTerm[]} terms @param {number} shown */
function ruleOf(terms, shown) {
  return terms.map(({ target, symbol, ends }, i) => {
    const first = i === 0 || terms[i - 1]?.ends;
    const joined = first && target !== 'w' ? symbol : `${symbol.startsWith('−') ? '' : '+'}${symbol}`;
    const spaced = joined.replace(/^([+−])/, first && target !== 'w' ? '$1' : ' $1 ');
    return html`${first ? html`<span>${target} ← ${target === 'w' ? 'w' : ''}</span>` : nothing}<span class=${i < shown ? 'term-told' : 'term-to-come'}>${spaced}</span>${ends && i < terms.length - 1 ? html`<span>; </span>` : nothing}`;
  });
}

/** @param {Told} told @param {number} shown @param {import('../../words/i18n.js').Translate} text @returns {string[]} */
function sentences({ step, terms, from, to, before, after, gradient }, shown, text) {
  const said = terms.slice(0, shown).flatMap(({ target, symbol, slope, amount, ends, sum }, i) => {
    // That w takes the whole channel is said by where it moves.
    if (target === 'w' && terms.some((other) => other.target === symbol)) return [];
    const single = ends && (i === 0 || terms[i - 1]?.ends);
    const own = text(`told-${slope ? 'slope' : symbol === target || target === 'w' ? 'plain' : 'memory'}`, {
      symbol,
      amount: formatPoint(amount),
    });
    return ends && target !== 'w' && !single ? [own, text('told-sum', { target, sum: formatPoint(sum) })] : [own];
  });
  const falls = after < before ? 'falls' : after > before ? 'rises' : 'stays';
  return [
    text('told-stands', {
      step: step.step - 1,
      at: formatPoint(from),
      loss: formatNumber(before),
      slope: formatPoint(gradient),
    }),
    ...said,
    ...(shown === terms.length
      ? [text(`told-${falls}`, { move: formatPoint(step.move), to: formatPoint(to), after: formatNumber(after) })]
      : []),
  ];
}

/** @param {readonly ToldTerm[]} terms @param {Told} told @param {boolean} whole @param {import('../../words/i18n.js').Translate} text */
function table(terms, { step }, whole, text) {
  const alike = (/** @type {number[]} */ factor) => factor.every((x) => x === factor[0]);
  return html`<table class="told-terms of-one-step"><caption>${text('told-table', { step: step.step })}</caption>
    <thead><tr><th scope="col">${text('told-term')}</th><th scope="col">${text('told-factor')}</th><th scope="col">${text('told-quantity')}</th><th scope="col">${text('told-amount')}</th></tr></thead>
    <tbody>${terms.map(
      ({
        target,
        symbol,
        factor,
        quantity,
        amount,
      }) => html`<tr><th scope="row">${symbol}<small> → ${target}</small></th>
        <td>${alike(factor) ? formatNumber(factor[0]) : formatPoint(factor)}</td><td>${formatPoint(quantity)}</td><td>${formatPoint(amount)}</td></tr>`,
    )}${whole ? html`<tr class="sum"><th scope="row">Δw</th><td colspan="3" data-told="move">${formatPoint(step.move)}</td></tr>` : nothing}</tbody></table>`;
}
