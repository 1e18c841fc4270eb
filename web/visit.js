// A visit: controls, drags and the address change the state; the state asks the core; the answers are drawn.

import { html, nothing, render } from 'lit-html';
import { createActions } from './actions.js';
import { createAddress } from './address.js';
import { createErrands, isErrand } from './errands.js';
import { nextFrame, throttle } from './frames.js';
import { listenToKeys, timelineTarget } from './keys.js';
import { ask, needs, timelineEnd } from './needs.js';
import { explain } from './panels/explain.js';
import { explore } from './panels/explore.js';
import { formulaOf } from './panels/formula.js';
import { header } from './panels/header.js';
import { noticeBar } from './panels/notice.js';
import { panel } from './panels/panel.js';
import { stagePanes } from './panels/stage_panes.js';
import { transport } from './panels/transport.js';
import { verdictOf } from './panels/verdict.js';
import { pixelOf, takePixel } from './plane.js';
import { createPlayer } from './player.js';
import { createStage } from './stage.js';
import { change, sceneOf } from './state.js';
import { readTheme } from './theme.js';
import { pointAt } from './views/view.js';

/** @typedef {Readonly<import('./state.js').State>} State */

const ignore = () => {};

/**
 * @param {HTMLElement} root
 * @param {import('./core.js').Lab} lab
 * @param {ReturnType<typeof import('./parts.js').createParts>} parts
 * @param {{opening: State, wanted: State, embed: boolean, calm: boolean}} visit what the address opens without its fragment, and with it; calm: motion is reduced
 */
