// Text reaches 4.5 : 1 and marks 3 : 1 in every profile; colours are read from the style sheet itself.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const css = readFileSync(new URL('../../web/style/tokens.css', import.meta.url), 'utf8');

/** @param {string} selector @returns {Record<string, string>} */
function tokens(selector) {
  const body = css.split(`${selector} {`)[1]?.split('}')[0] ?? '';
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+): (#[0-9a-f]{6})/gi)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** WCAG 2 relative luminance. @param {string} colour #rrggbb */
function luminance(colour) {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** @param {string} a @param {string} b */
function contrast(a, b) {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

const light = tokens(':root');
for (const [profile, own] of Object.entries({
  default: {},
  dark: tokens(':root[data-profile^="dark"]'),
  projector: tokens(':root[data-profile="projector"]'),
})) {
  /** @type {Record<string, string>} */
  const all = { ...light, ...own };
  const colour = (/** @type {string} */ name) => all[name] ?? assert.fail(`no --${name}`);
  const grounds = ['ground', 'raised'];
  const ramps = ['level', 'around'].flatMap((name) => [0, 1, 2, 3, 4].map((i) => `ramp-${name}-${i}`));

  test(`${profile}: text is readable`, () => {
    for (const ground of [...grounds, 'touch']) {
      for (const ink of ['ink', 'ink-soft'])
        assert.ok(
          contrast(colour(ink), colour(ground)) >= 4.5,
          `${ink} on ${ground}: ${contrast(colour(ink), colour(ground))}`,
        );
    }
    for (const ground of grounds)
      for (const ink of ['accent', 'tick'])
        assert.ok(contrast(colour(ink), colour(ground)) >= 4.5, `${ink} on ${ground}`);
    assert.ok(contrast(colour('accent-ink'), colour('accent')) >= 4.5, 'text on accent');
  });

  test(`${profile}: runners and axes stand out from the page and from the whole map`, () => {
    const marks = Object.keys(all).filter((name) => /^(run|kind|curve)-|^separatrix$/.test(name));
    assert.ok(marks.length >= 8);
    for (const mark of marks) {
      for (const ground of [...grounds, ...ramps])
        assert.ok(
          contrast(colour(mark), colour(ground)) >= 3,
          `${mark} on ${ground}: ${contrast(colour(mark), colour(ground)).toFixed(2)}`,
        );
    }
    for (const ground of grounds) assert.ok(contrast(colour('axis'), colour(ground)) >= 3, `axis on ${ground}`);
    // Contours lie under everything and are many: fainter than a mark, yet seen at every height.
    for (const ground of ramps) assert.ok(contrast(colour('contour'), colour(ground)) >= 1.95, `contour on ${ground}`);
  });
}
