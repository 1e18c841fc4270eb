// The free lab: any landscape of the catalogue or a typed formula, up to six runners from one start, and what may be laid over
// the map. Its slice of the state is {chosen: the landscape, runners, overlays, quantity, edited: whose settings
// are shown and whose step is told, terms: how many of its terms, kept: what is compared with,
// probes, revealed: of what is found blindfold}.

import { change, changeOwn, sceneOf } from '../../state/state.js';
import { chosenActions } from '../runs/chosen/actions.js';
import { isOutdated, present, settle } from '../runs/chosen/chosen.js';
import { withPicker } from '../runs/chosen/words.js';
import { formula } from '../runs/formula.js';
import { createMaps } from '../runs/maps.js';
import { needs as runNeeds } from '../runs/needs.js';
import { rows, record as runRecord } from '../runs/rows.js';
import { runTables } from '../runs/tables.js';
import { timelineEnd } from '../runs/timeline.js';
import { playgroundActions } from './actions.js';
import { askBlind, blindQuestion, isBlind, nextUnknown } from './blind.js';
import { settleRunners, withChosen } from './chosen_runners.js';
import { keptState, linkOf } from './kept.js';
import { basinsOf, outcomeQuestion } from './outcomes.js';
import { askOverlays, askTaylor } from './overlays.js';
import { explore } from './panel.js';
import { playgroundLink } from './playground_link.js';
import { playgroundFields } from './scene.js';
import { tell } from './told.js';
import { outcomeVerdict } from './verdict.js';
import formulas from './verdicts.tex.js';
import './playground.css';

/** @typedef {import('../runs/needs.js').Needs & {scene: import('./scene.js').PlaygroundScene, overlays: readonly string[],
 *   terms: number | null, hidden: ReturnType<typeof blindQuestion>, other: any}} PlaygroundNeeds terms: so many of the step that is told are shown; null: all; other: needs of what was
 *   kept as A, null where nothing is compared */
/**
 * @typedef {import('../runs/answers.js').RunsAnswers & PlaygroundNeeds & {laid: import('./overlays.js').Overlays,
 *   plane: ReturnType<typeof basinsOf> | null, kept: PlaygroundAnswers | null, blind: import('./blind.js').Blind | null, told?: import('./told.js').Told | null, map?: import('../runs/maps.js').OutcomeMap}} PlaygroundAnswers
 */

/** @param {import('../kind.js').State} state @param {import('../kind.js').Lab} lab @returns {PlaygroundNeeds} */
function needs(state, lab) {
  const found = runNeeds(state, lab);
  const scene = /** @type {import('./scene.js').PlaygroundScene} */ (found.scene);
  const other = scene.compares ? keptState(state, (kept) => settled(kept, lab)) : null;
  const hidden = blindQuestion(state);
  return {
    ...found,
    // What is hidden is not even asked.
    runners: hidden && !hidden.revealed ? [] : found.runners,
    hidden,
    scene,
    overlays: scene.overlays,
    terms: state.own.terms ?? null,
    other: other && needs(other, lab),
  };
}

/** @param {import('../kind.js').State} state @param {import('../kind.js').Lab} lab */
function settled(state, lab) {
  const found = settle(settleRunners(state, lab), lab);
  // There is nothing to see of a curve but its height.
  return isBlind(found) && found.start.length !== 2 ? nextUnknown(found, lab) : found;
}

/** Runs alone, without theory's closed forms: there are none for what is typed in. @param {import('../kind.js').Lab} lab @param {PlaygroundNeeds} questions @returns {PlaygroundAnswers} */
function ask(lab, questions) {
  const question = outcomeQuestion(questions);
  return {
    ...questions,
    grid: lab.field(questions.field),
    runs: questions.runners.map(({ id, experiment }) => ({
      id,
      experiment,
      run: lab.simulate(experiment),
      theory: /** @type {import('../../library/core.js').Quantities} */ ({}),
      measured: /** @type {import('../../library/core.js').Quantities} */ ({}),
      modes: undefined,
    })),
    stepMap: undefined,
    laid: askOverlays(lab, questions),
    plane: question && basinsOf(lab, question),
    kept: questions.other && ask(lab, questions.other),
    blind: questions.hidden && askBlind(lab, { ...questions.hidden, landscape: questions.landscape }),
  };
}

/** So that a step can be read as it comes. */
const SLOW = 0.25;

/** @type {import('../kind.js').Kind} */
export const playground = {
  id: 'playground',
  fields: playgroundFields,
  gives: ['grid', 'runs', 'laid'],
  needs,
  ask,
  slow(lab, changed) {
    const maps = createMaps(lab, changed);
    /** @type {{map: import('../runs/maps.js').OutcomeMap} | null} */
    let known = null;
    return {
      want: (questions) => maps.want(questions && outcomeQuestion(questions)),
      now() {
        const map = maps.now();
        if (known?.map !== map) known = map ? { map } : null;
        return known;
      },
    };
  },
  atStep(lab, answers, step) {
    const [first] = answers.runs;
    if (!first) return answers;
    const touches = answers.start.length === 2 && answers.overlays.includes('taylor');
    const laid = touches ? { ...answers.laid, taylor: askTaylor(lab, answers, first.run, step) } : answers.laid;
    return { ...answers, laid, told: answers.scene.told ? tell(lab, first, step) : null };
  },
  last: (scene, answers, hidden) =>
    Math.max(...[answers, answers.kept].map((each) => (each ? timelineEnd(scene, each, hidden) : 1))),
  verdicts: { outcome: outcomeVerdict },
  formulas,
  words: withPicker({ en: () => import('./en.ftl?raw'), 'zh-CN': () => import('./zh-CN.ftl?raw') }),
  rows,
  record: (answers, runner) => ({ ...runRecord(answers, runner), ...endOf(answers, runner) }),
  explore,
  formula: (sight) => (sight.answers.blind && !sight.answers.blind.revealed ? '' : formula(sight)),
  tables: runTables,
  present: (scene, own) => withChosen(present(scene, own), own),
  views: ({ choose }) => [choose.curve],
  essence: ({ chosen, edited: _edited, terms: _terms, ...own }) => ({
    ...own,
    chosen: chosen && { ...chosen, box: null },
  }),
  link: playgroundLink,
  settle: settled,
  openTool(state, lab, tool) {
    const { told, compares, blind } = sceneOf({ ...state, tool });
    const opened = change(state, { tool, step: 0, speed: told ? SLOW : 1 });
    if (blind) return nextUnknown(opened, lab);
    return compares && state.own.kept === undefined ? changeOwn(opened, { kept: linkOf(state) }) : opened;
  },
  isOutdated,
  mayRefuse: () => true,
  actions: (page) => ({ ...chosenActions(page), ...playgroundActions(page, settled) }),
};

/** @param {PlaygroundAnswers} answers @param {string} [runner] */
function endOf({ runs }, runner) {
  const { run } = /** @type {import('../runs/answers.js').RunAnswer} */ (
    runs.find(({ id }) => id === runner) ?? runs[0]
  );
  return { endLoss: run.loss.at(-1), endX: run.w.at(-run.dim), endY: run.w.at(-1), point: run.outcome.point ?? null };
}
