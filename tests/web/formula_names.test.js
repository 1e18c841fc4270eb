// What a typed formula's names are is said in words, in both languages.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesSaid } from '../../web/kinds/runs/chosen/formula_names.js';
import { load } from '../../web/library/core.js';
import { bothWords } from './lessons.js';

const lab = await load();
const words = await bothWords('critical_point_lab');

/** What is seen of the markup, indices lowered. @param {string} markup */
const seen = (markup) =>
  markup
    .replace(/<\/mi><mrow>[^\d]*<mn>(\d)<\/mn>/g, (_, digit) => String.fromCodePoint(0x2080 + Number(digit)))
    .replace(/<[^>]*>/g, '');

for (const [formula, en, zh] of /** @type {[string, string, string][]} */ ([
  ['x^2 + y^2', '', ''],
  ['a*x^2', 'a is a parameter.', 'a 是参数。'],
  ['a x^2 + k₁y^2', 'a and k₁ are parameters.', 'a、k₁ 是参数。'],
  ['a x^2 + b y + lambda', 'a, b and λ are parameters.', 'a、b、λ 是参数。'],
  ['x1^4 - x1', 'x₁ is the variable (x on the axis).', 'x₁ 是自变量（即图中的 x）。'],
  ['x1^2 + x2^2', 'x₁ and x₂ are the variables (x and y on the axes).', 'x₁、x₂ 是自变量（即图中的 x、y）。'],
  [
    'θ₁² + aθ₂²',
    'θ₁ and θ₂ are the variables (x and y on the axes). a is a parameter.',
    'θ₁、θ₂ 是自变量（即图中的 x、y）。a 是参数。',
  ],
])) {
  test(`of ${formula}`, () => {
    const info = lab.formulaInfo(formula);
    assert.deepEqual(
      words.map((text) => seen(namesSaid(info, text))),
      [en, zh],
    );
  });
}
