// Where a run ends, in TeX; @name@ is filled with the number of the moment. Built to MathML.

const END = String.raw`f = \text{@loss@};\ \|\nabla f\| = \text{@slope@}`;

/** @type {Record<string, string>} */
export default {
  rests: END,
  saddle: END,
  stops: END,
  running: END,
  two_cycle: END,
  periodic: END,
  diverged: END,
  left_domain: END,
  blindfold: String.raw`\min f = \text{@lowest@}`,
};
