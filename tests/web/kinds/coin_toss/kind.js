// A kind of scene that is like none of the others: shares of heads in a row of coin tosses. It has no landscape, no start
// and no runs; answers of its own, one that comes later, an own slice of the state, a gesture, an action and a panel.

import { html } from 'lit-html';
import { controlsPanel } from '../../../../web/panels/controls_panel.js';
import { quantitiesPanel } from '../../../../web/panels/quantities.js';
import { count } from '../../../../web/scenes/rules.js';
import { changeOwn } from '../../../../web/state/state.js';

/** The fractional parts of multiples of the golden ratio, which fill 0…1 evenly. @param {number} k */
const even = (k) => (k * 0.6180339887498949) % 1;

/** @type {import('../../../../web/kinds/kind.js').Kind} */
export const coin_toss = {
  id: 'coin_toss',
  fields: { needed: { tosses: count }, more: {} },
  gives: ['shares', 'sorted'],
  needs: ({ values, own }) => ({ chance: Number(values.chance), tosses: own.tosses ?? 100, values }),
  ask(_lab, { chance, tosses, values }) {
    if (tosses > 1000) throw new RangeError('tosses: 1000 at most');
    let heads = 0;
    const shares = Float64Array.from({ length: tosses }, (_, k) => {
      if (even(k + 1) < chance) heads += 1;
      return heads / (k + 1);
    });
    return { shares, chance, values };
  },
  slow(_lab, changed) {
    /** @type {{sorted: Float64Array} | null} */
    let known = null;
    let asked = 0;
    return {
      want(questions) {
        if (!questions || questions.chance === asked) return;
        asked = questions.chance;
        Promise.resolve().then(() => {
          known = { sorted: Float64Array.of(questions.chance, 1 - questions.chance).sort() };
          changed();
        });
      },
      now: () => known,
    };
  },
  atStep: (_lab, answers, step) => ({ ...answers, soFar: answers.shares[step] }),
  last: (_scene, { shares }) => shares.length - 1,
  verdicts: {
    fair: ({ shares, chance }) => ({
      case: Math.abs(shares.at(-1) - chance) < 0.05 ? 'near' : 'far',
      numbers: { share: String(shares.at(-1)) },
    }),
  },
  formulas: {},
  rows: (_scene, { shares, chance }) => [
    {
      id: 'share',
      of: 'coin',
      name: 'heads-share',
      measured: shares.at(-1),
      predicted: chance,
      standardError: Math.sqrt((chance * (1 - chance)) / shares.length),
      tolerance: { standardErrors: 4 },
    },
  ],
  record: ({ shares, chance }) => ({
    share: shares.at(-1),
    standardErrors: { share: Math.sqrt((chance * (1 - chance)) / shares.length) },
  }),
  explore: (sight) =>
    html`${quantitiesPanel(sight)} ${controlsPanel(sight)} <button @click=${() => sight.own.twice()}>2 ×</button>`,
  link: {
    knows: (key) => key === 'tosses',
    encode(pairs, { own }) {
      if (own.tosses) pairs.set('tosses', String(own.tosses));
      return [];
    },
    decode: (_pairs, _scene, read) => ({
      own: { tosses: read('tosses', (text) => (/^\d+$/.test(text) ? Number(text) : undefined), 100) ?? null },
    }),
  },
  essence: ({ tosses = null }) => tosses,
  mayRefuse: () => true,
  gestures: ({ now, showEnd }) => ({ tosses: ([tosses]) => showEnd(changeOwn(now(), { tosses })) }),
  actions: ({ now, showEnd }) => ({
    twice: () => showEnd(changeOwn(now(), { tosses: 2 * (now().own.tosses ?? 100) })),
  }),
};
