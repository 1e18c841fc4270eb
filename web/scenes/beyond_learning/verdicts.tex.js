// Why a verdict holds, in TeX; @name@ is filled with the number of the moment. Built to MathML.

const film = String.raw`\nabla A = 0, \; \lambda_{\min} = \text{@lowest@} > 0`;
const saddle = String.raw`\nabla A = 0, \; \allowbreak \lambda_{\min} = \text{@saddle@} < 0`;
const none = String.raw`d > d^* = 0.6627: \; \allowbreak c \cosh \tfrac{d}{c} > 1`;
const factor = String.raw`\lvert 1 - \eta(\mu + i\omega)\rvert = \text{@factor@}`;

const pass = String.raw`f(-0.822, 0.624) = \text{@top@}`;

/** @type {Record<string, string>} */
export default {
  holds: film,
  waits: film,
  overshoots: film,
  thickens: saddle,
  collapses: saddle,
  snaps: none,
  thins: none,
  inward: `${factor} < 1`,
  circle: `${factor}`,
  centre: 'F = 0',
  outward: `${factor} > 1`,
  on: pass,
  back: pass,
  thrown: String.raw`\eta \lambda_{\max} > 2`,
};
