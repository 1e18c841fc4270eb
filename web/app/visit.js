// A visit: controls, drags and the address change the state; the state asks the core; the answers are drawn.

import { createAddress } from '../address/address.js';
import { keepPlace } from '../address/last_place.js';
import { decodeLink, linkedScene } from '../address/link.js';
import { paleBut } from '../plot/pale.js';
import { titleOf } from '../scenes/index.js';
import { nextFrame } from '../state/frames.js';
import { listenToKeys, toggleFullScreen } from '../state/keys.js';
import { moreToCome } from '../state/latest.js';
import { listenToLectureKeys } from '../state/lecture_keys.js';
import { stepNow } from '../state/lectures.js';
import { lessonOf } from '../state/lessons.js';
import { isOfFetching } from '../state/notice.js';
import { createPlayer } from '../state/player.js';
import { draws } from '../state/prediction.js';
import { change, sceneOf } from '../state/state.js';
import { readTheme } from '../words/theme.js';
import { createActions } from './actions.js';
import { announcing } from './announcing.js';
import { createAnswering } from './answering.js';
import { createFetching } from './fetching.js';
import { createLectureFiles, takeDroppedFiles } from './lecture/lecture_files.js';
import { createPresenting } from './lecture/presenting.js';
import { sceneryOf } from './scenery.js';
import { createScreen } from './screen.js';
import { createStage } from './stage.js';

/** @typedef {Readonly<import('../state/state.js').State>} State */

const looks = /** @type {const} */ (['profile', 'locale', 'scene', 'textSize']);

/**
 * @param {HTMLElement} root
 * @param {import('../library/core.js').Lab} lab
 * @param {ReturnType<typeof import('./parts.js').createParts>} parts
 * @param {{opening: import('../address/link.js').Base, said: string, wanted: State, parent: import('../embed/frame/parent.js').Parent | null, embedding: typeof import('./embedding.js') | null, calm: boolean, predict: boolean,
 *   lecture: {id: string, at: number} | null}} visit what the address opens without its fragment, and with it; said: the scene that its query names; parent: the page around, if
 *   the page is embedded, and embedding what that needs; calm: motion is reduced; predict: the scene's question comes first
 */
