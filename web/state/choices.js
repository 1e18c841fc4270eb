// A scene with choices: what the chosen options change is laid over it, the first choice uppermost. Controls that come
// with an option stand in the place of the scene's own, except for its choices.

/** @typedef {import('../scenes/scene.js').Scene} Scene */

/** @type {WeakMap<Scene, Map<string, Scene>>} */
const known = new WeakMap();

/** @param {Scene} scene @param {Readonly<Record<string, number | string>>} values @returns {Scene} the same object for the same choices */
export function chosenScene(scene, values) {
  const choices = scene.controls.filter((control) => control.scale === 'choice');
  if (choices.length === 0) return scene;
  const merged = known.get(scene) ?? known.set(scene, new Map()).get(scene);
  const key = choices.map((control) => values[control.name]).join();
  let found = merged?.get(key);
  if (!found) {
    const changes = choices.map(
      (control) => control.options?.find((option) => option.id === values[control.name])?.scene ?? {},
    );
    const laid = /** @type {Scene} */ (Object.assign({}, scene, ...changes.reverse()));
    const name = (/** @type {string} */ id) => (id.startsWith('$') ? String(values[id.slice(1)]) : id);
    const controls = laid.controls === scene.controls ? laid.controls : [...choices, ...laid.controls];
    found = { ...laid, controls, runners: laid.runners.map((runner) => ({ ...runner, id: name(runner.id) })) };
    merged?.set(key, found);
  }
  return found;
}

/** @param {Scene} scene @returns {import('../scenes/scene.js').Control[]} its own and those that come with an option, each name once */
export function allControls(scene) {
  const more = scene.controls.flatMap((control) =>
    (control.options ?? []).flatMap((option) => option.scene?.controls ?? []),
  );
  return [...new Map([...more, ...scene.controls].map((control) => [control.name, control])).values()];
}

/** @param {Scene} scene @returns {Scene[]} one for each combination of options */
export function everyChoice(scene) {
  const defaults = Object.fromEntries(allControls(scene).map((control) => [control.name, control.value]));
  let all = [defaults];
  for (const { name, options } of scene.controls)
    if (options) all = all.flatMap((values) => options.map(({ id }) => ({ ...values, [name]: id })));
  return all.map((values) => chosenScene(scene, values));
}
