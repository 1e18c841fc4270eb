// descent-lab-host.js, a classic script for a page with frames of Descent Lab: heights, unused keys and the focus, for all frames
// whose address says `embed`.

import { attend, isFrom } from './attend.js';

addEventListener('message', (event) => {
  for (const frame of document.querySelectorAll('iframe'))
    if (/[?&]embed\b/.test(frame.src) && isFrom(frame, event)) attend(frame, frame, event.data);
});
