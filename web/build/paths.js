// Where the build reads and writes.
import { join } from 'node:path';
import { root } from './steps.js';

export const web = join(root, 'web');
export const dist = join(root, 'dist');
export const glue = join(root, 'build', 'wasm', 'descent-core.js');
export const wasm = join(root, 'build', 'wasm', 'descent-core.wasm');
