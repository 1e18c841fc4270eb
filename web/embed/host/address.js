// The address of an embed, out of the attributes of <descent-lab>.

/** Attributes, with and without a hyphen, and the parameters of the query that they are. @type {Record<string, string>} */
const query = {
  scene: 'scene',
  locale: 'locale',
  controls: 'controls',
  hide: 'hide',
  freeze: 'freeze',
  predict: 'predict',
  autoplay: 'autoplay',
  'values-visible': 'valuesVisible',
  valuesvisible: 'valuesVisible',
  'color-profile': 'colorProfile',
  colorprofile: 'colorProfile',
};

/** Those that belong to the fragment. */
export const settings = ['values', 'step'];

export const attributes = ['src', ...Object.keys(query), ...settings];

/** @param {(name: string) => string | null} attribute @returns {string} the link of the attributes `values` ("lr=0.3 kappa=10") and `step` */
export function linkOf(attribute) {
  const pairs = (attribute('values') ?? '').trim().split(/[\s;&]+/);
  const step = attribute('step');
  return ['v=1', ...pairs, step === null ? '' : `step=${step}`].filter(Boolean).join('&');
}

/**
 * @param {(name: string) => string | null} attribute
 * @param {string} base of the script: the site lies beside it
 * @param {string} host origin of the page around
 */
export function embedAddress(attribute, base, host) {
  const src = attribute('src') ?? './';
  const address = new URL(src, base);
  if (!/^(https?|file):$/.test(address.protocol)) throw new Error(`src is ${src}, not an address of Descent Lab`);
  address.searchParams.set('embed', '');
  for (const [name, parameter] of Object.entries(query)) {
    const value = attribute(name);
    if (value !== null) address.searchParams.set(parameter, value);
  }
  // Opened from disk a page has no origin that can be named.
  if (/^https?:/.test(host)) address.searchParams.set('host', host);
  address.hash = linkOf(attribute);
  return address.href;
}
