// The addresses of the places of the site, from one to the other: Home, a scene, a lecture, the page for a teacher.

import { ofWhatIsShown, readQuery, writeQuery } from './query.js';

/**
 * @param {{search: string}} here location
 * @param {string} browserLanguage
 * @param {Pick<import('../state/state.js').State, "locale" | "profile">} now the place opens in that language and profile
 * @param {Record<string, string>} [place] what its query says; Home if left out
 * @param {string} [link] its fragment
 * @returns {string} to follow from the page: what a host has added to its address stays
 */
export function placeAddress({ search }, browserLanguage, { locale, profile }, place = {}, link = '') {
  const query = new URLSearchParams(search);
  for (const name of ofWhatIsShown) query.delete(name);
  const dressed = new URLSearchParams(writeQuery(`?${query}`, browserLanguage, { locale, profile, lecturing: null }));
  for (const [name, value] of Object.entries(place)) dressed.set(name, value);
  return `?${dressed}${link && `#${link}`}`;
}

/** @param {Pick<import('../state/state.js').State, "locale" | "profile">} now @returns {string} '' where the address leaves Home out */
export const homeAddress = (now) =>
  readQuery(location.search, navigator.language).homeScreen ? placeAddress(location, navigator.language, now) : '';
