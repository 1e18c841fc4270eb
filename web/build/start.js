// `npm start`: installs what is missing, builds what changed, serves the site on PORT (default 8080).
import { join } from 'node:path';
import { serve } from './serve.js';
import { buildNeeds, ensureNpmPackages, ensureTools } from './setup.js';
import { main, root, Stop, step } from './steps.js';
import { buildWasm } from './wasm.js';

await main(async () => {
  const port = Number(process.env.PORT || 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Stop(`PORT is ${process.env.PORT}; it has to be a whole number from 0 to 65535.`);
  console.log('Descent Lab');
  await ensureTools(buildNeeds, 'npm start');
  await ensureNpmPackages();
  await step('core to WebAssembly', () => buildWasm());
  const { buildSite } = await import('./products.js');
  await step('site', buildSite);
  const { url } = await serve(join(root, 'dist', 'site'), { port });
  console.log(`ready: ${url}`);
});
