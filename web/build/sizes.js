// What a first visit and the offline file weigh, and the limits that fail the build.
// First visit: all that the opening scene waits for, which is the page, its script with everything that it imports at once,
// the longer of the two languages, styles and the first part of the WASM; not what other scenes and dialogs fetch when
// they open.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root, Stop } from './steps.js';

// In KB: first visit gzipped, offline file as it lies on disk.
const limits = { firstVisit: 170, offline: 400 };

/** @typedef {{file: string, css?: string[], imports?: string[], assets?: string[]}} Chunk */

export function checkSizes() {
  const site = join(root, 'dist', 'site');
  /** @type {Record<string, Chunk>} */
  const manifest = JSON.parse(readFileSync(join(root, 'dist', '.manifest.json'), 'utf8'));
  /** @type {Set<string>} */
  const files = new Set(['index.html']);
  const visit = (/** @type {string} */ key) => {
    const chunk = manifest[key];
    if (files.has(chunk.file)) return;
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file);
    chunk.imports?.forEach(visit);
  };
  visit('index.html');
  const weigh = (/** @type {string} */ file) => gzipSync(readFileSync(join(site, file)), { level: 9 }).length;
  const languages = Object.keys(manifest).filter((key) => key.includes('.ftl'));
  const [longest] = languages.sort((a, b) => weigh(manifest[b].file) - weigh(manifest[a].file));
  visit(longest);
  const sizes = [...files].map((file) => ({ file, kilobytes: weigh(file) / 1000 }));
  const firstVisit = sizes.reduce((sum, { kilobytes }) => sum + kilobytes, 0);
  const offline = readFileSync(join(root, 'dist', 'descent-lab.html')).length / 1000;
  const line = (/** @type {string} */ what, /** @type {number} */ size, /** @type {string} */ unit) =>
    `  ${what.padEnd(46)}${size.toFixed(1).padStart(7)} ${unit}`;
  const lines = [
    ...sizes.map(({ file, kilobytes }) => line(`  ${file}`, kilobytes, 'KB gz')),
    line('first visit', firstVisit, `KB gz (limit ${limits.firstVisit})`),
    line('offline file', offline, `KB (limit ${limits.offline})`),
  ];
  const table = lines.join('\n');
  if (firstVisit > limits.firstVisit)
    throw new Stop(`${table}\nThe first visit weighs over ${limits.firstVisit} KB gz.`);
  if (offline > limits.offline) throw new Stop(`${table}\nThe offline file weighs over ${limits.offline} KB.`);
  return table;
}
