// The native build of the same sources: bench_native (native.cpp), built when a row asks for it.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { buildTargets } from '../../web/build/cmake.js';
import { capture, root } from '../../web/build/steps.js';

const native = join(root, 'build', 'native', 'tests', 'bench', 'bench_native');

/** Milliseconds of processor time. @param {string[]} args */
export async function nativeTime(args) {
  const { code, output } = await capture(native, args);
  assert.equal(code, 0, output);
  return Number(output.split(' ')[0]);
}

export async function buildNative() {
  await buildTargets('native', ['bench_native'], { tests: true });
}
