// Sliders with the marks that theory gives. A slider near a mark snaps to it and keeps it: the mark's id is then the value.

import { html, nothing } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';
import { digitsApart, formatSetting } from '../words/format.js';

/** @typedef {import('../scenes/scene.js').Control} Control */
/** @typedef {import('../words/i18n.js').Translate} Translate */

const TICKS = 1000;
/** Share of a slider, or of an axis, within which it snaps to a mark. */
export const SNAP = 0.012;

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

const ROUNDING = 1e-9;

/** Whether a mark lies on the slider: one beyond its ends is none. @param {Range} range @param {number} mark */
export const isOn = ({ low, high, zero }, mark) =>
  zero
    ? Math.abs(mark) <= high * (1 + ROUNDING)
    : mark >= low - ROUNDING * Math.abs(low) && mark <= high * (1 + ROUNDING);

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

/** Where a key leads: whole numbers by one at least. @param {Range} range @param {number} value now @param {number} target place */
function stepped(range, value, target) {
  const next = valueAt(range, target);
  if (!range.integer || next !== value) return next;
  return Math.max(range.low, Math.min(range.high, value + Math.sign(target - placeOf(range, value))));
}

/**
 * A label, its number, and a bar that is moved by hand or by keys.
 * @param {object} now
 * @param {string} now.id
 * @param {unknown} now.label
 * @param {Range} now.range
 * @param {number} now.value
 * @param {number | string} [now.setting] the id of the mark that it keeps
 * @param {Record<string, number>} [now.marks] of this slider
 * @param {string} [now.spoken] behind the number
 * @param {unknown} [now.below]
 * @param {boolean} [now.frozen] not to be moved
 * @param {(value: number | string) => void} now.change
 */
export function bar({
  id,
  label,
  range,
  value,
  setting = value,
  marks = {},
  spoken = '',
  below = nothing,
  frozen = false,
  change,
}) {
  const place = placeOf(range, value);
  const shown = formatSetting(value, digitsApart(value, Object.values(marks)));
  const side = range.zero && value < 0 ? -1 : 1;

  /** @param {KeyboardEvent} event */
  const onKey = (event) => {
    const steps = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 10, PageDown: -10 };
    const size = steps[/** @type {keyof typeof steps} */ (event.key)];
    if (event.key === 'Home' || event.key === 'End') {
      change(side * valueAt(range, event.key === 'Home' ? 0 : 1));
    } else if (size !== undefined) {
      const target = Math.max(0, Math.min(1, place + size * (event.shiftKey ? 0.001 : 0.01)));
      const crossed = Object.entries(marks).find(
        ([id, mark]) =>
          id !== setting &&
          (placeOf(range, mark) - place) * (placeOf(range, mark) - target) <= 0 &&
          placeOf(range, mark) !== place,
      );
      change(crossed ? crossed[0] : side * stepped(range, value, target));
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return html`<label for=${id}><span>${label}</span><output>${shown}</output></label>
    <div class="track">
      <input id=${id} type="range" min="0" max=${TICKS} step="1" ?disabled=${frozen} .value=${String(Math.round(place * TICKS))}
        aria-valuetext=${shown + spoken} @keydown=${onKey}
        @input=${(/** @type {InputEvent} */ event) => {
          const chosen = snap(range, Number(/** @type {HTMLInputElement} */ (event.target).value) / TICKS, marks);
          change(typeof chosen === 'number' ? side * chosen : chosen);
        }}>
      ${below}
    </div>`;
}

/**
 * @param {Control} control
 * @param {{value: number, setting: number | string, marks: Record<string, number>, frozen?: boolean, change(value: number | string): void, text: Translate}} now
 */
export function slider(control, { value, setting, marks, frozen = false, change, text }) {
  const range = rangeOf(control, marks);
  const own = Object.fromEntries(
    (control.marks ?? []).flatMap((id) => (isOn(range, marks[id] ?? Number.NaN) ? [[id, marks[id] ?? 0]] : [])),
  );
  return html`<div class="control" data-control=${control.name}>${bar({
    id: `control-${control.name}`,
    label: text(`control-${control.name}`),
    range,
    value,
    setting,
    marks: own,
    spoken: typeof setting === 'string' ? `, ${text(`mark-${setting}`)}` : '',
    below: Object.keys(own).length
      ? markRow(own, control.zones ?? [], placeOf(range, value), range, setting, frozen ? null : change, text)
      : nothing,
    frozen,
    change,
  })}</div>`;
}

/**
 * @param {Record<string, number>} marks
 * @param {string[]} zones between them, one more than marks
 * @param {number} thumb place of the slider
 * @param {Range} range
 * @param {number | string} setting
 * @param {((value: string) => void) | null} change null: it is not to be moved
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
  const at = (/** @type {number} */ share) =>
    ref((element) => /** @type {HTMLElement | undefined} */ (element)?.style.setProperty('--place', String(share)));
  return html`<div class="marks">${
    zones.length > 0
      ? html`<div class="zones">${zones.map((zone, i) => html`<span class="zone ${i === now ? 'now' : ''}" ${at((edges[i + 1] ?? 1) - (edges[i] ?? 0))}>${text(`zone-${zone}`)}</span>`)}</div>`
      : nothing
  }${placed.map(({ id, place }) => {
    low = place - previous < 0.26 ? !low : false;
    previous = place;
    return html`<button type="button" class="mark ${low ? 'low' : ''}" ${at(place)} aria-pressed=${setting === id} title=${text(`mark-${id}`)}
      ?disabled=${change === null} @click=${() => change?.(id)}>${text(`mark-${id}-short`)}</button>`;
  })}</div>`;
}
