// What can be measured of a screen, in the page: how much of it the main picture has, the least size of its type, and what of it
// is cut off, covered by other words or outside.

/**
 * @typedef {object} Measured
 * @property {number} share of the window that the largest canvas has, 0…1
 * @property {number} type least font size of words outside canvases, CSS pixels
 * @property {string[]} faults in words
 */

/** Runs in the page: uses nothing from outside. @returns {Measured} */
export function measureScreen() {
  /** @typedef {{left: number, top: number, right: number, bottom: number}} Rect */
  const window = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  /** @param {Rect} a @param {Rect} b @returns {Rect} */
  const common = (a, b) => ({
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  });
  const area = (/** @type {Rect} */ { left, top, right, bottom }) =>
    Math.max(0, right - left) * Math.max(0, bottom - top);
  const name = (/** @type {Element} */ element) =>
    element.localName + (element.id ? `#${element.id}` : [...element.classList].map((word) => `.${word}`).join(''));
  const shown = (/** @type {Element} */ element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    area(element.getBoundingClientRect()) > 4;
  const clips = (/** @type {string} */ overflow) => overflow === 'hidden' || overflow === 'clip';

  /** What an element and its ancestors that clip or scroll leave of a rectangle. @param {Element} element @param {Rect} rect */
  const visible = (element, rect) => {
    let left = rect;
    for (let box = /** @type {Element | null} */ (element); box; box = box.parentElement)
      if (getComputedStyle(box).overflow !== 'visible') left = common(left, box.getBoundingClientRect());
    return left;
  };

  /** The panel around an element whose content is longer than itself. @param {Element} element */
  const scrollerOf = (element) => {
    for (let box = element.parentElement; box; box = box.parentElement)
      if (/auto|scroll/.test(getComputedStyle(box).overflowY) && box.scrollHeight > box.clientHeight + 1) return box;
    return null;
  };

  const stays = (/** @type {Element} */ element) => {
    for (let box = /** @type {Element | null} */ (element); box; box = box.parentElement)
      if (['fixed', 'sticky'].includes(getComputedStyle(box).position)) return true;
    return false;
  };

  const everything = [...document.body.querySelectorAll('*')].filter(shown);
  /** @type {Map<Element, Rect>} words by the element they stand in; a formula is one */
  const words = new Map();
  let type = Number.POSITIVE_INFINITY;
  for (const element of everything) {
    const texts = [...element.childNodes].filter((node) => node.nodeType === 3 && node.textContent?.trim());
    // Words for screen readers alone are kept in one pixel.
    if (texts.length === 0 || element.closest('option, .visually-hidden')) continue;
    const range = document.createRange();
    range.setStartBefore(/** @type {Node} */ (texts[0]));
    range.setEndAfter(/** @type {Node} */ (texts.at(-1)));
    const formula = element.closest('math');
    if (!formula) type = Math.min(type, Number.parseFloat(getComputedStyle(element).fontSize));
    const owner = formula ?? element;
    const rect = visible(owner, (formula ?? range).getBoundingClientRect());
    if (area(rect) > 4) words.set(owner, rect);
  }

  const page = document.documentElement;
  /** @type {string[]} */
  const faults = [];
  for (const element of everything) {
    const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
    const wide = element.scrollWidth - element.clientWidth;
    const high = element.scrollHeight - element.clientHeight;
    if (element.closest('svg, math, select, canvas')) continue;
    if (clips(overflowX) && wide > 1 && textOverflow !== 'ellipsis')
      faults.push(`${name(element)} cut off at the side`);
    if (clips(overflowX) && wide > 1 && textOverflow === 'ellipsis') faults.push(`${name(element)} ends in …`);
    if (clips(overflowY) && high > 1) faults.push(`${name(element)} cut off below`);
  }
  const goesOn = page.scrollHeight > page.clientHeight + 1 && !page.hasAttribute('data-embed');
  for (const control of document.querySelectorAll('button, input, select, a[href], [role="slider"]')) {
    if (!shown(control)) continue;
    const box = control.getBoundingClientRect();
    const hidden = (/** @type {Rect} */ within) => area(visible(control, common(box, within))) < 0.9 * area(box);
    const scroller = scrollerOf(control);
    if (scroller) {
      // What may be scrolled to is below the controls, and the panel shows that it goes on.
      const told = scroller.hasAttribute('data-more') && !control.closest('.controls');
      if (!told && hidden(window)) faults.push(`${name(control)} only after scrolling`);
      continue;
    }
    const whole = { left: 0, top: -scrollY, right: page.scrollWidth, bottom: page.scrollHeight - scrollY };
    if (hidden(whole)) faults.push(`${name(control)} outside the page`);
    else if (!goesOn && hidden(window)) faults.push(`${name(control)} only after scrolling`);
  }
  const boxes = [...words];
  for (const [i, [one, a]] of boxes.entries())
    for (const [other, b] of boxes.slice(i + 1)) {
      const both = common(a, b);
      // What scrolls may pass under what stays.
      if (one.contains(other) || other.contains(one) || stays(one) !== stays(other)) continue;
      if (both.right - both.left > 2 && both.bottom - both.top > 4)
        faults.push(
          `${name(one)} “${one.textContent?.trim().slice(0, 20)}” over “${other.textContent?.trim().slice(0, 20)}”`,
        );
    }
  if (page.scrollWidth > page.clientWidth)
    faults.push(`the page is ${page.scrollWidth - page.clientWidth} px too wide`);

  const pictures = [...document.querySelectorAll('canvas')].map((canvas) =>
    area(common(canvas.getBoundingClientRect(), window)),
  );
  return { share: Math.max(0, ...pictures) / area(window), type, faults: [...new Set(faults)] };
}

/** Runs in the page: whether all that is in the window has been drawn, on Home as in a scene. */
export function everyPictureDrawn() {
  const seen = [...document.querySelectorAll('canvas')].filter((canvas) => {
    const { left, right, top, bottom, width } = canvas.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    return width > 0 && x > 0 && x < innerWidth && y > 0 && y < innerHeight;
  });
  return seen.length > 0 && seen.every((canvas) => canvas.matches('[aria-label], [data-runs]'));
}

/** Runs in the page: waits until its pictures no longer change, three seconds at most. */
export async function settled() {
  const seen = () =>
    [...document.querySelectorAll('canvas')].map((canvas) => {
      const { width, height } = canvas;
      if (width * height === 0) return 0;
      const pixels = new Uint32Array(canvas.getContext('2d')?.getImageData(0, 0, width, height).data.buffer ?? []);
      let sum = 0;
      for (let i = 0; i < pixels.length; i += 37) sum = (31 * sum + (pixels[i] ?? 0)) % 4294967291;
      return sum;
    });
  let before = '';
  for (let round = 0; round < 25; ++round) {
    await new Promise((done) => setTimeout(done, 120));
    const now = seen().join();
    if (now === before) return;
    before = now;
  }
}
