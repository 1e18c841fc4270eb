// Composition root: reads the address, and opens Home, or fetches core and parts and begins the visit; or says what is in the way.

import { tellUnknownNames } from '../address/limits.js';
import { decodeLink, linkedScene } from '../address/link.js';
import { readQuery } from '../address/query.js';
import { openParent } from '../embed/frame/parent.js';
import { lessonOf } from '../state/lessons.js';
import { plainSharing } from '../state/sharing.js';
import { change } from '../state/state.js';
import { commonWords, translator } from '../words/i18n.js';
import { openCore } from './page_core.js';
import { createParts, reopen } from './parts.js';
import { startVisit } from './visit.js';

const root = /** @type {HTMLElement} */ (document.querySelector('#app'));
const query = readQuery(location.search, navigator.language);
const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
const parts = createParts();
// At once: a deck tells its frames that they are seen as soon as they are loaded.
const parent = query.embed ? openParent(query.host) : null;

/** @type {Readonly<import('../address/link.js').Base>} */
const opening = Object.freeze({
  scene: query.scene,
  playing: query.autoplay && !calm,
  speed: query.speed,
  locale: query.locale,
  profile: query.profile,
  limits: query.limits,
  picture: '',
  textSize: 1,
  folded: false,
  beliefs: false,
  ghost: true,
  touched: false,
  dialog: '',
  sharing: { ...plainSharing, hide: query.limits.hide, freeze: query.limits.freeze },
  notice: query.notice,
  valuesVisible: query.valuesVisible,
  lecturing: null,
});

/** @param {boolean} again not the first time */
function begin(again) {
  const lost = /** @type {HTMLElement} */ (document.querySelector('#lost'));
  lost.hidden = true;
  const failed = (/** @type {unknown} */ error) => {
    root.textContent = '';
    const blocked = typeof WebAssembly === 'undefined' || error instanceof WebAssembly.CompileError;
    if (blocked) return tellBlocked(error);
    lost.hidden = false;
    if (again) reopen();
  };
  if (query.home && location.hash === '')
    return import('./home/home.js').then(({ openHome }) => openHome(root, parts, opening, calm)).catch(failed);
  const scene = linkedScene(location.hash, query.scene);
  return Promise.all([
    openCore(),
    parent ? import('./embedding.js') : null,
    parts.fetch({ locale: query.locale, scene, dialog: '', lecture: '' }),
  ]).then(([lab, embedding]) => {
    root.textContent = '';
    const linked = decodeLink(location.hash, opening);
    const notice = tellUnknownNames(linked.notice, query.limits, lessonOf(linked.scene).scene);
    const wanted = change(linked, { notice });
    const lecture = query.presenter && !parent ? { id: query.lecture || scene, at: query.lectureStep } : null;
    const { said, predict } = query;
    startVisit(root, lab, parts, { opening, said, wanted, parent, embedding, calm, predict, lecture });
  }, failed);
}

/** @param {unknown} error */
async function tellBlocked(error) {
  const text = translator(query.locale, await commonWords(query.locale));
  root.textContent = text('no-webassembly', { reason: error instanceof Error ? error.message : String(error) });
}

document.documentElement.lang = query.locale;
document.documentElement.dataset.profile = query.profile;
document.querySelector('#lost button')?.addEventListener('click', () => begin(true));
if (query.instead === 'speaker')
  import('./lecture/speaker.js').then(({ openSpeaker }) => openSpeaker(root, query.locale));
else if (query.instead === 'teacher')
  import('./lecture/teacher.js').then(({ openTeacherPage }) => openTeacherPage(root, opening));
else begin(false);
