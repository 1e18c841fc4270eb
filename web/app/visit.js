// A visit: controls, drags and the address change the state; the state asks the core; the answers are drawn.

import { createAddress } from '../address/address.js';
import { timelineEnd } from '../kinds/race/needs.js';
import { verdictOf } from '../panels/verdict.js';
import { nextFrame, throttle } from '../state/frames.js';
import { listenToKeys } from '../state/keys.js';
import { createPlayer } from '../state/player.js';
import { change, sceneOf } from '../state/state.js';
import { readTheme } from '../words/theme.js';
import { createActions } from './actions.js';
import { createAnswering } from './answering.js';
import { createErrands, isErrand } from './errands.js';
import { createScreen } from './screen.js';
import { createStage } from './stage.js';

/** @typedef {Readonly<import('../state/state.js').State>} State */

/**
 * @param {HTMLElement} root
 * @param {import('../library/core.js').Lab} lab
 * @param {ReturnType<typeof import('./parts.js').createParts>} parts
 * @param {{opening: State, wanted: State, embed: boolean, calm: boolean}} visit what the address opens without its fragment, and with it; calm: motion is reduced
 */
export function startVisit(root, lab, parts, { opening, wanted, embed, calm }) {
  const answering = createAnswering(lab, parts.gear, () => show());
  let state = answering.settled(wanted);
  answering.answer(state);
  let theme = readTheme(state.profile);
  /** @type {ReturnType<typeof import('../kinds/critical_lab/critical_actions.js').criticalActions> | undefined} */
  let looking;

  /** @type {import('../words/i18n.js').Translate} */
  const text = (id, args) => parts.words(state.locale)(id, args);
  const gear = () => parts.gear(state.scene);
  const last = () => timelineEnd(sceneOf(state), answering.now(), state.hidden);
  const address = createAddress(opening, () => state);

  /** @param {State} next @param {boolean} [toEnd] shown to its end unless it is playing */
  function set(next, toEnd = false) {
    const before = state;
    state = next;
    try {
      answering.answer(state);
    } catch (error) {
      // A probe or a parameter can be moved to where a typed formula has no finite value: it stays where it was.
      if (!(error instanceof RangeError) || !state.chosen) throw error;
      state = before;
    }
    if (state.step > last() || (toEnd && !state.playing && state.step !== last())) {
      state = change(state, { step: last() });
      answering.answer(state);
    }
    if (state.playing && !before.playing) player.play();
    if (!state.playing) player.pause();
    if (state.profile !== before.profile || state.locale !== before.locale || state.scene !== before.scene) dress();
    show();
    const turned = before.scene !== state.scene;
    if (turned && !address.says(state)) address.turn(before, state);
    else address.remember();
  }

  /** A control was moved: the whole path is redrawn. @param {State} next */
  const setExperiment = (next) => set(next, true);

  /** @param {State} next */
  const inspect = (next) => set(change(next, { step: 0, playing: false }));

  /** @param {State} next */
  function open(next) {
    set(change(next, { playing: false }));
    set(change(state, calm ? { step: last() } : { playing: true }));
  }

  /** Back and forward, and an address typed by hand. */
  function travel() {
    if (address.says(state)) return;
    const next = address.read(change(state, { notice: null }));
    reach({ scene: next.scene }, () => {
      set(change(answering.settled(next), { locale: state.locale, profile: state.profile, playing: false }));
      if (next.playing) set(change(state, { playing: true }));
      else if (calm && !location.hash.includes('step=')) set(change(state, { step: last() }));
    });
  }

  function dress() {
    document.documentElement.lang = state.locale;
    document.documentElement.dataset.profile = state.profile;
    document.documentElement.toggleAttribute('data-embed', embed);
    document.title = `${text(`${state.scene}-title`)} · ${text('app-title')}`;
    theme = readTheme(state.profile);
  }

  const player = createPlayer({
    step: () => state.step,
    last,
    speed: () => state.speed,
    goTo: (step) => set(change(state, { step })),
    ended: () => set(change(state, { playing: false })),
  });

  const { reach, retry } = createErrands(parts, {
    now: () => state,
    say: (message) => set(change(state, { notice: { message } })),
    hush: () => {
      if (isErrand(state.notice)) state = change(state, { notice: null });
    },
    leaveFor: address.leaveFor,
  });
  const desk = { now: () => state, answers: answering.now, last, set, setExperiment, inspect, open, reach };
  const actions = { ...createActions(desk), retry };
  /** @param {typeof import('../kinds/critical_lab/gear.js')} critical */
  const look = ({ criticalActions }) => {
    looking ??= criticalActions(lab, desk, actions);
    return looking;
  };

  const screen = createScreen(root, lab, parts, actions, look, text);
  const showPage = () => screen({ state, answers: answering.now(), gear: gear(), map: answering.map(), last: last() });

  function mapNow() {
    const known = answering.map();
    const map = answering.wantedMap();
    if (map !== known) nextFrame(showPage);
    return map;
  }

  const stage = createStage(
    root,
    () => ({
      answers: answering.now(),
      frame: {
        step: state.step,
        last: last(),
        playing: state.playing,
        hidden: state.hidden,
        scene: sceneOf(state),
        theme,
        text,
        camera: state.camera,
        map: mapNow(),
        pixel: answering.pixel(),
        probe: state.probe ?? null,
      },
      view: (id) => /** @type {import('../views/view.js').View} */ (gear().views[id]),
    }),
    actions,
  );

  const announce = throttle(() => {
    const region = root.querySelector('#live');
    const verdict = verdictOf(sceneOf(state), answering.now(), gear());
    const words = text(`${state.scene}-${verdict.case}-verdict`, verdict.numbers);
    if (region) region.textContent = text('live', { step: state.step, verdict: words });
  }, 2000);

  function show() {
    showPage();
    stage.draw();
    announce();
  }

  if (!embed) listenToKeys(actions, () => state.dialog !== '');
  for (const moved of ['hashchange', 'popstate']) window.addEventListener(moved, travel);
  matchMedia('(resolution: 1dppx)').addEventListener('change', () => stage.draw());
  // Letters grow with the window.
  window.addEventListener('resize', () => {
    const next = readTheme(state.profile);
    if (next.text === theme.text) return;
    theme = next;
    stage.draw();
  });

  dress();
  if (state.step > last() || (calm && !location.hash.includes('step='))) state = change(state, { step: last() });
  answering.answer(state);
  if (state.playing) player.play();
  show();
}
