// For page modules in Node: `node --import ./tests/hooks.js --test …`. Does what the build does to `?raw`, `*.tex.js` and `*.css`.
import { register } from 'node:module';

register('./loader.js', import.meta.url);
