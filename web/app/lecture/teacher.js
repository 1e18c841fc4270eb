// The teacher's page of a scene in place of the scene: ?teacher&scene=ID. It needs no core, and prints.

import { render } from 'lit-html';
import { encodeLink } from '../../address/link.js';
import { teacherPage } from '../../panels/lecture/teacher_page.js';
import { claimed } from '../../state/claims.js';
import { lessonOf } from '../../state/lessons.js';
import { sceneDefaults } from '../../state/state.js';
import { commonWords, translator } from '../../words/i18n.js';
import { fetchLesson, fetchWords } from '../lessons.js';

/** @param {HTMLElement} root @param {Readonly<import('../../address/link.js').Base>} opening which scene, in which language */
export async function openTeacherPage(root, opening) {
  const { scene, locale } = opening;
  const [common, more] = await Promise.all([commonWords(locale), fetchWords(locale, scene), fetchLesson(scene)]);
  const text = translator(locale, common, ...more);
  /** @param {import('../../scenes/scene.js').Staged} staged */
  const linkTo = (staged) => {
    const address = new URL(location.href);
    address.search = `?locale=${locale}`;
    address.hash = encodeLink({ ...opening, ...sceneDefaults(scene), ...claimed(scene, staged), playing: true }, '');
    return address.href;
  };
  const lecture = new URL(location.href);
  lecture.search = `?locale=${locale}&lecture=${scene}`;
  root.textContent = '';
  root.setAttribute('data-teacher', '');
  render(teacherPage(lessonOf(scene).scene, locale, linkTo, lecture.href, text), root);
}
