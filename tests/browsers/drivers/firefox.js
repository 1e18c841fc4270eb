// Firefox ESR through Marionette, the WebDriver that is built in: length-prefixed JSON over a local socket. Works on every ESR from 140.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { processAtHome, until } from '../shared.js';
import { webDriverPage } from './webdriver.js';

const executablePath = '/usr/bin/firefox-esr';

const preferences = {
  'marionette.port': 0,
  'devtools.console.stdout.content': true,
  'devtools.console.stdout.chrome': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'extensions.update.enabled': false,
  // Of its own experiments, which it looks for in vain: what it says would be taken for the page's.
  'messaging-system.log': 'off',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
};

/** Marionette's names of the commands in webdriver.js. */
const commands = {
  navigate: 'WebDriver:Navigate',
  executeAsync: 'WebDriver:ExecuteAsyncScript',
  actions: 'WebDriver:PerformActions',
  setRect: 'WebDriver:SetWindowRect',
  screenshot: 'WebDriver:TakeScreenshot',
  timeouts: 'WebDriver:SetTimeouts',
};

/** @returns {Promise<import('./driver.js').Browser>} */
export async function launchFirefox() {
  if (!existsSync(executablePath)) throw new Error(`${executablePath} is missing: apt-get install firefox-esr`);
  const firefox = processAtHome(executablePath, (home) => {
    const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
    writeFileSync(join(home, 'user.js'), lines.join('\n'));
    const flags = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', home];
    return [...flags, 'about:blank'];
  });
  const portFile = join(firefox.home, 'MarionetteActivePort');
  const port = await until(`Firefox to listen\n${firefox.log.text}`, () =>
    existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : undefined,
  );
  const { send, end } = await marionette(port);
  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: { unhandledPromptBehavior: 'ignore' } } });

  /** @type {import('./webdriver.js').Command} */
  const command = async (name, parameters) => {
    const result = await send(commands[name], parameters);
    return result && typeof result === 'object' && 'value' in result ? result.value : result;
  };
  await command('timeouts', { script: 60_000 });

  /** Runs with the browser's own rights, where its console can be read. @param {string} script */
  const asBrowser = async (script) => {
    await send('Marionette:SetContext', { value: 'chrome' });
    const { value } = await send('WebDriver:ExecuteScript', { script, args: [] });
    await send('Marionette:SetContext', { value: 'content' });
    return value;
  };
  let seen = 0;
  const messages = async () => {
    const errors = await asBrowser(`
      return Services.console.getMessageArray()
        .filter((m) => m instanceof Ci.nsIScriptError && /^(http|file|blob|data):/.test(m.sourceName))
        .map((m) => ({ level: m.flags & Ci.nsIScriptError.warningFlag ? 'other' : 'error', text: m.message }));`);
    // What the page says through `console` is on standard output.
    const said = [...firefox.log.text.slice(seen).matchAll(/^console\.(\w+): (.*)$/gm)];
    return [...errors, ...said.map(([, level, text]) => ({ level: level === 'error' ? 'error' : 'other', text }))];
  };
  return {
    async open(url, size = {}) {
      const page = webDriverPage(command, messages);
      await command('navigate', { url: 'about:blank' });
      await page.resize(size);
      await asBrowser('Services.console.reset();');
      seen = firefox.log.text.length;
      await command('navigate', { url });
      return page;
    },
    async close() {
      end();
      await firefox.end();
    },
  };
}

/** @param {number} port */
async function marionette(port) {
  const socket = connect(port, '127.0.0.1');
  /** @type {Map<number, {resolve: (value: any) => void, reject: (error: Error) => void}>} */
  const waiting = new Map();
  let received = Buffer.alloc(0);
  let count = 0;
  socket.on('data', (bytes) => {
    received = Buffer.concat([received, bytes]);
    for (;;) {
      const colon = received.indexOf(':');
      const length = colon < 0 ? Number.POSITIVE_INFINITY : Number(received.subarray(0, colon).toString());
      if (received.length < colon + 1 + length) return;
      const message = JSON.parse(received.subarray(colon + 1, colon + 1 + length).toString());
      received = received.subarray(colon + 1 + length);
      // The first message is a greeting, not an answer.
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message;
      const { resolve, reject } = waiting.get(id) ?? {};
      waiting.delete(id);
      if (error) reject?.(new Error(`${error.error}: ${error.message}`));
      else resolve?.(result);
    }
  });
  const lost = (/** @type {Error} */ error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  socket.on('error', lost);
  socket.on('close', () => lost(new Error('Firefox closed the connection')));
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  return {
    /** @param {string} name @param {object} parameters @returns {Promise<any>} */
    send: (name, parameters) =>
      new Promise((resolve, reject) => {
        const id = ++count;
        waiting.set(id, { resolve, reject });
        const text = JSON.stringify([0, id, name, parameters]);
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      }),
    end: () => socket.destroy(),
  };
}
