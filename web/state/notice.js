// What is told once in a bar: what in a link could not be used, or a part that is on its way or missing.

/**
 * @typedef {object} Notice
 * @property {string} message
 * @property {string} [name] of what in the link could not be used
 * @property {string} [value] of it
 * @property {string} [used] in its place
 * @property {number} [low] that may be used
 * @property {number | {times: number, of: string}} [high]
 * @property {string} [why] in the language of the page
 * @property {readonly Notice[]} [more] what else could not be used
 */

export const LOADING = 'notice-loading';
export const MISSING = 'notice-missing';

/** @param {Notice | null} notice */
export const isLoading = (notice) => notice?.message === LOADING;

/** @param {Notice | null} notice */
export const isOfFetching = (notice) => notice !== null && [LOADING, MISSING].includes(notice.message);

/** Two things to tell are told in one notice. @param {Notice | null} notice @param {Notice} next @returns {Notice} */
export function tell(notice, next) {
  return notice ? { ...notice, more: [...(notice.more ?? []), next] } : next;
}
