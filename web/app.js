// Composition root: address, controls and drags change the state; the state asks the core; the answers are drawn.

import { html, nothing, render } from 'lit-html';
import { createActions } from './actions.js';
import { settle } from './chosen.js';
import { load } from './core.js';
import { criticalActions } from './critical_actions.js';
import { lastWithin, probeAt } from './findings.js';
import { translator } from './i18n.js';
import { listenToKeys, timelineTarget } from './keys.js';
import { decodeLink, encodeLink, speeds } from './link.js';
import en from './locales/en.ftl?raw';
import zhCN from './locales/zh-CN.ftl?raw';
import { createMaps } from './maps.js';
import { ask, needs, timelineEnd } from './needs.js';
import { beliefCard, beliefRuns } from './panels/belief.js';
import { criticalBeliefCards, criticalBeliefs } from './panels/critical_beliefs.js';
import { criticalPanel } from './panels/critical_lab.js';
import { dataDialog, dialogFrame, helpDialog, shareDialog } from './panels/dialogs.js';
import { explain } from './panels/explain.js';
import { explore } from './panels/explore.js';
import { header, noticeBar } from './panels/header.js';
import { mapTable } from './panels/map_table.js';
import { panel } from './panels/panel.js';
import { stagePanes } from './panels/stage_panes.js';
import { transport } from './panels/transport.js';
import { verdictOf } from './panels/verdict.js';
import { fastestFactor, pixelOf, takePixel } from './plane.js';
import { createPlayer, throttle } from './player.js';
import { readQuery } from './query.js';
import { createStage } from './stage.js';
import { change, sceneDefaults, sceneOf } from './state.js';
import { readTheme } from './theme.js';
import { views } from './views/index.js';
import { strip } from './views/strip.js';
import { pointAt } from './views/view.js';

const translators = { en: translator('en', en), 'zh-CN': translator('zh-CN', zhCN) };
const root = /** @type {HTMLElement} */ (document.querySelector('#app'));
const query = readQuery(location.search, navigator.language);
const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;

/** @type {Readonly<import('./state.js').State>} */
const opening = Object.freeze({
  ...sceneDefaults(query.scene ?? ''),
  playing: query.autoplay && !calm,
  speed: query.speed !== null && speeds.includes(query.speed) ? query.speed : 1,
  locale: query.locale,
  profile: query.profile,
  tab: 'explore',
  dialog: '',
  camera: { yaw: 0.5, pitch: 0.62 },
  notice: query.notice,
});

