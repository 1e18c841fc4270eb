// How the site starts on any static host: start.js before the page's modules, and styles fetched as plain ones, which a
// frame without an origin may have.

/** @returns {import('vite').Plugin} */
export const startPage = () => ({
  name: 'start-page',
  transformIndexHtml: {
    order: 'post',
    handler: (html) =>
      html
        .replace('<script type="module"', '<script src="./start.js"></script>\n    <script type="module"')
        .replaceAll('<link rel="stylesheet" crossorigin', '<link rel="stylesheet"'),
  },
});
