// docs/screens.md: the measures of every screen as tables.

/**
 * @typedef {object} Screen one that was looked at
 * @property {string} scene
 * @property {string} size
 * @property {string} locale
 * @property {string} profile
 * @property {import('./measure.js').Measured} measured
 */

/** A table of scenes and sizes. @param {Screen[]} screens @param {(screens: Screen[]) => string} cell */
function table(screens, cell) {
  const sizes = [...new Set(screens.map(({ size }) => size))];
  const scenes = [...new Set(screens.map(({ scene }) => scene))];
  const rows = scenes.map((scene) => {
    const cells = sizes.map((size) => {
      const here = screens.filter((screen) => screen.scene === scene && screen.size === size);
      return here.length > 0 ? cell(here) : '';
    });
    return `| ${scene} | ${cells.join(' | ')} |`;
  });
  return [`| | ${sizes.join(' | ')} |`, `|---|${sizes.map(() => '---|').join('')}`, ...rows].join('\n');
}

/** @param {import('./long_tasks.js').Dragged} drag */
const dragTold = ({ slider, longest, count }) =>
  count === 0 ? `${slider} none` : `${slider} ${count}, the longest ${longest.toFixed(0)} ms`;

const percent = (/** @type {number} */ share) => (100 * share).toFixed(0);

/**
 * @param {Screen[]} screens
 * @param {Map<string, import('./long_tasks.js').Dragged[]>} drags of the sliders of each scene
 * @param {string} command that measured them
 */
export function report(screens, drags, command) {
  const shares = table(screens, (here) => {
    const of = (/** @type {boolean} */ projector) =>
      here.filter(({ profile }) => profile.endsWith('projector') === projector).map(({ measured }) => measured.share);
    return [of(false), of(true)]
      .filter((found) => found.length > 0)
      .map((found) => percent(Math.min(...found)))
      .join(' · ');
  });
  const type = table(screens, (here) => Math.min(...here.map(({ measured }) => measured.type)).toFixed(1));
  /** @type {Map<string, string[]>} which screens have a fault */
  const faults = new Map();
  for (const { scene, size, locale, profile, measured } of screens)
    for (const fault of measured.faults) {
      const key = `${scene} · ${fault}`;
      faults.set(key, [...(faults.get(key) ?? []), `${size} ${locale} ${profile}`]);
    }
  const some = (/** @type {string[]} */ where) =>
    where.length > 3 ? `${where.slice(0, 3).join(', ')} and ${where.length - 3} more` : where.join(', ');
  const list = [...faults].map(([fault, where]) => `- ${fault} (${some(where)})`);
  return `# Every screen, measured

Written by \`${command}\` in Chromium: ${screens.length} screens. \`embed-\`: inside another page.

## Share of the window that the largest picture has, in percent: plain · projector
${shares}

## Least size of type outside the pictures, CSS pixels
${type}

## Cut off, outside the window, to be scrolled to, or over other words
${list.length > 0 ? list.join('\n') : 'Nothing.'}

## Tasks of more than 50 ms while a slider is dragged from end to end, 40 steps
${[...drags].map(([scene, sliders]) => `- ${scene}: ${sliders.map(dragTold).join(', ') || 'no slider'}`).join('\n')}
`;
}