/** @param {import('./core.js').Lab} lab */
function start(lab) {
  let state = settle(decodeLink(location.hash, opening), lab);
  const belief = beliefRuns(lab);
  const beliefs = criticalBeliefs(lab);
  let asked = '';
  /** @type {import('./needs.js').Answers} */
  let answers;
  let theme = readTheme(state.profile);

  /** @type {import('./i18n.js').Translate} */
  const text = (id, args) => translators[state.locale](id, args);
  const last = () => timelineEnd(sceneOf(state), answers, state.hidden);

  const maps = createMaps(lab, () => show());
  /** @type {[number, number] | null} */
  let pixel = null;

  function answer() {
    const { probe = null } = state;
    const question = JSON.stringify([state.scene, state.tool, state.chosen, state.values, state.start, probe]);
    if (question !== asked) {
      const taken = needs(state, lab);
      answers = ask(lab, probe ? needs(takePixel(state, probe, taken.marks), lab) : taken);
      asked = question;
      pixel = taken.map ? pixelOf(taken.scene, taken) : null;
      maps.want(answers.map);
    }
    ride();
  }

  /** What is found at the probe is found again wherever the run is now. */
  function ride() {
    const { findings, landscape, scene, runs } = answers;
    const [ridden] = runs;
    if (!findings || !ridden) return;
    const where = scene.judged ?? pointAt(ridden, lastWithin(ridden.run, state.step));
    const probe = probeAt(lab, landscape, scene.box, findings.critical.points, where);
    answers = { ...answers, findings: { ...findings, probe } };
  }

  /** @param {Readonly<import('./state.js').State>} next */
  function set(next) {
    const before = state;
    state = next;
    try {
      answer();
    } catch (error) {
      // A probe or a parameter can be moved to where a typed formula has no finite value: it stays where it was.
      if (!(error instanceof RangeError) || !state.chosen) throw error;
      state = before;
    }
    if (state.step > last()) state = change(state, { step: last() });
    if (state.playing && !before.playing) player.play();
    if (!state.playing) player.pause();
    if (
      ['profile', 'locale', 'scene'].some(
        (key) => state[/** @type {'scene'} */ (key)] !== before[/** @type {'scene'} */ (key)],
      )
    )
      dress();
    show();
    if (!state.playing || before.scene !== state.scene) remember();
  }

  /** A control was moved: the whole path is redrawn, and shown to its end unless it is playing. @param {Readonly<import('./state.js').State>} next */
  function setExperiment(next) {
    set(next);
    if (!state.playing && state.step !== last()) set(change(state, { step: last() }));
  }

  /** @param {Readonly<import('./state.js').State>} next */
  const inspect = (next) => set(change(next, { step: 0, playing: false }));

  /** @param {Readonly<import('./state.js').State>} next */
  function open(next) {
    set(change(next, { playing: false }));
    set(change(state, calm ? { step: last() } : { playing: true }));
  }

  const remember = throttle(() => {
    const fragment = encodeLink(state, opening.scene);
    if (location.hash.slice(1) !== fragment)
      history.replaceState(null, '', fragment ? `#${fragment}` : `${location.pathname}${location.search}`);
  }, 400);

  function dress() {
    document.documentElement.lang = state.locale;
    document.documentElement.dataset.profile = state.profile;
    document.documentElement.toggleAttribute('data-embed', query.embed);
    document.title = `${text(`${state.scene}-title`)} · ${text('app-title')}`;
    theme = readTheme(state.profile);
  }

  /** @returns {string} the landscape's formula in MathML */
  function formula() {
    const { id, params } = /** @type {{id: string, params: Record<string, unknown>}} */ (answers.landscape);
    const entry = lab.catalogue().landscapes.find((landscape) => landscape.id === id);
    const typed = sceneOf(state).formula ?? (typeof params.text === 'string' ? params.text : entry?.formula);
    // Where the landscape is chosen the formula stands beside the menu.
    if (entry?.prose || sceneOf(state).findings) return '';
    return typed ? lab.formulaInfo(typed).mathml.replace('>', '><mi>f</mi><mo>=</mo>') : '';
  }

  const player = createPlayer({
    step: () => state.step,
    last,
    speed: () => state.speed,
    goTo: (step) => set(change(state, { step })),
    ended: () => set(change(state, { playing: false })),
  });

  const actions = createActions({ now: () => state, answers: () => answers, last, set, setExperiment, inspect, open });
  const lookAround = { ...criticalActions(lab, () => state, inspect, open), moveStart: actions.moveStart };

  function page() {
    const scene = sceneOf(state);
    if (state.tab === 'explain') return explain(scene, actions.showClaim, text);
    if (state.tab === 'belief')
      return scene.findings ? criticalBeliefCards(beliefs, lookAround.show, text) : beliefCard(belief, text);
    if (scene.findings) return criticalPanel(state, scene, answers, lab, lookAround, text);
    const ofMap = mapTable(answers, maps.now(), fastestFactor(lab, answers.plane, maps.now()), text);
    return explore(state, scene, answers, ofMap, actions, text);
  }

  function dialog() {
    if (state.dialog === '') return nothing;
    const body = {
      help: () => helpDialog(text),
      share: () => shareDialog(location.href, text),
      data: () => dataDialog(answers, last(), text),
    }[state.dialog]();
    return dialogFrame(text(state.dialog), body, actions.closeDialog, text);
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
        map: maps.now(),
        pixel,
        probe: state.probe ?? null,
      },
      view: (id) => (id === 'strip' ? strip : /** @type {import('./views/view.js').View} */ (views[id])),
    }),
    actions,
  );

  const announce = throttle(() => {
    const region = root.querySelector('#live');
    if (region)
      region.textContent = text('live', {
        step: state.step,
        verdict: text(
          `${state.scene}-${verdictOf(sceneOf(state), answers).case}-verdict`,
          verdictOf(sceneOf(state), answers).numbers,
        ),
      });
  }, 2000);

  function show() {
    const scene = sceneOf(state);
    render(
      html`${header(state, formula(), actions, text)}
      ${state.notice ? noticeBar(state.notice, actions.dismissNotice, text) : nothing}
      ${stagePanes(scene, answers, text)}
      ${panel(state, scene, answers, page(), { openTab: actions.openTab, openTool: lookAround.openTool }, text)}
      <footer class="strip">
        ${transport(state, last(), actions, text)}
        <div class="pane" role="slider" id="timeline" tabindex="0" aria-label=${text('timeline')} aria-valuemin="0" aria-valuemax=${last()} aria-valuenow=${state.step} @keydown=${onTimelineKey}>
          <canvas data-view="strip" role="img"></canvas></div>
      </footer>
      <dialog id="dialog" class=${state.dialog} @close=${actions.closeDialog}>${dialog()}</dialog>
      <p id="live" class="hidden" role="status"></p>`,
      root,
    );
    const element = /** @type {HTMLDialogElement} */ (root.querySelector('#dialog'));
    if (state.dialog && !element.open) element.showModal();
    if (!state.dialog && element.open) element.close();
    stage.draw();
    announce();
  }

  /** @param {KeyboardEvent} event */
  function onTimelineKey(event) {
    const target = timelineTarget(event, state.step, last());
    if (target === undefined) return;
    event.preventDefault();
    actions.goTo(target);
  }

  if (!query.embed) listenToKeys(actions, () => state.dialog !== '');
  window.addEventListener('hashchange', () => set(settle(decodeLink(location.hash, opening), lab)));
  matchMedia('(resolution: 1dppx)').addEventListener('change', () => stage.draw());

  answer();
  dress();
  if (calm && !location.hash.includes('step=')) state = change(state, { step: last() });
  answer();
  if (state.playing) player.play();
  show();
}

dressWaiting();
load().then(start, (/** @type {unknown} */ error) => {
  root.textContent = translators[query.locale]('no-webassembly', {
    reason: error instanceof Error ? error.message : String(error),
  });
});

function dressWaiting() {
  document.documentElement.lang = query.locale;
  document.documentElement.dataset.profile = query.profile;
}
