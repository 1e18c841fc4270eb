// The core's WASM in two parts, by Binaryen's wasm-split. The first holds all that the scenes ask which asksMore() leaves
// to it: a watched core is asked that (opening.js), and whatever the functions that ran may call directly comes with them.
// So only a call through the table can miss a function, of a landscape or a rule that no such scene has.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { wasm } from './paths.js';
import { findEmcc } from './setup.js';
import { root, run } from './steps.js';

const tree = join(root, 'build', 'wasm');

async function binaryen() {
  const config = join(dirname(findEmcc() ?? ''), process.platform === 'win32' ? 'em-config.bat' : 'em-config');
  return join((await run(config, ['BINARYEN_ROOT'])).trim(), 'bin');
}

/** @param {string} text @param {RegExp} pattern with a group */
const all = (text, pattern) => Array.from(text.matchAll(pattern), ([, found = '']) => found);

/** The functions of a module by their labels, in order, each with those that it calls directly. @param {string} wat @returns {Map<string, string[]>} */
const callsIn = (wat) =>
  new Map(
    wat
      .split(/^ \(func \$/m)
      .slice(1)
      .map((body) => [/^[^\s()]+/.exec(body)?.[0] ?? '', all(body, /\((?:return_call|call|ref\.func) \$([^\s()]+)/g)]),
  );

/** @param {string[]} from labels @param {Map<string, string[]>} calls @returns {Set<string>} */
function reached(from, calls) {
  const waiting = [...from];
  /** @type {Set<string>} */
  const found = new Set();
  for (let label = waiting.pop(); label !== undefined; label = waiting.pop()) {
    if (found.has(label)) continue;
    found.add(label);
    waiting.push(...(calls.get(label) ?? []));
  }
  return found;
}

/** build/wasm/descent-first.wasm and descent-rest.wasm. */
export async function split() {
  const tools = await binaryen();
  const text = join(tree, 'descent-core.wat');
  await run(join(tools, 'wasm-dis'), [wasm, '-o', text]);
  const wat = readFileSync(text, 'utf8');
  const watched = join(tree, 'descent-watched.wasm');
  await run(join(tools, 'wasm-split'), [wasm, '--instrument', '--all-features', '-o', watched]);
  /** @type {boolean[]} */
  const ran = JSON.parse(await run(process.execPath, [join(root, 'web', 'build', 'opening.js'), watched]));
  const calls = callsIn(wat);
  const exported = all(wat, /^ \(export "[^"]*" \(func \$([^\s()]+)\)\)/gm);
  const first = reached([...exported, ...[...calls.keys()].filter((_, i) => ran[i])], calls);
  const list = join(tree, 'descent-rest.txt');
  writeFileSync(list, [...calls.keys()].filter((label) => !first.has(label)).join('\n'));
  await run(join(tools, 'wasm-split'), [
    wasm,
    `--split-funcs=@${list}`,
    '--export-prefix=%',
    '--all-features',
    ...['-o1', join(tree, 'descent-first.wasm'), '-o2', join(tree, 'descent-rest.wasm')],
  ]);
}
