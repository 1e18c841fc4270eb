// Composition root: address, controls and drags change the state; the state asks the core; the answers are drawn.

import { html, nothing, render } from 'lit-html';
import { slider } from './controls.js';
import { load } from './core.js';
import { translator } from './i18n.js';
import { decodeLink, encodeLink, speeds } from './link.js';
import en from './locales/en.ftl?raw';
import zhCN from './locales/zh-CN.ftl?raw';
import { createMaps } from './maps.js';
import { ask, needs, timelineEnd } from './needs.js';
import { beliefCard, beliefRuns } from './panels/belief.js';
import { choice } from './panels/choice.js';
import { dataDialog, dialogFrame, helpDialog, shareDialog } from './panels/dialogs.js';
import { explain } from './panels/explain.js';
import { header, noticeBar } from './panels/header.js';
import { mapTable } from './panels/map_table.js';
import { quantitiesPanel } from './panels/quantities.js';
import { stagePanes } from './panels/stage_panes.js';
import { transport } from './panels/transport.js';
import { verdictOf, verdictPanel } from './panels/verdict.js';
import { fastestFactor, pixelOf, takePixel } from './plane.js';
import { createPlayer, throttle } from './player.js';
import { readQuery } from './query.js';
import { createStage } from './stage.js';
import { change, sceneDefaults, sceneOf, setStart, setValue } from './state.js';
import { profiles, readTheme } from './theme.js';
import { views } from './views/index.js';
import { strip } from './views/strip.js';

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
  let state = decodeLink(location.hash, opening);
  const belief = beliefRuns(lab);
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
    const question = JSON.stringify([state.scene, state.values, state.start, probe]);
    if (question === asked) return;
    asked = question;
    const taken = needs(state, lab);
    answers = ask(lab, probe ? needs(takePixel(state, probe, taken.marks), lab) : taken);
    pixel = taken.map ? pixelOf(taken.scene, taken) : null;
    maps.want(answers.map);
  }

  /** @param {Readonly<import('./state.js').State>} next */
  function set(next) {
    const before = state;
    state = next;
    answer();
    if (state.step > last()) state = change(state, { step: last() });
    if (state.playing && !before.playing) player.play();
    if (!state.playing) player.pause();
    if (state.profile !== before.profile || state.locale !== before.locale) dress();
    show();
    if (!state.playing || before.scene !== state.scene) remember();
  }

  /** A control was moved: the whole path is redrawn, and shown to its end unless it is playing. @param {Readonly<import('./state.js').State>} next */
  function setExperiment(next) {
    set(next);
    if (!state.playing && state.step !== last()) set(change(state, { step: last() }));
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
    const { id } = answers.landscape;
    const typed =
      sceneOf(state).formula ?? lab.catalogue().landscapes.find((landscape) => landscape.id === id)?.formula;
    return typed ? lab.formulaInfo(typed).mathml.replace('>', '><mi>f</mi><mo>=</mo>') : '';
  }

  const player = createPlayer({
    step: () => state.step,
    last,
    speed: () => state.speed,
    goTo: (step) => set(change(state, { step })),
    ended: () => set(change(state, { playing: false })),
  });

  const actions = {
    openScene: (/** @type {string} */ id) => {
      set(change(state, { ...sceneDefaults(id), playing: false, tab: 'explore' }));
      dress();
      set(change(state, calm ? { step: last() } : { playing: true }));
    },
    nextLocale: () => set(change(state, { locale: state.locale === 'en' ? 'zh-CN' : 'en' })),
    nextProfile: () =>
      set(change(state, { profile: profiles[(profiles.indexOf(state.profile) + 1) % profiles.length] ?? 'default' })),
    openDialog: (/** @type {"share" | "help" | "data"} */ dialog) => set(change(state, { dialog, playing: false })),
    closeDialog: () => set(change(state, { dialog: '' })),
    togglePlay: () =>
      set(
        change(
          state,
          state.playing ? { playing: false } : { playing: true, step: state.step >= last() ? 0 : state.step },
        ),
      ),
    goTo: (/** @type {number} */ step) =>
      set(change(state, { step: Math.max(0, Math.min(last(), step)), playing: false })),
    setSpeed: (/** @type {number} */ speed) => set(change(state, { speed })),
    reset: () => {
      set(change(state, { ...sceneDefaults(state.scene), playing: false, speed: 1 }));
      set(change(state, calm ? { step: last() } : { playing: true }));
    },
    moveStart: (/** @type {number[]} */ point) => setExperiment(change(setStart(state, point), { playing: false })),
    takePixel: (/** @type {[number, number]} */ point) =>
      setExperiment(change(takePixel(state, point, answers.marks), { playing: false, probe: null })),
    probe: (/** @type {[number, number] | null} */ point) => {
      if (String(point) !== String(state.probe ?? null))
        setExperiment(change(state, { probe: point, playing: point === null && state.playing }));
    },
    turn: (/** @type {number} */ yaw, /** @type {number} */ pitch) =>
      set(
        change(state, {
          camera: { yaw: state.camera.yaw + yaw, pitch: Math.max(0.1, Math.min(1.5, state.camera.pitch + pitch)) },
        }),
      ),
    toggleRunner: (/** @type {string} */ id) =>
      set(
        change(state, {
          hidden: state.hidden.includes(id) ? state.hidden.filter((other) => other !== id) : [...state.hidden, id],
        }),
      ),
    showClaim: (/** @type {import('./scenes/scene.js').Claim} */ claim) => {
      const defaults = sceneDefaults(state.scene);
      set(
        change(state, {
          ...defaults,
          values: { ...defaults.values, ...claim.values },
          start: claim.start ?? defaults.start,
          playing: false,
        }),
      );
      set(change(state, calm ? { step: last() } : { playing: true }));
    },
  };

  function panel() {
    const scene = sceneOf(state);
    const ofMap = mapTable(answers, maps.now(), fastestFactor(lab, answers.plane, maps.now()), text);
    const tab = (/** @type {import('./state.js').State['tab']} */ id) =>
      html`<button type="button" role="tab" id="tab-${id}" aria-selected=${state.tab === id} aria-controls="panel-body" @click=${() => set(change(state, { tab: id }))}>${text(`tab-${id}`)}</button>`;
    return html`<aside class="panel">
      ${verdictPanel(scene, answers, text)}
      <div class="tabs" role="tablist">${tab('explore')}${tab('explain')}${scene.belief ? tab('belief') : nothing}</div>
      <div id="panel-body" role="tabpanel" aria-labelledby="tab-${state.tab}">
      ${
        state.tab === 'belief'
          ? beliefCard(belief, text)
          : state.tab === 'explain'
            ? explain(scene, actions.showClaim, text)
            : html`${quantitiesPanel(scene, answers, state.hidden, actions.toggleRunner, text, ofMap)}
        <div class="controls">${scene.controls
          .filter((control) => !control.onMap)
          .map((control) => {
            const change = (/** @type {number | string} */ value) =>
              setExperiment(setValue(state, control.name, value));
            return control.options
              ? choice(control, state.values[control.name], change, text)
              : slider(control, {
                  value: answers.values[control.name] ?? 0,
                  setting: state.values[control.name] ?? 0,
                  marks: answers.marks,
                  text,
                  change,
                });
          })}</div>`
      }</div></aside>`;
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
      ${state.notice ? noticeBar(state.notice, () => set(change(state, { notice: null })), text) : nothing}
      ${stagePanes(scene, answers, text)}
      ${panel()}
      <footer class="strip">
        ${transport(state, last(), actions, text)}
        <div class="pane" role="slider" id="timeline" tabindex="0" aria-label=${text('timeline')} aria-valuemin="0" aria-valuemax=${last()} aria-valuenow=${state.step} @keydown=${timelineKey}>
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
  function timelineKey(event) {
    const target = {
      ArrowLeft: state.step - 1,
      ArrowRight: state.step + 1,
      PageUp: state.step - 10,
      PageDown: state.step + 10,
      Home: 0,
      End: last(),
    }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    actions.goTo(target);
  }

  /** @type {Record<string, () => void>} */
  const keys = {
    ' ': actions.togglePlay,
    k: actions.togglePlay,
    ',': () => actions.goTo(state.step - 1),
    '.': () => actions.goTo(state.step + 1),
    r: actions.reset,
    l: actions.nextLocale,
    p: () => set(change(state, { profile: state.profile === 'projector' ? 'default' : 'projector' })),
    f: () =>
      document.fullscreenElement
        ? document.exitFullscreen()
        : document.documentElement.requestFullscreen().catch(() => {}),
    '?': () => actions.openDialog('help'),
  };
  if (!query.embed) {
    document.addEventListener('keydown', (event) => {
      const element = /** @type {HTMLElement} */ (event.target);
      if (event.ctrlKey || event.metaKey || event.defaultPrevented || state.dialog) return;
      if (/^(TEXTAREA|SELECT)$/.test(element.tagName) || (event.key === ' ' && element.tagName === 'BUTTON')) return;
      const action = keys[event.key.toLowerCase()];
      if (!action) return;
      event.preventDefault();
      action();
    });
  }
  window.addEventListener('hashchange', () => set(decodeLink(location.hash, opening)));
  matchMedia('(resolution: 1dppx)').addEventListener('change', () => stage.draw());

  answer();
  dress();
  if (calm && !location.hash.includes('step=')) state = change(state, { step: last() });
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
