// build/wasm/descent-texts.js: the words of the catalogue in both languages, by the keys that the WASM has in their place
// (core/types.hpp). They are found in the core's files, where they stand as {"English", "Chinese"}.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { texts } from './paths.js';
import { root } from './steps.js';

const literal = String.raw`"(?:[^"\\]|\\.)*"`;
const words = String.raw`(${literal}(?:\s*${literal})*)`;
const pair = new RegExp(String.raw`\{\s*${words},\s*${words}\s*\}`, 'g');

/** Adjacent literals are one. @param {string} code @returns {string} */
const read = (code) => (code.match(new RegExp(literal, 'g')) ?? []).map((each) => JSON.parse(each)).join('');

/** FNV-1a. @param {string} en @param {string} zh */
const key = (en, zh) =>
  Buffer.from(`${en}\0${zh}`).reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193), 0x811c9dc5 | 0) >>> 0;

export function collectTexts() {
  const core = join(root, 'core');
  const files = readdirSync(core, { recursive: true, encoding: 'utf8' }).filter((name) => /\.[ch]pp$/.test(name));
  /** @type {Record<number, object>} */
  const found = {};
  for (const file of files.sort())
    for (const [, en = '', zh = ''] of readFileSync(join(core, file), 'utf8').matchAll(pair))
      if (en !== '""') found[key(read(en), read(zh))] = { en: read(en), 'zh-CN': read(zh) };
  const module = `export default ${JSON.stringify(found, null, 1)};\n`;
  // Whoever reads it at this moment finds it whole.
  if (!existsSync(texts) || readFileSync(texts, 'utf8') !== module) writeFileSync(texts, module);
}
