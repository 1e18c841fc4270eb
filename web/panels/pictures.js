// The pictures of a scene: the large ones, with the handle of their start point, and a rail of small ones that change place with
// the first on a click. All of them are drawn at every step.

import { html, nothing } from 'lit-html';
import { isFrozen, START } from '../state/limits.js';
import { formatPoint } from '../words/format.js';

/** @typedef {import('../kinds/kind.js').Answers} Answers */
/** @typedef {import('../views/view.js').View} View */
/** @typedef {import('../words/i18n.js').Translate} Translate */

/** Views without a handle where the start is fixed. @param {Record<string, View>} views @param {import('../state/limits.js').Limits} limits @returns {Record<string, View>} */
export const withHandles = (views, limits) =>
  isFrozen(limits, START)
    ? Object.fromEntries(Object.entries(views).map(([id, { handle: _, ...view }]) => [id, view]))
    : views;

/**
 * @param {import('../scenes/scene.js').Scene} scene
 * @param {readonly string[]} main ids of views
 * @param {Answers} answers
 * @param {Record<string, View>} views
 * @param {boolean} invites the handle says what it is for
 * @param {Translate} text
 */
export function mainPictures(scene, main, answers, views, invites, text) {
  return html`<main class="stage" data-scene=${scene.id}>${main.map((id) => pane(id, views[id], answers, invites, text))}</main>`;
}

/** @param {string} id @param {View | undefined} view @param {Answers} answers @param {boolean} invites @param {Translate} text */
function pane(id, view, answers, invites, text) {
  const { label, now, words } = view?.handleLabel?.(answers, text) ?? {
    label: text('start-point'),
    now: answers.start?.[0] ?? 0,
    words: formatPoint(answers.start ?? []),
  };
  return html`<div class="pane ${id}"><canvas data-view=${id} ?data-turns=${view?.turns} role="img" tabindex=${view?.turns ? 0 : nothing}></canvas>${
    view?.handle
      ? html`<div class="handle" role="slider" tabindex="0" aria-label=${label} aria-valuenow=${now} aria-valuetext=${words}>${
          invites ? html`<span class="hint" aria-hidden="true">${text(view.hint ?? 'hint-start')}</span>` : nothing
        }</div>`
      : nothing
  }</div>`;
}

/** @param {readonly string[]} rail ids of views @param {(picture: string) => void} enlarge @param {Translate} text */
export function railOfPictures(rail, enlarge, text) {
  if (rail.length === 0) return nothing;
  return html`<aside class="rail" aria-label=${text('rail')}>${rail.map(
    (
      id,
    ) => html`<button type="button" class="small-picture" data-picture=${id} title=${text('enlarge')} @click=${() => enlarge(id)}>
      <canvas data-view=${id} data-small aria-hidden="true"></canvas><span>${text(`view-${id}`)}</span></button>`,
  )}</aside>`;
}