export function startVisit(root, lab, parts, { opening, said, wanted, parent, embedding, calm, predict, lecture }) {
  const answering = createAnswering(lab, () => show());
  let state = answering.settled(wanted);
  answering.answer(state);
  let theme = readTheme(state.profile);
  /** @type {ReturnType<typeof import('../embed/frame/embed.js').startEmbed> | undefined} */
  let embed;

  /** @type {import('../words/i18n.js').Translate} */
  const text = (id, args) => parts.words(state.locale, state.scene)(id, args);
  const last = () => lessonOf(state.scene).kind.last(sceneOf(state), answering.now(), state.hidden);
  /** Where the run of the moment ends: a step of a lecture may stop it earlier. */
  const end = () => Math.min(last(), (state.prediction?.phase === 'run' && stepNow(state)?.stop) || last());
  const address = createAddress(said, () => state, parent ? () => {} : keepPlace);

  /** @param {State} next @param {boolean} [toEnd] shown to its end unless it is playing @param {boolean} [inFrame] called by one */
  function set(next, toEnd = false, inFrame = false) {
    const before = state;
    state = next;
    try {
      answering.answer(state);
    } catch (error) {
      // What is moved to where the core has no answer stays where it was, and so does the page if that should never happen.
      const expected = error instanceof RangeError && lessonOf(state.scene).kind.mayRefuse?.(state);
      state = before;
      if (!expected) throw error;
    }
    if (state.step > last() || (toEnd && !state.playing && state.step !== last())) {
      state = change(state, { step: last() });
      answering.answer(state);
    }
    if (state.prediction?.phase === 'run' && !state.playing && state.step >= end())
      state = change(state, { prediction: { ...state.prediction, phase: 'told' } });
    if (state.playing && !before.playing) player.play();
    if (!state.playing) player.pause();
    if (looks.some((name) => state[name] !== before[name])) showLooks();
    show(inFrame);
    const turned = before.scene !== state.scene;
    if (turned && !address.says(state)) address.turn(before, state);
    else address.remember();
  }

  /** A control was moved: the whole path is redrawn. @param {State} next */
  const showEnd = (next) => set(next, true);

  /** @param {State} next */
  const showBegin = (next) => set(change(next, { step: 0, playing: false }));

  /** @param {State} next */
  function open(next) {
    set(change(next, { playing: false }));
    set(change(state, calm ? { step: last() } : { playing: true }));
  }

  /** @param {string} link @param {() => void} [then] */
  function follow(link, then) {
    fetchThen({ scene: linkedScene(link, opening.scene) }, () => {
      const { locale, profile } = state;
      const next = decodeLink(link, { ...opening, locale, profile, notice: null });
      set(change(answering.settled(next), { playing: false }));
      if (next.playing) set(change(state, { playing: true }));
      else if (calm && !link.includes('step=')) set(change(state, { step: last() }));
      then?.();
    });
  }

  /** Back and forward, and an address typed by hand. */
  function followAddress() {
    // Without a fragment it is that of Home, if it names no scene.
    if (location.hash === '' && said === '') location.reload();
    else if (!address.says(state)) follow(location.hash);
  }

  /** Language, colours, size of type and title of the page. */
  function showLooks() {
    document.documentElement.style.setProperty('--text-size', String(state.textSize));
    document.documentElement.lang = state.locale;
    document.documentElement.dataset.profile = state.profile;
    document.documentElement.toggleAttribute('data-embed', parent !== null);
    document.title = `${titleOf(state.scene, state.locale)} · ${text('app-title')}`;
    theme = readTheme(state.profile);
  }

  const player = createPlayer({
    step: () => state.step,
    last: end,
    speed: () => state.speed,
    least: (step) => lessonOf(state.scene).kind.stays?.(answering.now(), step) ?? 0,
    // In the frame in which it is told the step is drawn too.
    goTo: (step) => set(change(state, { step }), false, true),
    ended: () => set(change(state, { playing: false })),
  });

  const { fetchThen, retry } = createFetching(parts, {
    now: () => state,
    say: (message) => set(change(state, { notice: { message } })),
    sayNothing: () => {
      if (isOfFetching(state.notice)) state = change(state, { notice: null });
    },
    leaveFor: address.leaveFor,
  });
  const page = {
    lab,
    now: () => state,
    answers: answering.now,
    last,
    set,
    showEnd,
    showBegin,
    open,
    fetchThen,
    end,
    settled: answering.settled,
    calm,
  };
  const basic = createActions(page);
  const files = createLectureFiles({
    now: () => state,
    set,
    text,
    fetch: (wanted) => parts.fetch({ locale: state.locale, scene: state.scene, dialog: '', lecture: '', ...wanted }),
    start: basic.startLecture,
  });
  const presenting = createPresenting(root, basic, parts.words);
  const actions = { ...basic, ...files, retry, openSpeaker: presenting.openSpeaker };
  const screen = embedding
    ? embedding.createEmbedScreen(root, lab, actions, text)
    : createScreen(root, lab, parts, actions, text);
  const showPage = () => screen({ state, answers: answering.now(), last: last() });

  function answersToDraw() {
    if (answering.wantSlow()) nextFrame(showPage);
    root.dataset.answers = moreToCome() ? 'growing' : 'whole';
    return answering.now();
  }

  const stage = createStage(
    root,
    () => {
      const answers = answersToDraw();
      const before = state.ghost ? answering.before() : null;
      return {
        answers,
        frame: sceneryOf(state, answers, last(), paleBut(theme, state.focus), text, before),
        view: (id) => /** @type {import('../views/view.js').View} */ (lessonOf(state.scene).views[id]),
        draws: draws(state),
        drawn: state.prediction?.drawn ?? [],
      };
    },
    actions,
  );

  const announce = announcing(root, () => state, answering.now, text);

  function show(inFrame = false) {
    showPage();
    if (state.lecturing) presenting.show(state, parts.lectureView().saidNow(state, text));
    stage.draw(inFrame);
    announce();
    embed?.changed();
  }

  // Nothing that went wrong leaves a page that only looks alive.
  for (const failed of ['error', 'unhandledrejection'])
    window.addEventListener(failed, (event) => {
      // What an observer of sizes leaves for the next frame is no fault.
      if (event instanceof ErrorEvent && event.message.startsWith('ResizeObserver loop')) return;
      set(change(state, { notice: { message: 'notice-error' }, playing: false }));
    });
  if (!parent) {
    const given = () => state.lecturing !== null && state.dialog === '';
    listenToLectureKeys(
      actions,
      () => ({ given: given(), curtain: state.lecturing?.curtain !== '' }),
      toggleFullScreen,
    );
    listenToKeys(actions, () => state.dialog !== '');
    takeDroppedFiles(files.openLectureFile);
  }
  for (const moved of ['hashchange', 'popstate']) window.addEventListener(moved, followAddress);
  matchMedia('(resolution: 1dppx)').addEventListener('change', () => stage.draw());
  // Letters grow with the window.
  window.addEventListener('resize', () => {
    const next = readTheme(state.profile);
    if (next.text === theme.text) return;
    theme = next;
    stage.draw();
  });

  showLooks();
  if (state.step > last() || (calm && !location.hash.includes('step='))) state = change(state, { step: last() });
  answering.answer(state);
  if (state.playing) player.play();
  show();
  if (parent && embedding) {
    const asked = embedding.embedded(
      { now: () => state, answers: answering.now, last, set, follow },
      actions,
      text,
      calm,
    );
    embed = embedding.startEmbed(parent, asked, embedding.embedSize(root));
  }
  // What could not be used does not stay in the address.
  if (state.notice) address.remember();
  if (lecture) actions.startLecture(lecture.id, lecture.at);
  else if (predict && sceneOf(state).predict) actions.askScene();
}
