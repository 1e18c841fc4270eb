// What the three drivers share: a script as text, polling, an element's place, a process in a home of its own.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const patience = 20_000;

/** @param {number} milliseconds */
export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** @template T @param {string} what @param {() => Promise<T> | T} question @returns {Promise<NonNullable<T>>} */
export async function until(what, question) {
  const end = performance.now() + patience;
  for (;;) {
    const answer = await question();
    if (answer) return answer;
    if (performance.now() > end) throw new Error(`Waited ${patience / 1000} s in vain for ${what}`);
    await pause(40);
  }
}

/** How the drivers say that a navigation took the document in which a script was running or was to run. */
const interrupted =
  /before the unload event|no such (frame|window)|document was unloaded|browsing context has been discarded|actor .*destroyed|execution context was destroyed|cannot find context/i;

/**
 * A script whose document left before it ended is run again in the next one: what it did and found left with that document.
 * @template T @param {() => Promise<T>} script @returns {Promise<T>}
 */
export async function acrossNavigations(script) {
  const end = performance.now() + patience;
  for (;;) {
    try {
      return await script();
    } catch (error) {
      if (!interrupted.test(String(error)) || performance.now() > end) throw error;
      await pause(40);
    }
  }
}

/**
 * The parts of a page that follow from `eval` alone.
 * @param {<A extends any[], R>(fn: (...args: A) => R, ...args: A) => Promise<Awaited<R>>} evaluate
 * @returns {Pick<import('./drivers/driver.js').Page, 'waitFor' | 'box' | 'requests'>}
 */
export const derived = (evaluate) => ({
  waitFor: (fn, ...args) => until(String(fn), () => evaluate(fn, ...args)),
  async box(selector) {
    const box = await evaluate(async (/** @type {string} */ selector) => {
      // Each frame draws a canvas at least, and places its handle: after so many frames nothing waits any more.
      for (let frames = document.querySelectorAll('canvas').length; frames >= 0; --frames)
        await new Promise((done) => requestAnimationFrame(done));
      const element = document.querySelector(selector);
      if (!element) return null;
      element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    }, selector);
    if (!box) throw new Error(`No element ${selector}`);
    return box;
  },
  requests: () => evaluate(() => [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)]),
});

/** @param {import('./drivers/driver.js').Box} box */
export const middle = ({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 });

/** A child process with its own empty home; `end` stops it and removes the home. @param {string} command @param {(home: string) => string[]} args @param {Record<string, string>} [env] */
export function processAtHome(command, args, env = {}) {
  const home = mkdtempSync(join(tmpdir(), 'descent-lab-'));
  const child = spawn(command, args(home), {
    env: { ...process.env, HOME: home, XDG_CACHE_HOME: home, XDG_RUNTIME_DIR: home, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const log = { text: '' };
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (log.text += text));
  const gone = new Promise((resolve) => child.on('exit', resolve));
  child.on('error', (error) => (log.text += error.message));
  // A test run that is interrupted must not leave a browser behind.
  const kill = () => {
    try {
      process.kill(-(child.pid ?? 0), 'SIGKILL');
    } catch {}
  };
  process.on('exit', kill);
  const end = async () => {
    if (child.pid) {
      kill();
      await gone;
    }
    process.off('exit', kill);
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  return { home, log, end, running: () => child.pid !== undefined && child.exitCode === null };
}
