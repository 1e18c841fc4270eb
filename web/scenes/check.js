// What is wrong with a scene: each mistake names the scene, the field, its value and what is allowed.

import { count, each, either, entry, fields, flag, list, number, oneOf, record, setting, text, word } from './rules.js';

/** @typedef {import('./scene.js').Scene} Scene */
/** @typedef {import('./rules.js').Rule} Rule */

/** @typedef {{id: string, fields: {needed: Record<string, Rule>, more: Record<string, Rule>}, verdicts: object, gives: readonly string[]}} KnownKind */
/**
 * @typedef {object} Known what a scene may name
 * @property {KnownKind & {of?: (scene: any) => KnownKind}} kind
 * @property {Record<string, {needs: readonly string[]}>} views
 * @property {readonly string[]} quantities of the strip
 * @property {readonly string[]} styled runners that have a colour, a dash and a marker
 */

const MOST_CONTROLS = 5;
const MOST_EMBEDDED = 2;

const staged = { tool: word, own: record, values: each(setting), start: list(entry) };
const option = fields({ id: word }, { scene: record });
const control = fields(
  {
    name: word,
    value: setting,
    min: number,
    max: either(number, fields({ times: number, of: word })),
    scale: oneOf('linear', 'log', 'integer', 'choice'),
  },
  { options: list(option), inPicture: flag, unit: word, zero: flag, zones: list(word), marks: list(word) },
);
const tolerance = either(
  oneOf('exact'),
  fields({ relative: number }),
  fields({ absolute: number }),
  fields({ standardErrors: number }),
);
const claim = fields(
  { id: word, measured: word, equals: either(setting, nothingAtAll), tolerance },
  { ...staged, runner: word, digits: count, strip: word },
);
const path = fields({ runner: word, believed: list(list(number)), really: word, steps: count });
const measured = fields({ measured: word }, { ...staged, runner: word });
const belief = fields({ id: word }, { ...staged, numbers: each(measured), path });
const asked = { answers: list(word), right: word };
const teacher = fields({
  tips: count,
  questions: list(fields({ id: word, ...asked })),
  links: list(fields({ name: word }, staged)),
});
const plane = either(
  fields({ coordinates: list(count, 2) }),
  fields({ eigenvectors: list(count, 2) }),
  fields({ directions: list(list(number), 2) }),
);

const needed = { id: word, kind: word, stage: list(list(word)), verdict: word, claims: list(claim) };
const more = {
  start: list(entry),
  box: list(number, 4),
  steps: count,
  controls: list(control),
  runners: list(fields({ id: word, params: each(entry) }, { optimizer: word })),
  embedded: list(word),
  strip: word,
  timeline: word,
  beliefs: list(belief),
  predict: fields({ ...asked, claim: word }, staged),
  invitation: flag,
  teacher,
  tools: list(record),
  says: text,
  invites: text,
  note: flag,
  camera: fields({ yaw: number, pitch: number }),
  critical: number,
  plane,
};

/** @type {Rule} */
function nothingAtAll(value, at, tell) {
  if (value !== null) tell(at, value, 'null');
}

/**
 * @param {Scene} scene as its file says it
 * @param {Record<string, any>[]} variants the scene with each of its tools, and with each combination of its options
 * @param {Known} known
 * @returns {string[]} nothing where it is right
 */
export function mistakesIn(scene, variants, { kind, views, quantities, styled }) {
  /** @type {Set<string>} */
  const mistakes = new Set();
  /** @type {import('./rules.js').Tell} */
  const tell = (at, value, allowed) => mistakes.add(`${scene.id}: ${at} is ${JSON.stringify(value)}, not ${allowed}`);

  if (JSON.stringify(JSON.parse(JSON.stringify(scene))) !== JSON.stringify(scene)) tell('', scene, 'plain data');
  oneOf((kind.of?.(scene) ?? kind).id)(scene.kind, 'kind', tell);
  fields({ ...needed, ...kind.fields.needed }, { ...more, ...kind.fields.more })(scene, '', tell);
  if (mistakes.size > 0) return [...mistakes];

  for (const variant of variants) {
    const own = kind.of?.(variant) ?? kind;
    // What the scene says for its own kind lies under a tool of another one.
    const under = { ...kind.fields.needed, ...kind.fields.more };
    if (own.id !== scene.kind)
      fields({ ...needed, ...own.fields.needed }, { ...more, ...under, ...own.fields.more })(variant, '', tell);
    checkNames(variant, { kind: own, views, quantities, styled }, tell);
  }
  if (scene.predict) {
    oneOf(...scene.predict.answers)(scene.predict.right, 'predict.right', tell);
    oneOf(...scene.claims.map(({ id }) => id))(scene.predict.claim, 'predict.claim', tell);
  }
  for (const [i, { answers, right }] of (scene.teacher?.questions ?? []).entries())
    oneOf(...answers)(right, `teacher.questions.${i}.right`, tell);
  const runners = new Set(
    variants.flatMap(({ runners = [] }) => runners.map((/** @type {{id: string}} */ { id }) => id)),
  );
  for (const [i, { runner }] of scene.claims.entries())
    if (runner) oneOf(...runners)(runner, `claims.${i}.runner`, tell);
  return [...mistakes];
}

/** @param {Record<string, any>} scene a variant @param {Known} known @param {import('./rules.js').Tell} tell */
function checkNames(scene, { kind, views, quantities, styled }, tell) {
  const { controls = [], runners = [], landscape, start = [], stage, timeline = 'strip' } = scene;
  const names = controls.map((/** @type {{name: string}} */ { name }) => name);
  const control = oneOf(...names.map((/** @type {string} */ name) => `$${name}`));
  const refer = (/** @type {unknown} */ value, /** @type {string} */ at) => {
    if (typeof value === 'string' && value.startsWith('$')) control(value, at, tell);
  };
  for (const [key, value] of Object.entries(landscape?.params ?? {})) refer(value, `landscape.params.${key}`);
  for (const [i, { id, params }] of runners.entries()) {
    oneOf(...styled)(id, `runners.${i}.id`, (at, value) =>
      tell(at, value, 'a runner with a colour, a dash and a marker in plot/runner_style.js'),
    );
    for (const [key, value] of Object.entries(params)) refer(value, `runners.${i}.params.${key}`);
  }
  for (const [i, value] of start.entries()) refer(value, `start.${i}`);
  for (const id of [...stage.flat(), timeline]) {
    oneOf(...Object.keys(views))(id, 'stage', tell);
    for (const answer of views[id]?.needs ?? []) oneOf(...kind.gives)(answer, `stage: ${id}, which needs`, tell);
  }
  if (scene.plane && 'eigenvectors' in scene.plane)
    oneOf(...kind.gives)('eigen', 'plane: eigenvectors, for which its kind gives', tell);
  if (timeline === 'strip') oneOf(...quantities)(scene.strip, 'strip', tell);
  for (const [i, { strip }] of scene.claims.entries())
    if (strip) oneOf(...quantities)(strip, `claims.${i}.strip`, tell);
  oneOf(...Object.keys(kind.verdicts))(scene.verdict, 'verdict', tell);
  for (const [i, name] of (scene.embedded ?? []).entries()) oneOf(...names)(name, `embedded.${i}`, tell);
  if (scene.embedded?.length > MOST_EMBEDDED) tell('embedded', scene.embedded.length, `at most ${MOST_EMBEDDED}`);
  const sliders = controls.filter((/** @type {{inPicture?: boolean}} */ { inPicture }) => !inPicture).length;
  if (sliders > MOST_CONTROLS) tell('controls', sliders, `at most ${MOST_CONTROLS} in the panel`);
}
