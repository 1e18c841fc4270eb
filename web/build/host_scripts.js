// The scripts of the site for the pages around embeds: each is one file that imports nothing.
//   descent-lab-host.js      classic, for frames: heights, keys, focus
//   descent-lab-tag.js       classic, defines <descent-lab>
//   descent-lab-element.js   module, defines <descent-lab>, and is an anywidget
import { join } from 'node:path';
import { web } from './paths.js';

/** @type {{source: string, file: string, format: 'iife' | 'es'}[]} */
const scripts = [
  { source: 'frames.js', file: 'descent-lab-host.js', format: 'iife' },
  { source: 'tag.js', file: 'descent-lab-tag.js', format: 'iife' },
  { source: 'module.js', file: 'descent-lab-element.js', format: 'es' },
];

/** What Rollup is asked for, one build a script. */
export const hostScripts = scripts.map(({ source, file, format }) => ({
  input: join(web, 'embed', 'host', source),
  preserveEntrySignatures: /** @type {const} */ ('strict'),
  output: { format, entryFileNames: file },
}));
