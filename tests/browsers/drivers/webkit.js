// WebKitGTK's MiniBrowser through WebKitWebDriver (W3C commands over HTTP), on a screen that Xvfb keeps in memory.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { processAtHome, until } from '../shared.js';
import { webDriverPage } from './webdriver.js';
import { recorded, recordingCopy, recordingProxy } from './webkit_recorder.js';

const driverPath = '/usr/bin/WebKitWebDriver';

/** Method and path of the commands in webdriver.js. @type {Record<string, [string, string]>} */
const commands = {
  navigate: ['POST', '/url'],
  executeAsync: ['POST', '/execute/async'],
  actions: ['POST', '/actions'],
  setRect: ['POST', '/window/rect'],
  screenshot: ['GET', '/screenshot'],
  timeouts: ['POST', '/timeouts'],
};

// Its last compiler of WebAssembly begins after so much more use; each page left early would have it work in vain.
const late = { JSC_thresholdForOMGOptimizeAfterWarmUp: '500000', JSC_thresholdForOMGOptimizeSoon: '500000' };

/** @param {boolean} brief @returns {Promise<import('./driver.js').Browser>} */
export async function launchWebKit(brief) {
  if (!existsSync(driverPath)) throw new Error(`${driverPath} is missing: apt-get install webkit2gtk-driver`);
  const screen = await startScreen();
  const port = await freePort();
  const driver = processAtHome(driverPath, () => [`--port=${port}`], {
    DISPLAY: screen.display,
    GDK_BACKEND: 'x11',
    NO_AT_BRIDGE: '1',
    // Without a graphics card Mesa draws, whose threads crash now and then on a busy machine.
    LP_NUM_THREADS: '0',
    ...(brief ? late : {}),
  });
  const ask = async (
    /** @type {string} */ method,
    /** @type {string} */ path,
    /** @type {object} */ parameters = {},
  ) => {
    const body = method === 'POST' ? JSON.stringify(parameters) : undefined;
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, body });
    const { value } = /** @type {{value: any}} */ (await response.json());
    if (!response.ok) throw new Error(`${value.error}: ${value.message}\n${driver.log.text.slice(-2000)}`);
    return value;
  };
  await until('WebKitWebDriver to listen', () => ask('GET', '/status').catch(() => undefined));
  const { sessionId } = await ask('POST', '/session', { capabilities: {} });

  /** @type {import('./webdriver.js').Command} */
  const command = (name, parameters) => ask(commands[name][0], `/session/${sessionId}${commands[name][1]}`, parameters);
  await command('timeouts', { script: 60_000 });
  /** @type {Map<string, Awaited<ReturnType<typeof recordingProxy>>>} */
  const proxies = new Map();
  const recording = async (/** @type {string} */ url) => {
    if (url.startsWith('file:')) return recordingCopy(url, driver.home);
    const { origin } = new URL(url);
    const proxy = proxies.get(origin) ?? (await recordingProxy(origin));
    proxies.set(origin, proxy);
    return url.replace(origin, proxy.origin);
  };
  const page = webDriverPage(command, () => page.eval(recorded));
  return {
    async open(url, size = {}) {
      await command('navigate', { url: 'about:blank' });
      await page.resize(size);
      await command('navigate', { url: await recording(url) });
      return page;
    },
    async close() {
      await ask('DELETE', `/session/${sessionId}`).catch(() => undefined);
      await driver.end();
      screen.end();
      for (const proxy of proxies.values()) proxy.end();
    },
  };
}

/** Xvfb picks a free display and tells it on a pipe. @returns {Promise<{display: string, end: () => void}>} */
function startScreen() {
  const screen = ['-screen', '0', '2000x1400x24', '-nolisten', 'tcp', '-displayfd', '3'];
  const child = spawn('Xvfb', screen, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const kill = () => void child.kill('SIGKILL');
  process.on('exit', kill);
  const end = () => {
    process.off('exit', kill);
    kill();
  };
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new Error(`Xvfb is missing: apt-get install xvfb (${error.message})`)));
    child.on('exit', (code) => reject(new Error(`Xvfb ended with code ${code}`)));
    /** @type {import('node:stream').Readable} */ (child.stdio[3]).once('data', (text) =>
      resolve({ display: `:${String(text).trim()}`, end }),
    );
  });
}

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
