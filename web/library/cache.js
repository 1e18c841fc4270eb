// The answers that are remembered.

/** @param {unknown} answer @returns {number} how many numbers its arrays hold */
function weight(answer) {
  if (ArrayBuffer.isView(answer)) return answer.byteLength / 8;
  if (typeof answer !== 'object' || answer === null) return 0;
  return Object.values(answer).reduce((sum, part) => sum + weight(part), 1);
}

const KEPT_NUMBERS = 2_000_000;

/** The last answers by question, up to 16 MB; what has not been asked for longest is forgotten first. */
export class Cache {
  /** @type {Map<string, {answer: unknown, weight: number}>} */
  #kept = new Map();
  #weight = 0;

  /** @param {string} key @param {() => unknown} ask */
  get(key, ask) {
    const known = this.#kept.get(key);
    if (known) {
      // Asked for again: a drag asks for many runs, and each time for the same field.
      this.#kept.delete(key);
      this.#kept.set(key, known);
      return known.answer;
    }
    const answer = ask();
    const added = weight(answer);
    this.#kept.set(key, { answer, weight: added });
    this.#weight += added;
    for (const [oldest, { weight }] of this.#kept) {
      if (this.#weight <= KEPT_NUMBERS) break;
      this.#kept.delete(oldest);
      this.#weight -= weight;
    }
    return answer;
  }
}
