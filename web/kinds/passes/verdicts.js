// What the slice promises and what there is: by the pass, by the ways down at its start, by the neurons.

import { formatNumber, formatSetting } from '../../words/format.js';

/** @typedef {import('./band_answers.js').BandAnswers} BandAnswers */

/** @type {Record<string, (answers: any) => import('../kind.js').Verdict>} */
export const verdicts = {
  /** @param {BandAnswers} answers */
  pass({ wall, pass, lowest, gone, values }) {
    const numbers = {
      wall: formatSetting(wall),
      pass: formatSetting(pass),
      lowest: formatNumber(lowest),
      step: String(gone ?? 0),
    };
    const b = values.b ?? 0;
    if (b > 0) return { case: 'over', numbers };
    if (b === 0) return { case: 'level', numbers };
    return { case: gone === null ? 'open' : 'through', numbers };
  },
  /** @param {BandAnswers} answers */
  ways({ n, negative, gone, wall, lowest, start, scene }) {
    const numbers = {
      n: String(n),
      ways: String(negative),
      step: String(gone ?? 0),
      wall: formatNumber(wall),
      lowest: formatNumber(lowest),
      steps: String(scene.steps),
    };
    if (n === 1) return { case: 'closed', numbers };
    if (start[1] === 0) return { case: 'axis', numbers };
    return { case: gone === null ? 'waits' : 'leaves', numbers };
  },
  /** Where descent from beside a pass ends. @param {BandAnswers} answers */
  falls({ scene, runs, pass, top, floor }) {
    const [x0, x1, y0, y1] = scene.box;
    const { w = new Float64Array() } = runs[0]?.run ?? {};
    const [x = Number.NaN, y = Number.NaN] = w.subarray(-2);
    const away = (/** @type {{at: number[]}} */ { at: [left = 0, up = 0] }) => Math.hypot(x - left, y - up);
    const minima = floor.points.filter(({ kind }) => kind === 'minimum');
    const [nearest] = [...minima].sort((a, b) => away(a) - away(b));
    const inside = x >= x0 && x <= x1 && y >= y0 && y <= y1;
    const back = nearest === minima[0] ? 'back' : 'on';
    return { case: inside ? back : 'thrown', numbers: { pass: formatSetting(pass, 4), top: formatSetting(top, 4) } };
  },
  /** @param {import('./net_answers.js').NetAnswers} answers */
  neurons({ n, pass }) {
    return { case: n === 2 ? 'two' : 'three', numbers: { pass: formatSetting(pass) } };
  },
};
