// Brings a bare machine to where the project builds: npm packages by `npm ci`, tools through apt.
// Whatever is there already is used; without apt or the right to use it, two lines say what to install and how.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { firstLine, root, run, Stop, step, which } from './steps.js';

/**
 * @typedef {object} Need
 * @property {string} what as a person would name it
 * @property {string} package Debian's package
 * @property {() => unknown} present
 */

const leastEmcc = [3, 1, 6];

/** The emcc that CMake will find too: $EMSDK first, then PATH. */
export function findEmcc() {
  const name = process.platform === 'win32' ? 'emcc.bat' : 'emcc';
  const inSdk = join(process.env.EMSDK ?? '', 'upstream', 'emscripten', name);
  return process.env.EMSDK && existsSync(inSdk) ? inSdk : which('emcc');
}

function goodEmcc() {
  const path = findEmcc();
  const version = path && firstLine(path, ['--version'])?.match(/(\d+)\.(\d+)\.(\d+)/);
  if (!version) return false;
  const difference = leastEmcc.map((least, i) => Number(version[i + 1]) - least).find((gap) => gap !== 0) ?? 0;
  return difference >= 0;
}

/** @param {string} file */
const header = (file) =>
  ['/usr/include', '/usr/local/include', '/opt/homebrew/include'].some((folder) => existsSync(join(folder, file)));

/** @type {Need[]} */
export const buildNeeds = [
  { what: `emcc ${leastEmcc.join('.')} or later`, package: 'emscripten', present: goodEmcc },
  { what: 'cmake', package: 'cmake', present: () => which('cmake') },
  { what: 'ninja', package: 'ninja-build', present: () => which('ninja') },
  { what: 'a C++ compiler', package: 'g++', present: () => which('c++') },
  { what: 'Eigen 3', package: 'libeigen3-dev', present: () => header('eigen3/Eigen/Core') },
];

/** @param {string} folder @param {string} start */
const holds = (folder, start) => existsSync(folder) && readdirSync(folder).some((name) => name.startsWith(start));

/** Whatever the version: the folder of clang's own files may be there for other reasons, without its run-time libraries. */
function hasSanitizers() {
  const folder = which('clang++') ? firstLine('clang++', ['-print-resource-dir']) : undefined;
  return folder !== undefined && holds(join(folder, 'lib', 'linux'), 'libclang_rt.fuzzer');
}

/** @type {Need[]} */
export const coreTestNeeds = [
  ...buildNeeds,
  { what: 'GoogleTest', package: 'googletest', present: () => existsSync('/usr/src/googletest/CMakeLists.txt') },
];

/** @type {Need[]} */
export const sanitizerNeeds = [
  ...coreTestNeeds,
  { what: 'clang++', package: 'clang', present: () => which('clang++') },
  { what: 'sanitizers of clang++', package: 'libclang-rt-dev', present: hasSanitizers },
];

/** @type {Need} */
const chineseFont = {
  what: 'Noto Sans CJK',
  package: 'fonts-noto-cjk',
  present: () => holds('/usr/share/fonts/opentype/noto', 'NotoSansCJK'),
};

/** @satisfies {Record<string, Need[]>} */
export const browserNeeds = {
  chromium: [{ what: 'Chromium', package: 'chromium', present: () => which('chromium') }, chineseFont],
  firefox: [{ what: 'Firefox ESR', package: 'firefox-esr', present: () => which('firefox-esr') }, chineseFont],
  webkit: [
    { what: 'WebKitGTK driver', package: 'webkit2gtk-driver', present: () => which('WebKitWebDriver') },
    { what: 'Xvfb', package: 'xvfb', present: () => which('Xvfb') },
    { what: 'xauth', package: 'xauth', present: () => which('xauth') },
    chineseFont,
  ],
};

/** `npm ci` when node_modules is missing or older than the lock. */
export async function ensureNpmPackages() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20) throw new Stop(`Node 20 or later is needed; this is ${process.versions.node}.`);
  const installed = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  await step('npm packages', async () => {
    const npm = process.env.npm_execpath;
    const [command, ...first] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
    await run(command, [...first, 'ci', '--include=dev', '--no-audit', '--no-fund']);
  });
}

/** Installs through apt what is missing of a list. @param {Need[]} needs @param {string} again the command to repeat by hand */
export async function ensureTools(needs, again) {
  const missing = needs.filter((need) => !need.present());
  if (missing.length === 0) return;
  const packages = missing.map((need) => need.package);
  // With a person at the terminal sudo may ask for a password.
  const sudo = process.stdin.isTTY ? ['sudo'] : ['sudo', '-n'];
  const rights = process.getuid?.() === 0 ? [] : sudo;
  const mayInstall = which('apt-get') && firstLine(rights[0] ?? 'true', [...rights.slice(1), 'true']) !== undefined;
  if (!mayInstall) throw new Stop(howToInstall(missing, again));
  await step(`apt: ${packages.length} packages`, async () => {
    const [command, ...first] = [...rights, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
    const wait = ['-o', 'DPkg::Lock::Timeout=300', '-q'];
    await run(command, [...first, ...wait, 'update']);
    await run(command, [...first, ...wait, 'install', '-y', '--no-install-recommends', ...packages]);
    return packages.join(' ');
  });
  const still = missing.filter((need) => !need.present());
  if (still.length > 0) throw new Stop(howToInstall(still, again));
}

/** @param {Need[]} missing @param {string} again */
function howToInstall(missing, again) {
  const names = missing.map((need) => need.what).join(', ');
  const debian = `sudo apt-get install ${missing.map((need) => need.package).join(' ')}`;
  const brew = 'brew install emscripten cmake ninja eigen';
  const how =
    process.platform === 'darwin'
      ? brew
      : process.platform === 'win32'
        ? 'emsdk from https://emscripten.org, CMake, Ninja and Eigen (WSL with Debian is the shortest way)'
        : `${debian} (macOS: ${brew})`;
  return `Missing: ${names}; they cannot be installed from here.\nInstall them with: ${how}, then run ${again} again.`;
}
