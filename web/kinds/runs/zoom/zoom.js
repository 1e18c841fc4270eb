// Zooming into a picture: by a click, the wheel, a box that is dragged, or buttons; and back. The part that is shown stands in the
// kind's slice of the state as `box`, those before it as `before`, and in a link as box=x0,x1,y0,y1.

import { html, nothing } from 'lit-html';
import { numberIn } from '../../../address/number_in.js';
import { change, changeOwn, sceneOf } from '../../../state/state.js';
import { boxIn, isSame, rounded, zoomed } from './box.js';

/** @typedef {import('./box.js').Box} Box */
/** @typedef {import('../../kind.js').Page} Page */
/** @typedef {import('../../kind.js').State} State */

/**
 * @param {(scene: import('../../kind.js').Scene) => import('./box.js').Bounds} boundsOf
 * @param {(answers: any) => readonly [number, number]} aimOf what the button zooms in on
 * @param {string} ends message where no step further can be told
 */
export function createZoom(boundsOf, aimOf, ends) {
  /** @param {State} state @returns {Box} */
  const boxOf = (state) => state.own.box ?? boundsOf(sceneOf(state)).opening;

  /** @param {State} state @param {Box | null} box @param {readonly Box[]} before @returns {State} */
  function showing(state, box, before) {
    const bounds = boundsOf(sceneOf(state));
    const next = box && boxIn(rounded(box), bounds);
    if (!next) return state;
    const own = isSame(next, bounds.opening) ? undefined : Object.freeze(next);
    return changeOwn(change(state, { playing: false }), { box: own, before: Object.freeze(before) });
  }

  /** @param {State} state @returns {readonly Box[]} */
  const beforeOf = (state) => state.own.before ?? [];

  /** @param {Page} page @param {Box | null} box @param {boolean} [returns] whether `back` comes to what was shown before it */
  function look({ now, showEnd }, box, returns = true) {
    const before = returns ? [...beforeOf(now()), boxOf(now())] : beforeOf(now());
    showEnd(showing(now(), box, before));
  }

  /** @param {Page} page @param {number} times @param {readonly [number, number]} at */
  const stepped = ({ now }, times, at) => zoomed(boxOf(now()), boundsOf(sceneOf(now())), times, at);

  /** @param {Box} box @returns {[number, number]} */
  const middle = (box) => [(box[0] + box[1]) / 2, (box[2] + box[3]) / 2];

  return {
    boxOf,

    /** @type {import('../../kind.js').SliceLink} */
    link: {
      knows: (key) => key === 'box',
      encode(pairs, { own: { box } }) {
        if (box) pairs.set('box', box.join());
        return [];
      },
      decode(_pairs, scene, read) {
        const bounds = boundsOf(scene);
        const accept = (/** @type {string} */ text) => {
          const edges = text.split(',').map(numberIn);
          const box = edges.length === 4 && edges.every(Number.isFinite) ? boxIn(edges, bounds) : null;
          return box?.every(
            (edge, i) => Math.abs(edge - (edges[i] ?? 0)) <= 0.01 * (box[i < 2 ? 1 : 3] - box[i < 2 ? 0 : 2]),
          )
            ? /** @type {Box} */ (edges)
            : undefined;
        };
        const box = read('box', accept, bounds.opening);
        return { own: box && !isSame(box, bounds.opening) ? { box } : {} };
      },
    },

    /** @param {Page} page */
    gestures: (page) => ({
      /** @param {number[]} corners two */
      box: ([x0 = 0, y0 = 0, x1 = 0, y1 = 0]) => look(page, boxIn([x0, x1, y0, y1], boundsOf(sceneOf(page.now())))),
      /** A wheel turns often: only a click is come back to. @param {number[]} turn a point, and how many steps in */
      zoom: ([x = 0, y = 0, times = 1]) => look(page, stepped(page, times, [x, y]), times === 1),
    }),

    /** @param {Page} page */
    actions: (page) => ({
      zoomIn: () => look(page, stepped(page, 1, aimOf(page.answers()))),
      zoomBack() {
        const before = beforeOf(page.now());
        const box = before.at(-1) ?? stepped(page, -1, middle(boxOf(page.now())));
        page.showEnd(showing(page.now(), box, before.slice(0, -1)));
      },
      zoomWhole: () => look(page, boundsOf(sceneOf(page.now())).whole),
    }),

    /** @param {import('../../kind.js').Sight} sight */
    panel({ own, state, text }) {
      const bounds = boundsOf(sceneOf(state));
      const box = boxOf(state);
      const isWhole = isSame(box, bounds.whole);
      return html`<p class="chips" role="group" aria-label=${text('zoom')}>
          <button type="button" class="chip" id="zoom-in" @click=${own.zoomIn}>${text('zoom-step')}</button>
          <button type="button" class="chip" id="zoom-back" ?disabled=${isWhole && beforeOf(state).length === 0} @click=${own.zoomBack}>${text('zoom-back')}</button>
          <button type="button" class="chip" id="whole" ?disabled=${isWhole} @click=${own.zoomWhole}>${text('zoom-whole')}</button>
        </p>${zoomed(box, bounds, 1, middle(box)) ? nothing : html`<p class="note">${text(ends)}</p>`}`;
    },
  };
}
