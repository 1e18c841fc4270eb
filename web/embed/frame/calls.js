// What the page around may ask of an embed by postMessage, and what the embed tells it.
//   call    {type: 'descent-call', id, method, argument}    answer {type: 'descent-answer', id, state} or {…, id, error}
//   events  {type: 'descent-ready' | 'descent-state', state}, {type: 'descent-step', step, last}, {type: 'descent-error', message}

/**
 * @typedef {object} Told of the state
 * @property {string} scene
 * @property {string} locale
 * @property {string} link the fragment that restores it; what setState takes
 * @property {Readonly<Record<string, number>>} values of the controls
 * @property {number} step
 * @property {number} last
 * @property {boolean} playing
 * @property {string} verdict its case
 */

/**
 * @typedef {object} Called the page that is embedded
 * @property {() => Told} told
 * @property {(link: string) => Promise<string>} show what in it could not be used, in words; '' if all could
 * @property {() => void} play
 * @property {() => void} pause
 * @property {(step: number) => void} goTo
 * @property {() => void} reset
 */

/** @param {import('./parent.js').Parent} parent @param {Called} page */
export function answerCalls(parent, page) {
  /** @type {Record<string, (argument: unknown) => void | Promise<void>>} */
  const methods = {
    getState: () => {},
    play: page.play,
    pause: page.pause,
    reset: page.reset,
    step(step) {
      const { last } = page.told();
      if (!Number.isInteger(step) || Number(step) < 0 || Number(step) > last)
        throw new RangeError(`step is ${JSON.stringify(step)}, not a whole number from 0 to ${last}`);
      page.goTo(Number(step));
    },
    async setState(link) {
      if (typeof link !== 'string') throw new RangeError(`state is ${JSON.stringify(link)}, not the text of a link`);
      const unusable = await page.show(link);
      if (unusable) throw new RangeError(unusable);
    },
  };

  /** @param {{method: string, argument: unknown}} call */
  async function carryOut({ method, argument }) {
    if (!Object.hasOwn(methods, method))
      throw new RangeError(`method is ${JSON.stringify(method)}, not one of ${Object.keys(methods).join(', ')}`);
    await methods[method]?.(argument);
  }

  parent.listen(async (message) => {
    if (message?.type !== 'descent-call') return;
    const answer = { type: 'descent-answer', id: message.id };
    try {
      await carryOut(message);
      parent.post({ ...answer, state: page.told() });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      parent.post({ ...answer, error: error.message });
      parent.post({ type: 'descent-error', message: error.message });
    }
  });

  let before = page.told();
  parent.post({ type: 'descent-ready', state: before });
  return {
    /** After each change: tells what is new. */
    changed() {
      const now = page.told();
      if (now.step !== before.step || now.last !== before.last)
        parent.post({ type: 'descent-step', step: now.step, last: now.last });
      if (now.link !== before.link || now.playing !== before.playing)
        parent.post({ type: 'descent-state', state: now });
      before = now;
    },
  };
}
