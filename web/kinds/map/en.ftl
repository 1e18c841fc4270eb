axis-lr = learning rate × largest curvature, ηλₘₐₓ
axis-beta = momentum β
axis-start-x = start x
axis-start-y = start y
map-handle = Point of the map: click, drag or use the arrow keys; Enter plays its run
map-steps = steps until ‖∇f‖ ≤ τ
map-rests = { $steps } steps
map-away = diverges
map-cycle = cycles
map-fastest = fastest measured
map-optimum = theory’s optimum
map-preview = quick preview
map-sharpens = computing precisely: { $percent } %
map-final = computed precisely
map-edge = edge of stability, ηλₘₐₓ
map-best-lr = fastest: ηλₘₐₓ
map-best-beta = fastest: β
map-best-factor = fastest: factor per step
map-faint = fainter: takes longer
map-apart = fastest means fewest steps from this one start; theory’s optimum has the best factor in the long run
map-blurred = near the edge the steps are too few to tell
map-way = not at rest after { $steps }
map-pixel = within a pixel of the map
map-share-A = share of A
map-share-B = share of B
map-share-C = share of C
map-share-D = share of D
map-share-E = share of E
map-share-F = share of F
map-dimension = border dimension
map-best-of = best of 4 starts
map-within = within { $amount }
map-errors = within 4 standard errors
map-large-steps = theory is for small steps without momentum
map-frayed = the borders are no smooth lines, as far as pixels tell
map-chance = more than 4 standard errors apart: chance does that once in 16 000 times
map-basin = minimum
map-share = share of the starts
boundary-heavy_ball = ηλ = 2(1 + β)
boundary-ema_momentum = ηλ = 2(1 + β)/(1 − β)
boundary-nesterov = ηλ = 2(1 + β)/(1 + 2β)
describe-map = Map of steps to rest over learning rate and momentum. Fastest measured: ηλₘₐₓ = { $lr }, β = { $beta }, { $steps } steps
describe-map-starts = Map of where runs end, over their start points. This run starts at { $start }
