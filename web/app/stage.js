// The canvases: their size, when they are drawn, and what pointers and keys do on them.

import { drawDraggedBox, isBox } from '../plot/by_hand/dragged_box.js';
import { drawPath } from '../plot/by_hand/drawn_path.js';
import { frameByFrame } from '../state/frames.js';
import { cleared, sizeOf } from './canvas.js';
import { listenToWheel } from './wheel.js';

/** @typedef {import('../views/view.js').View} View */
/** @typedef {import('../views/view.js').Frame} Frame */
/** @typedef {import('../kinds/kind.js').Answers} Answers */

/**
 * @typedef {object} Scenery all that a canvas needs to be drawn now
 * @property {Answers} answers
 * @property {Omit<Frame, "width" | "height">} frame
 * @property {(id: string) => View} view
 * @property {boolean} draws a hand on the picture draws a path, instead of moving the start
 * @property {readonly (readonly number[])[]} drawn that path
 */

/**
 * @typedef {object} StageActions
 * @property {(what: string, point: number[] | null) => void} drag
 * @property {() => void} togglePlay
 * @property {(yaw: number, pitch: number) => void} turn
 * @property {(step: number) => void} goTo
 * @property {(point: readonly number[], begins: boolean) => void} drawPath
 */

const TURN_PER_PIXEL = 0.008;
/** CSS pixels above a handle that its hint needs. */
const HINT_ABOVE = 112;

/**
 * @param {HTMLElement} root holds the canvases, now or later
 * @param {() => Scenery} scenery
 * @param {StageActions} actions
 * @returns {{draw(inThisFrame?: boolean): void}}
 */
