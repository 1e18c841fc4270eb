// An embed as it is pasted into a course: frames, the element, and the ways of several tools to write them.

/**
 * @typedef {object} Shared
 * @property {string} embed address of the embed
 * @property {string} title of the scene
 * @property {string} site address of the folder where the scripts lie
 */

/** High enough for every scene in a column of 640 pixels; hosts that listen are told the height. */
const HEIGHT = 640;
/** A deck of reveal.js is so wide and high inside unless it says otherwise. */
const SLIDE = { width: 960, height: 640 };

/** @param {string} text */
const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** @param {Shared} shared @param {string} source attribute @param {string} size */
const frame = ({ embed, title }, source, size) =>
  `<iframe ${source}="${escaped(embed)}" title="${escaped(title)}" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" allow="fullscreen; clipboard-write" ${size} frameborder="0"></iframe>`;

/** @param {string} address @param {string} file */
const script = (address, file) => `<script src="${escaped(address)}${file}" async></script>`;

/** The parameters of the address as attributes. @param {string} embed */
function attributesOf(embed) {
  const { searchParams, hash } = new URL(embed);
  const settings = hash
    .slice(1)
    .split('&')
    .filter((pair) => pair && !/^(v|step)=/.test(pair));
  const step = /(?:^#|&)step=(\d+)/.exec(hash)?.[1];
  const names = ['scene', 'locale', 'colorProfile', 'controls', 'hide', 'freeze'];
  const pairs = [
    ...names.map((name) => [name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`), searchParams.get(name)]),
    ['values', settings.join(' ')],
    ['step', step],
  ];
  return pairs.flatMap(([name, value]) => (value ? [` ${name}="${escaped(value)}"`] : [])).join('');
}

/** @type {Record<string, (shared: Shared) => string>} by the message that names it, `snippet-ID` */
export const snippets = {
  iframe: (shared) => `${column(shared)}\n${script(shared.site, 'descent-lab-host.js')}`,
  element: ({ embed, site }) =>
    `${script(site, 'descent-lab-tag.js')}\n<descent-lab${attributesOf(embed)}></descent-lab>`,
  markdown: column,
  myst: ({ embed, title }) => `:::{iframe} ${embed}\n:width: 100%\n${title}\n:::`,
  quarto: (shared) => `\`\`\`{=html}\n${snippets.iframe?.(shared)}\n\`\`\``,
  reveal: (shared) =>
    `<section>\n${frame(shared, 'data-src', `width="${SLIDE.width}" height="${SLIDE.height}"`)}\n${script(shared.site, 'descent-lab-host.js')}\n</section>`,
  moodle: column,
};

/** @param {Shared} shared */
function column(shared) {
  return frame(shared, 'src', `width="100%" height="${HEIGHT}"`);
}
