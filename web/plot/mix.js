// Colours between two colours, in steps that look even: straight lines in OKLab, which are straight too before its last
// matrix, in the cube roots of cone responses. Ottosson, A perceptual color space for image processing (2020).

/** sRGB, linear, to cones, and back. */
const toCones = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const fromCones = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

/** @param {number[][]} matrix @param {number[]} vector */
const times = (matrix, vector) => matrix.map((row) => row.reduce((sum, entry, i) => sum + entry * (vector[i] ?? 0), 0));

/** @param {string} colour #rgb or #rrggbb @returns {number[]} cube roots of the cone responses */
function cones(colour) {
  const digits = colour.length === 4 ? colour.replace(/\w/g, '$&$&') : colour;
  const linear = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return times(toCones, linear).map(Math.cbrt);
}

/**
 * @param {string[]} stops two or more colours, #rgb or #rrggbb
 * @returns {(place: number) => string} place 0…1 → CSS colour
 */
export function mix(stops) {
  const known = stops.map(cones);
  return (place) => {
    const along = Math.max(0, Math.min(1, place)) * (known.length - 1);
    const first = Math.min(known.length - 2, Math.floor(along));
    const roots = (known[first] ?? []).map(
      (root, i) => root + (along - first) * ((known[first + 1]?.[i] ?? root) - root),
    );
    const linear = times(
      fromCones,
      roots.map((root) => root ** 3),
    );
    const channels = linear.map((light) => {
      const channel = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
      return Math.round(255 * Math.max(0, Math.min(1, channel)));
    });
    return `rgb(${channels.join()})`;
  };
}
