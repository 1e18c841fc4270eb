// `npm run look`: a picture of every scene × size × language × profile in dist/look, and contact sheets to judge all at a glance.
//   npm run look -- scene=saddle_escape size=390x844 locale=zh-CN profile=dark   (each may be a,b,c)
//   npm run look -- motion=2          lets the scene play for 2 s; otherwise motion is reduced and the finished picture stands still
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serve } from '../../web/build/serve.js';
import { browserNeeds, buildNeeds, ensureNpmPackages, ensureTools } from '../../web/build/setup.js';
import { main, root, Stop, step } from '../../web/build/steps.js';
import { buildWasm } from '../../web/build/wasm.js';

const folder = join(root, 'dist', 'look');
const thumbnail = 460;

/** @typedef {{scene: string, size: string, locale: string, profile: string}} Shot */

/** What may be chosen, with the values of each. @returns {Promise<Record<keyof Shot, string[]>>} */
async function everything() {
  const { scenes } = await import('../../web/scenes/index.js');
  return {
    scene: scenes.map(({ id }) => id),
    size: ['1280x720', '1920x1080', '390x844'],
    locale: ['en', 'zh-CN'],
    profile: ['default', 'dark', 'projector'],
  };
}

/** @param {string[]} words `name=a,b` */
async function choose(words) {
  const choices = await everything();
  let motion = 0;
  for (const word of words) {
    const [name, values = ''] = word.split('=');
    if (name === 'motion') motion = Number(values);
    // Any size will do; the others have to be known.
    else if (name === 'size') choices.size = values.split(',');
    else if (name in choices) {
      const known = choices[/** @type {keyof Shot} */ (name)];
      const unknown = values.split(',').filter((value) => !known.includes(value));
      if (unknown.length > 0) throw new Stop(`${name} is one of ${known.join(', ')}; not ${unknown.join(', ')}`);
      choices[/** @type {keyof Shot} */ (name)] = values.split(',');
    } else throw new Stop(`What is ${name}? There are scene, size, locale, profile and motion.`);
  }
  return { choices, motion };
}

const fileName = (/** @type {Shot} */ { scene, size, locale, profile }) => `${scene}_${size}_${locale}_${profile}.png`;

/** One row per scene and language, one column per profile. @param {Record<keyof Shot, string[]>} choices @param {string} size */
function sheet(choices, size) {
  const [width, height] = size.split('x').map(Number);
  const across = Math.min(thumbnail, width / 1.6);
  const image = (/** @type {Shot} */ shot) =>
    `<a href="${fileName(shot)}"><img src="${fileName(shot)}" width="${across}" height="${(across * height) / width}"></a>`;
  const rows = choices.scene.flatMap((scene) =>
    choices.locale.map((locale) => {
      const images = choices.profile.map((profile) => image({ scene, size, locale, profile })).join('');
      return `<section><h2>${scene} ${locale} ${size}</h2>${images}</section>`;
    }),
  );
  return `<!doctype html><meta charset="utf-8"><title>${size}</title>
<style>body{margin:16px;background:#888;font:14px sans-serif;width:max-content}h2{font-size:14px;margin:12px 0 4px}img{margin-right:12px}</style>
${rows.join('\n')}\n`;
}

await main(async () => {
  const { choices, motion } = await choose(process.argv.slice(2));
  await ensureTools([...buildNeeds, ...browserNeeds.chromium], 'npm run look');
  await ensureNpmPackages();
  await step('core to WebAssembly', () => buildWasm());
  const { buildSite } = await import('../../web/build/products.js');
  await step('site', buildSite);
  const { launchChromium } = await import('../browsers/chromium.js');
  mkdirSync(folder, { recursive: true });
  const server = await serve(join(root, 'dist', 'site'));
  const browser = await launchChromium({ reducedMotion: motion ? 'no-preference' : 'reduce' });
  try {
    for (const size of choices.size) {
      const [width, height] = size.split('x').map(Number);
      await step(size, async () => {
        for (const scene of choices.scene)
          for (const locale of choices.locale)
            for (const profile of choices.profile) {
              const query = new URLSearchParams({ scene, locale, colorProfile: profile });
              const page = await browser.open(`${server.url}?${query}`, { width, height });
              await page.waitFor(() => document.querySelector('canvas'));
              await page.eval((pause) => new Promise((done) => setTimeout(done, pause)), motion * 1000 || 300);
              writeFileSync(join(folder, fileName({ scene, size, locale, profile })), await page.screenshot());
            }
        const html = join(folder, `sheet-${size}.html`);
        writeFileSync(html, sheet(choices, size));
        const across = choices.profile.length * (Math.min(thumbnail, width / 1.6) + 16) + 32;
        const rowHeight = (Math.min(thumbnail, width / 1.6) * height) / width + 36;
        const tall = choices.scene.length * choices.locale.length * rowHeight + 32;
        const page = await browser.open(pathToFileURL(html).href, {
          width: Math.ceil(across),
          height: Math.ceil(tall),
        });
        writeFileSync(join(folder, `sheet-${size}.png`), await page.screenshot());
      });
    }
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(`dist/look: ${choices.size.map((size) => `sheet-${size}.png`).join(', ')}`);
});
