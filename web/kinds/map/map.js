// An outcome map: every pixel is a run of its own, and the one that is taken, or looked at, is shown.
// Its slice of the state is {probe: the pixel that is only looked at, aside: where the run of the taken one waits meanwhile}.

import { ask as askRuns, gives } from '../runs/answers.js';
import { formula } from '../runs/formula.js';
import { createMaps } from '../runs/maps.js';
import { needs as runNeeds } from '../runs/needs.js';
import { record as runRecord, rows as runRows } from '../runs/rows.js';
import { runTables } from '../runs/tables.js';
import { timelineEnd } from '../runs/timeline.js';
import { basinRecord, basinRows } from './basin_counts.js';
import { gestures } from './gestures.js';
import { explore, mapRows } from './map_table.js';
import { mapVerdicts } from './map_verdict.js';
import { fit, isSamePlane, mapQuestion, pixelOf, takePixel } from './plane.js';
import { askPlane, fastestFactor } from './plane_theory.js';
import { mapFields } from './scene.js';
import formulas from './verdicts.tex.js';

/**
 * @typedef {object} MapNeeds
 * @property {import('./plane.js').MapQuestion} question
 * @property {import('./plane.js').Pixel} pixel that is taken
 * @property {import('./plane.js').Pixel | null} probe pixel that is looked at
 */
/**
 * @typedef {import('../runs/answers.js').RunsAnswers & MapNeeds & {scene: import('./scene.js').MapScene,
 *   plane: import('./plane_theory.js').Plane, map?: import('../runs/maps.js').OutcomeMap | undefined}} MapAnswers
 */

/** @param {import('../kind.js').State} state @param {import('../kind.js').Lab} lab */
function needs(state, lab) {
  const { probe = null } = state.own;
  const taken = runNeeds(state, lab);
  const shown = probe ? runNeeds(takePixel(state, probe, taken.marks), lab) : taken;
  const [first] = shown.runners;
  const { map } = /** @type {import('./scene.js').MapScene} */ (shown.scene);
  const question = mapQuestion(map, /** @type {NonNullable<typeof first>} */ (first).experiment, shown.marks);
  return { ...shown, question, pixel: pixelOf(map, taken), probe };
}

/** @type {import('../kind.js').Kind} */
export const map = {
  id: 'map',
  fields: mapFields,
  gives: [...gives, 'plane', 'map'],
  needs,
  ask(lab, questions) {
    const answers = askRuns(lab, questions);
    const [first] = questions.runners;
    return { ...answers, plane: askPlane(lab, questions.question, first.experiment) };
  },
  slow(lab, changed) {
    const maps = createMaps(lab, changed);
    /** @type {{map: import('../runs/maps.js').OutcomeMap} | null} */
    let known = null;
    return {
      want: (questions) => maps.want(questions?.question),
      fits: ({ question }) => isSamePlane(maps.now()?.question, question),
      now() {
        const map = maps.now();
        if (known?.map !== map) known = map ? { map } : null;
        return known;
      },
    };
  },
  last: timelineEnd,
  verdicts: mapVerdicts,
  formulas,
  async whole(lab, questions) {
    const answers = this.ask(lab, questions);
    // The whole map is measured where it is counted.
    if (!questions.scene.counted) return answers;
    const { question } = questions;
    return { ...answers, map: { ...(await lab.sweep(question)), question, part: 1 } };
  },
  rows: (scene, answers, lab) => [
    ...runRows(scene, answers),
    ...(answers.scene.counted ? basinRows(answers) : mapRows(answers, fastestFactor(lab, answers.plane, answers.map))),
  ],
  record: (answers, runner) => ({
    ...runRecord(answers, runner),
    ...(answers.scene.counted ? basinRecord(answers) : {}),
  }),
  explore,
  formula,
  tables: runTables,
  words: { en: () => import('./en.ftl?raw'), 'zh-CN': () => import('./zh-CN.ftl?raw') },
  fit,
  isPassing: ({ own }) => Boolean(own.probe),
  gestures,
};
