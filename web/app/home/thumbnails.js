// The living thumbnails of Home: a scene is fetched when its canvas comes into view, runs while it is there, and stands still
// when it has left.

import { linkedScene } from '../../address/link.js';
import { frameByFrame } from '../../state/frames.js';
import { readTheme } from '../../words/theme.js';
import { openCore } from '../page_core.js';
import { createThumbnail } from './thumbnail.js';

/** So much of a canvas has to be seen. */
const SEEN = 0.2;

/**
 * @param {ReturnType<typeof import('../parts.js').createParts>} parts
 * @param {() => import('../../address/link.js').Base} now its language and profile are those of the page
 * @param {boolean} calm motion is reduced: finished pictures that stand still
 * @param {(scene: string, locale: import('../../words/i18n.js').Locale) => void} arrived its words are here
 */
export function createThumbnails(parts, now, calm, arrived) {
  /** With the words that are here for it. @type {Map<Element, {thumbnail: import('./thumbnail.js').Thumbnail, text: import('../../words/i18n.js').Translate}>} */
  const running = new Map();
  /** @type {Set<Element>} */
  const inView = new Set();
  /** One scene after the other, so that the first runs soon. */
  let queue = Promise.resolve();
  let theme = readTheme(now().profile);

  const linkOf = (/** @type {Element} */ canvas) => /** @type {HTMLElement} */ (canvas).dataset.link ?? '';
  const wanted = (/** @type {Element} */ canvas) => ({
    locale: now().locale,
    scene: linkedScene(linkOf(canvas), ''),
    dialog: /** @type {const} */ (''),
    lecture: '',
  });

  const draw = frameByFrame((/** @type {Element} */ canvas) => {
    const found = running.get(canvas);
    found?.thumbnail.draw(/** @type {HTMLCanvasElement} */ (canvas), theme, found.text);
  });

  /** @param {Element} canvas */
  async function begin(canvas) {
    if (!inView.has(canvas)) return;
    const what = wanted(canvas);
    const [lab] = await Promise.all([openCore(), parts.fetch(what)]);
    arrived(what.scene, what.locale);
    const thumbnail =
      running.get(canvas)?.thumbnail ??
      createThumbnail(lab, linkOf(canvas), now(), () => {
        if (inView.has(canvas)) draw([canvas]);
      });
    running.set(canvas, { thumbnail, text: parts.words(what.locale, what.scene) });
    if (calm) thumbnail.end();
    else if (inView.has(canvas)) thumbnail.play();
    draw([canvas]);
    canvas.toggleAttribute('data-runs', true);
  }

  /** What cannot be fetched stays without a picture; its words lead to the scene all the same. @param {Element} canvas */
  const soon = (canvas) => {
    queue = queue.then(() => begin(canvas)).catch(() => {});
  };

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inView.add(target);
        else inView.delete(target);
        if (isIntersecting) soon(target);
        else running.get(target)?.thumbnail.pause();
      }
    },
    { threshold: SEEN },
  );
  const resized = new ResizeObserver((entries) => draw(entries.map(({ target }) => target)));

  return {
    /** Canvases that are new come to life, those that have left are forgotten. @param {readonly HTMLCanvasElement[]} canvases */
    show(canvases) {
      for (const canvas of running.keys())
        if (!canvas.isConnected) {
          running.get(canvas)?.thumbnail.pause();
          running.delete(canvas);
          for (const each of [observer, resized]) each.unobserve(canvas);
        }
      for (const canvas of canvases) for (const each of [observer, resized]) each.observe(canvas);
    },
    /** In another language or profile. */
    dress() {
      theme = readTheme(now().profile);
      for (const canvas of inView) soon(canvas);
    },
  };
}
