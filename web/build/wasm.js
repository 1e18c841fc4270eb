// The core as WebAssembly, built by CMake's preset `wasm`: incremental, and started afresh when the compiler or the folder changed.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findEmcc } from './setup.js';
import { root, run } from './steps.js';

const tree = join(root, 'build', 'wasm');

/** Debian's emcc finds its JavaScript tools, and leaves alone a system cache that it could not write. */
function emccEnvironment() {
  const debian = findEmcc()?.startsWith('/usr/');
  if (!debian) return {};
  const frozen = process.getuid?.() === 0 ? {} : { EM_FROZEN_CACHE: '1' };
  return { NODE_PATH: ['/usr/share/nodejs', process.env.NODE_PATH].filter(Boolean).join(':'), ...frozen };
}

/** @param {string[]} targets */
export async function buildWasm(targets = ['descent_wasm']) {
  const env = emccEnvironment();
  const made = `${root}\n${findEmcc()}\n`;
  const stamp = join(tree, '.made-with');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== made) rmSync(tree, { recursive: true, force: true });
  // GoogleTest is on the machine only when tests were asked for.
  const tests = targets.includes('core_tests');
  if (tests || !existsSync(join(tree, 'build.ninja'))) {
    await run('cmake', ['--preset', 'wasm', `-DDESCENT_TESTS=${tests ? 'ON' : 'OFF'}`], { env });
    writeFileSync(stamp, made);
  }
  const output = await run('cmake', ['--build', tree, '--target', ...targets], { env });
  return output.includes('no work to do') ? 'up to date' : '';
}
