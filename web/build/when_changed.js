// A product is made again only when one of its inputs changed: all of web/, the core, and what npm installs.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, glue, wasm, web } from './paths.js';
import { root, Stop } from './steps.js';

/**
 * Runs `make` unless the product stands and no input differs from when it was made.
 * @param {string} name
 * @param {string} product
 * @param {() => Promise<void>} make
 */
export async function whenChanged(name, product, make) {
  if (!existsSync(glue)) throw new Stop(`${glue} is missing: the core was not built.`);
  const stamp = join(dist, `.${name}`);
  const now = fingerprint();
  if (existsSync(product) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return 'up to date';
  mkdirSync(dist, { recursive: true });
  rmSync(stamp, { force: true });
  await make();
  writeFileSync(stamp, now);
  return '';
}

function fingerprint() {
  const inWeb = readdirSync(web, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  const all = createHash('sha1');
  for (const file of [...inWeb.sort(), glue, wasm, join(root, 'package-lock.json'), join(root, 'package.json')])
    all.update(`${file}\0`).update(readFileSync(file));
  return all.digest('hex');
}
