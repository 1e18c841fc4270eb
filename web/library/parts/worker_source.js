// How a Worker is started: a module file beside this one. The offline file replaces this module, as no engine loads a module
// Worker from a Blob at file://. Node has no Worker of this kind: then there is none.

/** @returns {Worker | undefined} */
export function startWorker() {
  if (typeof Worker === 'undefined') return undefined;
  return new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
}
