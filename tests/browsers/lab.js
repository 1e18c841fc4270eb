// The page of the critical-point lab.

/** @param {import('./engines.js').Place} place filled when a page is opened */
export function openLab(place) {
  /** @param {string} fragment @param {string} [query] */
  return async (fragment, query = 'locale=en') => {
    const page = await place.browser.open(`${place.site}?scene=critical_point_lab&${query}${fragment}`, {
      width: 1280,
      height: 720,
    });
    await page.waitFor(() => document.querySelector('.stage .handle'));
    return page;
  };
}

/** The numbers of minima, saddles, maxima, as far as there are any. @param {import('./drivers/driver.js').Page} page */
export const counts = (page) =>
  page.eval(() => [...document.querySelectorAll('.chip')].map((chip) => Number.parseInt(chip.textContent ?? '', 10)));
