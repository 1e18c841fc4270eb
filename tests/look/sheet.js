// Contact sheets: many pictures of screens in one.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const WIDTH = 2000;
const HEIGHT_OF_A_PICTURE = 270;

/**
 * Writes NAME.png, with a caption above each picture.
 * @param {import('../browsers/drivers/driver.js').Browser} browser
 * @param {string} folder of the pictures and the sheet
 * @param {string} name
 * @param {{file: string, caption: string}[]} pictures
 */
export async function writeSheet(browser, folder, name, pictures) {
  const figures = pictures.map(
    ({ file, caption }) =>
      `<figure><figcaption>${caption}</figcaption><img src="${file}" height="${HEIGHT_OF_A_PICTURE}"></figure>`,
  );
  const page = `<!doctype html><meta charset="utf-8"><title>${name}</title>
<style>body{margin:8px;background:#888;font:13px sans-serif;display:flex;flex-wrap:wrap;gap:8px}figure{margin:0}</style>
${figures.join('\n')}\n`;
  const file = join(folder, `${name}.html`);
  writeFileSync(file, page);
  const opened = await browser.open(pathToFileURL(file).href, { width: WIDTH, height: 100 });
  const height = await opened.eval(() => document.documentElement.scrollHeight);
  await opened.resize({ width: WIDTH, height });
  writeFileSync(join(folder, `${name}.png`), await opened.screenshot());
}
