// `npm run dev`: serves web/ as it is being written and reloads on a change; a change of the C++ rebuilds the core first.
// What the compiler says is shown over the page and in the terminal. PORT as for npm start.
import { join, sep } from 'node:path';
import { buildNeeds, ensureNpmPackages, ensureTools } from './setup.js';
import { main, root, Stop, step } from './steps.js';
import { buildWasm } from './wasm.js';

await main(async () => {
  console.log('Descent Lab: development');
  await ensureTools(buildNeeds, 'npm run dev');
  await ensureNpmPackages();
  await step('core to WebAssembly', () => buildWasm());
  const { createServer } = await import('vite');
  const { common } = await import('./products.js');
  const port = Number(process.env.PORT || 8080);
  const server = await createServer({
    ...common(),
    logLevel: 'warn',
    server: { host: '127.0.0.1', port, strictPort: true, fs: { allow: [root] } },
  });
  const sources = ['core', 'wasm', 'CMakeLists.txt'].map((name) => join(root, name));
  server.watcher.add(sources);

  let building = false;
  let again = false;
  const rebuild = async () => {
    again = building;
    if (building) return;
    building = true;
    try {
      await step('core to WebAssembly', () => buildWasm());
      server.moduleGraph.invalidateAll();
      server.ws.send({ type: 'full-reload' });
    } catch (error) {
      const message = error instanceof Stop ? error.message : String(error);
      console.error(message);
      server.ws.send({ type: 'error', err: { message, stack: '' } });
    }
    building = false;
    if (again) await rebuild();
  };
  server.watcher.on('all', (_, path) => {
    if (sources.some((source) => path === source || path.startsWith(source + sep))) rebuild();
  });
  await server.listen();
  console.log(`ready: http://127.0.0.1:${port}/`);
});
