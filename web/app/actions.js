// What a visitor can do: each action makes a new state out of the present one and hands it on.

import { nextPicture } from '../state/arrangement.js';
import { shownAs } from '../state/claims.js';
import { lessonOf } from '../state/lessons.js';
import { isFrozen, START } from '../state/limits.js';
import { change, sceneDefaults, sceneOf, setStart, setValue } from '../state/state.js';
import { nextTextSize, otherSize, profiles } from '../words/theme.js';
import { createLecturing } from './lecture/lecturing.js';

/** @typedef {Readonly<import('../state/state.js').State>} State */

/**
 * @typedef {object} Needed
 * @property {(wanted: Partial<import('./parts.js').Wanted>, then: () => void) => void} fetchThen does it once the parts for it are here
 * @property {() => number} end step at which the run of the moment ends
 * @property {(state: State) => State} settled proved by the core
 * @property {boolean} calm motion is reduced
 */

/** @typedef {ReturnType<typeof createActions>} Actions */

/** @param {Omit<import('../kinds/kind.js').Page, "setValue"> & Needed} page */
export function createActions({ fetchThen, end, settled, calm, ...rest }) {
  const { lab, now, last, set, showEnd, open } = rest;
  const goTo = (/** @type {number} */ step) =>
    set(change(now(), { step: Math.max(0, Math.min(last(), step)), playing: false }));

  /** A slider moves what is shown: the end of the run stays the end, and any other step the same step. @param {string} name @param {number | string} value */
  const tune = (name, value) => {
    if (!isFrozen(now().limits, name)) (now().step < last() ? set : showEnd)(setValue(now(), name, value));
  };
  const page = { ...rest, setValue: tune };

  /** @type {Map<string, {gestures: Record<string, (point: any) => void>, actions: Record<string, any>}>} */
  const known = new Map();
  /** What only the kind of the scene knows how to do. */
  function ofKind() {
    const { kind } = lessonOf(now().scene);
    const found = known.get(kind.id) ?? { gestures: kind.gestures?.(page) ?? {}, actions: kind.actions?.(page) ?? {} };
    known.set(kind.id, found);
    return found;
  }
  /** @type {Record<string, (point: any) => void>} */
  const gestures = {
    start: (/** @type {number[]} */ point) => showEnd(change(setStart(now(), point), { playing: false })),
    hover: () => {},
  };

  return {
    ...createLecturing({ now, end, set, settled, calm, fetchThen }),
    /** Of the panel of the scene's kind. */
    own: () => ofKind().actions,
    /** @param {string} what the start, or what the view's handle moves; hover: nothing is moved, null where nothing is pointed at @param {number[] | null} point */
    drag: (what, point) => {
      if (what !== 'start' || !isFrozen(now().limits, START))
        ({ ...gestures, ...ofKind().gestures })[what]?.(/** @type {number[]} */ (point));
      if (what !== 'hover' && !now().touched) set(change(now(), { touched: true }));
    },
    openScene: (/** @type {string} */ id) => {
      fetchThen({ scene: id }, () =>
        open(change(now(), { ...sceneDefaults(id), picture: '', beliefs: false, touched: false })),
      );
    },
    openTool: (/** @type {string} */ id) => {
      const state = now();
      const { kind } = lessonOf(state.scene);
      const opened = () => kind.openTool?.(state, lab, id) ?? change(state, sceneDefaults(state.scene, id));
      open(state.tool === id ? state : change(opened(), { picture: '' }));
    },
    nextLocale: () => {
      const locale = now().locale === 'en' ? 'zh-CN' : 'en';
      fetchThen({ locale }, () => set(change(now(), { locale })));
    },
    nextProfile: () =>
      set(change(now(), { profile: profiles[(profiles.indexOf(now().profile) + 1) % profiles.length] ?? 'default' })),
    toggleProjector: () => set(change(now(), { profile: otherSize[now().profile] })),
    enlarge: (/** @type {string} */ picture) => {
      const [[first] = []] = sceneOf(now()).stage;
      set(change(now(), { picture: picture === first ? '' : picture }));
    },
    nextPicture: () => {
      const state = now();
      set(change(state, { picture: nextPicture(sceneOf(state), state.profile, state.picture) }));
    },
    /** @param {number} by steps */
    resizeText: (by) => set(change(now(), { textSize: nextTextSize(now().textSize, by) })),
    toggleFolded: () => set(change(now(), { folded: !now().folded })),
    toggleGhost: () => set(change(now(), { ghost: !now().ghost })),
    toggleBeliefs: () => set(change(now(), { beliefs: !now().beliefs })),
    dismissNotice: () => set(change(now(), { notice: null })),
    setValue: tune,
    openDialog: (/** @type {"share" | "help" | "data" | "lecture"} */ dialog) =>
      fetchThen({ dialog }, () => set(change(now(), { dialog, playing: false }))),
    share: (/** @type {Partial<import('../state/sharing.js').Sharing>} */ choice) =>
      set(change(now(), { sharing: Object.freeze({ ...now().sharing, ...choice }) })),
    closeDialog: () => set(change(now(), { dialog: '' })),
    togglePlay: () =>
      set(
        change(
          now(),
          now().playing ? { playing: false } : { playing: true, step: now().step >= last() ? 0 : now().step },
        ),
      ),
    goTo,
    stepBack: () => goTo(now().step - 1),
    stepForward: () => goTo(now().step + 1),
    setSpeed: (/** @type {number} */ speed) => set(change(now(), { speed })),
    reset: () => open(change(now(), { ...sceneDefaults(now().scene, now().tool), speed: 1 })),
    turn: (/** @type {number} */ yaw, /** @type {number} */ pitch) =>
      set(
        change(now(), {
          camera: { yaw: now().camera.yaw + yaw, pitch: Math.max(0.1, Math.min(1.5, now().camera.pitch + pitch)) },
        }),
      ),
    toggleRunner: (/** @type {string} */ id) =>
      set(
        change(now(), {
          focus: '',
          hidden: now().hidden.includes(id) ? now().hidden.filter((other) => other !== id) : [...now().hidden, id],
        }),
      ),
    show: (/** @type {import('../scenes/scene.js').Staged} */ staged) =>
      open(change(now(), shownAs(lessonOf(now().scene).scene, staged))),
  };
}
