// Typed formulas through the border: what a page learns of one, how it runs, and how a mistake is told.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { lab } from './lab.js';

/** @param {string} text @param {Record<string, number>} [params] */
const typed = (text, params) => ({ id: 'formula', params: { text, ...params } });

test('formulaInfo tells dimension, parameters and how to print', () => {
  const info = lab.formulaInfo('λ*x^2/2 + k1*sin(y)');
  assert.equal(info.dim, 2);
  assert.equal(info.quadratic, false);
  assert.deepEqual(
    info.variables.map(({ id, name, mathml }) => [id, name, mathml]),
    [
      ['x', 'x', '<mi>x</mi>'],
      ['y', 'y', '<mi>y</mi>'],
    ],
  );
  assert.deepEqual(
    info.params.map(({ id, mathml, value }) => [id, mathml, value]),
    [
      ['lambda', '<mi>λ</mi>', 1],
      ['k1', '<msub><mi>k</mi><mrow><mo>\u2064\u2064</mo><mn>1</mn></mrow></msub>', 1],
    ],
  );
  assert.match(info.mathml, /^<math>.*<mi>λ<\/mi>.*<\/math>$/);
});

test('every formula of the catalogue can be printed', () => {
  const inGrammar = lab.catalogue().landscapes.filter(({ prose }) => !prose);
  assert.ok(inGrammar.length >= 20);
  for (const { id, formula } of inGrammar) assert.match(lab.formulaInfo(formula).mathml, /^<math>/, id);
});

test('a typed formula runs bit for bit like the landscape it spells', () => {
  const { start } = lab.catalogue().landscapes.find(({ id }) => id === 'rosenbrock') ?? assert.fail();
  const question = { optimizer: { id: 'heavy_ball', params: { lr: 0.0005 } }, start, steps: 400 };
  const builtIn = lab.simulate({ ...question, landscape: { id: 'rosenbrock', params: { b: 50 } } });
  const run = lab.simulate({ ...question, landscape: typed('(1 - x)^2 + b*(y - x^2)^2', { b: 50 }) });
  assert.deepEqual(run.w, builtIn.w);
  assert.deepEqual(run.loss, builtIn.loss);
  assert.deepEqual(run.outcome, builtIn.outcome);
});

// What the types document, and the same in plain letters.
/** @type {[string, string, string][]} */
const spellings = [
  ['ln', 'ln(x)', 'log(x)'],
  ['arcsin', 'arcsin(x/2)', 'asin(x/2)'],
  ['arccos', 'arccos(x/2)', 'acos(x/2)'],
  ['arctan', 'arctan(x)', 'atan(x)'],
  ['X, Y', 'X*Y', 'x*y'],
  ['π', 'π*x', 'pi*x'],
  ['−', 'x − 1', 'x - 1'],
  ['·', '2·x', '2*x'],
  ['×', '2×x', '2*x'],
  ['÷', 'x÷3', 'x/3'],
  ['√(', '√(x)', 'sqrt(x)'],
  ['√2', '√2*x', 'sqrt(2)*x'],
  ['√x', '3√x', '3*sqrt(x)'],
  ['√x² is (√x)²', '√x²', 'sqrt(x)^2'],
  ['x²', 'x²', 'x^2'],
  ['x³', 'x³', 'x^3'],
  ['x⁻¹', 'x⁻¹', 'x^(-1)'],
  ['λ', 'λ*x', 'lambda*x'],
  ['k₁', 'k₁*x', 'k1*x'],
  ['.5, 1e-3', '.5x + 1e-3', '0.5*x + 0.001'],
  ['θ₁ θ₂', 'θ₁²+θ₂', 'x^2+y'],
  ['**', 'x**2', 'x^2'],
  ['|x|', '2|x|', '2*abs(x)'],
  ['kx^2', 'kx^2', 'k*x^2'],
  ['xsin(x)', 'xsin(x)', 'x*sin(x)'],
  ['\\frac{x^2}{2}', '\\frac{x^2}{2}', 'x^2/2'],
  ['full-width', '２＊（ｘ＋１）', '2*(x+1)'],
];

