// Sliders with the marks that theory gives. A slider near a mark snaps to it and keeps it: the mark's id is then the value.

import { html, nothing } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';
import { digitsApart, formatSetting } from './format.js';

/** @typedef {import('./scenes/scene.js').Control} Control */
/** @typedef {import('./i18n.js').Translate} Translate */

const TICKS = 1000;
const SNAP = 0.012;

/** @typedef {{low: number, high: number, log: boolean, zero: boolean, integer: boolean}} Range */

/** @param {Control} control @param {Record<string, number>} marks @returns {Range} */
export function rangeOf(control, marks) {
  const high = typeof control.max === 'number' ? control.max : control.max.times * (marks[control.max.of] ?? 1);
  return {
    low: control.min,
    high,
    log: control.scale === 'log',
    zero: control.zero ?? false,
    integer: control.scale === 'integer',
  };
}

/** @param {Range} range @param {number} value @returns {number} place on the slider, 0…1 */
export function placeOf(range, value) {
  if (range.zero && value === 0) return 0;
  const size = range.zero ? Math.abs(value) : value;
  const from = range.zero ? 0.04 : 0;
  const share = range.log
    ? Math.log(size / range.low) / Math.log(range.high / range.low)
    : (size - range.low) / (range.high - range.low);
  return from + (1 - from) * Math.max(0, Math.min(1, share));
}

/** @param {Range} range @param {number} place @returns {number} rounded to three significant digits */
export function valueAt(range, place) {
  const from = range.zero ? 0.04 : 0;
  if (range.zero && place < from / 2) return 0;
  const share = Math.max(0, (place - from) / (1 - from));
  const value = range.log
    ? range.low * (range.high / range.low) ** share
    : range.low + (range.high - range.low) * share;
  if (range.integer) return Math.round(value);
  const rounded = Number(value.toPrecision(3));
  return Math.max(range.low, Math.min(range.high, rounded));
}

/**
 * @param {Range} range
 * @param {number} place
 * @param {Record<string, number>} marks of this slider
 * @returns {number | string} the value there, or the id of the mark that it snaps to
 */
export function snap(range, place, marks) {
  const [nearest] = Object.entries(marks)
    .map(([id, value]) => ({ id, distance: Math.abs(placeOf(range, value) - place) }))
    .sort((a, b) => a.distance - b.distance);
  return nearest && nearest.distance < SNAP ? nearest.id : valueAt(range, place);
}

/**
 * @param {Control} control
 * @param {{value: number, setting: number | string, marks: Record<string, number>, change(value: number | string): void, text: Translate}} now
 */
export function slider(control, { value, setting, marks, change, text }) {
  const range = rangeOf(control, marks);
  const own = Object.fromEntries((control.marks ?? []).map((id) => [id, marks[id] ?? 0]));
  const place = placeOf(range, value);
  const label = text(`control-${control.name}`);
  const shown = formatSetting(value, digitsApart(value, Object.values(own)));
  const side = range.zero && value < 0 ? -1 : 1;
  const spoken = typeof setting === 'string' ? `${shown}, ${text(`mark-${setting}`)}` : shown;

  /** @param {KeyboardEvent} event */
  const onKey = (event) => {
    const steps = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 10, PageDown: -10 };
    const size = steps[/** @type {keyof typeof steps} */ (event.key)];
    if (event.key === 'Home' || event.key === 'End') {
      change(side * valueAt(range, event.key === 'Home' ? 0 : 1));
    } else if (size !== undefined) {
      const target = Math.max(0, Math.min(1, place + size * (event.shiftKey ? 0.001 : 0.01)));
      const crossed = Object.entries(own).find(
        ([id, mark]) =>
          id !== setting &&
          (placeOf(range, mark) - place) * (placeOf(range, mark) - target) <= 0 &&
          placeOf(range, mark) !== place,
      );
      change(crossed ? crossed[0] : side * valueAt(range, target));
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return html`<div class="control" data-control=${control.name}>
    <label for="control-${control.name}"><span>${label}</span><output>${shown}</output></label>
    <div class="track">
      <input id="control-${control.name}" type="range" min="0" max=${TICKS} step="1" .value=${String(Math.round(place * TICKS))}
        aria-valuetext=${spoken} @keydown=${onKey}
        @input=${(/** @type {InputEvent} */ event) => {
          const chosen = snap(range, Number(/** @type {HTMLInputElement} */ (event.target).value) / TICKS, own);
          change(typeof chosen === 'number' ? side * chosen : chosen);
        }}>
      ${Object.keys(own).length ? markRow(own, control.zones ?? [], place, range, setting, change, text) : nothing}
    </div>
  </div>`;
}

/**
 * @param {Record<string, number>} marks
 * @param {string[]} zones between them, one more than marks
 * @param {number} thumb place of the slider
 * @param {Range} range
 * @param {number | string} setting
 * @param {(value: string) => void} change
 * @param {Translate} text
 */
function markRow(marks, zones, thumb, range, setting, change, text) {
  const placed = Object.entries(marks)
    .map(([id, value]) => ({ id, place: placeOf(range, value) }))
    .sort((a, b) => a.place - b.place);
  const edges = [0, ...placed.map((mark) => mark.place), 1];
  const now = typeof setting === 'string' ? -1 : placed.filter((mark) => mark.place < thumb).length;
  let previous = Number.NEGATIVE_INFINITY;
  let low = false;
  const at = (/** @type {number} */ place) =>
    ref((element) => /** @type {HTMLElement | undefined} */ (element)?.style.setProperty('--place', String(place)));
  return html`<div class="marks">${zones.map((zone, i) => html`<span class="zone ${i === now ? 'now' : ''}" ${at(((edges[i] ?? 0) + (edges[i + 1] ?? 1)) / 2)}>${text(`zone-${zone}`)}</span>`)}${placed.map(
    ({ id, place }) => {
      low = place - previous < 0.16 ? !low : false;
      previous = place;
      return html`<button type="button" class="mark ${low ? 'low' : ''}" ${at(place)} aria-pressed=${setting === id} title=${text(`mark-${id}`)}
      @click=${() => change(id)}>${text(`mark-${id}-short`)}</button>`;
    },
  )}</div>`;
}
