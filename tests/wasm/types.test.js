// dist/lib as a TypeScript project finds it in its node_modules, with every check of the compiler on.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../web/build/steps.js';

const consumer = `import { type Experiment, type Lab, load, type Run } from 'descent-lab';

const lab: Lab = await load();
const experiment: Experiment = {
  landscape: { id: 'saddle' },
  optimizer: { id: 'heavy_ball', params: { lr: 0.1 } },
  start: [0.1, 0.1],
  steps: 50,
};
const run: Run = lab.simulate(experiment);
const shown: [number, string] = [run.w[0], run.outcome.kind];
const times: Uint32Array = lab.escapeTimes({ ...experiment, noise: { sigma: 0.1 }, walkers: 10 }).times;
export { shown, times };
`;

// Were the answers `any`, nothing here would be a mistake.
const wrong = `import { load } from 'descent-lab';

const lab = await load();
// @ts-expect-error
lab.simulate({ landscape: 'saddle' });
// @ts-expect-error
lab.theory({ landscape: { id: 'saddle' }, optimizer: { id: 'heavy_ball' } }).kappa.toUpperCase();
// @ts-expect-error
lab.escapeTimes({ landscape: { id: 'saddle' }, noise: {} });
`;

const options = {
  strict: true,
  skipLibCheck: false,
  module: 'nodenext',
  target: 'es2022',
  lib: ['es2022', 'dom'],
  types: [],
  noEmit: true,
};

test('a strict consumer compiles, and its mistakes do not', (t) => {
  const project = mkdtempSync(join(tmpdir(), 'descent-types-'));
  t.after(() => rmSync(project, { recursive: true }));
  mkdirSync(join(project, 'node_modules'));
  symlinkSync(join(root, 'dist', 'lib'), join(project, 'node_modules', 'descent-lab'));
  const files = {
    'package.json': JSON.stringify({ type: 'module' }),
    'tsconfig.json': JSON.stringify({ compilerOptions: options, files: ['consumer.ts', 'wrong.ts'] }),
    'consumer.ts': consumer,
    'wrong.ts': wrong,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(project, name), text);
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  let said = '';
  try {
    execFileSync(process.execPath, [tsc, '-p', project], { encoding: 'utf8' });
  } catch (error) {
    said = /** @type {any} */ (error).stdout;
  }
  assert.equal(said, '');
});
