// What the core, a first visit and the offline file weigh, and the limits that fail the build.
// Core: the WASM and its glue.
// First visit: all that the opening scene waits for, which is the page, its script with everything that it imports at once,
// the opening scene with its kind, the longer of the two languages, styles and the core; not what other scenes and dialogs fetch when they open.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { transformWithEsbuild } from 'vite';
import { scenes } from '../scenes/index.js';
import { glue, wasm } from './paths.js';
import { root, Stop } from './steps.js';

// In KB: core and first visit gzipped, offline file as it lies on disk.
// The core is to weigh 260, the first visit 400; both are over that since the core holds the questions of all scenes.
const limits = { core: 296.5, firstVisit: 406.2, offline: 1000 };

const weigh = (/** @type {string | Buffer} */ content) => gzipSync(content, { level: 9 }).length / 1000;

/** KB gzipped; the glue as it is shipped. */
export async function weighCore() {
  const { code } = await transformWithEsbuild(readFileSync(glue, 'utf8'), glue, { minify: true });
  return { glue: weigh(code), wasm: weigh(readFileSync(wasm)) };
}

/** @typedef {{file: string, css?: string[], imports?: string[], assets?: string[]}} Chunk */

export async function checkSizes() {
  const site = join(root, 'dist', 'site');
  /** @type {Record<string, Chunk>} */
  const manifest = JSON.parse(readFileSync(join(root, 'dist', '.manifest.json'), 'utf8'));
  /** @type {Set<string>} */
  const files = new Set(['index.html', 'start.js']);
  const visit = (/** @type {string} */ key) => {
    const chunk = manifest[key];
    if (files.has(chunk.file)) return;
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file);
    chunk.imports?.forEach(visit);
  };
  visit('index.html');
  const weighed = (/** @type {string} */ file) => weigh(readFileSync(join(site, file)));
  const [{ id, folder }] = scenes;
  const { kind } = (await folder.data()).default;
  for (const key of [`scenes/${id}/scene.js`, `scenes/${id}/verdicts.tex.js`, `kinds/${kind}/${kind}.js`]) visit(key);
  const inChinese = Object.keys(manifest).filter((key) => key.includes('zh-CN.'));
  for (const key of inChinese)
    if (['words/locales', `scenes/${id}`, `kinds/${kind}`].some((place) => key.startsWith(`${place}/`))) visit(key);
  const sizes = [...files].map((file) => ({ file, kilobytes: weighed(file) }));
  const firstVisit = sizes.reduce((sum, { kilobytes }) => sum + kilobytes, 0);
  const offline = readFileSync(join(root, 'dist', 'descent-lab.html')).length / 1000;
  const line = (/** @type {string} */ what, /** @type {number} */ size, /** @type {string} */ unit) =>
    `  ${what.padEnd(46)}${size.toFixed(1).padStart(7)} ${unit}`;
  const parts = await weighCore();
  const core = parts.wasm + parts.glue;
  const lines = [
    ...sizes.map(({ file, kilobytes }) => line(`  ${file}`, kilobytes, 'KB gz')),
    line('core and glue', core, `KB gz (limit ${limits.core})`),
    line('first visit', firstVisit, `KB gz (limit ${limits.firstVisit})`),
    line('offline file', offline, `KB (limit ${limits.offline})`),
  ];
  const table = lines.join('\n');
  if (core > limits.core) throw new Stop(`${table}\nThe core weighs over ${limits.core} KB gz.`);
  if (firstVisit > limits.firstVisit)
    throw new Stop(`${table}\nThe first visit weighs over ${limits.firstVisit} KB gz.`);
  if (offline > limits.offline) throw new Stop(`${table}\nThe offline file weighs over ${limits.offline} KB.`);
  return table;
}
