// Orthographic projection of (x, y, height) for the surface. Camera angles in radians; the box is scaled to a unit cube.

/** Of the tallest point, in units of half the width. */
export const HEIGHT = 1.35;

/** @typedef {{yaw: number, pitch: number}} Camera */

/**
 * @param {Camera} camera
 * @returns {(u: number, v: number, h: number) => {x: number, y: number, depth: number}} u, v ∈ [−1, 1] on the ground, h ∈ [0, 1] up →
 *   right and down in units of half the width, and away from the eye
 */
export function projection(camera) {
  const cosYaw = Math.cos(camera.yaw);
  const sinYaw = Math.sin(camera.yaw);
  const cosPitch = Math.cos(camera.pitch);
  const sinPitch = Math.sin(camera.pitch);
  return (u, v, h) => {
    const away = u * sinYaw + v * cosYaw;
    return { x: u * cosYaw - v * sinYaw, y: -away * sinPitch - (h - 0.5) * HEIGHT * cosPitch, depth: away };
  };
}
