// The library as tests use it: one module, loaded once.
import { load } from '../../web/library/core.js';

export const lab = await load();

/** @param {string} optimizer @param {Record<string, number>} [params] */
export const onSaddle = (optimizer, params = { lr: 0.1, beta: 0.9 }) => ({
  landscape: { id: 'saddle' },
  optimizer: { id: optimizer, params },
  start: [0.1, 0.1],
  steps: 5,
});
