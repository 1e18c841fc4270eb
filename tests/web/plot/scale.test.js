// Scales and colour mixtures beside other implementations: d3-scale, and Chromium's color-mix(in oklab, …).

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scaleLinear, scaleLog, scaleSqrt, scaleSymlog } from 'd3-scale';
import fc from 'fast-check';
import { mix } from '../../../web/plot/mix.js';
import { linearScale, logScale, rootScale, symlogScale } from '../../../web/plot/scale.js';

/** @param {number} a @param {number} b @param {number} size */
const close = (a, b, size) => assert.ok(Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(size)), `${a} is not ${b}`);

test('an even scale is that of d3-scale, with its ticks', () => {
  const end = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(end, end, end, fc.integer({ min: 2, max: 12 }), (from, to, value, count) => {
      fc.pre(Math.abs(to - from) > 1e-6);
      const [ours, theirs] = [linearScale([from, to], [40, 900]), scaleLinear([from, to], [40, 900])];
      close(ours(value), theirs(value), ours(value));
      close(ours.invert(77), theirs.invert(77), from - to);
      assert.deepEqual(ours.ticks(count), theirs.ticks(count));
    }),
  );
  assert.equal(linearScale([3, 3], [0, 100])(3), scaleLinear([3, 3], [0, 100])(3));
});

test('a logarithmic scale is that of d3-scale; its ticks are the powers of ten', () => {
  const exponent = fc.double({ min: -18, max: 6, noNaN: true });
  fc.assert(
    fc.property(exponent, fc.double({ min: 0.5, max: 12, noNaN: true }), (low, span) => {
      fc.pre([low, low + span].every((end) => Math.abs(end - Math.round(end)) > 1e-6));
      const domain = /** @type {[number, number]} */ ([10 ** low, 10 ** (low + span)]);
      const [ours, theirs] = [logScale(domain, [40, 900]), scaleLog(domain, [40, 900])];
      const value = 10 ** (low + 0.3 * span);
      close(ours(value), theirs(value), 900);
      close(ours.invert(333) / theirs.invert(333), 1, 1);
      const exponents = ours.ticks(5).map((tick) => Math.round(Math.log10(tick)));
      const expected = Array.from(
        { length: Math.floor(low + span) - Math.ceil(low) + 1 },
        (_, i) => Math.ceil(low) + i,
      );
      assert.deepEqual(exponents, expected);
    }),
  );
});

/** As Chromium draws them: stops, place, red, green, blue. */
const MIXES = [
  [['#ff0000', '#0000ff'], 0.5, [140, 83, 162]],
  [['#ffffff', '#000000'], 0.5, [99, 99, 99]],
  [['#0a3a5a', '#1d6d8a'], 0.25, [14, 70, 102]],
  [['#faf8f2', '#c3d0d9'], 0.7, [211, 220, 225]],
  [['#86b7d8', '#fafaf7'], 0.6, [204, 223, 235]],
  [['#e3d0ae', '#bccdd9'], 0.4, [212, 207, 192]],
];

test('colours mix as color-mix(in oklab) does', () => {
  for (const [stops, place, expected] of /** @type {[string[], number, number[]][]} */ (MIXES)) {
    const channels =
      mix([...stops])(place)
        .match(/\d+/g)
        ?.map(Number) ?? [];
    assert.ok(
      channels.every((channel, i) => Math.abs(channel - (expected[i] ?? 0)) <= 1),
      `${stops} at ${place}: ${channels}, not ${expected}`,
    );
  }
});

test('the stops of a ramp are its own colours', () => {
  const colour = mix(['#fff', '#b3261e', '#0a3a5a']);
  assert.deepEqual([0, 0.5, 1].map(colour), ['rgb(255,255,255)', 'rgb(179,38,30)', 'rgb(10,58,90)']);
});

test('scales by the root and by the logarithm on both sides of 0 are those of d3-scale', () => {
  const value = fc.double({ min: -3, max: 3, noNaN: true });
  fc.assert(
    fc.property(value, fc.double({ min: 1e-3, max: 1, noNaN: true }), (value, near) => {
      const [root, theirRoot] = [rootScale([0, 4], [40, 900]), scaleSqrt([0, 4], [40, 900])];
      close(root(Math.abs(value)), theirRoot(Math.abs(value)), 900);
      close(root.invert(77), theirRoot.invert(77), 4);
      const symlog = symlogScale([-0.3, 3], [40, 900], near);
      const theirs = scaleSymlog([-0.3, 3], [40, 900]).constant(near);
      close(symlog(value), theirs(value), 900);
      close(symlog.invert(77), theirs.invert(77), 3);
    }),
  );
});
