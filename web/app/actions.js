// What a visitor can do: each action makes a new state out of the present one and hands it on.

import { takePixel } from '../kinds/map/plane.js';
import { claimed } from '../state/claims.js';
import { change, sceneDefaults, setStart, setValue } from '../state/state.js';
import { profiles } from '../words/theme.js';

/** @typedef {Readonly<import('../state/state.js').State>} State */

/**
 * @typedef {object} Desk what actions may look at, and the four ways to hand a state on
 * @property {() => State} now
 * @property {() => import('../kinds/race/needs.js').Answers} answers
 * @property {() => number} last step of the timeline
 * @property {(next: State) => void} set
 * @property {(next: State) => void} setExperiment the whole path is redrawn, and shown to its end unless it is playing
 * @property {(next: State) => void} inspect from the first step, standing still
 * @property {(next: State) => void} open plays from the first step
 * @property {(wanted: Partial<import('./parts.js').Wanted>, then: () => void) => void} reach does it once the parts for it are here
 */

/** @typedef {ReturnType<typeof createActions>} Actions */

/** @param {Desk} desk */
export function createActions({ now, answers, last, set, setExperiment, inspect, open, reach }) {
  const goTo = (/** @type {number} */ step) =>
    set(change(now(), { step: Math.max(0, Math.min(last(), step)), playing: false }));

  /** A slider moves what is shown: the end of the run stays the end, and any other step the same step. @param {string} name @param {number | string} value */
  const tune = (name, value) => (now().step < last() ? set : setExperiment)(setValue(now(), name, value));
  /** What the projector profile is left for. @type {State['profile']} */
  let usual = 'default';

  return {
    openScene: (/** @type {string} */ id) => {
      reach({ scene: id }, () => open(change(now(), { ...sceneDefaults(id), tab: 'explore' })));
    },
    nextLocale: () => {
      const locale = now().locale === 'en' ? 'zh-CN' : 'en';
      reach({ locale }, () => set(change(now(), { locale })));
    },
    nextProfile: () =>
      set(change(now(), { profile: profiles[(profiles.indexOf(now().profile) + 1) % profiles.length] ?? 'default' })),
    toggleProjector: () => {
      const { profile } = now();
      if (profile !== 'projector') usual = profile;
      set(change(now(), { profile: profile === 'projector' ? usual : 'projector' }));
    },
    openTab: (/** @type {State['tab']} */ tab) => set(change(now(), { tab })),
    dismissNotice: () => set(change(now(), { notice: null })),
    setValue: tune,
    openDialog: (/** @type {"share" | "help" | "data"} */ dialog) =>
      reach({ dialog }, () => set(change(now(), { dialog, playing: false }))),
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
    moveStart: (/** @type {number[]} */ point) => {
      const moved = change(setStart(now(), point), { playing: false });
      if (answers().findings) inspect(moved);
      else setExperiment(moved);
    },
    takePixel: (/** @type {[number, number]} */ point) =>
      setExperiment(change(takePixel(now(), point, answers().marks), { playing: false, probe: null, aside: null })),
    /** While another pixel is looked at, the run of the one that is taken waits. */
    probe: (/** @type {[number, number] | null} */ point) => {
      const { probe, step, playing, aside } = now();
      if (String(point) === String(probe ?? null)) return;
      if (point) setExperiment(change(now(), { probe: point, playing: false, aside: aside ?? { step, playing } }));
      else set(change(now(), { probe: null, ...aside, aside: null }));
    },
    turn: (/** @type {number} */ yaw, /** @type {number} */ pitch) =>
      set(
        change(now(), {
          camera: { yaw: now().camera.yaw + yaw, pitch: Math.max(0.1, Math.min(1.5, now().camera.pitch + pitch)) },
        }),
      ),
    toggleRunner: (/** @type {string} */ id) =>
      set(
        change(now(), {
          hidden: now().hidden.includes(id) ? now().hidden.filter((other) => other !== id) : [...now().hidden, id],
        }),
      ),
    showClaim: (/** @type {import('../state/claims.js').Staged} */ claim) =>
      open(change(now(), claimed(now().scene, claim))),
  };
}
