// Everything `npm test` runs: what each suite needs first, how it is run, and how its answer is counted.
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildTargets, tree } from '../web/build/cmake.js';
import { browserNeeds, buildNeeds, coreTestNeeds, sanitizerNeeds } from '../web/build/setup.js';
import { capture, root } from '../web/build/steps.js';
import { buildWasm } from '../web/build/wasm.js';

/**
 * @typedef {{passed: number, failed: number, output: string}} Score
 * @typedef {object} Suite
 * @property {string} name
 * @property {string[]} [needs] suites that have to end well first
 * @property {boolean} [build] makes what tests need; counts only when it fails
 * @property {boolean} [quick] is run by `npm test -- quick`, with what it needs
 * @property {import('../web/build/setup.js').Need[]} [tools] that have to be on the machine
 * @property {() => Promise<Score>} run
 */

/** One command that is right or wrong as a whole. @param {Promise<import('../web/build/steps.js').Outcome>} done @returns {Promise<Score>} */
async function whole(done) {
  const { code, output } = await done;
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
}

/** @param {() => Promise<unknown>} action @returns {Promise<Score>} */
const built = async (action) => ({ passed: 1, failed: 0, output: String((await action()) ?? '') });

/** Files below folders whose name fits. @param {string[]} folders @param {RegExp} fits */
const files = (folders, fits) =>
  folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && fits.test(entry.name))
        .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name))),
    )
    .sort();

/** The counts a runner printed; a test that was skipped did not pass. @param {string} output @param {RegExp} passed @param {RegExp[]} others @param {number} code @returns {Score} */
function counted(output, passed, others, code) {
  const number = (/** @type {RegExp} */ words) => Number(output.match(words)?.[1] ?? 0);
  const good = number(passed);
  const bad = others.reduce((sum, words) => sum + number(words), 0);
  // No test at all, or a process that died after its tests, is a failure too.
  return { passed: good, failed: bad || (code !== 0 || good === 0 ? 1 : 0), output };
}

/** @param {string} command @param {string[]} args @returns {Promise<Score>} */
async function gtest(command, args) {
  const { code, output } = await capture(command, [...args, '--gtest_brief=1'], {
    env: { UBSAN_OPTIONS: 'print_stacktrace=1', ASAN_OPTIONS: 'detect_stack_use_after_return=1' },
  });
  const others = [/\[ {2}FAILED {2}\] (\d+) tests?,/, /\[ {2}SKIPPED \] (\d+) tests?/];
  return counted(output, /\[ {2}PASSED {2}\] (\d+) tests?/, others, code);
}

/** @param {string[]} folders @param {Record<string, string>} [env] @returns {Promise<Score>} */
async function nodeTest(folders, env) {
  const hooks = ['--import', './tests/hooks.js'];
  const tests = files(folders, /\.test\.js$/);
  if (tests.length === 0) return { passed: 0, failed: 1, output: `No *.test.js in ${folders.join(', ')}` };
  // The limit is a whole file's, too: the longest visits every scene.
  const options = ['--test', '--test-reporter=spec', '--test-timeout=900000'];
  const { code, output } = await capture(process.execPath, [...hooks, ...options, ...tests], { env });
  return counted(
    output,
    /^ℹ pass (\d+)/m,
    [/^ℹ fail (\d+)/m, /^ℹ cancelled (\d+)/m, /^ℹ skipped (\d+)/m, /^ℹ todo (\d+)/m],
    code,
  );
}

/** @param {import('../web/build/cmake.js').Preset} preset @returns {Promise<Score>} */
const buildTests = (preset) => built(() => buildTargets(preset, ['core_tests'], { tests: true }));

const coreTests = (/** @type {import('../web/build/cmake.js').Preset} */ preset) =>
  join(tree(preset), 'tests', 'core', 'core_tests');
const tool = (/** @type {string[]} */ ...path) => join(root, 'node_modules', ...path);

/** @param {'chromium' | 'firefox' | 'webkit'} engine @returns {Suite} */
const browser = (engine) => ({
  name: `browser: ${engine}`,
  needs: ['build site', 'core native'],
  tools: browserNeeds[engine],
  run: () => nodeTest(['tests/browsers'], { ENGINE: engine }),
});

/** In the order in which they start when two may run at once. @type {Suite[]} */
export const suites = [
  { name: 'build wasm', build: true, tools: buildNeeds, run: () => built(() => buildWasm()) },
  { name: 'build native', build: true, tools: coreTestNeeds, run: () => buildTests('native') },
  {
    name: 'build site',
    build: true,
    needs: ['build wasm'],
    run: () =>
      built(async () => {
        const { buildLibrary, buildOffline, buildSite } = await import('../web/build/products.js');
        await buildSite();
        await buildOffline();
        await buildLibrary();
      }),
  },
  {
    name: 'sizes',
    needs: ['build site'],
    run: () => built(async () => (await import('../web/build/sizes.js')).checkSizes()),
  },
  { name: 'core native', quick: true, needs: ['build native'], run: () => gtest(coreTests('native'), []) },
  { name: 'build asan', build: true, tools: sanitizerNeeds, run: () => buildTests('asan') },
  browser('chromium'),
  browser('webkit'),
  { name: 'core asan + ubsan', needs: ['build asan'], run: () => gtest(coreTests('asan'), []) },
  browser('firefox'),
  {
    name: 'fuzz',
    needs: ['core asan + ubsan'],
    run: () => whole(capture(process.execPath, ['tests/fuzz/run.js', process.env.FUZZ_SECONDS ?? '10'])),
  },
  {
    name: 'build wasm tests',
    build: true,
    tools: coreTestNeeds,
    needs: ['build wasm'],
    run: () => built(() => buildWasm(['core_tests'])),
  },
  {
    name: 'core wasm',
    needs: ['build wasm tests'],
    run: () => gtest(process.execPath, [`${coreTests('wasm')}.js`]),
  },
  { name: 'border', quick: true, needs: ['build site', 'core native'], run: () => nodeTest(['tests/wasm']) },
  { name: 'page logic', quick: true, needs: ['build wasm'], run: () => nodeTest(['tests/web']) },
  { name: 'layers', quick: true, run: () => nodeTest(['tests/core']) },
  {
    name: 'types',
    quick: true,
    needs: ['build site'],
    run: () => whole(capture(process.execPath, [tool('typescript', 'bin', 'tsc'), '-p', root])),
  },
  {
    name: 'lint',
    quick: true,
    run: () =>
      whole(capture(process.execPath, [tool('@biomejs', 'biome', 'bin', 'biome'), 'ci', '--error-on-warnings', '.'])),
  },
  {
    name: 'C++ format',
    quick: true,
    run: () =>
      whole(
        capture(process.execPath, [
          tool('clang-format-node', 'build', 'cli.js'),
          '--dry-run',
          '-Werror',
          ...files(['core', 'wasm', 'tests'], /\.(cpp|hpp)$/),
        ]),
      ),
  },
];
