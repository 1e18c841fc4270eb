// `npm run build`: dist/site (any static host), dist/descent-lab.html (one file for file://), dist/lib (the JavaScript library).
import { buildNeeds, ensureNpmPackages, ensureTools } from './setup.js';
import { main, step } from './steps.js';
import { buildWasm } from './wasm.js';

await main(async () => {
  console.log('Descent Lab');
  await ensureTools(buildNeeds, 'npm run build');
  await ensureNpmPackages();
  await step('core to WebAssembly', () => buildWasm());
  const { buildLibrary, buildOffline, buildSite } = await import('./products.js');
  await step('dist/site', buildSite);
  await step('dist/descent-lab.html', buildOffline);
  await step('dist/lib', buildLibrary);
  const { checkSizes } = await import('./sizes.js');
  console.log(await checkSizes());
});
