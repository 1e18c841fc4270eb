// Numbers as the audience reads them: three significant digits, powers of ten as 10ⁿ, never NaN or 1e-7.
// The minus is U+2212; digits are the same in both languages.

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** @param {number} exponent a whole number @returns {string} in Unicode superscripts */
export function superscript(exponent) {
  const digits = [...String(Math.abs(exponent))].map((digit) => SUPERSCRIPTS[Number(digit)]).join('');
  return `${exponent < 0 ? '⁻' : ''}${digits}`;
}

/** @param {number} exponent @returns {string} 10 raised to it */
export const powerOfTen = (exponent) => `10${superscript(exponent)}`;

/** @param {number} value of a tick on an axis in decades @returns {string} the power of ten that it is */
export const formatDecade = (value) => powerOfTen(Math.round(Math.log10(value)));

/**
 * @param {number | null | undefined} value
 * @param {number} [digits] significant digits
 * @returns {string} "0.819", "1.43·10⁻⁵", "−12.0", or "–" where there is no number
 */
export function formatNumber(value, digits = 3) {
  if (value === null || value === undefined || !Number.isFinite(value)) return '–';
  if (value === 0) return '0';
  const sign = value < 0 ? '−' : '';
  const size = Math.abs(value);
  const [mantissa = '', power = '0'] = size.toExponential(digits - 1).split('e');
  const exponent = Number(power);
  if (exponent >= 5 || exponent <= -4) {
    return Number(mantissa) === 1 ? sign + powerOfTen(exponent) : `${sign}${mantissa}·${powerOfTen(exponent)}`;
  }
  return sign + size.toFixed(Math.max(0, digits - 1 - exponent));
}

/** @param {number} count a whole number @returns {string} "1474", "−2" */
export const formatWhole = (count) => String(count).replace('-', '−');

/** Closer numbers than this share of their size differ by rounding alone. */
const SAME = 1e-9;

/**
 * How many digits, three at least, show a number on its side of others: 1.998 < 2, not 2.00 < 2.
 * @param {number} value
 * @param {readonly number[]} others
 * @returns {number}
 */
export function digitsApart(value, others) {
  const near = others.filter((other) => Math.abs(value - other) > SAME * Math.abs(other));
  let digits = 3;
  while (near.some((other) => Number(value.toPrecision(digits)) === Number(other.toPrecision(digits)))) digits++;
  return digits;
}

/**
 * A number as short as a slider or a point needs it: 0.9 rather than 0.900.
 * @param {number} value
 * @param {number} [digits]
 * @returns {string}
 */
export function formatSetting(value, digits = 3) {
  const text = formatNumber(value, digits);
  return text.includes('.') ? text.replace(/\.?0+(?=·|$)/, '') : text;
}

/**
 * Ticks with as many digits as tell them apart: 0.4995 and 0.5, not 0.5 twice.
 * @param {readonly number[]} ticks
 * @returns {(tick: number) => string}
 */
export function tickFormat(ticks) {
  const step = Math.abs((ticks[1] ?? 0) - (ticks[0] ?? 0));
  const largest = Math.max(...ticks.map(Math.abs));
  const digits = step > 0 && Number.isFinite(step) ? Math.ceil(Math.log10(largest / step) + 1e-9) + 1 : 3;
  return (tick) => formatSetting(tick, Math.max(3, Math.min(9, digits)));
}

/** @param {ArrayLike<number>} point @param {number} [digits] @returns {string} "(0.08, 0.12)" */
export function formatPoint(point, digits = 3) {
  return `(${Array.from(point, (coordinate) => formatSetting(coordinate, digits)).join(', ')})`;
}
