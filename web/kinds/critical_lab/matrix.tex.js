// The quadratic form of the matrix editor, in TeX. Built to MathML.

/** @type {Record<string, string>} */
export default { form: String.raw`f = \tfrac{1}{2} w^{\mathsf{T}} H w,\ H =` };
