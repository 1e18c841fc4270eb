// Why a verdict of the stability map holds, as in verdicts.tex.js.

/** @type {Record<string, string>} */
export default {
  'stability_map-arrives': String.raw`\text{@start@} \to \text{@end@}`,
  'stability_map-elsewhere': String.raw`\text{@start@} \to \text{@end@}`,
  'stability_map-gone': String.raw`\text{@start@} \to \infty`,
  'stability_map-left': String.raw`w_{\text{@steps@}} \notin \operatorname{dom} f`,
  'stability_map-cycle': String.raw`w_{n+\text{@period@}} = w_n`,
  'stability_map-waits': String.raw`\|\nabla f(w_{\text{@steps@}})\| > 0`,
};
