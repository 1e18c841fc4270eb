// <descent-lab scene="saddle_escape" locale="en" values="lr=0.2"></descent-lab>: an embed as an element. It holds a frame, which is
// fetched when it comes near the screen. Methods: getState, setState, play, pause, step, reset, each a promise of the state. Events:
// descent-ready, descent-state, descent-step, descent-error, with what is new as `detail`.

import { attributes, embedAddress, linkOf, settings } from './address.js';
import { attend, isFrom } from './attend.js';

/** So many pixels before it is seen. */
const NEAR = '200px';
const look = ':host { display: block } iframe { display: block; width: 100%; height: 560px; border: 0 }';

/** @typedef {{resolve(state: unknown): void, reject(error: Error): void}} Waiting */

/** @param {string} base address of the script, beside which the site lies */
export function defineElement(base) {
  if (customElements.get('descent-lab')) return;

  class DescentLab extends HTMLElement {
    static observedAttributes = attributes;

    #frame = document.createElement('iframe');
    #seen = new IntersectionObserver((entries) => this.#see(entries.some((entry) => entry.isIntersecting)), {
      rootMargin: NEAR,
    });
    #ready = false;
    /** @type {Map<number, Waiting>} */
    #waiting = new Map();
    #calls = 0;

    constructor() {
      super();
      const style = new CSSStyleSheet();
      style.replaceSync(look);
      const shadow = this.attachShadow({ mode: 'open' });
      shadow.adoptedStyleSheets = [style];
      this.#frame.allow = 'fullscreen; clipboard-write';
      shadow.append(this.#frame);
    }

    connectedCallback() {
      window.addEventListener('message', this.#hear);
      this.#seen.observe(this);
    }

    disconnectedCallback() {
      window.removeEventListener('message', this.#hear);
      this.#seen.disconnect();
      this.#leave('the element left the page');
    }

    /** @param {string} name */
    attributeChangedCallback(name) {
      if (!this.#frame.src) return;
      if (settings.includes(name) && this.#ready)
        this.setState(linkOf((each) => this.getAttribute(each))).catch(() => {});
      else this.#load();
    }

    getState = () => this.#call('getState');
    /** @param {string} link "v=1&lr=0.3&step=4", or without v=1& */
    setState = (link) => this.#call('setState', link);
    play = () => this.#call('play');
    pause = () => this.#call('pause');
    /** @param {number} step to show */
    step = (step) => this.#call('step', step);
    reset = () => this.#call('reset');

    /** @param {boolean} near */
    #see(near) {
      if (!near) return;
      this.#seen.disconnect();
      if (!this.#frame.src) this.#load();
    }

    #load() {
      this.#leave('another scene is opened');
      this.#frame.title = this.title || `Descent Lab: ${this.getAttribute('scene') ?? ''}`;
      this.#frame.src = embedAddress((name) => this.getAttribute(name), base, self.origin);
    }

    /** @param {string} why */
    #leave(why) {
      this.#ready = false;
      for (const { reject } of this.#waiting.values()) reject(new Error(why));
      this.#waiting.clear();
    }

    /** @param {string} method @param {unknown} [argument] */
    #call(method, argument) {
      return new Promise((resolve, reject) => {
        if (!this.#ready) return reject(new Error(`${method}: wait for descent-ready`));
        this.#calls += 1;
        this.#waiting.set(this.#calls, { resolve, reject });
        const call = { type: 'descent-call', id: this.#calls, method, argument };
        const { origin, protocol } = new URL(this.#frame.src);
        // A page opened from disk has no origin to be named.
        this.#frame.contentWindow?.postMessage(call, protocol === 'file:' ? '*' : origin);
      });
    }

    #hear = (/** @type {MessageEvent} */ event) => {
      if (!this.#frame.src || !isFrom(this.#frame, event)) return;
      const { data } = event;
      attend(this.#frame, this, data);
      if (data?.type === 'descent-ready') this.#ready = true;
      if (data?.type === 'descent-answer') {
        const { resolve, reject } = this.#waiting.get(data.id) ?? {};
        this.#waiting.delete(data.id);
        if ('error' in data) reject?.(new RangeError(data.error));
        else resolve?.(data.state);
      } else if (/^descent-(ready|state|step|error)$/.test(data?.type)) {
        const { type, ...detail } = data;
        this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
      }
    };
  }

  customElements.define('descent-lab', DescentLab);
}
