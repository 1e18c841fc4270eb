// The core's WASM in two parts, by Binaryen's wasm-split. The first holds all that the opening scene may ask; the second,
// what only the answers in descent::wasm::later reach, and the functions of a Flight, which step lanes for them alone.
// Everything that can be called through the table or from outside stays in the first, so that calls into the second
// begin in those answers.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findEmcc } from './setup.js';
import { root, run, Stop } from './steps.js';

const tree = join(root, 'build', 'wasm');
const whole = join(tree, 'descent-core.wasm');
// Demangled, as by most versions of the linker, or not.
const later = /\bwasm::later::|\bFlight<|4wasm5later|6FlightI/;

/** @typedef {{label: string, name: string, calls: string[]}} Defined label: its name in the text, without $ */

async function binaryen() {
  const config = join(dirname(findEmcc() ?? ''), process.platform === 'win32' ? 'em-config.bat' : 'em-config');
  return join((await run(config, ['BINARYEN_ROOT'])).trim(), 'bin');
}

/** @param {string} text @param {RegExp} pattern with a group */
const all = (text, pattern) => Array.from(text.matchAll(pattern), ([, found = '']) => found);

/** @param {string} wat @param {string} symbols index:name by line, imports first @returns {Defined[]} */
function functions(wat, symbols) {
  const names = symbols.split('\n').map((line) => line.slice(line.indexOf(':') + 1));
  const imported = all(wat, /^ \(import (.*)\(func /gm).length;
  return wat
    .split(/^ \(func \$/m)
    .slice(1)
    .map((body, i) => ({
      label: /^[^\s()]+/.exec(body)?.[0] ?? '',
      name: (names[imported + i] ?? '').replaceAll(/\\([0-9a-f]{2})/g, (_, code) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      ),
      calls: all(body, /\((?:return_call|call|ref\.func) \$([^\s()]+)/g),
    }));
}

/** What is reached from outside or through the table, but for what is later. @param {string} wat @param {Defined[]} defined */
function reached(wat, defined) {
  const known = new Map(defined.map((each) => [each.label, each]));
  const exported = all(wat, /^ \(export "[^"]*" \(func \$([^\s()]+)\)\)/gm);
  const inTable = all(wat, /^ \(elem (.*)\)$/gm).flatMap((list) => all(list, /\$([^\s()]+)/g));
  const waiting = [...exported, ...inTable].filter((label) => !later.test(known.get(label)?.name ?? ''));
  /** @type {Set<string>} */
  const found = new Set();
  for (let label = waiting.pop(); label !== undefined; label = waiting.pop()) {
    if (found.has(label)) continue;
    found.add(label);
    waiting.push(...(known.get(label)?.calls ?? []));
  }
  return found;
}

/** build/wasm/descent-first.wasm and descent-rest.wasm. */
export async function split() {
  const tools = await binaryen();
  const text = join(tree, 'descent-core.wat');
  await run(join(tools, 'wasm-dis'), [whole, '-o', text]);
  const wat = readFileSync(text, 'utf8');
  const defined = functions(wat, readFileSync(join(tree, 'descent-core.js.symbols'), 'utf8'));
  const first = reached(wat, defined);
  const rest = defined.filter(({ label }) => !first.has(label));
  if (!rest.some(({ name }) => later.test(name))) throw new Stop('No function of the core is known by its name.');
  const list = join(tree, 'descent-rest.txt');
  writeFileSync(list, rest.map(({ label }) => label).join('\n'));
  await run(join(tools, 'wasm-split'), [
    whole,
    `--split-funcs=@${list}`,
    '--export-prefix=%',
    '--all-features',
    ...['-o1', join(tree, 'descent-first.wasm'), '-o2', join(tree, 'descent-rest.wasm')],
  ]);
}
