// The panes of the stage, column by column: a canvas per view, with the handle of its start point.

import { html, nothing } from 'lit-html';
import { formatPoint } from '../words/format.js';

/**
 * @param {import('../scenes/scene.js').Scene} scene
 * @param {import('../kinds/kind.js').Answers} answers
 * @param {Record<string, import('../views/view.js').View>} views
 * @param {import('../words/i18n.js').Translate} text
 */
export function stagePanes(scene, answers, views, text) {
  return html`<main class="stage columns-${scene.stage.length}" data-scene=${scene.id}>${scene.stage.map(
    (column) => html`<div class="column">${column.map((id) => pane(id, views[id], answers, text))}</div>`,
  )}</main>`;
}

/** @param {string} id @param {import('../views/view.js').View | undefined} view @param {import('../kinds/kind.js').Answers} answers @param {import('../words/i18n.js').Translate} text */
function pane(id, view, answers, text) {
  const { label, now, words } = view?.handleLabel?.(answers, text) ?? {
    label: text('start-point'),
    now: answers.start?.[0] ?? 0,
    words: formatPoint(answers.start ?? []),
  };
  return html`<div class="pane ${id}"><canvas data-view=${id} ?data-turns=${view?.turns} role="img" tabindex=${view?.turns ? 0 : nothing}></canvas>${
    view?.handle
      ? html`<div class="handle" role="slider" tabindex="0" aria-label=${label} aria-valuenow=${now} aria-valuetext=${words}></div>`
      : ''
  }</div>`;
}
