// What every script here shares: named steps with their times, and child processes whose output is shown only when they fail.
// Node built-ins only, because these run before any package is installed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** A failure that the person at the keyboard can act on: its message is all that is shown. */
export class Stop extends Error {}

/** @param {number} milliseconds */
export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

/**
 * Runs one step and prints its name, its time and the few words it returns.
 * @template T
 * @param {string} name
 * @param {() => T | Promise<T>} action
 * @returns {Promise<T>}
 */
export async function step(name, action) {
  const start = performance.now();
  process.stdout.write(`  ${name.padEnd(28)}`);
  try {
    const result = await action();
    const note = result && typeof result === 'string' ? `  ${result}` : '';
    process.stdout.write(`${seconds(performance.now() - start).padStart(8)}${note}\n`);
    return result;
  } catch (error) {
    process.stdout.write(`${seconds(performance.now() - start).padStart(8)}  failed\n`);
    throw error;
  }
}

/**
 * @typedef {object} Outcome
 * @property {number} code
 * @property {string} output stdout and stderr as they came
 */

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{cwd?: string, env?: Record<string, string | undefined>}} [options]
 * @returns {Promise<Outcome>}
 */
export function capture(command, args, { cwd = root, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code, signal) => resolve({ code: code ?? 1, output: signal ? `${output}${signal}\n` : output }));
  });
}

/**
 * The same for a command that has to succeed.
 * @param {string} command
 * @param {string[]} args
 * @param {Parameters<typeof capture>[2]} [options]
 */
export async function run(command, args, options) {
  const { code, output } = await capture(command, args, options);
  if (code !== 0) throw new Stop(`${output.trimEnd()}\n\n${[command, ...args].join(' ')} failed (code ${code})`);
  return output;
}

/** Full path of a command on PATH, or nothing. @param {string} name */
export function which(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.bat', '.cmd'] : [''];
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    for (const ending of endings) {
      const path = join(folder, name + ending);
      if (folder && existsSync(path)) return path;
    }
}

/** First line a command prints, or nothing when it cannot run. @param {string} command @param {string[]} args */
export function firstLine(command, args) {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n')[0] : undefined;
}

/** Runs a whole script: a Stop shows its message, any other error its stack; both end with code 1. @param {() => Promise<void>} script */
export async function main(script) {
  try {
    await script();
  } catch (error) {
    console.error(`\n${error instanceof Stop ? error.message : error instanceof Error ? error.stack : error}`);
    // Whatever else the script had begun ends with it.
    process.exit(1);
  }
}