test('the types list the ways to spell a formula, and each is read', async () => {
  const types = await readFile(new URL('../../dist/lib/types/questions/formula_info.d.ts', import.meta.url), 'utf8');
  const grammar = types.slice(0, types.indexOf('formulaInfo:')).split('/**').at(-1) ?? '';
  const values = (/** @type {string} */ text) =>
    lab.field({ landscape: typed(text), box: [0.25, 1.5, 0.5, 2], nx: 6, ny: 4 }).loss;
  for (const [documented, spelled, plain] of spellings) {
    assert.ok(grammar.includes(documented), `${documented} is not documented`);
    assert.deepEqual(values(spelled), values(plain), spelled);
  }
});

test('a typed formula works in field, critical, theory, measure and stepMap', () => {
  const bowl = typed('a*x^2 + y^2/2', { a: 2 });
  const field = lab.field({ landscape: bowl, box: [-1, 1, -1, 1], nx: 3, ny: 3 });
  assert.deepEqual(Array.from(field.loss), [2.5, 0.5, 2.5, 2, 0, 2, 2.5, 0.5, 2.5]);
  assert.deepEqual(Array.from(lab.critical({ landscape: bowl, at: [0, 0] }).hessian), [4, 0, 0, 1]);
  const question = { landscape: bowl, optimizer: { id: 'gradient_descent', params: { lr: 0.1 } }, start: [1, 1] };
  const theory = lab.theory(question);
  assert.equal(theory.kappa, 4);
  assert.equal(theory.lrLimit, 0.5);
  assert.ok(Math.abs(Number(lab.measure({ ...question, steps: 60 }).contraction) - 0.9) < 1e-9);
  const map = lab.stepMap({ landscape: typed('x^2'), optimizer: question.optimizer, from: 0, to: 1, n: 2 });
  assert.deepEqual(Array.from(map.to), [0, 0.8]);
});

test('a mistake names its column in both languages, and the next call works', () => {
  const failing = [
    () => lab.formulaInfo('x^2 + * y'),
    () => lab.field({ landscape: typed('x^2 + * y'), box: [0, 1, 0, 1], nx: 2, ny: 2 }),
  ];
  for (const ask of failing) {
    assert.throws(ask, (/** @type {import('../../web/library/core.js').FormulaError} */ error) => {
      assert.ok(error instanceof RangeError);
      assert.equal(error.code, 'parse_error');
      assert.match(error.field, /text$/);
      assert.equal(error.column, 7);
      assert.equal(error.key, 'expected_operand');
      assert.equal(error.message, `${error.field}, column 7: expected a number, a variable or “(”, found “*”`);
      assert.equal(error.sentences['zh-CN'], '第 7 列：这里应为数字、变量或“(”，却是“*”');
      return true;
    });
    assert.equal(lab.formulaInfo('x').dim, 1);
  }
});

test('no text can hurt: JavaScript, half characters, a megabyte', () => {
  for (const text of ['alert(1)', 'constructor(x)', '`x`', 'x\u0000', '\ud800', 'x+'.repeat(500000), '('.repeat(900)]) {
    assert.throws(() => lab.formulaInfo(text), { name: 'RangeError', code: 'parse_error' });
  }
  assert.throws(() => lab.formulaInfo(/** @type {any} */ (7)), {
    name: 'RangeError',
    code: 'wrong_type',
    field: 'text',
  });
  assert.equal(lab.formulaInfo('constructor*x').params[0].id, 'constructor');
});

test('a text that is none is refused as such', () => {
  for (const text of [5, null, ['x']]) {
    const landscape = { id: 'formula', params: { text: /** @type {any} */ (text) } };
    const ask = () => lab.critical({ landscape, at: [0] });
    assert.throws(ask, { code: 'wrong_type', field: 'landscape.params.text', allowed: 'a formula as a string' });
  }
});
