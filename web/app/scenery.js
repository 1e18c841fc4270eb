// What every view of a scene is told beside the answers: the step of the moment, the scene as it is shown, colours and words.

import { planeOf } from '../plot/plane.js';
import { hidesValues } from '../state/prediction.js';
import { sceneOf } from '../state/state.js';

/**
 * @param {Readonly<import('../state/state.js').State>} state
 * @param {import('../kinds/kind.js').Answers} answers
 * @param {number} last step of the timeline
 * @param {import('../words/theme.js').Theme} theme
 * @param {import('../words/i18n.js').Translate} text
 * @param {import('../kinds/kind.js').Answers | null} [before] answers before the last change
 * @returns {Omit<import('../views/view.js').Frame, "width" | "height">}
 */
export function sceneryOf(state, answers, last, theme, text, before = null) {
  const scene = sceneOf(state);
  return {
    step: state.step,
    last,
    playing: state.playing,
    hidden: state.hidden,
    silent: hidesValues(state),
    before: before?.runs ?? [],
    scene: state.strip ? { ...scene, strip: state.strip } : scene,
    theme,
    text,
    camera: state.camera,
    plane: planeOf(scene.plane, scene.start.length, answers.eigen),
  };
}
