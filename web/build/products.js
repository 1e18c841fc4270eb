// The three products of the page and the library, each from the same modules:
//   dist/site              many files, relative addresses, no inline script or style; whole.js for frames without an origin
//   dist/descent-lab.html  one file that works over file://: script, WASM and data (gzip, base64) and style inlined, policy by hashes
//   dist/lib               descent-lab.js + .wasm + .d.ts for browsers, Workers and Node
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, createLogger } from 'vite';
import { hostScripts } from './host_scripts.js';
import { dist, glue, wasm, web } from './paths.js';
import { startPage } from './start_page.js';
import { root, run, Stop } from './steps.js';
import { tex } from './tex.js';
import { whenChanged } from './when_changed.js';

/** Emscripten's glue names its WASM too; left in, that would ship a second copy. @returns {import('vite').Plugin} */
const oneWasm = () => ({
  name: 'one-wasm',
  enforce: 'pre',
  transform: (code, id) =>
    id === glue
      ? code.replace(/new URL\((['"])[^'"]*\.wasm\1,\s*import\.meta\.url\)\.(href|toString\(\))/g, '""')
      : undefined,
});

/** An expression for a Response with the content. @param {string | Buffer} content */
const unpacked = (content) => `new Response(new Blob([Uint8Array.from(
  atob('${gzipSync(content, { level: 9 }).toString('base64')}'), (letter) => letter.charCodeAt(0)
)]).stream().pipeThrough(new DecompressionStream('gzip')))`;

/** The page fetches its WASM while its scripts are still on their way. @returns {import('vite').Plugin} */
const preloadWasm = () => ({
  name: 'preload-wasm',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((file) => file.endsWith('.wasm'))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', href: `./${file}`, as: 'fetch', type: 'application/wasm', crossorigin: true },
          injectTo: 'head',
        })),
  },
});

/**
 * Modules that fetch bytes, by file, and what stands in their places in the offline file.
 * @type {Record<string, () => string>}
 */
const inlined = {
  [join(web, 'library', 'wasm_source.js')]: () =>
    `export const compileWasm = async () => WebAssembly.compile(await ${unpacked(readFileSync(wasm))}.arrayBuffer());`,
  [join(web, 'data', 'digits_source.js')]: () =>
    `export const readDigits = async () => new Uint8Array(await ${unpacked(readFileSync(join(web, 'data', 'digits.bin')))}.arrayBuffer());`,
};

/** In the offline file WASM and data are text in the script. @returns {import('vite').Plugin} */
const inlineBytes = () => ({ name: 'inline-bytes', enforce: 'pre', load: (id) => inlined[id]?.() });

/** In the offline file the Worker is a classic script in a Blob: no engine takes a module there. @returns {import('vite').Plugin} */
const inlineWorker = () => ({
  name: 'inline-worker',
  enforce: 'pre',
  load: (id) =>
    id === join(web, 'library', 'parts', 'worker_source.js')
      ? `import PartsWorker from './worker.js?worker&inline';
export const startWorker = () => new PartsWorker();`
      : undefined,
});

/** What every use of Vite here shares. @param {import('vite').Plugin[]} plugins @returns {import('vite').InlineConfig} */
export const common = (plugins = []) => ({
  root: web,
  base: './',
  configFile: false,
  plugins: [tex(), oneWasm(), ...plugins],
  worker: { format: 'es', plugins: () => [tex(), oneWasm(), ...plugins] },
});

/** Builds with warnings as errors. @param {import('vite').InlineConfig} config */
async function bundle(config) {
  /** @type {string[]} */
  const warnings = [];
  const customLogger = createLogger('warn', { allowClearScreen: false });
  customLogger.warn = (text) => void warnings.push(text);
  customLogger.warnOnce = customLogger.warn;
  const made = await build({ ...config, customLogger });
  if (warnings.length > 0) throw new Stop(warnings.join('\n'));
  return /** @type {import('rollup').RollupOutput} */ (Array.isArray(made) ? made[0] : made);
}

/** @param {import('vite').BuildOptions} options @returns {import('vite').BuildOptions} */
const buildOptions = (options) => ({
  target: 'es2022',
  // What the page imports at once is fetched at once; what it imports later, with its styles, when it is wanted.
  modulePreload: {
    polyfill: false,
    resolveDependencies: (_, files, { hostType }) =>
      hostType === 'html' ? files : files.filter((file) => file.endsWith('.css')),
  },
  reportCompressedSize: false,
  ...options,
});

export const buildSite = () =>
  whenChanged('site', join(dist, 'site', 'index.html'), async () => {
    const pages = readdirSync(web).filter((name) => name.endsWith('.html'));
    await bundle({
      ...common([preloadWasm(), startPage()]),
      build: buildOptions({
        outDir: join(dist, 'site'),
        emptyOutDir: true,
        assetsInlineLimit: 0,
        manifest: 'manifest.json',
        rollupOptions: { input: pages.map((name) => join(web, name)) },
      }),
    });
    for (const script of hostScripts)
      await bundle({
        ...common(),
        build: buildOptions({ outDir: join(dist, 'site'), emptyOutDir: false, rollupOptions: script }),
      });
    renameSync(join(dist, 'site', 'manifest.json'), join(dist, '.manifest.json'));
    copyFileSync(join(web, 'app', 'start.js'), join(dist, 'site', 'start.js'));
    const { output } = await inOneScript();
    writeFileSync(join(dist, 'site', 'whole.js'), textOf(output, '.js'));
    writeFileSync(join(dist, 'site', 'whole.css'), textOf(output, '.css'));
  });

