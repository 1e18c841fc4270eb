// `npm run look`: a picture of Home and every scene × size × language × profile in dist/look, contact sheets to judge all at a glance,
// and measures of each screen. A contact sheet for each scene, SCENE.png, and with several scenes one for each size, SIZE.png.
//   npm run look -- scene=saddle_escape size=390x844,embed-640x640 locale=zh-CN profile=dark   (each may be a,b,c)
//   npm run look -- motion=2          lets the scene play for 2 s; otherwise motion is reduced and the finished picture stands still
//   npm run look -- write             writes the measures to docs/screens.md
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../web/build/serve.js';
import { browserNeeds, buildNeeds, ensureNpmPackages, ensureTools } from '../../web/build/setup.js';
import { main, root, Stop, step } from '../../web/build/steps.js';
import { buildWasm } from '../../web/build/wasm.js';
import { dragSliders } from './long_tasks.js';
import { everyPictureDrawn, measureScreen, settled } from './measure.js';
import { report } from './report.js';
import { writeSheet } from './sheet.js';

const folder = join(root, 'dist', 'look');

/** In the place of a scene. It is in no page of others. */
const HOME = 'home';

/** `embed-`: without the page around it, as in a column of another page. */
const sizes = [
  ...['1024x768', '1280x720', '1366x625', '1920x1080', '960x540', '800x600', '390x844', '360x740'],
  ...['embed-900x660', 'embed-640x640', 'embed-420x560', 'embed-320x560'],
];

/** @typedef {Record<'scene' | 'size' | 'locale' | 'profile', string[]>} Choices */

/** @param {string[]} words `name=a,b` @returns {Promise<{choices: Choices, motion: number, write: boolean}>} */
async function choose(words) {
  const { scenes } = await import('../../web/scenes/index.js');
  const { profiles } = await import('../../web/words/theme.js');
  /** @type {Choices} */
  const choices = {
    scene: [HOME, ...scenes.map(({ id }) => id)],
    size: sizes,
    locale: ['en', 'zh-CN'],
    profile: [...profiles],
  };
  let motion = 0;
  let write = false;
  for (const word of words) {
    const [name = '', value = ''] = word.split('=');
    const values = value.split(',');
    if (name === 'write') write = true;
    else if (name === 'motion') motion = Number(value);
    else if (name === 'size') {
      if (!values.every((size) => /^(embed-)?\d+x\d+$/.test(size)))
        throw new Stop(`size is WIDTHxHEIGHT or embed-WIDTHxHEIGHT; not ${value}`);
      choices.size = values;
    } else if (name === 'scene' || name === 'locale' || name === 'profile') {
      const unknown = values.filter((one) => !choices[name].includes(one));
      if (unknown.length > 0)
        throw new Stop(`${name} is one of ${choices[name].join(', ')}; not ${unknown.join(', ')}`);
      choices[name] = values;
    } else throw new Stop(`What is ${name}? There are scene, size, locale, profile, motion and write.`);
  }
  return { choices, motion, write };
}

await main(async () => {
  await ensureTools([...buildNeeds, ...browserNeeds.chromium], 'npm run look');
  await ensureNpmPackages();
  const { choices, motion, write } = await choose(process.argv.slice(2));
  await step('core to WebAssembly', () => buildWasm());
  const { buildSite } = await import('../../web/build/products.js');
  await step('site', buildSite);
  const { launchChromium } = await import('../browsers/drivers/chromium.js');
  const { dress } = await import('../browsers/engines.js');
  mkdirSync(folder, { recursive: true });
  const server = await serve(join(root, 'dist', 'site'));
  const browser = await launchChromium({ reducedMotion: motion ? 'no-preference' : 'reduce' });

  /** @param {string} scene @param {string} size @param {string} locale @param {string} profile */
  const open = async (scene, size, locale, profile) => {
    const query = new URLSearchParams({ ...(scene === HOME ? {} : { scene }), locale, colorProfile: profile });
    const [width, height] = size.replace('embed-', '').split('x').map(Number);
    const page = await browser.open(`${server.url}?${size.startsWith('embed-') ? 'embed&' : ''}${query}`, {
      width,
      height,
    });
    await page.waitFor(everyPictureDrawn);
    return page;
  };

  /** @type {import('./report.js').Screen[]} */
  const screens = [];
  /** @type {Map<string, import('./long_tasks.js').Dragged[]>} */
  const drags = new Map();
  const fileName = (/** @type {Omit<import('./report.js').Screen, 'measured'>} */ { scene, size, locale, profile }) =>
    `${scene}_${size}_${locale}_${profile}.png`;
  const sheet = (/** @type {string} */ name, /** @type {typeof screens} */ shown) =>
    writeSheet(
      browser,
      folder,
      name,
      shown.map((screen) => ({ file: fileName(screen), caption: fileName(screen).replace('.png', '') })),
    );
  try {
    for (const scene of choices.scene)
      await step(scene, async () => {
        for (const size of choices.size.filter((size) => scene !== HOME || !size.startsWith('embed-'))) {
          /** @type {import('../browsers/drivers/driver.js').Page | undefined} */
          let page;
          for (const locale of /** @type {import('../../web/words/i18n.js').Locale[]} */ (choices.locale))
            for (const profile of /** @type {import('../../web/words/theme.js').Profile[]} */ (choices.profile)) {
              // Inside another page there are no buttons to press.
              if (!page || size.startsWith('embed-') || motion) page = await open(scene, size, locale, profile);
              else await dress(page, locale, profile);
              if (motion) await page.eval((time) => new Promise((done) => setTimeout(done, time)), motion * 1000);
              else await page.eval(settled);
              const measured = await page.eval(measureScreen);
              const screen = { scene, size, locale, profile, measured };
              screens.push(screen);
              writeFileSync(join(folder, fileName(screen)), await page.screenshot());
            }
        }
        const page = await open(scene, '1280x720', 'en', 'default');
        await page.eval(settled);
        drags.set(scene, await page.eval(dragSliders));
        const own = screens.filter((screen) => screen.scene === scene);
        await sheet(scene, own);
        const faults = new Set(own.flatMap(({ measured }) => measured.faults));
        const least = Math.min(...own.map(({ measured }) => measured.share));
        return `${own.length} screens, picture ≥ ${(100 * least).toFixed(0)} %, ${faults.size} faults`;
      });
    if (choices.scene.length > 1)
      for (const size of choices.size)
        await step(size, () =>
          sheet(
            size,
            screens.filter((screen) => screen.size === size),
          ),
        );
  } finally {
    await browser.close();
    await server.close();
  }
  const words = process.argv.slice(2).map((word) => ` ${word}`);
  const file = write ? join(root, 'docs', 'screens.md') : join(folder, 'screens.md');
  writeFileSync(file, report(screens, drags, ['npm run look --', ...words].join('')));
  console.log(`measures: ${file}\npictures: ${folder}: ${choices.scene.map((scene) => `${scene}.png`).join(', ')}`);
});
