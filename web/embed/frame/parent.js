// The page around the frame: messages to it, and its messages, also those that came before anybody here listened. Where the query names
// the origin of the host, no other one is heard or spoken to; heights, keys and states are no secrets, so without a name any may have them.

/** @typedef {ReturnType<typeof openParent>} Parent */

/** @param {string} host origin; '' for any */
export function openParent(host) {
  const { parent } = window;
  /** @type {((message: any) => void)[]} */
  const hearers = [];
  /** @type {unknown[] | null} */
  let early = [];
  window.addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent || parent === window || (host !== '' && origin !== host)) return;
    if (early) early.push(data);
    else for (const hear of hearers) hear(data);
  });
  return {
    /** @param {unknown} message */
    post(message) {
      if (parent !== window) parent.postMessage(message, host || '*');
    },
    /** @param {(message: any) => void} hear messages of the page around alone: not of other frames, not of this one */
    listen: (hear) => void hearers.push(hear),
    /** All that listen do: from now on they hear, first what came early. */
    begin() {
      const kept = early ?? [];
      early = null;
      for (const message of kept) for (const hear of hearers) hear(message);
    },
  };
}
