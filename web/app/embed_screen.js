// The page inside another page: title and formula, the first picture, verdict, one or two controls, and a bar.

import { html, nothing, render } from 'lit-html';
import { unsafeHTML } from 'lit-html/directives/unsafe-html.js';
import { shareLink } from '../address/share.js';
import { controlList } from '../panels/controls_panel.js';
import { embedBar } from '../panels/embed_bar.js';
import { asked } from '../panels/lecture/asked.js';
import { noticeBar } from '../panels/notice.js';
import { mainPictures, withHandles } from '../panels/pictures.js';
import { runnerSample } from '../panels/runner_sample.js';
import { verdictPanel } from '../panels/verdict.js';
import { titleOf } from '../scenes/index.js';
import { countAt, lessonOf } from '../state/lessons.js';
import { embeddedControls, isShown } from '../state/limits.js';
import { draws, hidesValues } from '../state/prediction.js';
import { sceneOf } from '../state/state.js';
import { keepingFocus } from './focus.js';

/**
 * @param {HTMLElement} root
 * @param {import('../library/core.js').Lab} lab
 * @param {import('./actions.js').Actions & {retry(): void}} actions
 * @param {import('../words/i18n.js').Translate} text
 * @returns {(sight: import('./screen.js').Sight) => void}
 */
export function createEmbedScreen(root, lab, actions, text) {
  /** @param {import('./screen.js').Sight} sight */
  const show = ({ state, answers, last }) => {
    const scene = sceneOf(state);
    const { kind, views } = lessonOf(state.scene);
    const { limits } = state;
    const [[picture = ''] = []] = scene.stage;
    const own = actions.own();
    const sight = { state, scene, answers, lab, rows: [], own, actions, text };
    root.toggleAttribute('data-values-hidden', hidesValues(state));
    root.toggleAttribute('data-draws', draws(state));
    render(
      html`<div class="embed-head" role="banner"><h1>${titleOf(state.scene, state.locale)}</h1>${
        isShown(limits, 'formula')
          ? html`<span class="formula">${unsafeHTML(kind.formula?.(sight) ?? '')}</span>`
          : nothing
      }</div>
      ${state.notice ? noticeBar(state.notice, scene, state.locale, actions, text) : nothing}
      ${mainPictures(scene, [picture], answers, withHandles(views, limits), !state.touched, text)}
      <div class="embed-foot" role="region" aria-label=${text('panel')}>
        ${scene.runners.length > 1 ? legend(scene, state.hidden, text) : nothing}
        ${isShown(limits, 'verdict') ? verdictPanel(state, scene, answers, text) : nothing}
        ${asked(state, scene, actions, text) ?? controlList(embeddedControls(scene, limits), sight)}
        ${embedBar(state, last, (step) => countAt(state.scene, answers, step), shareLink(location.href, state, { at: 'step', embed: false }), actions, text)}
      </div>
      <p id="live" class="hidden" role="status"></p>`,
      root,
    );
  };
  return (sight) => keepingFocus(root, () => show(sight));
}

/** @param {import('../scenes/scene.js').Scene} scene @param {readonly string[]} hidden @param {import('../words/i18n.js').Translate} text */
const legend = ({ runners }, hidden, text) =>
  html`<ul class="embed-legend" aria-label=${text('runners')}>${runners
    .filter(({ id }) => !hidden.includes(id))
    .map(({ id }) => html`<li>${runnerSample(id)} ${text(`runner-${id}`)}</li>`)}</ul>`;
