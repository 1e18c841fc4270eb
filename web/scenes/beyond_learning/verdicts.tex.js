// Why a verdict holds, in TeX; @name@ is filled with the number of the moment. Built to MathML.

const film = String.raw`c \cosh \tfrac{d}{c} = 1, \; \allowbreak \lambda_{\min} = \text{@lowest@} > 0`;
const saddle = String.raw`\nabla A = 0, \; \allowbreak \lambda_{\min} = \text{@saddle@} < 0`;
const none = String.raw`d > d^* = 0.6627: \; \allowbreak c \cosh \tfrac{d}{c} > 1`;

/** @type {Record<string, string>} */
export default {
  holds: film,
  waits: film,
  overshoots: film,
  outward: saddle,
  inward: saddle,
  snaps: none,
  thins: none,
};
