// A surface of revolution as a film between two rings, seen a little from the side: hoops at equal distances, the near half of each
// strong, and denser towards the silhouette, where one looks through more of it.

/** Half the width of a ring as it is seen, as a share of its radius. */
const TILT = 0.16;
const HALF_SEGMENTS = 24;
/** Opacity of one layer of the film, by the place from its upper silhouette to its lower one. */
const SHADES = /** @type {const} */ ([
  [0, 0.34],
  [0.22, 0.1],
  [0.78, 0.1],
  [1, 0.34],
]);
/** Opacity of hoops behind and in front, and how many pieces lie between two of them. */
const [BEHIND, BEFORE, HOOPS] = [0.16, 0.4, 4];

/** @typedef {{x: import('../scale.js').Scale, y: import('../scale.js').Scale}} Scales */
/** @typedef {{place: number, height: number}[]} Profile from ring to ring, the rings included */

/** Of heights at equal distances between the rings. @param {ArrayLike<number>} heights @param {number} d @returns {Profile} */
export function profileOf(heights, d) {
  const all = [1, ...Array.from(heights), 1];
  return all.map((height, i) => ({ place: ((2 * i) / (all.length - 1) - 1) * d, height }));
}

/** Half of a circle about the axis. @param {CanvasRenderingContext2D} ctx @param {Scales} scales @param {number} place @param {number} radius @param {1 | -1} side 1: the near one */
function traceHalf(ctx, { x, y }, place, radius, side) {
  for (let i = 0; i <= HALF_SEGMENTS; i++) {
    const angle = (Math.PI * i) / HALF_SEGMENTS;
    ctx.lineTo(x(place + side * TILT * radius * Math.sin(angle)), y(radius * Math.cos(angle)));
  }
}

/** @param {CanvasRenderingContext2D} ctx @param {Scales} scales @param {Profile} profile @param {string} colour @param {import('../../words/theme.js').Theme} theme */
export function drawSheet(ctx, scales, profile, colour, theme) {
  ctx.setLineDash([]);
  for (const side of /** @type {const} */ ([-1, 1])) {
    ctx.save();
    clipToHalf(ctx, scales, profile, side);
    fillStrips(ctx, scales, profile, colour);
    ctx.restore();
    ctx.strokeStyle = colour;
    ctx.lineWidth = theme.line;
    ctx.globalAlpha = side < 0 ? BEHIND : BEFORE;
    for (let i = HOOPS; i < profile.length - 1; i += HOOPS) {
      const { place, height } = profile[i] ?? { place: 0, height: 0 };
      ctx.beginPath();
      traceHalf(ctx, scales, place, height, side);
      ctx.stroke();
    }
    ctx.globalAlpha = 1;
  }
}

/** To the near or the far half of the film, from half a ring to half a ring. @param {CanvasRenderingContext2D} ctx @param {Scales} scales @param {Profile} profile @param {1 | -1} side */
function clipToHalf(ctx, scales, profile, side) {
  const [first, last] = [profile[0]?.place ?? 0, profile.at(-1)?.place ?? 0];
  ctx.beginPath();
  traceHalf(ctx, scales, first, 1, side);
  for (const { place, height } of profile) ctx.lineTo(scales.x(place), scales.y(-height));
  // From below, as half a circle of negative radius goes.
  traceHalf(ctx, scales, last, -1, side === 1 ? -1 : 1);
  for (const { place, height } of [...profile].reverse()) ctx.lineTo(scales.x(place), scales.y(height));
  ctx.clip();
}

/** Each strip between two heights has a gradient of its own, as it is as high as the film is there. @param {CanvasRenderingContext2D} ctx @param {Scales} scales @param {Profile} profile @param {string} colour */
function fillStrips(ctx, { x, y }, profile, colour) {
  const [first, last] = [profile[0]?.place ?? 0, profile.at(-1)?.place ?? 0];
  const all = [{ place: first - TILT, height: 1 }, ...profile, { place: last + TILT, height: 1 }];
  for (let i = 0; i + 1 < all.length; i++) {
    const [a, b] = [all[i], all[i + 1]];
    if (!a || !b) continue;
    const high = (a.height + b.height) / 2;
    const across = ctx.createLinearGradient(0, y(high), 0, y(-high));
    for (const [at, alpha] of SHADES) across.addColorStop(at, withAlpha(colour, alpha));
    ctx.fillStyle = across;
    // Whole pixels, so that no seam is seen between two of them.
    const [left, right] = [Math.round(x(a.place)), Math.round(x(b.place))];
    ctx.fillRect(left, y(1) - 1, right - left, y(-1) - y(1) + 2);
  }
}

/** Upper and lower silhouette of a profile. @param {CanvasRenderingContext2D} ctx @param {Scales} scales @param {Profile} profile */
export function traceProfile(ctx, { x, y }, profile) {
  ctx.beginPath();
  for (const side of [1, -1])
    for (const [i, { place, height }] of profile.entries()) {
      if (i === 0) ctx.moveTo(x(place), y(side * height));
      else ctx.lineTo(x(place), y(side * height));
    }
}

/** A ring of wire. @param {CanvasRenderingContext2D} ctx @param {Scales} scales @param {number} place @param {import('../../words/theme.js').Theme} theme @param {1 | -1} side 1: the near half */
export function drawRing(ctx, scales, place, theme, side) {
  ctx.strokeStyle = theme.colour('ink');
  ctx.lineWidth = 3.4 * theme.line;
  ctx.setLineDash([]);
  ctx.lineCap = 'round';
  ctx.beginPath();
  traceHalf(ctx, scales, place, 1, side);
  ctx.stroke();
  ctx.lineCap = 'butt';
}

/** @param {string} colour #rrggbb @param {number} alpha */
const withAlpha = (colour, alpha) =>
  `${colour}${Math.round(255 * alpha)
    .toString(16)
    .padStart(2, '0')}`;
