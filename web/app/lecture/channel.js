// Between the page and the speaker's window: text both ways, where the browser and the frame allow it.

const NAME = 'descent-lab-lecture';

/** @param {(message: string) => void} heard @returns {{send(message: string): void} | null} null where there is none */
export function openChannel(heard) {
  if (typeof BroadcastChannel === 'undefined' || self.origin === 'null') return null;
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener('message', ({ data }) => {
    if (typeof data === 'string') heard(data);
  });
  return { send: (message) => channel.postMessage(message) };
}
