// What a scene of a border says: the plane of two numbers whose runs come to different ends, and the part of it that is zoomed into. It has
// the control `steps`, how many a run takes; the first runner is the rule.

import { fields, list, number, oneOf, record, text, word } from '../../scenes/rules.js';

/** @typedef {import('../runs/zoom/box.js').Box} Box */
/**
 * @typedef {object} BorderFields
 * @property {{id: string, params: Record<string, number | string>}} landscape of two variables
 * @property {string} [formula] typed formula to show where the catalogue's says less
 * @property {[string, string]} axes paths of a sweep
 * @property {[string, string]} names messages, of the axes
 * @property {"diverged" | "minimum"} ends what tells pixels apart: whether their run diverges, or in which minimum it rests
 * @property {Box} whole of the plane
 * @property {Box} target what is zoomed into as the scene opens
 * @property {{share: number, dimensions: number[]}} counted by an independent computation: the share that diverges, or rests in the first minimum,
 *   and the dimension of the border from each of the grids of SIZES (answers.js) to the next
 */
/** @typedef {import('../../scenes/scene.js').Scene & BorderFields} BorderScene */

const path = (
  /** @type {any} */ value,
  /** @type {string} */ at,
  /** @type {import('../../scenes/rules.js').Tell} */ tell,
) =>
  /^(start|optimizer|landscape)\.\w+$/.test(value)
    ? undefined
    : tell(at, value, 'start.0 …, optimizer.NAME or landscape.NAME');

export const borderFields = {
  needed: {
    landscape: fields({ id: word, params: record }),
    start: list(number, 2),
    box: list(number, 4),
    runners: list(record),
    axes: list(path, 2),
    names: list(word, 2),
    ends: oneOf('diverged', 'minimum'),
    whole: list(number, 4),
    target: list(number, 4),
    counted: fields({ share: number, dimensions: list(number) }),
  },
  more: { formula: text },
};
