// The speaker's window: what is on the screen, what it will come to, and the next step. Space and clicker keys go to the page.

import { html, render } from 'lit-html';
import { commonWords, translator } from '../../words/i18n.js';
import { openChannel } from './channel.js';
import '../../panels/lecture/teacher_page.css';

/** @type {Record<string, "next" | "back">} */
const keys = { PageDown: 'next', ArrowRight: 'next', ' ': 'next', PageUp: 'back', ArrowLeft: 'back' };

/** @param {HTMLElement} root @param {import('../../words/i18n.js').Locale} locale */
export async function openSpeaker(root, locale) {
  const text = translator(locale, await commonWords(locale));
  document.title = text('open-speaker');
  root.textContent = '';
  const show = (/** @type {import('./presenting.js').Note | null} */ note) => {
    if (!note) return render(html`<p class="waiting">${text('speaker-waits')}</p>`, root);
    const { title, place, said, truth, answers, next } = note;
    render(
      html`<main class="speaker"><h1>${title} <small>${place}</small></h1>
        <p class="sentence">${said}</p>
        <ol type="A">${answers.map(({ label, right, reveals }) => html`<li class=${right ? 'right' : ''}>${label}${right ? ' ✓' : ''} <small>${reveals}</small></li>`)}</ol>
        <p>${truth}</p>
        <h2>${text('speaker-next')}</h2><p>${next || text('lecture-end')}</p>
        <p><button type="button" @click=${() => channel?.send('back')}>‹ ${text('lecture-back')}</button>
          <button type="button" @click=${() => channel?.send('next')}>${text('lecture-next')} ›</button></p></main>`,
      root,
    );
  };
  const channel = openChannel((message) => {
    if (message.startsWith('{')) show(JSON.parse(message));
  });
  show(null);
  channel?.send('hello');
  document.addEventListener('keydown', (event) => {
    const message = keys[event.key];
    if (!message) return;
    event.preventDefault();
    channel?.send(message);
  });
}
