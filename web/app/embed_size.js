// How much room an embed wants of the page around it, and what it leaves out where its frame is lower than that.

/** What is left out, that of least weight first: until the rest fits. Playback, picture and verdict stay. */
const LESS = ['legend', 'reason', 'controls', 'head'];

/**
 * The picture takes what is left of the frame; the wish is its own height. CSS pixels.
 * @param {HTMLElement} root
 */
export function embedSize(root) {
  const stage = () => /** @type {HTMLElement} */ (root.querySelector('.stage'));
  const spills = () => root.scrollHeight > root.clientHeight + 1;
  return {
    /** Of all of it, whatever the frame leaves out now. */
    wanted() {
      delete root.dataset.less;
      const whole = root.scrollHeight - stage().offsetHeight + Number.parseFloat(getComputedStyle(stage()).flexBasis);
      const height = spills() ? Math.max(whole, root.scrollHeight) : whole;
      for (let count = 1; count <= LESS.length && spills(); ++count) root.dataset.less = LESS.slice(0, count).join(' ');
      return height;
    },
    width: () => root.clientWidth,
    /** @param {() => void} changed */
    observe(changed) {
      const observer = new ResizeObserver(changed);
      for (const part of root.children) observer.observe(part);
    },
  };
}
