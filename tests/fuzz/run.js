// node tests/fuzz/run.js [seconds = 60] [--record]
// Builds the libFuzzer targets (clang, address and undefined-behaviour sanitizers) and runs them side by side, each for
// so many seconds at low priority. Exits with 1 on a finding and says where its input lies; found inputs and the grown
// corpus stay in build/fuzz. --record writes the counts to tests/fuzz/RESULTS.md and keeps what was found before.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildTargets } from '../../web/build/cmake.js';
import { ensureTools, sanitizerNeeds } from '../../web/build/setup.js';
import { root } from '../../web/build/steps.js';

const fuzzers = [
  { name: 'formula_fuzz', options: ['-max_len=300', '-dict=tests/fuzz/formula.dict'] },
  { name: 'experiment_fuzz', options: ['-max_len=600'] },
  { name: 'question_fuzz', options: ['-max_len=600'] },
];

const seconds = Number(process.argv.slice(2).find((word) => !word.startsWith('-')) ?? 60);
if (!Number.isInteger(seconds) || seconds < 1) {
  console.error('usage: node tests/fuzz/run.js [seconds] [--record]');
  process.exit(2);
}
await ensureTools(sanitizerNeeds, 'tests/fuzz/run.js');
await buildTargets(
  'asan',
  fuzzers.map(({ name }) => name),
);

/**
 * @param {{name: string, options: string[]}} fuzzer
 * @returns {Promise<{name: string, runs: number, coverage: number, failed: boolean, found: string[], log: string}>}
 */
function run({ name, options }) {
  const corpus = `build/fuzz/corpus/${name}`;
  const findings = `build/fuzz/findings/${name}`;
  for (const folder of [corpus, findings]) mkdirSync(path.join(root, folder), { recursive: true });
  const before = new Set(readdirSync(path.join(root, findings)));
  const child = spawn(
    `build/asan/tests/fuzz/${name}`,
    [
      `-max_total_time=${seconds}`,
      '-timeout=60',
      '-rss_limit_mb=1024',
      '-print_final_stats=1',
      `-artifact_prefix=${findings}/`,
      ...options,
      corpus,
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  os.setPriority(/** @type {number} */ (child.pid), os.constants.priority.PRIORITY_LOW);
  let log = '';
  child.stderr.on('data', (text) => {
    log = (log + text).slice(-20000);
  });
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const runs = Number(/number_of_executed_units:\s*(\d+)/.exec(log)?.[1] ?? 0);
      const coverage = Number([...log.matchAll(/cov: (\d+)/g)].at(-1)?.[1] ?? 0);
      const found = readdirSync(path.join(root, findings)).filter((file) => !before.has(file));
      resolve({ name, runs, coverage, failed: code !== 0, found: found.map((file) => `${findings}/${file}`), log });
    });
  });
}

const results = await Promise.all(fuzzers.map(run));
for (const { name, runs, coverage, failed, found, log } of results) {
  console.log(`${name}: ${runs.toLocaleString('en')} inputs, ${coverage} edges, ${failed ? 'FINDING' : 'no finding'}`);
  if (failed) console.error(`${log}\n${found.map((file) => `input: ${file}`).join('\n')}`);
}
const failed = results.some((result) => result.failed);
if (process.argv.includes('--record') && !failed) {
  const date = new Date().toISOString().slice(0, 10);
  const rows = results.map(({ name, runs }) => `| ${name} | ${runs.toLocaleString('en')} | ${seconds} s | none |`);
  const file = path.join(root, 'tests/fuzz/RESULTS.md');
  const found = /^## Found and fixed[\s\S]*/m.exec(readFileSync(file, 'utf8'))?.[0] ?? '';
  writeFileSync(
    file,
    `# Fuzzing: the last long run

\`node tests/fuzz/run.js ${seconds} --record\`, ${date}: libFuzzer with address and undefined-behaviour sanitizers, the
fuzzers side by side at low priority on a machine with ${os.cpus().length} cores.

| fuzzer | inputs | time | findings |
|---|---|---|---|
${rows.join('\n')}

${found}`,
  );
}
process.exit(failed ? 1 : 0);
