// Numbers in an address, as people write them: not the other things that Number() reads, such as 0x1 or a blank.

const decimal = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i;

/** @param {string} text @returns {number} NaN where it is none */
export const numberIn = (text) => (decimal.test(text) ? Number(text) : Number.NaN);