/** The page with all that it ever fetches in one script, which may be a classic one. */
const inOneScript = () =>
  bundle({
    ...common([inlineBytes(), inlineWorker()]),
    worker: { format: 'iife', plugins: () => [oneWasm()] },
    build: buildOptions({
      write: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      rollupOptions: { input: join(web, 'index.html'), output: { format: 'iife', inlineDynamicImports: true } },
    }),
  });

/** @param {import('rollup').RollupOutput['output']} output @param {string} ending */
const textOf = (output, ending) =>
  output
    .filter(({ fileName }) => fileName.endsWith(ending))
    .map((file) => (file.type === 'chunk' ? file.code : String(file.source)))
    .join('\n');

export const buildOffline = () =>
  whenChanged('offline', join(dist, 'descent-lab.html'), async () => {
    const { output } = await inOneScript();
    writeFileSync(join(dist, 'descent-lab.html'), onePage(output));
  });

/** @param {import('rollup').RollupOutput['output']} output */
function onePage(output) {
  const script = textOf(output, '.js').trim();
  const style = textOf(output, '.css').trim();
  // Packed, the file is a third smaller.
  const unpack = `const [style, script] = ['style', 'script'].map((name) => document.createElement(name));
style.textContent = await ${unpacked(style)}.text();
document.head.append(style);
script.type = 'module';
script.textContent = await ${unpacked(script)}.text();
document.body.append(script);`;
  const hash = (/** @type {string} */ code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
  const policy = [
    "default-src 'none'",
    `script-src ${hash(unpack)} ${hash(script)} 'wasm-unsafe-eval'`,
    `style-src ${hash(style)}`,
    'img-src data: blob:',
    'media-src blob:',
    'font-src data:',
    'worker-src blob:',
  ].join('; ');
  // Functions as replacements: a `$&` in the code must stay what it is.
  return withIcons(textOf(output, '.html'), output)
    .replace(/\s*<link rel="stylesheet"[^>]*>/g, '')
    .replace(/\s*<script type="module"[^>]*><\/script>/g, '')
    .replace(/<head>/, () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`)
    .replace(/<\/body>/, () => `<script type="module">${unpack}</script>\n  </body>`);
}

/** Vite inlines what scripts and styles name, but not the icons of a page. @param {string} html @param {import('rollup').RollupOutput['output']} output */
function withIcons(html, output) {
  for (const { fileName, ...file } of output)
    if (file.type === 'asset' && fileName.endsWith('.svg'))
      html = html.replaceAll(
        `./${fileName}`,
        () => `data:image/svg+xml;base64,${Buffer.from(file.source).toString('base64')}`,
      );
  return html;
}

export const buildLibrary = () =>
  whenChanged('lib', join(dist, 'lib', 'descent-lab.js'), async () => {
    const lib = join(dist, 'lib');
    await bundle({
      ...common(),
      worker: {
        ...common().worker,
        rollupOptions: { output: { entryFileNames: 'descent-lab-worker.js' } },
      },
      publicDir: false,
      build: buildOptions({
        outDir: lib,
        emptyOutDir: true,
        assetsInlineLimit: 0,
        rollupOptions: {
          input: join(web, 'library', 'core.js'),
          preserveEntrySignatures: 'strict',
          output: { entryFileNames: 'descent-lab.js', assetFileNames: 'descent-lab[extname]' },
        },
      }),
    });
    await declarations(lib);
    const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const exports = { '.': { types: './descent-lab.d.ts', default: './descent-lab.js' } };
    writeFileSync(
      join(lib, 'package.json'),
      JSON.stringify({ name, version, license, type: 'module', exports }, null, 2),
    );
    copyFileSync(join(root, 'LICENSE'), join(lib, 'LICENSE'));
  });

/** descent-lab.d.ts out of the JSDoc of web/library/core.js. @param {string} lib */
async function declarations(lib) {
  const out = join(root, 'build', 'types');
  rmSync(out, { recursive: true, force: true });
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  await run(process.execPath, [tsc, '-p', join(web, 'build', 'tsconfig.library.json'), '--outDir', out]);
  for (const name of reached(out, 'core.d.ts')) {
    mkdirSync(join(lib, 'types', dirname(name)), { recursive: true });
    copyFileSync(join(out, name), join(lib, 'types', name));
  }
  writeFileSync(join(lib, 'descent-lab.d.ts'), "export * from './types/core.js';\n");
}

/** A file of types and all that it imports, directly or not. @param {string} folder @param {string} name @param {Set<string>} [files] */
function reached(folder, name, files = new Set()) {
  if (files.has(name)) return files;
  files.add(name);
  for (const [, next] of readFileSync(join(folder, name), 'utf8').matchAll(/'(\.[^']+)\.js'/g))
    reached(folder, join(dirname(name), `${next}.d.ts`), files);
  return files;
}
