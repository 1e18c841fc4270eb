// The page around the canvases: title, controls and numbers, playback, dialogs.

import { html, nothing, render } from 'lit-html';
import { beliefCards } from '../panels/beliefs.js';
import { claimList } from '../panels/claims.js';
import { header } from '../panels/header.js';
import { asked } from '../panels/lecture/asked.js';
import { noticeBar } from '../panels/notice.js';
import { panel } from '../panels/panel.js';
import { mainPictures, railOfPictures, withHandles } from '../panels/pictures.js';
import { transport } from '../panels/transport.js';
import { arranged } from '../state/arrangement.js';
import { timelineTarget } from '../state/keys.js';
import { countAt, lessonOf } from '../state/lessons.js';
import { isShown } from '../state/limits.js';
import { draws, hidesValues } from '../state/prediction.js';
import { sceneOf } from '../state/state.js';
import { keepingFocus } from './focus.js';
import { watchMoreBelow } from './more_below.js';
import { createWorked } from './worked.js';

/**
 * @typedef {object} Sight what the page shows
 * @property {Readonly<import('../state/state.js').State>} state
 * @property {import('../kinds/kind.js').Answers} answers
 * @property {number} last step of the timeline
 */

/**
 * @param {HTMLElement} root
 * @param {import('../library/core.js').Lab} lab
 * @param {ReturnType<typeof import('./parts.js').createParts>} parts
 * @param {import('./actions.js').Actions & import('../panels/lecture/lecture_dialog.js').LectureDialogActions & {retry(): void, openSpeaker: (() => void) | null}} actions
 * @param {import('../words/i18n.js').Translate} text
 * @returns {(sight: Sight) => void}
 */
export function createScreen(root, lab, parts, actions, text) {
  /** Shows what is shown, with what has become known. */
  let again = () => {};
  const worked = createWorked(lab, () => again());
  const lookBelow = watchMoreBelow(root);

  /** @param {Sight} sight @returns {import('../kinds/kind.js').Sight} */
  function kindSight({ state, answers }) {
    const scene = sceneOf(state);
    const { kind } = lessonOf(state.scene);
    return {
      state,
      scene,
      answers,
      lab,
      // Only where they are shown.
      get rows() {
        return kind.rows(scene, answers, lab);
      },
      own: actions.own(),
      actions,
      text,
    };
  }

  /** @param {Sight} sight */
  function panelParts(sight) {
    const { state, answers } = sight;
    const scene = sceneOf(state);
    const { kind } = lessonOf(state.scene);
    return {
      explore: asked(state, scene, actions, text) ?? kind.explore(kindSight(sight)),
      claims: claimList(state, scene, answers, actions.show, text),
      beliefs: state.beliefs
        ? beliefCards(scene.beliefs ?? [], (staged, number) => worked(state, staged, number), kind, actions.show, text)
        : nothing,
    };
  }

  /** @param {Sight} sight */
  const show = (sight) => {
    const { state, answers, last } = sight;
    const scene = sceneOf(state);
    const { kind, views } = lessonOf(state.scene);
    const { main, rail } = arranged(scene, state.profile, state.picture);
    const onTimelineKey = (/** @type {KeyboardEvent} */ event) => {
      const target = timelineTarget(event, state.step, last);
      if (target === undefined) return;
      event.preventDefault();
      actions.goTo(target);
    };
    const counts = (/** @type {number} */ step) => countAt(state.scene, answers, step);
    root.toggleAttribute('data-folded', state.folded);
    const tables = () => kind.tables?.(answers, last, text) ?? nothing;
    const strip = html`<footer class="strip">
        ${isShown(state.limits, 'playback') ? transport(state, last, counts, actions, text) : nothing}
        <div class="pane" role="slider" id="timeline" tabindex="0" aria-label=${text('timeline')} aria-valuemin="0" aria-valuemax=${last} aria-valuenow=${state.step} aria-valuetext=${`${counts(state.step)} / ${counts(last)}`} @keydown=${onTimelineKey}>
          <canvas data-view=${scene.timeline ?? 'strip'} role="img"></canvas></div>
      </footer>`;
    root.toggleAttribute('data-lecturing', state.lecturing !== null);
    root.toggleAttribute('data-values-hidden', hidesValues(state));
    root.toggleAttribute('data-draws', draws(state));
    const explore = () => kind.explore(kindSight(sight));
    const scenePage =
      () => html`${header(state, (isShown(state.limits, 'formula') && kind.formula?.(kindSight(sight))) || '', actions, text)}
      ${state.notice ? noticeBar(state.notice, scene, state.locale, actions, text) : nothing}
      ${mainPictures(scene, main, answers, withHandles(views, state.limits), !state.touched, text)}
      ${railOfPictures(rail, actions.enlarge, text)}
      ${panel(state, scene, answers, panelParts(sight), actions, text)}${strip}`;
    render(
      html`${state.lecturing ? parts.lectureView().lectureView(state, answers, { strip, explore }, actions, text) : scenePage()}
      <dialog id="dialog" class=${state.dialog} @close=${actions.closeDialog}>${
        state.dialog === '' ? nothing : parts.dialogs().dialog(state, state.dialog, tables, actions, text)
      }</dialog>
      <p id="live" class="hidden" role="status"></p>`,
      root,
    );
    const element = /** @type {HTMLDialogElement} */ (root.querySelector('#dialog'));
    if (state.dialog && !element.open) element.showModal();
    if (!state.dialog && element.open) element.close();
  };
  return (sight) => {
    again = () => keepingFocus(root, () => show(sight));
    again();
    lookBelow();
  };
}
