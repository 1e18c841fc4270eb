// A lecture of one's own: views of the page added one after the other, saved as a file, and files opened, by hand or dropped.

import { encodeLink } from '../../address/link.js';
import { FORMAT } from '../../lectures/lecture.js';
import { noticeText } from '../../panels/notice.js';
import { scenes } from '../../scenes/index.js';
import { addLecture, hasLecture, lectureOf, OWN } from '../../state/lectures.js';
import { change, sceneOf } from '../../state/state.js';
import { noticeOf } from './step_state.js';

/** @typedef {Readonly<import('../../state/state.js').State>} State */
/** @typedef {import('../../lectures/lecture.js').Lecture} Lecture */

/** Of the settings of the moment, without the version and the scene, which a lecture says itself. @param {State} state */
const linkOf = (state) => encodeLink(state, state.scene).replace(/^v=1&?/, '');

/**
 * @param {object} page
 * @param {() => State} page.now
 * @param {(next: State) => void} page.set
 * @param {import('../../words/i18n.js').Translate} page.text
 * @param {(wanted: Partial<import('../parts.js').Wanted>) => Promise<unknown> | null} page.fetch
 * @param {(id: string) => void} page.start
 */
export function createLectureFiles({ now, set, text, fetch, start }) {
  const own = () => (hasLecture(OWN) ? lectureOf(OWN).steps : []);

  /** @param {Lecture["steps"]} steps */
  function keep(steps) {
    const title = hasLecture(OWN) ? lectureOf(OWN).title : { [now().locale]: text('own-lecture') };
    addLecture(OWN, { lecture: FORMAT, title, steps });
    set(change(now(), {}));
  }

  /** @param {string[]} mistakes */
  const refuse = (mistakes) =>
    set(change(now(), { dialog: '', notice: { message: 'notice-lecture', why: mistakes[0] ?? '' } }));

  /** What its links would not be understood as. @param {Lecture} lecture */
  const unread = ({ steps }) =>
    steps.flatMap((step, i) => {
      const base = change(now(), { scene: step.scene });
      const notice = noticeOf(step, base);
      if (!notice) return [];
      const scene = sceneOf({ scene: step.scene, values: {} });
      return [`${i + 1}: ${noticeText(notice, scene, base.locale, text)}`];
    });

  /** @param {File} file */
  async function openLectureFile(file) {
    const { readLecture } = await import('../../lectures/check.js');
    const read = readLecture(
      await file.text(),
      scenes.map(({ id }) => id),
    );
    if ('mistakes' in read) return refuse(read.mistakes);
    for (const scene of new Set(read.lecture.steps.map((step) => step.scene))) await fetch({ scene });
    const mistakes = unread(read.lecture);
    if (mistakes.length > 0) return refuse(mistakes);
    addLecture(OWN, read.lecture);
    start(OWN);
  }

  return {
    openLectureFile,
    addLectureStep(/** @type {string} */ sentence) {
      const state = now();
      const link = linkOf(state);
      keep([...own(), { scene: state.scene, ...(link ? { link } : {}), text: { [state.locale]: sentence } }]);
    },
    removeLectureStep: (/** @type {number} */ at) => keep(own().filter((_, i) => i !== at)),
    saveLecture() {
      const address = URL.createObjectURL(
        new Blob([JSON.stringify(lectureOf(OWN), null, 1)], { type: 'application/json' }),
      );
      const link = document.createElement('a');
      Object.assign(link, { href: address, download: 'lecture.json' });
      link.click();
      URL.revokeObjectURL(address);
    },
  };
}

/** Files dropped anywhere on the page. @param {(file: File) => void} open */
export function takeDroppedFiles(open) {
  document.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    open(file);
  });
}
