// The largest margin: the shortest w with z·w ≥ 1 for every data point z, to whose direction descent on a logistic loss turns.
// Soudry et al., JMLR 19 (2018), theorem 3.

/** Of rounding. */
const NEARLY = 1e-9;

/** @param {readonly number[]} a @param {readonly number[]} b */
const dot = (a, b) => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);

/** w with z·w = 1 for one point, or for two in the plane. @param {readonly number[]} z @param {readonly number[]} [other] */
function touching(z, other) {
  if (!other) return z.map((x) => x / dot(z, z));
  const [a = 0, b = 0] = z;
  const [c = 0, d = 0] = other;
  const determinant = a * d - b * c;
  return [(d - b) / determinant, (a - c) / determinant];
}

/** @param {readonly number[][]} data in one dimension or two @returns {number[]} @throws an Error where no w has every point on its side */
export function largestMargin(data) {
  const pairs = data.flatMap((z, i) => data.slice(i + 1).map((other) => touching(z, other)));
  const candidates = [...data.map((z) => touching(z)), ...(data[0]?.length === 2 ? pairs : [])];
  const fitting = candidates.filter((w) => data.every((z) => dot(z, w) >= 1 - NEARLY));
  const [shortest] = fitting.sort((a, b) => dot(a, a) - dot(b, b));
  if (!shortest) throw new Error(`no w separates ${JSON.stringify(data)}`);
  return shortest;
}
