// Row P18: what finding every critical point costs, beside what a grid of starts with Newton's method found and took on
// the same machine.
import assert from 'node:assert/strict';
import { median, rounds } from '../harness.js';

/** @typedef {import('../harness.js').Row} Row */

/** Catalogue in all, by the grid, ms. */
const GRID = 1484;

/**
 * name, formula, half sides or box, found, certainty; found and ms by the grid
 * @type {[string, string, number[], number, string, number, number][]}
 */
const cases = [
  ['Himmelblau ±6', '(x^2+y-11)^2+(x+y^2-7)^2', [-6, 6, -6, 6], 9, 'proven', 9, 8.0],
  ['six-hump ±3 × ±2', '(4-2.1*x^2+x^4/3)*x^2+x*y+(-4+4*y^2)*y^2', [-3, 3, -2, 2], 15, 'proven', 15, 11.7],
  ['Styblinski–Tang ±5', '(x^4-16*x^2+5*x+y^4-16*y^2+5*y)/2', [-5, 5, -5, 5], 9, 'proven', 9, 9.7],
  ['Rastrigin ±5.12', '20+x^2+y^2-10*cos(2*pi*x)-10*cos(2*pi*y)', [-5.12, 5.12, -5.12, 5.12], 441, 'proven', 441, 65.6],
  [
    'Goldstein–Price ±2',
    '(1+(x+y+1)^2*(19-14*x+3*x^2-14*y+6*x*y+3*y^2))*(30+(2*x-3*y)^2*(18-32*x+12*x^2+48*y-36*x*y+27*y^2))',
    [-2, 2, -2, 2],
    9,
    'proven',
    9,
    23.0,
  ],
  ['Beale ±4.5', '(1.5-x+x*y)^2+(2.25-x+x*y^2)^2+(2.625-x+x*y^3)^2', [-4.5, 4.5, -4.5, 4.5], 3, 'proven', 3, 25.1],
  ['Bohachevsky ±50', 'x^2+2*y^2-0.3*cos(3*pi*x)-0.4*cos(4*pi*y)+0.7', [-50, 50, -50, 50], 81, 'proven', 1, 76.0],
  ['Easom ±10', '-cos(x)*cos(y)*exp(-(x-pi)^2-(y-pi)^2)', [-10, 10, -10, 10], 85, 'proven', 29, 145.1],
  ['Rosenbrock b 100 ±105', '(1-x)^2+100*(y-x^2)^2', [-105, 105, -105, 105], 1, 'proven', 0, 18.2],
  ['Rosenbrock b 1000 ±32', '(1-x)^2+1000*(y-x^2)^2', [-32, 32, -32, 32], 1, 'proven', 1, 16.2],
  ['Rosenbrock b 4e5', '(1-x)^2+4e5*(y-x^2)^2', [-2, 2.01, -1, 3], 1, 'proven', 21, 476.3],
  ['Rosenbrock b 1e7', '(1-x)^2+1e7*(y-x^2)^2', [-2, 2.01, -1, 3], 1, 'counted', 122, 597.0],
  ['Beale ±50', '(1.5-x+x*y)^2+(2.25-x+x*y^2)^2+(2.625-x+x*y^3)^2', [-50, 50, -50, 50], 3, 'unknown', 15, 142.9],
  ['well of width .1 ±20', 'x^2+y^2-2*exp(-50*((x-1)^2+(y-0.3)^2))', [-20, 20, -20, 20], 3, 'proven', 1, 7.9],
  ['sin x sin y ±10', 'sin(x)*sin(y)', [-10, 10, -10, 10], 85, 'proven', 85, 9.6],
  ['sin x sin y ±100', 'sin(x)*sin(y)', [-100, 100, -100, 100], 8065, 'proven', 2000, 368.5],
];

/** @param {import('../../../web/library/core.js').Lab} lab @returns {Promise<Row[]>} */
export async function criticalPoints(lab) {
  let nudge = 0;
  const search = (
    /** @type {import('../../../web/library/experiment.js').Choice} */ landscape,
    /** @type {number[]} */ box,
  ) => {
    // Never the same question: answers are kept.
    nudge += 1e-10;
    return lab.criticalPoints({ landscape, box: box.map((x) => x * (1 + nudge)) });
  };
  /** @type {string[]} */
  const notes = [];
  for (const [name, text, box, found, certainty, foundByGrid, ms] of cases) {
    const landscape = { id: 'formula', params: { text } };
    const answer = search(landscape, box);
    assert.deepEqual([answer.points.length, answer.certainty], [found, certainty], name);
    const times = await rounds({ run: () => void search(landscape, box) }, 3);
    const took = median(times.run).toFixed(1);
    notes.push(`${name}: ${found} ${certainty}, ${answer.cells} cells, ${took} ms (grid ${foundByGrid}, ${ms} ms)`);
  }
  const catalogue = lab.catalogue().landscapes.filter(({ type, id }) => type === 'landscape' && id !== 'formula');
  const whole = () => {
    for (const { id, domain } of catalogue)
      search(
        { id },
        domain.flatMap((side) => [...side]),
      );
  };
  const times = await rounds({ whole }, 3);
  return [
    {
      name: 'P18',
      what: 'Every critical point of every landscape of the catalogue on its domain, proven where none is degenerate',
      goal: `≤ ${GRID} ms, what a grid of starts took`,
      got: `${median(times.whole).toFixed(0)} ms`,
      notes: notes.join('; '),
    },
  ];
}
