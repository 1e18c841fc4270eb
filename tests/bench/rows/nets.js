// Row P15: a net that learns digits, on one thread, against hand-written JavaScript and TensorFlow.js.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../web/build/steps.js';
import { median, ratio, rounds, shown } from '../harness.js';
import { descend } from '../mlp.js';
import { tensorflow } from '../tensorflow.js';

const [IMAGES, LEARNED, INPUTS, HIDDEN, OUTPUTS] = [1797, 1300, 64, 16, 10];
const [WHITE, LR, UPDATES, MEASURES] = [16, 0.2, 100, 10];

/** @param {import('../../../web/library/core.js').Lab} lab @returns {Promise<import('../harness.js').Row[]>} */
export async function nets(lab) {
  const bytes = readFileSync(join(root, 'web', 'data', 'digits.bin'));
  const pixelOf = (/** @type {number} */ image, /** @type {number} */ i) => bytes[image * (INPUTS + 1) + i] ?? 0;
  const pixels = Uint8Array.from({ length: IMAGES * INPUTS }, (_, i) => pixelOf(Math.floor(i / INPUTS), i % INPUTS));
  const labels = Uint8Array.from({ length: IMAGES }, (_, image) => pixelOf(image, INPUTS));
  const question = { pixels, labels, white: WHITE, learned: LEARNED, hidden: HIDDEN, lr: LR, batch: LEARNED };
  const train = (/** @type {object} */ more) =>
    lab.trainingInParts({ ...question, updates: UPDATES, recorded: [UPDATES], ...more, workers: 0 });
  const data = {
    x: Float64Array.from(pixels.subarray(0, LEARNED * INPUTS), (pixel) => pixel / WHITE),
    y: Float64Array.from({ length: LEARNED * OUTPUTS }, (_, i) =>
      Number(labels[Math.floor(i / OUTPUTS)] === i % OUTPUTS),
    ),
    images: LEARNED,
    sizes: /** @type {const} */ ([INPUTS, HIDDEN, OUTPUTS]),
  };
  // The same loss from the same weights.
  const { weights } = await train({ updates: 1, recorded: [1] });
  const { losses } = await train({ weights, recorded: [UPDATES - 1] });
  const expected = descend(data, weights.slice(), LR, UPDATES);
  assert.ok(Math.abs(losses[0] - expected) < 1e-12, `${losses[0]}, ${expected}`);
  const peer = await tensorflow(data, weights, LR);
  const inFloats = peer(UPDATES);
  assert.ok(Math.abs(inFloats - expected) < 1e-5, `${inFloats}, ${expected}`);
  // Of updates that change nothing to speak of: the same point every time.
  const still = { weights, lr: 1e-6, updates: MEASURES, recorded: Array.from({ length: MEASURES }, (_, i) => i + 1) };
  const times = await rounds({
    core: async () => void (await train({ weights })),
    js: () => void descend(data, weights.slice(), LR, UPDATES),
    tensorflow: () => void peer(UPDATES),
    sharp: async () => void (await train({ ...still, sharp: 1 })),
    blunt: async () => void (await train(still)),
  });
  const sharpness = (median(times.sharp) - median(times.blunt)) / MEASURES;
  return [
    {
      name: 'P15',
      what: `digits net ${INPUTS}-${HIDDEN}-${OUTPUTS}: an update on all ${LEARNED} images, one thread · vs TensorFlow.js on WASM, float32 · vs hand-written JS · its sharpness by Lanczos, at most 40 products`,
      goal: '≥ 7.5× · ≤ 60 ms for 20 products',
      got: `${(median(times.core) / UPDATES).toFixed(2)} ms · ${shown(ratio(times.tensorflow, times.core))} · ${shown(ratio(times.js, times.core))} · ${sharpness.toFixed(0)} ms`,
      notes: `TensorFlow.js ${(median(times.tensorflow) / UPDATES).toFixed(2)} ms, JS ${(median(times.js) / UPDATES).toFixed(2)} ms`,
    },
  ];
}
