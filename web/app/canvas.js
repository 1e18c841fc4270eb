// A canvas made ready for a view: as sharp as the screen is, and at the size at which the view can be read.

/** A small picture is a larger one reduced: by how many times the size at which its view can just be read. */
const ROOM = 1.15;

/** @typedef {{width: number, height: number}} Size CSS pixels */

/**
 * The size that a view draws at: that of the canvas, or a larger one of the same shape where the canvas is small.
 * @param {HTMLCanvasElement} canvas with `data-small` where it may be reduced
 * @param {Pick<import('../views/view.js').View, "least">} view
 * @returns {Size} none while the canvas is not laid out, or has left with its scene
 */
export function sizeOf({ clientWidth, clientHeight, dataset }, view) {
  if (dataset.small === undefined || !clientWidth || !clientHeight) return { width: clientWidth, height: clientHeight };
  const [width, height] = view.least;
  const times = Math.max(1, (ROOM * width) / clientWidth, (ROOM * height) / clientHeight);
  return { width: clientWidth * times, height: clientHeight * times };
}

/** @param {HTMLCanvasElement} canvas @param {Size} size that is drawn at @returns {CanvasRenderingContext2D} empty, in those pixels */
export function cleared(canvas, size) {
  const pixels = Math.min(3, window.devicePixelRatio || 1);
  const [width, height] = [Math.round(canvas.clientWidth * pixels), Math.round(canvas.clientHeight * pixels)];
  const ratio = (pixels * canvas.clientWidth) / size.width;
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  const ctx = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  ctx.clearRect(0, 0, size.width, size.height);
  return ctx;
}
