// descent-lab-tag.js, a classic script that defines <descent-lab>: it may come from any host, also from one that sends no header.

import { defineElement } from './element.js';

defineElement(/** @type {HTMLScriptElement} */ (document.currentScript).src);
