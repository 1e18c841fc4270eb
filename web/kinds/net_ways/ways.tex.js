// The ways between two nets, in TeX. Built to MathML.

/** @type {Record<string, string>} */
export default {
  straight: String.raw`\theta(t) = (1 - t) A + t B`,
  matched: String.raw`\theta(t) = (1 - t) A + t P B`,
  bent: String.raw`\theta(t) = (1 - t)^2 A + 2 t (1 - t) C + t^2 B`,
};
