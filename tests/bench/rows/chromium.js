// Rows P4, P8, P12 and P13: what only a browser can tell, wall time.
import { serve, strictPolicy } from '../../../web/build/serve.js';
import { root } from '../../../web/build/steps.js';
import { launch } from '../../browsers/drivers/driver.js';
import { quantile, ratio, shown } from '../harness.js';

/** @typedef {import('../harness.js').Row} Row */

const FRESH_PAGES = 9;

/** @returns {Promise<Row[]>} */
export async function onWorkers() {
  const site = await serve(root, {
    policy: strictPolicy.replace("script-src 'self'", "script-src 'self' 'unsafe-eval'"),
  });
  const browser = await launch('chromium');
  try {
    const answers = async (/** @type {string} */ name) =>
      (await browser.open(`${site.url}tests/bench/pages/${name}.html`)).waitFor(
        () => /** @type {any} */ (window).answers,
      );
    const column = (/** @type {number[][]} */ rounds, /** @type {number} */ i) => rounds.map((round) => round[i] ?? 0);
    /** @type {number[][]} */
    const starts = [];
    for (let i = 0; i < FRESH_PAGES; i++) starts.push(await answers('ready'));
    const [loaded, ready] = [column(starts, 0), column(starts, 1)];
    /** @type {number[][]} */
    const rounds = await answers('workers');
    const core = ratio(column(rounds, 0), column(rounds, 1));
    const js = ratio(column(rounds, 2), column(rounds, 3));
    const disturbed = js.median < 1.6 ? ' (disturbed: the peer itself scales below 1.6)' : '';
    return [
      {
        name: 'P4',
        what: 'Chromium, 1 → 2 Workers, f64 map: scaling ÷ scaling of JavaScript Workers in the same rounds, wall time',
        goal: '≥ 0.95',
        got: `${(core.median / js.median).toFixed(2)}${disturbed}`,
        notes: `core ${shown(core)}, JavaScript ${shown(js)}`,
      },
      {
        name: 'P12',
        what: `Chromium: WASM bytes → ready · two Workers ready, wall time, median of ${FRESH_PAGES} fresh pages`,
        goal: '≤ 30 · ≤ 40 ms',
        got: `${quantile(loaded, 0.5).toFixed(0)} · ${quantile(ready, 0.5).toFixed(0)} ms`,
        notes: `quartiles ${[loaded, ready].map((all) => `${quantile(all, 0.25).toFixed(0)} … ${quantile(all, 0.75).toFixed(0)}`).join(' · ')}`,
      },
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}

/**
 * Milliseconds of this thread: handlers of pointer moves, and callbacks of frames with what they leave for at once.
 * Scripts alone; style, layout and painting come after them.
 */
function watch() {
  /** @type {{moves: number[], frames: number[]}} */
  const spent = { moves: [], frames: [] };
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    ask((now) => {
      const before = performance.now();
      callback(now);
      queueMicrotask(() => spent.frames.push(performance.now() - before));
    });
  let before = 0;
  window.addEventListener('pointermove', () => (before = performance.now()), true);
  window.addEventListener('pointermove', () => spent.moves.push(performance.now() - before));
  Object.assign(window, { spent });
}

const spentIn = () => /** @type {any} */ (window).spent;
const SECONDS_A_SCENE = 2;

/**
 * Drags the start to and fro.
 * @param {import('../../browsers/drivers/driver.js').Browser} browser
 * @param {string} address of a scene
 * @returns {Promise<{spent: number, moves: number, frames: number}>} milliseconds of scripts per event
 */
async function dragStart(browser, address) {
  const page = await browser.open(address);
  await page.waitFor(() => document.querySelector('.handle'));
  await page.eval(watch);
  const handle = await page.box('.handle');
  const middle = { x: handle.x + handle.width / 2, y: handle.y + handle.height / 2 };
  for (let i = 0; i < 6; i++) {
    const far = { x: middle.x + 40, y: middle.y - 30 };
    await (i % 2 === 0 ? page.drag(middle, far) : page.drag(far, middle));
  }
  const { moves, frames } = await page.eval(spentIn);
  const sum = (/** @type {number[]} */ list) => list.reduce((a, b) => a + b, 0);
  return { spent: (sum(moves) + sum(frames)) / moves.length, moves: moves.length, frames: frames.length };
}

/** @returns {Promise<Row[]>} */
export async function onThePage() {
  const site = await serve(`${root}/dist/site`, { policy: strictPolicy });
  const browser = await launch('chromium');
  try {
    const { scenes } = await import('../../../web/scenes/index.js');
    /** @type {{id: string, worst: number}[]} */
    const played = [];
    /** @type {number[]} */
    const all = [];
    for (const { id } of scenes) {
      const page = await browser.open(`${site.url}?locale=en&scene=${id}#v=1&scene=${id}`);
      await page.waitFor(() => document.querySelector('#play'));
      await page.eval(watch);
      await page.eval(() => {
        const button = /** @type {HTMLElement} */ (document.querySelector('#play'));
        if (button.getAttribute('aria-label') !== 'Pause') button.click();
      });
      await page.eval((s) => new Promise((resolve) => setTimeout(resolve, 1000 * s)), SECONDS_A_SCENE);
      const { frames } = await page.eval(spentIn);
      all.push(...frames);
      if (frames.length > 0) played.push({ id, worst: quantile(frames, 0.99) });
    }
    const dragged = [];
    for (const [scene, link] of /** @type {const} */ ([
      ['narrow_valley', ''],
      ['playground', '#v=1&runners=gradient_descent,heavy_ball,ema_momentum,nesterov,rmsprop,adam'],
    ]))
      dragged.push({ scene, ...(await dragStart(browser, `${site.url}?locale=en&scene=${scene}${link}`)) });
    played.sort((a, b) => b.worst - a.worst);
    return [
      {
        name: 'P13',
        what: `Chromium: scripts per frame while a scene plays, p99 over ${scenes.length} scenes, ${SECONDS_A_SCENE} s each, wall time`,
        goal: '≤ 8 ms',
        got: `${quantile(all, 0.99).toFixed(1)} ms`,
        notes: `${all.length} frames, median ${quantile(all, 0.5).toFixed(1)} ms; worst scenes ${played
          .slice(0, 3)
          .map(({ id, worst }) => `${id} ${worst.toFixed(1)}`)
          .join(', ')}`,
      },
      ...dragged.map(({ scene, spent, moves, frames }) => ({
        name: 'P8',
        what: `Chromium: scripts per drag event, the runs, verdict and drawing included (scene ${scene}${scene === 'playground' ? ', six runners' : ''}), wall time`,
        goal: '≤ 4 ms',
        got: `${spent.toFixed(1)} ms`,
        notes: `${moves} moves, ${frames} frames`,
      })),
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}
