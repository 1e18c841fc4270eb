// Which pictures of a scene are large, and which stand small beside them.

/**
 * @param {Pick<import('../scenes/scene.js').Scene, "stage">} scene
 * @param {string} picture the small one that has taken the place of the first large one; any other word leaves all as the scene says
 * @returns {{main: readonly string[], rail: readonly string[]}} ids of views
 */
export function arranged({ stage }, picture) {
  const [main = [], ...others] = stage;
  const rail = others.flat();
  const [first = '', ...rest] = main;
  if (!rail.includes(picture)) return { main, rail };
  return { main: [picture, ...rest], rail: rail.map((id) => (id === picture ? first : id)) };
}

/** The one that takes the first place when the next is asked for: each in turn, and then as the scene says. @param {Pick<import('../scenes/scene.js').Scene, "stage">} scene @param {string} picture */
export function nextPicture({ stage }, picture) {
  const rail = stage.slice(1).flat();
  return rail[rail.indexOf(picture) + 1] ?? '';
}
