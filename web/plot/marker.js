// The markers of the runners, centred at (x, y) in CSS pixels.

/** @typedef {import('./runner_style.js').Marker} Marker */

/** Corners on the unit circle, in turns from the right, for the markers that are polygons. @type {Partial<Record<Marker, number[]>>} */
const corners = {
  triangle: [-0.25, 0.0833, 0.4167],
  triangle_down: [0.25, 0.5833, 0.9167],
  square: [0.125, 0.375, 0.625, 0.875],
  diamond: [0, 0.25, 0.5, 0.75],
};

/** Angles of the lines of markers that are made of lines. @type {Partial<Record<Marker, number[]>>} */
const strokes = {
  cross: [Math.PI / 4, (3 * Math.PI) / 4],
  plus: [0, Math.PI / 2],
  star: [0, Math.PI / 3, (2 * Math.PI) / 3],
};

/**
 * Adds the marker's outline to the path of the context; the caller fills or strokes it.
 * @param {CanvasRenderingContext2D} ctx
 * @param {Marker} marker
 * @param {number} x
 * @param {number} y
 * @param {number} radius
 */
export function traceMarker(ctx, marker, x, y, radius) {
  const polygon = corners[marker];
  if (polygon) {
    const size = radius * (marker === 'square' ? 1.2 : 1.3);
    polygon.forEach((turn, i) => {
      const angle = 2 * Math.PI * turn;
      if (i === 0) ctx.moveTo(x + size * Math.cos(angle), y + size * Math.sin(angle));
      else ctx.lineTo(x + size * Math.cos(angle), y + size * Math.sin(angle));
    });
    ctx.closePath();
  } else if (marker === 'disc') {
    ctx.moveTo(x + radius, y);
    ctx.arc(x, y, radius, 0, 2 * Math.PI);
  } else {
    for (const angle of strokes[marker] ?? []) {
      ctx.moveTo(x - radius * Math.cos(angle), y - radius * Math.sin(angle));
      ctx.lineTo(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
    }
  }
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {Marker} marker
 * @param {number} x
 * @param {number} y
 * @param {number} radius
 * @param {string} colour
 * @param {string} halo colour of a thin rim that lifts it off the ground
 */
export function drawMarker(ctx, marker, x, y, radius, colour, halo) {
  ctx.beginPath();
  traceMarker(ctx, marker, x, y, radius);
  ctx.setLineDash([]);
  const open = marker in strokes;
  ctx.lineJoin = 'round';
  ctx.strokeStyle = halo;
  ctx.lineWidth = open ? radius * 1.1 : radius * 0.6;
  ctx.stroke();
  if (open) {
    ctx.strokeStyle = colour;
    ctx.lineWidth = radius * 0.55;
    ctx.stroke();
  } else {
    ctx.fillStyle = colour;
    ctx.fill();
  }
}
