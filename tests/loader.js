// Module hooks of hooks.js; Node runs them in a thread of their own.
import { readFile } from 'node:fs/promises';
import { mathml } from '../web/build/tex.js';

/** @param {unknown} value */
const asModule = (value) => ({
  format: 'module',
  shortCircuit: true,
  source: `export default ${JSON.stringify(value)};`,
});

/** @type {import('node:module').LoadHook} */
export async function load(url, context, next) {
  if (url.endsWith('?raw')) return asModule(await readFile(new URL(url.slice(0, -'?raw'.length)), 'utf8'));
  if (url.endsWith('.css')) return asModule('');
  if (!url.endsWith('.tex.js')) return next(url, context);
  // Not import(url): that would come back to this hook and wait for itself.
  const code = await readFile(new URL(url), 'utf8');
  const { default: source } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return asModule(Object.fromEntries(Object.entries(source).map(([id, tex]) => [id, mathml(tex).markup])));
}
