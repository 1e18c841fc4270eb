// CMake's build trees, build/PRESET. CMake keeps the folder and the compiler for good in a tree: a tree that was made in
// another folder (the clone was moved), by another compiler or from other presets is made afresh.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findEmcc } from './setup.js';
import { firstLine, root, run } from './steps.js';

/** @typedef {'native' | 'asan' | 'wasm'} Preset */

const compilers = { native: () => 'c++', asan: () => 'clang++', wasm: findEmcc };

/** @param {Preset} preset */
export const tree = (preset) => join(root, 'build', preset);

/**
 * Builds targets of a preset; the tree is configured first where it has to be.
 * @param {Preset} preset
 * @param {string[]} targets
 * @param {{tests?: boolean, env?: Record<string, string>}} [options] tests: the targets need GoogleTest
 * @returns {Promise<string>} what CMake said
 */
export async function buildTargets(preset, targets, { tests = false, env } = {}) {
  const compiler = compilers[preset]() ?? '';
  const presets = readFileSync(join(root, 'CMakePresets.json'), 'utf8');
  const made = [root, compiler, firstLine(compiler, ['--version']), presets].join('\n');
  const stamp = join(tree(preset), '.made-with');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== made)
    rmSync(tree(preset), { recursive: true, force: true });
  const cache = join(tree(preset), 'CMakeCache.txt');
  const hasTests = existsSync(cache) && /^DESCENT_TESTS:BOOL=ON$/m.test(readFileSync(cache, 'utf8'));
  if (!existsSync(stamp) || (tests && !hasTests)) {
    await run('cmake', ['--preset', preset, `-DDESCENT_TESTS=${tests ? 'ON' : 'OFF'}`], { env });
    writeFileSync(stamp, made);
  }
  return run('cmake', ['--build', tree(preset), '--target', ...targets], { env });
}
