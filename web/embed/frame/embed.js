// What an embed does for the page around it: tells its height, answers calls, starts and pauses with the slides of a deck, and hands
// on the keys that it does not use.

import { answerCalls } from './calls.js';
import { createHeights } from './heights.js';
import { handKeysOn } from './keys.js';

/**
 * @param {import('./parent.js').Parent} parent
 * @param {import('./calls.js').Called & {startsItself(): boolean}} page startsItself: not held at a step, nothing is asked first, and motion is not reduced
 * @param {{wanted(): number, width(): number, observe(changed: () => void): void}} size of the embed, CSS pixels
 */
export function startEmbed(parent, page, size) {
  let listener = '';
  parent.listen((message) => {
    if (message?.type === 'descent-host') listener = 'script';
    // What reveal.js sends to the frames of a slide.
    if (message !== 'slide:start' && message !== 'slide:stop') return;
    listener ||= 'reveal';
    if (message === 'slide:stop') page.pause();
    else if (page.startsItself()) page.play();
  });
  handKeysOn(parent, () => listener);
  const heights = createHeights(parent, size.wanted, size.width);
  size.observe(heights.tell);
  // Frames that are out of sight are not told of sizes.
  heights.tell();
  const calls = answerCalls(parent, page);
  parent.begin();
  return calls;
}
