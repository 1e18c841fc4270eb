// Vite plugin: a module `*.tex.js` whose default export is {id: 'TeX'} arrives in the page as {id: '<math>…</math>'}.
// temml runs here, at build time. Its style attributes, which a strict policy blocks, become classes in a stylesheet of the module.
// A token such as \text{@lr@} becomes <mn>@lr@</mn>: the page fills it with a live number. (Text would count as space, and
// an operator with nothing but space beside it has none of its own.)
import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import temml from 'temml';

const BREAK = '\\allowbreak ';
const sheetMark = '?tex-classes.css';

/** @param {string} tex */
export function mathml(tex) {
  const display = tex.startsWith('\\displaystyle');
  const options = { throwOnError: true, displayMode: display, xml: false, annotate: false };
  // A line breaks between two formulas, and within one where it says so.
  const markup = tex
    .split(BREAK)
    .map((line) =>
      line
        .split(';\\ ')
        .map((piece) => temml.renderToString(piece, options))
        .join('; '),
    )
    .join(' ')
    .replace(/<mtext>(@\w+@)<\/mtext>/g, '<mn>$1</mn>')
    // The unseen sign behind the max of λ_max would take room.
    .replace(/<mo>\u2061<\/mo>(?=<\/mrow><\/msub>)/g, '');
  /** @type {Map<string, string>} */
  const rules = new Map();
  const clean = markup.replace(/<[a-z]+[^>]*\sstyle="([^"]*)"[^>]*>/g, (tag, /** @type {string} */ style) => {
    const name = `tex-${createHash('sha1').update(style).digest('hex').slice(0, 6)}`;
    rules.set(name, style);
    const bare = tag.replace(/\sstyle="[^"]*"/, '');
    return /\sclass="/.test(bare)
      ? bare.replace(/\sclass="/, ` class="${name} `)
      : bare.replace(/(\/?>)$/, ` class="${name}"$1`);
  });
  return { markup: clean, rules };
}

/** @returns {import('vite').Plugin} */
export function tex() {
  /** @type {Map<string, string>} */
  const sheets = new Map();
  return {
    name: 'tex-to-mathml',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith(sheetMark) ? `\0${id}` : undefined),
    async load(id) {
      if (id.startsWith('\0') && id.endsWith(sheetMark)) return sheets.get(id.slice(1)) ?? '';
      if (!id.endsWith('.tex.js')) return undefined;
      const { default: source } = await import(`${pathToFileURL(id).href}?${Date.now()}`);
      /** @type {Record<string, string>} */
      const formulas = {};
      /** @type {Map<string, string>} */
      const all = new Map();
      for (const [name, text] of Object.entries(source)) {
        const { markup, rules } = mathml(text);
        formulas[name] = markup;
        for (const [selector, style] of rules) all.set(selector, style);
      }
      const sheet = id + sheetMark;
      sheets.set(sheet, [...all].map(([name, style]) => `.${name}{${style}}`).join('\n'));
      const styled = all.size > 0 ? `import ${JSON.stringify(sheet)};\n` : '';
      return `${styled}export default ${JSON.stringify(formulas)};\n`;
    },
  };
}
