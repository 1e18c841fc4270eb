import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  digitsApart,
  formatNumber,
  formatPoint,
  formatSetting,
  formatWhole,
  powerOfTen,
  tickFormat,
} from '../../web/words/format.js';

test('three significant digits, powers of ten as 10ⁿ', () => {
  assert.equal(formatNumber(0.8181818), '0.818');
  assert.equal(formatNumber(-12), '−12.0');
  assert.equal(formatNumber(1e-7), '10⁻⁷');
  assert.equal(formatNumber(1.4272476927e-5), '1.43·10⁻⁵');
  assert.equal(formatNumber(9100.43815), '9100');
  assert.equal(formatNumber(0), '0');
  assert.equal(powerOfTen(-16), '10⁻¹⁶');
});

test('settings and points drop idle zeros', () => {
  assert.equal(formatSetting(0.9), '0.9');
  assert.equal(formatSetting(100), '100');
  assert.equal(formatWhole(25005), '25005');
  assert.equal(formatWhole(-2), '−2');
  assert.equal(formatPoint([0.08, 0.12]), '(0.08, 0.12)');
  assert.equal(formatPoint([0.09424, 0.10584], 5), '(0.09424, 0.10584)');
});

test('a number is seen on its side of a limit, unless they differ by rounding alone', () => {
  for (const [value, digits] of [
    [1.82, 3],
    [1.998, 4],
    [1.99999, 6],
    [2.0001, 5],
    [2, 3],
    [2 + 4e-16, 3],
  ])
    assert.equal(digitsApart(value ?? 0, [1, 2]), digits, String(value));
  assert.equal(formatNumber(1.998, digitsApart(1.998, [1, 2])), '1.998');
  assert.equal(digitsApart(Number.NaN, [1, 2]), 3);
});

test('ticks are told apart, however close or large', () => {
  for (const [ticks, labels] of /** @type {const} */ ([
    [
      [0.4995, 0.5, 0.5005],
      ['0.4995', '0.5', '0.5005'],
    ],
    [
      [12000, 12001, 12002],
      ['12000', '12001', '12002'],
    ],
    [
      [0, 1e99, 2e99],
      ['0', '10⁹⁹', '2·10⁹⁹'],
    ],
    [
      [-1, -0.5, 0, 0.5],
      ['−1', '−0.5', '0', '0.5'],
    ],
  ]))
    assert.deepEqual(ticks.map(tickFormat(ticks)), labels);
});

test('no number is ever shown as NaN, Infinity or 1e-7', () => {
  for (const nothing of [null, undefined, Number.NaN, Number.POSITIVE_INFINITY])
    assert.equal(formatNumber(nothing), '–');
  fc.assert(fc.property(fc.double({ noNaN: true }), (value) => !/NaN|Inf|e[+-]?\d/.test(formatNumber(value))));
});
