// Orthographic projection of (x, y, height) for the surface. Camera angles in radians; the box is scaled to a unit cube.

/** Of the tallest point, in units of half the width. */
export const HEIGHT = 1.35;

/** @typedef {{yaw: number, pitch: number}} Camera */

/**
 * @param {Camera} camera
 * @param {number} width
 * @param {number} height
 * @returns {(u: number, v: number, h: number) => {x: number, y: number, depth: number}} u, v ∈ [−1, 1] on the ground, h ∈ [0, 1] up → CSS pixels
 */
export function projection(camera, width, height) {
  const cosYaw = Math.cos(camera.yaw);
  const sinYaw = Math.sin(camera.yaw);
  const cosPitch = Math.cos(camera.pitch);
  const sinPitch = Math.sin(camera.pitch);
  // The box has room however it is turned.
  const tall = 2 * Math.SQRT2 * Math.abs(sinPitch) + HEIGHT * cosPitch;
  const size = Math.min(width / 2.9, height / (1.02 * tall));
  return (u, v, h) => {
    const across = u * cosYaw - v * sinYaw;
    const away = u * sinYaw + v * cosYaw;
    return {
      x: width / 2 + across * size,
      y: height / 2 - (away * sinPitch + (h - 0.5) * HEIGHT * cosPitch) * size,
      depth: away,
    };
  };
}
