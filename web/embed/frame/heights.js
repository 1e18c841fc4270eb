// Tells the page around how high the embed wants to be, in the dialects that hosts understand: Canvas (as object and as JSON),
// H5P, and the text protocol of iframe-resizer.

/** Less is not told: rounding alone would make pages move. CSS pixels. */
const NOTICEABLE = 2;
const RESIZER = '[iFrameSizer]';

/** @param {import('./parent.js').Parent} parent @param {() => number} wanted CSS pixels @param {() => number} width */
export function createHeights(parent, wanted, width) {
  let told = Number.NEGATIVE_INFINITY;
  /** What iframe-resizer calls this frame, once it has. */
  let name = '';

  /** @param {number} height @param {string} reason */
  function tellResizer(height, reason) {
    if (name) parent.post(`${RESIZER}${name}:${height}:${width()}:${reason}`);
  }

  function tell() {
    const height = Math.ceil(wanted());
    if (Math.abs(height - told) <= NOTICEABLE) return;
    told = height;
    const canvas = { subject: 'lti.frameResize', height };
    parent.post(canvas);
    parent.post(JSON.stringify(canvas));
    parent.post({ context: 'h5p', action: 'prepareResize', scrollHeight: height, clientHeight: height });
    parent.post({ context: 'h5p', action: 'resize', scrollHeight: height });
    tellResizer(height, 'size');
  }

  parent.listen((message) => {
    if (typeof message === 'string' && message.startsWith(RESIZER)) {
      name = message.slice(RESIZER.length).split(':')[0] ?? '';
      tellResizer(Math.ceil(wanted()), 'init');
    } else if (message?.context === 'h5p') {
      if (message.action === 'ready') parent.post({ context: 'h5p', action: 'hello' });
      told = Number.NEGATIVE_INFINITY;
      tell();
    }
  });
  parent.post({ context: 'h5p', action: 'hello' });
  parent.post('[iFrameResizerChild]Ready');
  return { tell };
}
