// Every claim is listed in exactly one tab of its scene, and every tab that shows something else invites to something else.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isInTab } from '../../web/state/claims.js';
import { lessons } from './lessons.js';

for (const { scene } of lessons.filter((lesson) => lesson.scene.tools)) {
  const { id, tools = [], claims, predict } = scene;

  test(`${id}: claims and question are each in one tab`, () => {
    for (const staged of [...claims, ...(predict ? [predict] : [])])
      assert.equal(tools.filter((tool) => isInTab({ scene: id, tool: tool.id }, staged)).length, 1);
  });

  test(`${id}: each tab invites by a sentence of its own`, () => {
    const invitations = tools.map(({ invites = scene.invites ?? 'invitation' }) => invites);
    assert.equal(new Set(invitations).size, tools.length, invitations.join(', '));
  });
}
