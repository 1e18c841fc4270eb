// Why verdicts on what becomes of a start hold, in TeX; @name@ is filled with the number of the moment. Built to MathML.

/** @type {Record<string, string>} */
export default {
  arrives: String.raw`\text{@start@} \to \text{@end@}`,
  elsewhere: String.raw`\text{@start@} \to \text{@end@}`,
  gone: String.raw`\text{@start@} \to \infty`,
  left: String.raw`w_{\text{@steps@}} \notin \operatorname{dom} f`,
  cycle: String.raw`w_{n+\text{@period@}} = w_n`,
  waits: String.raw`\|\nabla f(w_{\text{@steps@}})\| > 0`,
};
