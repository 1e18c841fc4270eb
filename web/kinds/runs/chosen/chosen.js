// The landscape that the visitor chose: one of the catalogue or a typed formula, its parameters, the part in view.

import { lessonOf } from '../../../state/lessons.js';
import { tell } from '../../../state/notice.js';
import { change, changeOwn, sceneDefaults, sceneOf, setValue } from '../../../state/state.js';
import { PARAM } from './chosen_link.js';
import { withoutForeign } from './foreign_params.js';
import { finiteStart, goodStep, isFiniteAt, succeeds } from './good_start.js';

/** @typedef {import('../../../state/state.js').State} State */
/** @typedef {import('../../../library/core.js').Lab} Lab */
/** @typedef {import('../../../library/core.js').LandscapeEntry} Entry */
/**
 * @typedef {object} Chosen a landscape that the visitor chose, in place of the scene's own
 * @property {string} id
 * @property {string} [text] of a typed formula
 * @property {string} [draft] the text being typed, good or not
 * @property {boolean} [flat] of one variable; known once the core was asked
 * @property {string[]} [silent] what the link leaves to the landscape: start, lr
 * @property {Readonly<Record<string, number>>} params
 * @property {[number, number, number, number] | null} box view; null until the catalogue was asked for its domain
 */
/** @typedef {{curve: string}} Choose that the visitor may choose another landscape; curve: the view that shows one of one variable */
/** @typedef {[number, number, number, number]} Box */

/** What a formula is shown on before the visitor zooms. @type {Box} */
const FORMULA_BOX = [-3, 3, -3, 3];

/** The same one each time: where a scene's start is another one, that of the state is moved there. @type {number[]} */
const FLAT_START = [0];

/** How a landscape of one variable is shown in a scene of two. @param {Choose} choose */
const flatScene = ({ curve }) => ({ start: FLAT_START, stage: [[curve]] });

/** @param {Readonly<State>} state @returns {Chosen | null} */
const chosenIn = ({ own }) => own.chosen ?? null;

/** @param {Readonly<State>} state @param {Chosen} chosen @returns {Readonly<State>} */
const choose = (state, chosen) => changeOwn(state, { chosen: Object.freeze(chosen) });

/** The scene with the chosen landscape in place of its own, where its tool lets one choose. @param {import('../../kind.js').Scene} scene @param {State["own"]} own @returns {import('../../kind.js').Scene} */
export function present(scene, { chosen = null }) {
  if (!scene.choose || !chosen) return scene;
  const { id, text, params, flat, box } = /** @type {Chosen} */ (chosen);
  const landscape = { id, params: text === undefined ? params : { ...params, text } };
  return { ...scene, landscape, box: box ?? scene.box, ...(flat ? flatScene(scene.choose) : {}) };
}

/** What can be shown: a potential of one or two variables. @param {Lab} lab @returns {Entry[]} */
export function choosable(lab) {
  return lab.catalogue().landscapes.filter(({ dim, type, typed }) => dim <= 2 && type === 'landscape' && !typed);
}

/**
 * Completes what a link said about the landscape, or takes the scene's own, with a notice, where the core refuses it.
 * @param {Readonly<State>} state
 * @param {Lab} lab
 * @returns {Readonly<State>}
 */
export function settle(state, lab) {
  const chosen = chosenIn(state);
  if (!chosen) return state;
  try {
    const entry = choosable(lab).find(({ id }) => id === chosen.id);
    if (chosen.text === undefined && !entry) {
      return without(state, { message: 'notice-plain', name: 'landscape', value: chosen.id });
    }
    const box = chosen.box ?? (entry ? domainOf(entry) : FORMULA_BOX);
    const kept = withoutForeign(state, chosen, lab);
    const { silent = [], ...said } = kept.own.chosen;
    const dim = entry ? entry.dim : lab.formulaInfo(chosen.text ?? '').dim;
    let settled = choose(kept, { ...said, ...flatness(dim), box });
    if (silent.includes('start') || state.start.length !== dim)
      settled = change(settled, { start: entry ? [...entry.start] : finiteStart(lab, sceneOf(settled)) });
    if (silent.includes('lr')) settled = setValue(settled, 'lr', entry ? entry.lr : goodStep(lab, settled));
    answerable(lab, settled);
    return settled;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const { field = '', sentences } = /** @type {RangeError & {field?: string, sentences?: Record<string, string>}} */ (
      error
    );
    if (sentences)
      return without(state, {
        message: 'notice-formula',
        name: 'formula',
        value: chosen.text ?? '',
        why: sentences[state.locale] ?? '',
      });
    const param = field.replace(/^landscape\.params\./, PARAM);
    return without(state, {
      message: 'notice-plain',
      name: param,
      value: String(
        param === 'start' ? state.start : (chosen.params[param.slice(PARAM.length)] ?? chosen.text ?? chosen.id),
      ),
    });
  }
}

/** @param {Readonly<State>} state @param {import('../../../state/notice.js').Notice} refused */
function without(state, refused) {
  const { start } = sceneDefaults(state.scene, state.tool);
  const fits = start.length === state.start.length;
  const notice = tell(state.notice, refused);
  const { chosen: _, ...own } = state.own;
  return change(state, { own, start: fits ? state.start : start, notice });
}

