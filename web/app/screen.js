// The page around the canvases: title, controls and numbers, playback, dialogs.

import { html, nothing, render } from 'lit-html';
import { explain } from '../panels/explain.js';
import { explore } from '../panels/explore.js';
import { formulaOf } from '../panels/formula.js';
import { header } from '../panels/header.js';
import { noticeBar } from '../panels/notice.js';
import { panel } from '../panels/panel.js';
import { stagePanes } from '../panels/stage_panes.js';
import { transport } from '../panels/transport.js';
import { timelineTarget } from '../state/keys.js';
import { sceneOf } from '../state/state.js';

const ignore = () => {};

/**
 * @typedef {object} Sight what the page shows
 * @property {Readonly<import('../state/state.js').State>} state
 * @property {import('../kinds/race/needs.js').Answers} answers
 * @property {import('../kinds/gear.js').Gear} gear of the scene
 * @property {import('../kinds/map/maps.js').OutcomeMap | undefined} map
 * @property {number} last step of the timeline
 */

/**
 * @param {HTMLElement} root
 * @param {import('../library/core.js').Lab} lab
 * @param {ReturnType<typeof import('./parts.js').createParts>} parts
 * @param {import('./actions.js').Actions & {retry(): void}} actions
 * @param {(critical: typeof import('../kinds/critical_lab/gear.js')) => ReturnType<typeof import('../kinds/critical_lab/critical_actions.js').criticalActions>} look actions of the critical-point lab
 * @param {import('../words/i18n.js').Translate} text
 * @returns {(sight: Sight) => void}
 */
export function createScreen(root, lab, parts, actions, look, text) {
  /** @param {Sight} sight */
  function body({ state, answers, gear, map: known }) {
    const { critical, belief, map } = gear;
    const scene = sceneOf(state);
    if (state.tab === 'explain') return explain(state, scene, answers, critical, actions.showClaim, text);
    if (state.tab === 'belief' && critical)
      return critical.criticalBeliefCards(critical.criticalBeliefs(lab), look(critical).show, text);
    if (state.tab === 'belief' && belief) return belief.beliefCard(belief.beliefRuns(lab), actions.showClaim, text);
    if (critical) return critical.criticalPanel(state, scene, answers, lab, look(critical), text);
    const ofMap = map?.mapTable(answers, known, map.fastestFactor(lab, answers.plane, known), text);
    return explore(state, scene, answers, ofMap, actions, text);
  }

  return (sight) => {
    const { state, answers, gear, last } = sight;
    const scene = sceneOf(state);
    const { critical } = gear;
    const tabs = { openTab: actions.openTab, openTool: critical ? look(critical).openTool : ignore };
    const onTimelineKey = (/** @type {KeyboardEvent} */ event) => {
      const target = timelineTarget(event, state.step, last);
      if (target === undefined) return;
      event.preventDefault();
      actions.goTo(target);
    };
    render(
      html`${header(state, formulaOf(scene, answers, lab), actions, text)}
      ${state.notice ? noticeBar(state.notice, scene, actions, text) : nothing}
      ${stagePanes(scene, answers, gear.views, text)}
      ${panel(state, scene, answers, gear, body(sight), tabs, text)}
      <footer class="strip">
        ${transport(state, last, actions, text)}
        <div class="pane" role="slider" id="timeline" tabindex="0" aria-label=${text('timeline')} aria-valuemin="0" aria-valuemax=${last} aria-valuenow=${state.step} aria-valuetext=${`${state.step} / ${last}`} @keydown=${onTimelineKey}>
          <canvas data-view="strip" role="img"></canvas></div>
      </footer>
      <dialog id="dialog" class=${state.dialog} @close=${actions.closeDialog}>${
        state.dialog === '' ? nothing : parts.dialogs().dialog(state.dialog, answers, last, actions, text)
      }</dialog>
      <p id="live" class="hidden" role="status"></p>`,
      root,
    );
    const element = /** @type {HTMLDialogElement} */ (root.querySelector('#dialog'));
    if (state.dialog && !element.open) element.showModal();
    if (!state.dialog && element.open) element.close();
  };
}
