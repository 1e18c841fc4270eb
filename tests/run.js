// `npm test`: installs what is missing, runs every suite, two at a time or more on a machine of many cores, and prints a table.
// The last line alone is `N passed, N failed`; anything failed, or a suite that could not run, ends with a non-zero code.
// `npm test -- lint "core native"` runs suites by name, with what they need; `quick` stands for those without a browser or a
// sanitizer. Full output goes to build/logs.
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ensureNpmPackages, ensureTools } from '../web/build/setup.js';
import { main, root, Stop, seconds } from '../web/build/steps.js';
import { suites } from './suites.js';

// More than four would share one display and disk.
const atOnce = Math.min(4, Math.max(2, Math.floor(availableParallelism() / 2)));
const logs = join(root, 'build', 'logs');

/** @typedef {import('./suites.js').Suite} Suite */
/** @typedef {import('./suites.js').Score & {time: number}} Result */

/** @param {Suite} suite @returns {Promise<Result>} */
async function timed(suite) {
  const start = performance.now();
  /** @type {import('./suites.js').Score} */
  let score;
  try {
    score = await suite.run();
  } catch (error) {
    score = {
      passed: 0,
      failed: 1,
      output: error instanceof Stop ? error.message : String(error instanceof Error ? error.stack : error),
    };
  }
  const time = performance.now() - start;
  writeFileSync(join(logs, `${suite.name.replaceAll(/\W+/g, '-')}.txt`), score.output);
  const passed = suite.build && score.failed === 0 ? 0 : score.passed;
  return { ...score, passed, time };
}

/** @param {Suite[]} suites @returns {Promise<Map<string, Result>>} */
function runAll(suites) {
  /** @type {Map<string, Result>} */
  const results = new Map();
  const waiting = [...suites];
  let running = 0;
  return new Promise((resolve) => {
    const next = () => {
      for (const suite of [...waiting]) {
        const before = (suite.needs ?? []).map((name) => results.get(name));
        if (before.some((result) => result && result.failed > 0)) {
          waiting.splice(waiting.indexOf(suite), 1);
          const broken = suite.needs?.filter((name) => (results.get(name)?.failed ?? 0) > 0).join(', ');
          report(suite, { passed: 0, failed: 1, output: `Not run: ${broken} failed`, time: 0 });
          return next();
        }
        if (running < atOnce && before.every(Boolean)) {
          waiting.splice(waiting.indexOf(suite), 1);
          ++running;
          timed(suite).then((result) => {
            --running;
            report(suite, result);
            next();
          });
        }
      }
      if (running === 0 && waiting.length === 0) resolve(results);
    };
    const report = (/** @type {Suite} */ suite, /** @type {Result} */ result) => {
      results.set(suite.name, result);
      console.log(`  ${suite.name.padEnd(28)}${seconds(result.time).padStart(8)}${result.failed ? '  failed' : ''}`);
    };
    next();
  });
}

/** The suites asked for and all that they need, in the list's order; without a name, all. @param {string[]} names */
function chosen(names) {
  const unknown = names.filter((name) => name !== 'quick' && !suites.some((suite) => suite.name === name));
  if (unknown.length > 0)
    throw new Stop(`No suite ${unknown.join(', ')}. There are: quick, ${suites.map((s) => s.name).join(', ')}`);
  if (names.length === 0) return suites;
  const asked = suites.filter(({ name, quick }) => names.includes(name) || (quick && names.includes('quick')));
  const wanted = new Set(asked.map(({ name }) => name));
  for (const name of wanted)
    for (const need of suites.find((suite) => suite.name === name)?.needs ?? []) wanted.add(need);
  return suites.filter((suite) => wanted.has(suite.name));
}

await main(async () => {
  const start = performance.now();
  console.log('Descent Lab: tests');
  const toRun = chosen(process.argv.slice(2));
  await ensureTools([...new Set(toRun.flatMap(({ tools = [] }) => tools))], 'npm test');
  await ensureNpmPackages();
  mkdirSync(logs, { recursive: true });
  const results = await runAll(toRun);

  for (const [name, { failed, output }] of results)
    if (failed > 0)
      console.log(`\n── ${name} ${'─'.repeat(60)}\n${output.trimEnd().split('\n').slice(-120).join('\n')}`);
  console.log(`\n${'suite'.padEnd(28)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'time'.padStart(10)}`);
  let passed = 0;
  let failed = 0;
  for (const [name, result] of results) {
    passed += result.passed;
    failed += result.failed;
    const counts = [result.passed, result.failed].map((count) => String(count).padStart(8)).join('');
    console.log(`${name.padEnd(28)}${counts}${seconds(result.time).padStart(10)}`);
  }
  console.log(`${'all'.padEnd(44)}${seconds(performance.now() - start).padStart(10)}\n`);
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
});
