// Composition root: address, controls and drags change the state; the state asks the core; the answers are drawn.

import { html, nothing, render } from 'lit-html';
import { settle } from './chosen.js';
import { slider } from './controls.js';
import { load } from './core.js';
import { criticalActions } from './critical_actions.js';
import { probeAt } from './findings.js';
import { translator } from './i18n.js';
import { decodeLink, encodeLink, speeds } from './link.js';
import en from './locales/en.ftl?raw';
import zhCN from './locales/zh-CN.ftl?raw';
import { createMaps } from './maps.js';
import { ask, needs, timelineEnd } from './needs.js';
import { beliefCard, beliefRuns } from './panels/belief.js';
import { choice } from './panels/choice.js';
import { criticalBeliefCards, criticalBeliefs } from './panels/critical_beliefs.js';
import { criticalPanel } from './panels/critical_lab.js';
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
    const where = scene.judged ?? pointAt(ridden, state.step);
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
      // What a visitor may type can leave the finite numbers; the last good picture stays.
      if (!(error instanceof RangeError) || !state.chosen) throw error;
      const { field = 'landscape', value = '', allowed = error.message } = /** @type {any} */ (error);
      state = change(before, { notice: { name: field, value, allowed, used: before.chosen?.id ?? '' } });
    }
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

  const actions = {
    openScene: (/** @type {string} */ id) => {
      open(change(state, { ...sceneDefaults(id), tab: 'explore' }));
      dress();
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
    reset: () => open(change(state, { ...sceneDefaults(state.scene, state.tool), speed: 1 })),
    moveStart: (/** @type {number[]} */ point) => {
      const moved = change(setStart(state, point), { playing: false });
      if (answers.findings) inspect(moved);
      else setExperiment(moved);
    },
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
      const defaults = sceneDefaults(state.scene, claim.tool);
      open(
        change(state, {
          ...defaults,
          chosen: claim.chosen ?? null,
          values: { ...defaults.values, ...claim.values },
          start: claim.start ?? defaults.start,
        }),
      );
    },
  };
  const lookAround = { ...criticalActions(lab, () => state, inspect, open), moveStart: actions.moveStart };

  function panel() {
    const scene = sceneOf(state);
    const tab = (/** @type {string} */ id, /** @type {boolean} */ selected, /** @type {() => void} */ choose) =>
      html`<button type="button" role="tab" id="tab-${id}" aria-selected=${selected} aria-controls="panel-body" @click=${choose}>${text(`tab-${id}`)}</button>`;
    const page = (/** @type {import('./state.js').State['tab']} */ id) =>
      tab(id, state.tab === id, () => set(change(state, { tab: id })));
    const tools = scene.tools?.map(({ id }) =>
      tab(id, state.tab === 'explore' && state.tool === id, () => lookAround.openTool(id)),
    );
    const selected = state.tab === 'explore' && tools ? state.tool : state.tab;
    return html`<aside class="panel">
      ${verdictPanel(scene, answers, text)}
      <div class="tabs" role="tablist">${tools ?? page('explore')}${page('explain')}${scene.belief ? page('belief') : nothing}</div>
      <div id="panel-body" role="tabpanel" aria-labelledby="tab-${selected}">${panelBody(scene)}</div></aside>`;
  }

  /** @param {import('./scenes/scene.js').Scene} scene */
  function panelBody(scene) {
    if (state.tab === 'explain') return explain(scene, actions.showClaim, text);
    if (state.tab === 'belief')
      return scene.findings ? criticalBeliefCards(beliefs, lookAround.show, text) : beliefCard(belief, text);
    if (scene.findings) return criticalPanel(state, scene, answers, lab, lookAround, text);
    const ofMap = mapTable(answers, maps.now(), fastestFactor(lab, answers.plane, maps.now()), text);
    return html`${quantitiesPanel(scene, answers, state.hidden, actions.toggleRunner, text, ofMap)}
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
          })}</div>`;
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
      if (
        element.matches('textarea, select, input:not([type="range"])') ||
        (event.key === ' ' && element.tagName === 'BUTTON')
      )
        return;
      const action = keys[event.key.toLowerCase()];
      if (!action) return;
      event.preventDefault();
      action();
    });
  }
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