export function createStage(root, scenery, actions) {
  /** @type {{canvas: HTMLCanvasElement, x: number, y: number} | null} */
  let held = null;
  /** Where a box began that is being dragged, and where its other corner is. @type {{canvas: HTMLCanvasElement, from: [number, number], to: [number, number]} | null} */
  let box = null;

  /** @param {HTMLCanvasElement} canvas @param {Scenery} now @returns {Frame} */
  const frameOf = (canvas, now) => ({ ...now.frame, ...sizeOf(canvas, now.view(canvas.dataset.view ?? '')) });
  const canvases = () => /** @type {NodeListOf<HTMLCanvasElement>} */ (root.querySelectorAll('canvas[data-view]'));

  /** @param {EventTarget | null} target @returns {HTMLCanvasElement | null} the canvas that a canvas or its handle belongs to */
  const canvasOf = (target) => /** @type {HTMLElement} */ (target).closest?.('.pane')?.querySelector('canvas') ?? null;

  /** @param {HTMLCanvasElement} canvas @param {PointerEvent | MouseEvent} event @param {boolean} begins it is the first of a movement */
  function pointAt(canvas, event, begins) {
    const box = canvas.getBoundingClientRect();
    const now = scenery();
    const view = now.view(canvas.dataset.view ?? '');
    const frame = frameOf(canvas, now);
    const px = event.clientX - box.left;
    const py = event.clientY - box.top;
    if (view.stepAt) actions.goTo(view.stepAt(now.answers, frame, px));
    else {
      const handle = view.handle?.(now.answers, frame);
      if (handle && now.draws && !handle.moves) actions.drawPath(handle.toDomain(px, py), begins);
      else if (handle) move(handle, px, py, true);
      else zoomAt(canvas, event, 1);
    }
  }

  /** @param {import('../views/view.js').Handle} handle @param {number} px @param {number} py @param {boolean} [snaps] */
  function move(handle, px, py, snaps = false) {
    const point = (snaps && handle.snap?.(px, py)) || byHand(handle.toDomain(px, py), handle.toDomain(px + 1, py + 1));
    actions.drag(handle.moves ?? 'start', point);
  }

  /** @param {HTMLCanvasElement} canvas @param {MouseEvent} event @returns {[number, number]} CSS pixels from its corner */
  function placeOn(canvas, { clientX, clientY }) {
    const { left, top } = canvas.getBoundingClientRect();
    return [clientX - left, clientY - top];
  }

  /** Where the view can tell what lies at a point. @param {HTMLCanvasElement} canvas @param {MouseEvent} event @param {number} times steps in @returns {boolean} whether it can */
  function zoomAt(canvas, event, times) {
    const now = scenery();
    const view = now.view(canvas.dataset.view ?? '');
    const at = view.corner?.(now.answers, frameOf(canvas, now), ...placeOn(canvas, event));
    if (at) actions.drag('zoom', [...at, times]);
    return Boolean(at);
  }

  /** The box becomes what the scene's kind makes of it; none is a click. @param {NonNullable<typeof box>} box @param {PointerEvent} event */
  function letGo({ canvas, from, to }, event) {
    const now = scenery();
    const view = now.view(canvas.dataset.view ?? '');
    const frame = frameOf(canvas, now);
    if (!isBox(from, to)) return pointAt(canvas, event, true);
    actions.drag(
      'box',
      [from, to].flatMap((corner) => view.corner?.(now.answers, frame, ...corner) ?? []),
    );
  }

  /** A mouse over a picture may look at things without taking them. @param {PointerEvent} event */
  function hover(event) {
    const canvas = event.pointerType === 'mouse' ? canvasOf(event.target) : null;
    const now = scenery();
    const view = canvas && now.view(canvas.dataset.view ?? '');
    if (!canvas || !view?.hoverAt) return actions.drag('hover', null);
    const box = canvas.getBoundingClientRect();
    const frame = frameOf(canvas, now);
    actions.drag('hover', view.hoverAt(now.answers, frame, event.clientX - box.left, event.clientY - box.top));
  }

  root.addEventListener('pointerdown', (event) => {
    const canvas = canvasOf(event.target);
    if (!canvas || event.button !== 0) return;
    const onHandle = /** @type {HTMLElement} */ (event.target).classList.contains('handle');
    const timeline = canvas.closest('#timeline') !== null;
    const grips = onHandle || timeline || scenery().draws;
    if (event.pointerType === 'touch' && !grips && canvas.dataset.turns === undefined) return;
    root.setPointerCapture(event.pointerId);
    const at = placeOn(canvas, event);
    if (!onHandle && scenery().view(canvas.dataset.view ?? '').corner) {
      box = { canvas, from: at, to: at };
      return;
    }
    held = { canvas, x: event.clientX, y: event.clientY };
    if (canvas.dataset.turns === undefined) pointAt(canvas, event, true);
  });
  /** @param {PointerEvent} event */
  const follow = (event) => {
    if (!held || (event.clientX === held.x && event.clientY === held.y)) return;
    if (held.canvas.dataset.turns === undefined) pointAt(held.canvas, event, false);
    else actions.turn((event.clientX - held.x) * TURN_PER_PIXEL, (event.clientY - held.y) * TURN_PER_PIXEL);
    held = { ...held, x: event.clientX, y: event.clientY };
  };
  root.addEventListener('pointermove', (event) => {
    if (box) {
      box.to = placeOn(box.canvas, event);
      draw([box.canvas]);
    } else if (held) follow(event);
    else hover(event);
  });
  // A busy browser may leave out the last moves: what was held is where it is let go.
  root.addEventListener('pointerup', (event) => {
    follow(event);
    if (!box) return;
    const dragged = { ...box, to: placeOn(box.canvas, event) };
    box = null;
    letGo(dragged, event);
    draw([dragged.canvas]);
  });
  for (const end of ['pointerup', 'pointercancel']) {
    root.addEventListener(end, () => {
      held = null;
      box = null;
    });
  }
  listenToWheel(root, (event, times) => {
    const canvas = canvasOf(event.target);
    return canvas !== null && zoomAt(canvas, event, times);
  });
  root.addEventListener('pointerleave', () => actions.drag('hover', null));
  root.addEventListener('click', (event) => {
    const canvas = canvasOf(event.target);
    const touch = /** @type {PointerEvent} */ (event).pointerType === 'touch';
    if (canvas && touch && !scenery().draws && canvas.dataset.turns === undefined)
      pointAt(canvas, /** @type {MouseEvent} */ (event), true);
  });
  root.addEventListener('keydown', (event) => {
    const canvas = canvasOf(event.target);
    const element = /** @type {HTMLElement} */ (event.target);
    const onHandle = element.classList.contains('handle');
    if (!canvas || !(onHandle || element.dataset.turns !== undefined)) return;
    if (event.key === 'Enter' && onHandle) {
      event.preventDefault();
      actions.togglePlay();
      return;
    }
    const [across, up] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key] ?? [
      0, 0,
    ];
    if (!across && !up) return;
    event.preventDefault();
    event.stopPropagation();
    const pixels = event.shiftKey ? 1 : 10;
    if (!onHandle) return actions.turn(across * pixels * TURN_PER_PIXEL, up * pixels * TURN_PER_PIXEL);
    const now = scenery();
    const handle = now.view(canvas.dataset.view ?? '').handle?.(now.answers, frameOf(canvas, now));
    if (handle) move(handle, handle.at[0] + across * pixels, handle.at[1] + up * pixels);
  });

  const draw = frameByFrame((/** @type {HTMLCanvasElement} */ canvas) => {
    const now = scenery();
    const frame = frameOf(canvas, now);
    // A canvas may have left with its scene while it waited.
    if (frame.width === 0 || frame.height === 0) return;
    const view = now.view(canvas.dataset.view ?? '');
    const ctx = cleared(canvas, frame);
    view.draw(ctx, now.answers, frame);
    const handle = view.handle?.(now.answers, frame);
    if (now.drawn.length > 1 && handle && !handle.moves) drawPath(ctx, now.drawn, handle.toDomain, frame);
    if (box?.canvas === canvas) drawDraggedBox(ctx, box.from, box.to, frame.theme);
    canvas.setAttribute('aria-label', view.describe(now.answers, frame));
    placeHandle(canvas, view, now.answers, frame);
  });
  function drawAll(inThisFrame = false) {
    const now = scenery();
    for (const canvas of canvases())
      if (!canvas.hasAttribute('aria-label'))
        canvas.setAttribute(
          'aria-label',
          now.view(canvas.dataset.view ?? '').describe(now.answers, frameOf(canvas, now)),
        );
    draw(canvases(), inThisFrame);
  }

  const observer = new ResizeObserver(() => drawAll());
  observer.observe(root);
  return { draw: drawAll };
}

/** A point to a tenth of a pixel: no hand is more exact, and links stay short. @param {number[]} point @param {number[]} next a pixel further */
function byHand(point, next) {
  return point.map((coordinate, i) => {
    const pixel = Math.abs((next[i] ?? coordinate) - coordinate);
    const decimals = pixel > 0 ? 1 - Math.floor(Math.log10(pixel)) : 17;
    return Number(coordinate.toFixed(Math.max(0, Math.min(17, decimals))));
  });
}

/** @param {HTMLCanvasElement} canvas @param {View} view @param {Answers} answers @param {Frame} frame */
function placeHandle(canvas, view, answers, frame) {
  const element = /** @type {HTMLElement | null} */ (canvas.parentElement?.querySelector('.handle') ?? null);
  const handle = view.handle?.(answers, frame);
  if (!element) return;
  element.hidden = !handle;
  if (!handle) return;
  const [x, y] = handle.at;
  element.style.setProperty('left', `${Math.max(0, Math.min(frame.width, x))}px`);
  element.toggleAttribute('data-at-right', x > frame.width / 2);
  element.toggleAttribute('data-room-above', y > HINT_ABOVE);
  element.style.setProperty('top', `${Math.max(0, Math.min(frame.height, y))}px`);
}
