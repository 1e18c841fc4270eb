// What there is: landscapes, optimizers, kinds of noise, schedules, with their parameters.

/**
 * @typedef {import('../lab.js').Asker} Asker
 * @typedef {import('./points/critical.js').Kind} Kind
 *
 * @typedef {object} Param
 * @property {string} id
 * @property {string} label
 * @property {Record<string, string>} labels by language, `en` and `zh-CN`
 * @property {number} value default
 * @property {number} min
 * @property {number} max
 * @property {"linear" | "log" | "integer" | "choice"} scale
 * @property {Record<string, string>[]} [choices] by language; the value is an index
 *
 * @typedef {object} LandscapeEntry
 * @property {string} id
 * @property {"landscape" | "field"} type a field is no gradient: what needs a potential refuses it
 * @property {string} title
 * @property {Record<string, string>} titles
 * @property {number} dim
 * @property {string} [dimension] the parameter that sets the number of coordinates; dim is its default
 * @property {string} formula
 * @property {Param[]} params
 * @property {Float64Array[]} domain lowest and highest per coordinate
 * @property {Float64Array} start
 * @property {{at: Float64Array, value: number, kind: Kind, decided?: Kind}[]} critical at the default parameters; decided: what
 *   a degenerate one is in truth
 * @property {boolean} complete critical lists all there are in the domain
 * @property {Float64Array[]} corners points where the loss has no gradient
 * @property {string} citation
 * @property {Record<string, string>} citations
 * @property {boolean} quadratic
 * @property {boolean} prose the formula is for reading only: it cannot be typed in
 * @property {number} lr plain gradient descent gets on from start with this learning rate
 * @property {string} loss what the values are: not a loss for a field
 * @property {Record<string, string>} losses
 * @property {boolean} typed the formula is an example: params.text replaces it and brings its own parameters
 *
 * @typedef {object} OptimizerEntry
 * @property {string} id
 * @property {string} title
 * @property {Record<string, string>} titles
 * @property {string} update
 * @property {Param[]} params
 * @property {{id: string, label: string, labels: Record<string, string>}[]} memory
 * @property {string} convention
 * @property {Record<string, string>} conventions
 * @property {boolean} quadraticOnly
 * @property {boolean} firstOrder asks for gradients alone: noise and fields are for these
 *
 * @typedef {object} KindEntry a kind of noise or a schedule
 * @property {string} id
 * @property {string} title
 * @property {Record<string, string>} titles
 * @property {Param[]} params
 * @property {string} convention
 * @property {Record<string, string>} conventions
 *
 * @typedef {object} Catalogue
 * @property {LandscapeEntry[]} landscapes
 * @property {OptimizerEntry[]} optimizers
 * @property {KindEntry[]} noises
 * @property {KindEntry[]} schedules
 */

/** Everything that can be named in a question. @param {Asker} core @returns {() => Catalogue} */
export const catalogue = ({ answer }) => answer('catalogue', () => ({}));
