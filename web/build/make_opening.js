// The WASM of the opening core: what the scenes ask which asksMore() leaves to it. A watched core is asked that
// (ask_opening.js); the functions that ran are kept, and whatever these may call directly. So only a call through the table can
// miss a function, of a landscape or a rule that no such scene has; Binaryen's wasm-split puts a placeholder there.
// The whole core follows as it is: a second part beside this one would have to share memory, table and exceptions.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { opening, wasm } from './paths.js';
import { findEmcc } from './setup.js';
import { root, run } from './steps.js';
import { inOneSegment, withoutExports } from './wasm_sections.js';

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

// What the compiler uses (CMakeLists.txt). With all that Binaryen knows it would write types that engines do not know yet.
const features = ['--enable-simd', '--enable-exception-handling', '--enable-mutable-globals'];

/** build/wasm/descent-opening.wasm */
export async function makeOpening() {
  const tools = await binaryen();
  const text = join(tree, 'descent-core.wat');
  await run(join(tools, 'wasm-dis'), [wasm, '-o', text]);
  const wat = readFileSync(text, 'utf8');
  const watched = join(tree, 'descent-watched.wasm');
  await run(join(tools, 'wasm-split'), [wasm, '--instrument', ...features, '-o', watched]);
  /** @type {boolean[]} */
  const ran = JSON.parse(await run(process.execPath, [join(root, 'web', 'build', 'ask_opening.js'), watched]));
  const calls = callsIn(wat);
  const exported = all(wat, /^ \(export "[^"]*" \(func \$([^\s()]+)\)\)/gm);
  const kept = reached([...exported, ...[...calls.keys()].filter((_, i) => ran[i])], calls);
  const list = join(tree, 'descent-absent.txt');
  writeFileSync(list, [...calls.keys()].filter((label) => !kept.has(label)).join('\n'));
  const [linked, rest] = [join(tree, 'descent-linked.wasm'), join(tree, 'descent-rest.wasm')];
  await run(join(tools, 'wasm-split'), [
    wasm,
    `--split-funcs=@${list}`,
    '--export-prefix=%',
    ...features,
    ...['-o1', linked, '-o2', rest],
  ]);
  // Nobody asks for what a second part would have imported.
  writeFileSync(linked, withoutExports(readFileSync(linked), '%'));
  await run(join(tools, 'wasm-opt'), [...features, '-Oz', linked, '-o', opening]);
  writeFileSync(opening, inOneSegment(readFileSync(opening)));
}
