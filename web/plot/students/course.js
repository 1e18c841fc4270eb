// The timeline of students: frames of training, evenly spread over the root of the step as most happens early; then frames of the
// run from the split net, the first of which is the split itself.

/** Frame in which training ends. */
export const TRAINED = 50;
/** Losses that are recorded of the run from the split net. */
export const WALKED = 101;
/** So many steps of training, of which so many are recorded beside the first. */
export const STEPS = 4000;
export const RECORDED = 500;

/** @param {number} frame @returns {number} place among the recorded losses of training */
export const recordAt = (frame) => Math.round(RECORDED * (Math.min(frame, TRAINED) / TRAINED) ** 2);

/** @param {number} frame @returns {number} steps of training until then */
export const trainedBy = (frame) => (recordAt(frame) * STEPS) / RECORDED;

/** @param {number} frame @returns {number} place among the losses from the split net; −1 before there is one */
export const walkedAt = (frame) => Math.min(WALKED - 1, frame - TRAINED - 1);
