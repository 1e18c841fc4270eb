// A scene in small: it runs as it does on its own page, again and again.

import { decodeLink } from '../../address/link.js';
import { lessonOf } from '../../state/lessons.js';
import { createPlayer, dwell } from '../../state/player.js';
import { change, sceneOf } from '../../state/state.js';
import { createAnswering } from '../answering.js';
import { cleared, sizeOf } from '../canvas.js';
import { sceneryOf } from '../scenery.js';

/** Seconds that the end of a run stays before it begins again. */
const REST = 1.5;

/** @typedef {ReturnType<typeof createThumbnail>} Thumbnail */

/**
 * @param {import('../../library/core.js').Lab} lab
 * @param {string} link of a scene that has been fetched
 * @param {import('../../address/link.js').Base} base
 * @param {() => void} changed it wants to be drawn
 */
export function createThumbnail(lab, link, base, changed) {
  const answering = createAnswering(lab, changed);
  let state = change(answering.settled(decodeLink(link, base)), { step: 0, playing: true });
  answering.answer(state);
  const last = () => lessonOf(state.scene).kind.last(sceneOf(state), answering.now(), state.hidden);
  /** Of the loop, which is longer than the run. */
  let at = 0;

  /** @param {number} step of the loop */
  function goTo(step) {
    at = step;
    const shown = Math.min(step, last());
    if (shown === state.step) return;
    state = change(state, { step: shown });
    answering.answer(state);
    changed();
  }

  const player = createPlayer({
    step: () => at,
    last: () => last() + Math.ceil(REST / dwell(last(), 1)),
    speed: () => 1,
    least: (step) => lessonOf(state.scene).kind.stays?.(answering.now(), step) ?? 0,
    goTo,
    ended() {
      goTo(0);
      player.play();
    },
  });

  return {
    play: player.play,
    pause: player.pause,
    /** The finished picture, where nothing moves. */
    end: () => goTo(last()),
    /** @param {HTMLCanvasElement} canvas @param {import('../../words/theme.js').Theme} theme @param {import('../../words/i18n.js').Translate} text */
    draw(canvas, theme, text) {
      answering.wantSlow();
      const answers = answering.now();
      const scene = sceneOf(state);
      const view = lessonOf(state.scene).views[scene.stage[0]?.[0] ?? ''];
      if (!view || !canvas.clientWidth) return;
      const size = sizeOf(canvas, view);
      view.draw(cleared(canvas, size), answers, { ...sceneryOf(state, answers, last(), theme, text), ...size });
    },
  };
}