export function startVisit(root, lab, parts, { opening, wanted, embed, calm }) {
  let state = settled(wanted);
  let asked = '';
  /** @type {import('./needs.js').Answers} */
  let answers;
  let theme = readTheme(state.profile);
  /** @type {ReturnType<typeof import('./maps.js').createMaps> | undefined} */
  let maps;
  /** @type {ReturnType<typeof import('./critical_actions.js').criticalActions> | undefined} */
  let looking;
  /** @type {[number, number] | null} */
  let pixel = null;

  /** @type {import('./i18n.js').Translate} */
  const text = (id, args) => parts.words(state.locale)(id, args);
  const gear = () => parts.gear(state.scene);
  const last = () => timelineEnd(sceneOf(state), answers, state.hidden);
  const address = createAddress(opening, () => state);

  /** @param {State} next @returns {State} with what the core says of it */
  function settled(next) {
    return parts.gear(next.scene).critical?.settle(next, lab) ?? next;
  }

  function answer() {
    const { probe = null } = state;
    const question = JSON.stringify([state.scene, state.tool, state.chosen, state.values, state.start, probe]);
    if (question !== asked) {
      const taken = needs(state, lab);
      answers = ask(lab, probe ? needs(takePixel(state, probe, taken.marks), lab) : taken, gear());
      asked = question;
      pixel = taken.map ? pixelOf(taken.scene, taken) : null;
      maps ??= gear().map?.createMaps(lab, show);
      // The first one at once, so that the page opens with all its rows; the next ones as they are drawn.
      if (!answers.map || !maps?.now()) maps?.want(answers.map);
    }
    ride();
  }

  /** What is found at the probe is found again wherever the run is now. */
  function ride() {
    const { findings, landscape, scene, runs } = answers;
    const [ridden] = runs;
    const { critical } = gear();
    if (!findings || !ridden || !critical) return;
    const where = scene.judged ?? pointAt(ridden, critical.lastWithin(ridden.run, state.step));
    const probe = critical.probeAt(lab, landscape, scene.box, findings.critical.points, where);
    answers = { ...answers, findings: { ...findings, probe } };
  }

  /** @param {State} next @param {boolean} [toEnd] shown to its end unless it is playing */
  function set(next, toEnd = false) {
    const before = state;
    state = next;
    try {
      answer();
    } catch (error) {
      // A probe or a parameter can be moved to where a typed formula has no finite value: it stays where it was.
      if (!(error instanceof RangeError) || !state.chosen) throw error;
      state = before;
    }
    if (state.step > last() || (toEnd && !state.playing && state.step !== last())) {
      state = change(state, { step: last() });
      ride();
    }
    if (state.playing && !before.playing) player.play();
    if (!state.playing) player.pause();
    if (state.profile !== before.profile || state.locale !== before.locale || state.scene !== before.scene) dress();
    show();
    const turned = before.scene !== state.scene;
    if (turned && !address.says(state)) address.turn(before, state);
    else if (!state.playing || state.locale !== before.locale || state.profile !== before.profile) address.remember();
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
      set(change(settled(next), { locale: state.locale, profile: state.profile, playing: false }));
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
  const desk = { now: () => state, answers: () => answers, last, set, setExperiment, inspect, open, reach };
  const actions = { ...createActions(desk), retry };
  /** @param {typeof import('./gear/critical.js')} critical */
  const look = ({ criticalActions }) => {
    looking ??= criticalActions(lab, desk, actions.moveStart);
    return looking;
  };

  function page() {
    const scene = sceneOf(state);
    const { critical, belief, map } = gear();
    if (state.tab === 'explain') return explain(scene, actions.showClaim, text);
    if (state.tab === 'belief' && critical)
      return critical.criticalBeliefCards(critical.criticalBeliefs(lab), look(critical).show, text);
    if (state.tab === 'belief' && belief) return belief.beliefCard(belief.beliefRuns(lab), text);
    if (critical) return critical.criticalPanel(state, scene, answers, lab, look(critical), text);
    const ofMap = map?.mapTable(answers, maps?.now(), map.fastestFactor(lab, answers.plane, maps?.now()), text);
    return explore(state, scene, answers, ofMap, actions, text);
  }

  /** A map is asked for as it is drawn, so that a slider that moves faster than frames asks for no more than are seen. */
  function mapNow() {
    const known = maps?.now();
    const map = answers.map && maps?.want(answers.map);
    if (map !== known) nextFrame(showPage);
    return map;
  }

  const stage = createStage(
    root,
    () => ({
      answers,
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
        pixel,
        probe: state.probe ?? null,
      },
      view: (id) => /** @type {import('./views/view.js').View} */ (gear().views[id]),
    }),
    actions,
  );

  const announce = throttle(() => {
    const region = root.querySelector('#live');
    const verdict = verdictOf(sceneOf(state), answers, gear());
    const words = text(`${state.scene}-${verdict.case}-verdict`, verdict.numbers);
    if (region) region.textContent = text('live', { step: state.step, verdict: words });
  }, 2000);

  function show() {
    showPage();
    stage.draw();
    announce();
  }

  function showPage() {
    const scene = sceneOf(state);
    const { critical } = gear();
    const tabs = { openTab: actions.openTab, openTool: critical ? look(critical).openTool : ignore };
    render(
      html`${header(state, formulaOf(scene, answers, lab), actions, text)}
      ${state.notice ? noticeBar(state.notice, scene, actions, text) : nothing}
      ${stagePanes(scene, answers, gear().views, text)}
      ${panel(state, scene, answers, gear(), page(), tabs, text)}
      <footer class="strip">
        ${transport(state, last(), actions, text)}
        <div class="pane" role="slider" id="timeline" tabindex="0" aria-label=${text('timeline')} aria-valuemin="0" aria-valuemax=${last()} aria-valuenow=${state.step} aria-valuetext=${`${state.step} / ${last()}`} @keydown=${onTimelineKey}>
          <canvas data-view="strip" role="img"></canvas></div>
      </footer>
      <dialog id="dialog" class=${state.dialog} @close=${actions.closeDialog}>${
        state.dialog === '' ? nothing : parts.dialogs().dialog(state.dialog, answers, last(), actions, text)
      }</dialog>
      <p id="live" class="hidden" role="status"></p>`,
      root,
    );
    const element = /** @type {HTMLDialogElement} */ (root.querySelector('#dialog'));
    if (state.dialog && !element.open) element.showModal();
    if (!state.dialog && element.open) element.close();
  }

  /** @param {KeyboardEvent} event */
  function onTimelineKey(event) {
    const target = timelineTarget(event, state.step, last());
    if (target === undefined) return;
    event.preventDefault();
    actions.goTo(target);
  }

  if (!embed) listenToKeys(actions, () => state.dialog !== '');
  for (const moved of ['hashchange', 'popstate']) window.addEventListener(moved, travel);
  matchMedia('(resolution: 1dppx)').addEventListener('change', () => stage.draw());

  answer();
  dress();
  if (state.step > last() || (calm && !location.hash.includes('step='))) state = change(state, { step: last() });
  answer();
  if (state.playing) player.play();
  show();
}
