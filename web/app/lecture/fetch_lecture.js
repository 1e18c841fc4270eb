// Fetches a lecture by its id: a file of web/lectures, or a scene, which is a lecture of its own.

import { readLecture } from '../../lectures/check.js';
import { lectures } from '../../lectures/index.js';
import { lectureOfScene } from '../../lectures/lecture.js';
import { sceneEntry, scenes } from '../../scenes/index.js';
import { addLecture } from '../../state/lectures.js';
import { hasLesson, lessonOf } from '../../state/lessons.js';
import { fetchLesson } from '../lessons.js';

/** @param {string} id */
export async function fetchLecture(id) {
  const entry = lectures.find((lecture) => lecture.id === id);
  if (!entry) return addLecture(id, await lectureOf(id));
  const read = readLecture(
    (await entry.file()).default,
    scenes.map((scene) => scene.id),
  );
  if ('mistakes' in read) throw new Error(`${id}: ${read.mistakes.join('; ')}`);
  addLecture(id, read.lecture);
}

/** @param {string} sceneId */
async function lectureOf(sceneId) {
  const entry = sceneEntry(sceneId);
  if (!entry) throw new Error(`there is no lecture ${sceneId}`);
  if (!hasLesson(sceneId)) await fetchLesson(sceneId);
  return lectureOfScene(lessonOf(sceneId).scene, entry.title);
}
