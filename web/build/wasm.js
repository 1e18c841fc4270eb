// The core as WebAssembly, built by CMake's preset `wasm`: incremental.
import { buildTargets } from './cmake.js';
import { findEmcc } from './setup.js';

/** Debian's emcc finds its JavaScript tools, and leaves alone a system cache that it could not write. */
function emccEnvironment() {
  const debian = findEmcc()?.startsWith('/usr/');
  if (!debian) return {};
  const frozen = process.getuid?.() === 0 ? {} : { EM_FROZEN_CACHE: '1' };
  return { NODE_PATH: ['/usr/share/nodejs', process.env.NODE_PATH].filter(Boolean).join(':'), ...frozen };
}

/** @param {string[]} targets */
export async function buildWasm(targets = ['descent_wasm']) {
  // GoogleTest is on the machine only when tests were asked for.
  const output = await buildTargets('wasm', targets, { tests: targets.includes('core_tests'), env: emccEnvironment() });
  return output.includes('no work to do') ? 'up to date' : '';
}
