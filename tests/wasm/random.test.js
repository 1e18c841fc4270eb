// Random questions through the border, from sensible to absurd: an answer, or a RangeError that names code and field;
// and after all of them the module still answers.
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { lab, onSaddle } from './lab.js';

const { landscapes, optimizers, noises, schedules } = lab.catalogue();

const wrong = fc.oneof(
  fc.constantFrom(NaN, Infinity, -Infinity, -0, -1, 1e300, 5e-324, 2 ** 53, '', '7', null, undefined, true, 7n),
  fc.anything({ maxDepth: 2, withBigInt: true, withTypedArray: true, withNullPrototype: true }),
);
const number = fc.oneof(
  { weight: 80, arbitrary: fc.double({ min: -3, max: 3, noNaN: true }) },
  { weight: 1, arbitrary: wrong },
);

/** Now and then anything else. @param {fc.Arbitrary<unknown>} usual */
const mostly = (usual) => fc.oneof({ weight: 60, arbitrary: usual }, { weight: 1, arbitrary: wrong });

const words = 'x y a 2 0.5 + - * / ^ ( ) sin( exp( log( ² π 1e3 λ'.split(' ');
const text = fc.oneof(
  fc.constantFrom('x^2 + y^2/2', 'a*x^2 + log(y)', 'sin(x) + y^2/4 - 0.3*x*y', 'x^x', '1/(x - y)'),
  fc.array(fc.constantFrom(...words), { maxLength: 9 }).map((list) => list.join(' ')),
  fc.string({ unit: 'binary', maxLength: 9 }),
);

/** @typedef {{id: string, value: number, scale: string}} Param */

/** @param {Param} param */
const near = ({ value, scale }) =>
  mostly(
    scale === 'integer' || scale === 'choice'
      ? fc.constant(value)
      : fc.double({ min: 0.9, max: 1.1 }).map((f) => f * value),
  );

/** @param {{id: string, params: Param[]}[]} entries */
const choiceOf = (entries) =>
  fc.constantFrom(...entries).chain(({ id, params }) =>
    mostly(
      fc.record({
        id: mostly(fc.constant(id)),
        params: mostly(
          fc.record(Object.fromEntries(params.map((param) => [param.id, near(param)])), { requiredKeys: [] }),
        ),
      }),
    ),
  );

const line = landscapes.filter(({ dim }) => dim === 1);
const plane = landscapes.filter(({ dim }) => dim === 2);
const landscape = fc.oneof(
  { weight: 6, arbitrary: choiceOf(plane) },
  { weight: 1, arbitrary: choiceOf(landscapes) },
  { weight: 3, arbitrary: fc.record({ id: fc.constant('formula'), params: fc.record({ text: mostly(text) }) }) },
);
const point = mostly(
  fc.oneof(
    { weight: 12, arbitrary: fc.tuple(number, number) },
    { weight: 1, arbitrary: fc.array(number, { maxLength: 5 }) },
  ),
);
const small = mostly(fc.integer({ min: 2, max: 40 }));
const experiment = fc.record(
  {
    landscape,
    optimizer: choiceOf(optimizers),
    noise: choiceOf(noises),
    schedule: choiceOf(schedules),
    start: point,
    steps: small,
    seed: small,
    radius: number,
  },
  { requiredKeys: ['landscape', 'optimizer', 'start', 'steps'] },
);
const box = mostly(
  fc
    .tuple(...[-3, 1, -3, 1].map((min) => fc.double({ min, max: min + 2, noNaN: true })))
    .chain((sides) => fc.tuple(...sides.map((side) => mostly(fc.constant(side))))),
);

/** @type {Record<string, fc.Arbitrary<unknown>>} */
const questions = {
  simulate: experiment,
  measure: experiment,
  theory: experiment,
  modes: experiment,
  critical: fc.record({ landscape, at: point }),
  field: fc.record({ landscape, box, nx: small, ny: small, gradient: mostly(fc.boolean()) }),
  stepMap: fc.record({
    landscape: choiceOf(line),
    optimizer: choiceOf(optimizers),
    from: number,
    to: number,
    n: small,
  }),
  formulaInfo: mostly(text),
};

for (const [name, question] of Object.entries(questions)) {
  test(`${name} answers or refuses, whatever it is asked`, () => {
    const ask = /** @type {(question: unknown) => unknown} */ (/** @type {any} */ (lab)[name]);
    let answered = 0;
    fc.assert(
      fc.property(mostly(question), (asked) => {
        try {
          const answer = ask(asked);
          assert.ok(typeof answer === 'object' && !(answer instanceof Error));
          ++answered;
        } catch (error) {
          assert.ok(error instanceof RangeError, String(error));
          const { code, field } = /** @type {any} */ (error);
          assert.match(code, /^(not_finite|out_of_range|unknown_id|wrong_size|wrong_type|too_large|parse_error)$/);
          assert.ok(field.length > 0);
        }
      }),
      { seed: 1, numRuns: 1500, endOnFailure: true },
    );
    assert.ok(answered > 50, `only ${answered} answers`);
    assert.equal(lab.simulate(onSaddle('heavy_ball')).steps, 5);
  });
}
