// What the core says of the state of the moment. It is asked again only where the question is another one.

import { pixelOf, takePixel } from '../kinds/map/plane.js';
import { ask, needs } from '../kinds/race/needs.js';
import { pointAt } from '../views/view.js';

/** @typedef {Readonly<import('../state/state.js').State>} State */
/** @typedef {import('../kinds/race/needs.js').Answers} Answers */
/** @typedef {import('../kinds/gear.js').Gear} Gear */

/**
 * @param {import('../library/core.js').Lab} lab
 * @param {(scene: string) => Gear} gearOf
 * @param {() => void} changed called when a map has become better
 */
export function createAnswering(lab, gearOf, changed) {
  let asked = '';
  /** @type {Answers} */
  let answers;
  /** @type {[number, number] | null} */
  let pixel = null;
  /** @type {ReturnType<typeof import('../kinds/map/maps.js').createMaps> | undefined} */
  let maps;

  /** What is found at the probe is found again wherever the run is now. @param {State} state */
  function ride({ scene: id, step }) {
    const { findings, landscape, scene, runs } = answers;
    const [ridden] = runs;
    const { critical } = gearOf(id);
    if (!findings || !ridden || !critical) return;
    const where = scene.judged ?? pointAt(ridden, critical.lastWithin(ridden.run, step));
    const probe = critical.probeAt(lab, landscape, scene.box, findings.critical.points, where);
    answers = { ...answers, findings: { ...findings, probe } };
  }

  return {
    /** @param {State} state @returns {State} with what the core says of the landscape that was chosen */
    settled: (state) => gearOf(state.scene).critical?.settle(state, lab) ?? state,

    /** @param {State} state @throws {RangeError} where a typed formula has no finite value: the answers stay those of before */
    answer(state) {
      const { probe = null } = state;
      const question = JSON.stringify([state.scene, state.tool, state.chosen, state.values, state.start, probe]);
      if (question !== asked) {
        const gear = gearOf(state.scene);
        const taken = needs(state, lab);
        answers = ask(lab, probe ? needs(takePixel(state, probe, taken.marks), lab) : taken, gear);
        asked = question;
        pixel = taken.map ? pixelOf(taken.scene, taken) : null;
        maps ??= gear.map?.createMaps(lab, changed);
        // The first one at once, so that the page opens with all its rows; the next ones as they are drawn.
        if (!answers.map || !maps?.now()) maps?.want(answers.map);
      }
      ride(state);
    },

    now: () => answers,
    /** The pixel of the map that is taken. */
    pixel: () => pixel,
    /** The map as it is. */
    map: () => maps?.now(),
    /** A map is asked for as it is drawn, so that a slider that moves faster than frames asks for no more than are seen. */
    wantedMap: () => answers.map && maps?.want(answers.map),
  };
}