/** @param {Lab} lab @param {Readonly<State>} state @returns {true} or throws what the core says against it */
function answerable(lab, state) {
  const { kind } = lessonOf(state.scene);
  kind.ask(lab, kind.needs(state, lab));
  return true;
}

/** @param {number} dim */
const flatness = (dim) => (dim === 1 ? { flat: true } : {});

/** @param {Entry} entry @returns {Box} */
function domainOf({ domain }) {
  // One variable: the second interval is not looked at.
  const [[x0 = -1, x1 = 1] = [], [y0 = -1, y1 = 1] = []] = domain.map((interval) => [...interval]);
  return [x0, x1, y0, y1];
}

/** @param {Readonly<State>} state @param {Lab} lab @param {string} id @returns {Readonly<State>} the landscape of the catalogue as it opens */
export function chooseLandscape(state, lab, id) {
  const entry = choosable(lab).find((each) => each.id === id);
  if (!entry) return state;
  const chosen = { id, ...flatness(entry.dim), params: Object.freeze({}), box: domainOf(entry) };
  const start = Object.freeze([...entry.start]);
  return setValue(change(choose(state, chosen), { start, step: 0 }), 'lr', entry.lr);
}

/** While the text in the field is no formula, all numbers are those of the last one. @param {Readonly<State>} state */
export function isOutdated(state) {
  const chosen = chosenIn(state);
  return chosen?.draft !== undefined && chosen.draft !== chosen.text;
}

/**
 * The text in the formula field changed. While it is wrong the last good picture stays.
 * @param {Readonly<State>} state
 * @param {Lab} lab
 * @param {string} draft
 * @returns {Readonly<State>}
 */
export function typeFormula(state, lab, draft) {
  const before = chosenIn(state);
  const box = before?.box ?? sceneOf(state).box;
  const kept = choose(state, { ...(before ?? chosenOf(state)), draft });
  if (formulaError(lab, draft)) return kept;
  const { dim, params: known } = lab.formulaInfo(draft);
  const params = Object.fromEntries(
    Object.entries(before?.params ?? {}).filter(([name, value]) =>
      known.some((param) => param.id === name && value >= param.min && value <= param.max),
    ),
  );
  const chosen = { id: 'formula', ...flatness(dim), text: draft, draft, params, box };
  const typed = change(choose(state, chosen), { step: 0 });
  const stays = state.start.length === dim && isFiniteAt(lab, sceneOf(typed).landscape, state.start.map(Number));
  const placed = stays ? typed : change(typed, { start: Object.freeze(finiteStart(lab, sceneOf(typed))) });
  const next = setValue(placed, 'lr', goodStep(lab, placed));
  return succeeds(() => answerable(lab, next)) ? next : kept;
}

/** Turns the chosen landscape into a formula to edit. @param {Readonly<State>} state @param {Lab} lab */
export function openFormula(state, lab) {
  const { landscape } = sceneOf(state);
  const entry = choosable(lab).find(({ id }) => id === landscape.id);
  if (!entry) return state;
  const text = entry.prose ? 'x^2 - y^2' : entry.formula;
  return typeFormula(
    choose(state, { ...chosenOf(state), box: entry.prose ? FORMULA_BOX : sceneOf(state).box }),
    lab,
    text,
  );
}

/** @param {Readonly<State>} state @returns {Chosen} the landscape in view, as if it had been chosen */
export function chosenOf(state) {
  const { landscape, box } = sceneOf(state);
  return chosenIn(state) ?? { id: landscape.id, params: {}, box };
}

/** @param {Lab} lab @param {string} text @returns {import('../../../library/core.js').FormulaError | null} what is wrong with it */
export function formulaError(lab, text) {
  try {
    lab.formulaInfo(text);
    return null;
  } catch (error) {
    if (error instanceof RangeError) return /** @type {import('../../../library/core.js').FormulaError} */ (error);
    throw error;
  }
}

/** @param {Readonly<State>} state @param {string} name @param {number} value @returns {Readonly<State>} */
export function setParam(state, name, value) {
  const chosen = chosenOf(state);
  return choose(state, { ...chosen, params: Object.freeze({ ...chosen.params, [name]: value }) });
}

/**
 * Zooms by a factor: in around the probe if it is in view, out around the middle.
 * @param {Readonly<State>} state
 * @param {number} factor below 1: in
 * @returns {Readonly<State>}
 */
export function zoom(state, factor) {
  const [x0, x1, y0, y1] = sceneOf(state).box;
  const [x = Number.NaN, y = (y0 + y1) / 2] = state.start.map(Number);
  const inside = x >= x0 && x <= x1 && y >= y0 && y <= y1;
  const [middleX, middleY] = factor < 1 && inside ? [x, y] : [(x0 + x1) / 2, (y0 + y1) / 2];
  const [halfX, halfY] = [((x1 - x0) / 2) * factor, ((y1 - y0) / 2) * factor];
  if (halfX < 1e-3 || halfX > 1e3 || halfY < 1e-3 || halfY > 1e3) return state;
  const round = (/** @type {number} */ value) => Number(value.toPrecision(5));
  const box = /** @type {Box} */ ([middleX - halfX, middleX + halfX, middleY - halfY, middleY + halfY].map(round));
  return choose(state, { ...chosenOf(state), box });
}
