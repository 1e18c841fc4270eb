// node tests/browsers/ten_times.js [times = 10] [engine …]: runs the browser tests so often, engine after engine, while a loop on every
// core keeps the machine busy, and writes what failed to tests/browsers/RESULTS.md. Tests that pass only on a quiet machine show here.
// Build first: `npm test -- "build site" "core native"`.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { main, root, Stop, seconds } from '../../web/build/steps.js';
import { suites } from '../suites.js';
import { engines } from './drivers/driver.js';

/** @typedef {{engine: string, passed: number, failed: number, names: string[], time: number}} Turn */

/** Loops that stop when this process ends. */
function busyLoops() {
  for (let i = 0; i < availableParallelism(); ++i) {
    const loop = spawn(
      process.execPath,
      [
        '-e',
        'process.stdin.on("end", () => process.exit()).resume(); (function turn() { for (let i = 0; i < 1e8; ++i); setImmediate(turn); })()',
      ],
      {
        stdio: ['pipe', 'ignore', 'ignore'],
      },
    );
    process.on('exit', () => loop.kill());
  }
}

/** @param {string} engine @returns {Promise<Turn>} */
async function turn(engine) {
  const suite = suites.find(({ name }) => name === `browser: ${engine}`);
  if (!suite) throw new Stop(`No engine ${engine}. There are: ${engines.join(', ')}`);
  const start = performance.now();
  const { passed, failed, output } = await suite.run();
  const [, list = ''] = output.split('✖ failing tests:');
  const names = [...list.matchAll(/^✖ (.*) \([\d.]+ms\)$/gm)].map(([, name = '']) => name);
  return { engine, passed, failed, names, time: performance.now() - start };
}

/** @param {Turn[]} turns */
function report(turns) {
  const rows = [...new Set(turns.map(({ engine }) => engine))].map((engine) => {
    const own = turns.filter((one) => one.engine === engine);
    const sum = (/** @type {(one: Turn) => number} */ of) => own.reduce((total, one) => total + of(one), 0);
    return `| ${engine} | ${own.length} | ${sum(({ passed }) => passed)} | ${sum(({ failed }) => failed)} | ${(sum(({ time }) => time) / own.length / 60_000).toFixed(1)} min |`;
  });
  const names = turns.flatMap(({ engine, names }) => names.map((name) => `- ${engine}: ${name}`));
  return `# Browser tests beside a busy machine

\`${['node tests/browsers/ten_times.js', ...process.argv.slice(2)].join(' ')}\`, ${new Date().toISOString().slice(0, 10)}, with a busy loop on each of ${availableParallelism()} cores.

| engine | runs | tests passed | tests failed | time of a run |
|---|---|---|---|---|
${rows.join('\n')}
${names.length > 0 ? `\nFailed:\n${names.join('\n')}\n` : ''}`;
}

await main(async () => {
  const [count = '10', ...asked] = process.argv.slice(2);
  const times = Number(count);
  if (!Number.isInteger(times) || times < 1)
    throw new Stop('usage: node tests/browsers/ten_times.js [times] [engine …]');
  busyLoops();
  /** @type {Turn[]} */
  const turns = [];
  for (let i = 0; i < times; ++i)
    for (const engine of asked.length > 0 ? asked : engines) {
      const done = await turn(engine);
      turns.push(done);
      console.log(
        `${i + 1}/${times} ${engine.padEnd(10)} ${done.passed} passed, ${done.failed} failed, ${seconds(done.time)}`,
      );
      for (const name of done.names) console.log(`  ${name}`);
      // After each run, so that an interrupted hour is not lost.
      writeFileSync(join(root, 'tests', 'browsers', 'RESULTS.md'), report(turns));
    }
  process.exit(turns.some(({ failed }) => failed > 0) ? 1 : 0);
});
