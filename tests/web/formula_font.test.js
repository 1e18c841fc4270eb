// Every character of the formulas that scenes and kinds are written with is in the font that the page brings along.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const web = fileURLToPath(new URL('../../web/', import.meta.url));
const ranges = [...readFileSync(join(web, 'style/fonts/README.md'), 'utf8').matchAll(/^ {4}([0-9A-F,-]+)$/gm)]
  .flatMap(([, line = '']) => line.split(',').filter(Boolean))
  .map((range) => range.split('-').map((code) => Number.parseInt(code, 16)));

/** @param {string} character */
const isThere = (character) => {
  const code = character.codePointAt(0) ?? 0;
  return ranges.some(([from = 0, to = from]) => from <= code && code <= to);
};

/** A letter alone is set in italics. @param {string} tag @param {string} attributes @param {string} content */
function shown(tag, attributes, content) {
  const letters = [...content];
  const [only = ''] = letters;
  if (tag !== 'mi' || letters.length !== 1 || attributes.includes('normal')) return letters;
  const apart = '∂ϵϑϰϕϱϖ'.indexOf(only);
  if (apart >= 0) return [String.fromCodePoint(0x1d715 + apart)];
  const start = { a: 0x1d44e, A: 0x1d434, α: 0x1d6fc, Α: 0x1d6e2 };
  if (only === 'h') return ['ℎ'];
  for (const [first, italic] of Object.entries(start)) {
    const offset = (only.codePointAt(0) ?? 0) - (first.codePointAt(0) ?? 0);
    if (offset >= 0 && offset < (first < 'z' ? 26 : 25)) return [String.fromCodePoint(italic + offset)];
  }
  return letters;
}

test('formulas need no character that their font lacks', async () => {
  assert.ok(ranges.length > 20);
  const missing = new Set();
  const files = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tex.js'));
  assert.ok(files.length > 20);
  for (const file of files) {
    const { default: formulas } = await import(pathToFileURL(join(web, file)).href);
    for (const markup of Object.values(/** @type {Record<string, string>} */ (formulas)))
      for (const [, tag = '', attributes = '', content = ''] of markup.matchAll(/<(m[ino]|mtext)([^>]*)>([^<]*)</g))
        for (const character of shown(tag, attributes, content.replace(/&[a-z]+;/g, '<')))
          if (character.trim() && !isThere(character)) missing.add(`${character} in ${file}`);
  }
  assert.deepEqual([...missing], []);
});
