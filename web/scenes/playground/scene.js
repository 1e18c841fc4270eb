// The free lab: any landscape, any runners, everything that can be laid over the map.

/** @type {import('../../kinds/playground/scene.js').PlaygroundScene} */
export default {
  id: 'playground',
  kind: 'playground',
  landscape: { id: 'himmelblau', params: {} },
  choose: { curve: 'curve' },
  start: [0.5, -3.5],
  box: [-5, 5, -5, 5],
  steps: 300,
  until: 'rest',
  controls: [{ name: 'lr', value: 0.01, min: 1e-5, max: 1, scale: 'log' }],
  runners: [
    { id: 'gradient_descent', params: { lr: '$lr' } },
    { id: 'heavy_ball', params: { lr: '$lr', beta: 0.8 } },
    { id: 'nesterov', params: { lr: '$lr', beta: 0.8 } },
  ],
  offered: ['gradient_descent', 'heavy_ball', 'ema_momentum', 'nesterov', 'adagrad', 'rmsprop', 'adam', 'newton'],
  overlays: ['contours', 'critical'],
  stage: [['overlay_map']],
  strip: 'gradientNorm',
  verdict: 'outcome',
  quantities: [],
  invitation: true,
  tools: [
    { id: 'race' },
    { id: 'told', told: true, says: 'text-told', invites: 'invitation-told' },
    {
      id: 'compare',
      compares: true,
      says: 'text-compare',
      invites: 'invitation-compare',
      stage: [['kept_map', 'overlay_map']],
    },
    { id: 'blind', blind: true, says: 'text-blind', invites: 'invitation-blind' },
  ],
  claims: [
    { id: 'bottom', runner: 'gradient_descent', measured: 'endLoss', equals: 0, tolerance: { absolute: 1e-12 } },
    {
      id: 'top',
      start: [-0.3, -0.9],
      own: { runners: [{ id: 'newton', params: { lr: 1 } }] },
      measured: 'endLoss',
      equals: 181.616522,
      tolerance: { absolute: 1e-5 },
      digits: 6,
    },
  ],
  predict: {
    start: [-0.3, -0.9],
    own: { runners: [{ id: 'newton', params: { lr: 1 } }] },
    answers: ['down', 'up', 'away'],
    right: 'up',
    claim: 'top',
  },
  teacher: {
    tips: 3,
    questions: [
      { id: 'basins', answers: ['always', 'not_always', 'never'], right: 'not_always' },
      { id: 'faster', answers: ['faster', 'either', 'same'], right: 'either' },
      { id: 'arrow', answers: ['minimum', 'steepest', 'best'], right: 'steepest' },
    ],
    links: [{ name: 'whole' }, { name: 'basins', own: { overlays: ['critical', 'outcomes'] } }],
  },
};
