// Why a verdict holds.

/** @type {Record<string, string>} */
export default {
  near: String.raw`\text{@share@} \approx p`,
  far: String.raw`\text{@share@} \ne p`,
};
