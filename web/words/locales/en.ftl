# Every string that a reader of English sees on the page. Names of landscapes and optimizers of the catalogue live with the core.

app-title = Descent Lab
scene = Scene
scenes = Scenes
previous-scene = Previous scene
next-scene = Next scene
other-language = 中文
switch-language = 切换到中文
switch-profile = Switch to { $profile }
profile-default = light colours
profile-dark = dark colours
profile-projector = the projector view
share = Share
help = Keys and help
data = Numbers of this run
close = Close
dismiss = Dismiss
notice-value = The link’s { $name } “{ $value }” cannot be used. Shown instead: { $used }.
notice-range = The link’s { $name } “{ $value }” is not between { $low } and { $high }. Shown instead: { $used }.
notice-plain = The link’s { $name } “{ $value }” cannot be used; the default is shown.
notice-unknown = The link says “{ $name }”, which means nothing here; it was left out.
notice-locale = There is no language “{ $value }” here, only English and 中文.
notice-several = These parts of the link cannot be used, defaults are shown: { $list }.
notice-part = { $name } “{ $value }”
notice-word = “{ $name }”
notice-comma = ,{ " " }
notice-version = This link was made for another version of Descent Lab; its settings were left out.
notice-loading = Loading…
notice-missing = A part of the page could not be loaded. Check the connection.
retry = Try again
link-scene = scene
link-tool = tab
link-start = start point
link-hide = list of hidden runners
link-speed = speed
link-step = step
link-landscape = landscape
link-box = view
link-colorProfile = colours
link-locale = language
link-formula = formula
no-webassembly = Descent Lab could not start its calculations, because this browser or its settings block WebAssembly ({ $reason }). A current Chrome, Firefox, Safari or Edge runs it; on a managed computer, ask for WebAssembly to be allowed.

chapter-1 = 1 · One step at a time
chapter-2 = 2 · The tyranny of the Hessian
chapter-3 = 3 · Saddles

playback = Playback
play = Play
pause = Pause
replay = Play again
to-start = To the start
step-back = One step back
step-forward = One step forward
step = Step
speed = Speed
reset = Reset
timeline = Timeline: drag to any step

verdict = Verdict
tabs = What the panel shows
tab-explore = Explore
tab-explain = Explain
tab-belief = Common belief
try-these = Click to see it
measured = measured
measured-short = run
predicted = theory
agrees = agrees
gap = relative gap { $gap }
runners = Method
toggle-runner = Show or hide
start-point = Start point: drag, or use the arrow keys
live = Step { $step }. { $verdict }

quantity-contraction = factor per step
quantity-halfLife = steps to halve the error
written-step = The last step, written out
quantity-doubling = steps to double the error
quantity-turnAngle = turn, °
quantity-growth = growth
quantity-escapeStep = escape step

control-lr = learning rate η
control-lambda = curvature λ
control-kappa = condition κ
control-angle = valley turned by, °
control-beta = momentum β
control-y0 = distance y₀
control-plane = What the map is over
option-plane-parameters = η and β
option-plane-starts = start points
control-method = Method
option-method-heavy_ball = Heavy ball
option-method-ema_momentum = EMA
option-method-nesterov = Nesterov
control-momentum = momentum β
control-etaLambda = η in units of 1/λmax
mark-betaOptimal = β*, the best momentum
mark-betaOptimal-short = β*
mark-lrOneStep = 1/λmax, no overshoot up to here
mark-lrOneStep-short = 1/λ
mark-lrOptimal = η*, the best constant learning rate
mark-lrOptimal-short = η*
mark-lrLimit = 2/λmax, the limit of stability
mark-lrLimit-short = 2/λ

optimizer-gradient_descent = Gradient descent
optimizer-exact_line_search = Line search
optimizer-heavy_ball = Heavy ball
optimizer-ema_momentum = EMA momentum
optimizer-nesterov = Nesterov

axis-x = x
axis-y = y
axis-loss = loss f
axis-error = error |x|
axis-gradientNorm = slope ‖∇f‖
axis-step = step n
axis-x-now = now: xₙ
axis-x-next = next: xₙ₊₁
cobweb-slope = slope at the minimum { $slope }
eigen-errors-title = error per eigen-direction
levels-equal_count = contours: equal areas
levels-equal_ratio = contours: equal ratios
levels-around = bold: the saddle’s height
strip-predicted = dotted: predicted rate
zone-smooth = smooth
zone-alternating = alternating
zone-diverging = diverging
axis-lr = learning rate η
axis-beta = momentum β
axis-start-x = start x
axis-start-y = start y
map-handle = Pixel of the map: click, drag or use the arrow keys; Enter plays its run
map-steps = steps
map-away = diverges
map-cycle = cycles
map-fastest = fastest pixel
map-optimum = theory’s optimum
map-preview = 32-bit preview
map-sharpens = 64 bit: { $percent } %
map-final = 64 bit
map-edge = edge of stability η
map-best-lr = fastest pixel: η
map-best-beta = fastest pixel: β
map-best-factor = fastest pixel: factor
map-faint = fainter: takes longer
map-apart = the fastest pixel counts steps from this one start; theory’s optimum has the best factor in the long run
map-blurred = near the edge the steps are too few to tell
map-way = not at rest after { $steps }
map-pixel = within a pixel of { $size }
map-basin = minimum
map-share = share of the starts
boundary-heavy_ball = ηλ = 2(1 + β)
boundary-ema_momentum = ηλ = 2(1 + β)/(1 − β)
boundary-nesterov = ηλ = 2(1 + β)/(1 + 2β)
surface-height = height ×{ $factor }

describe-contour-map = Contour map at step { $step }: { $points }
describe-curve = Curve of the loss. Step { $step }: x = { $x }, loss = { $loss }
describe-cobweb = Cobweb of the update. Now x = { $now }, next x = { $next }, slope at the minimum { $slope }
describe-surface = Surface of the landscape with the paths up to step { $step }; the numbers are with the contour map. Arrow keys turn it.
describe-eigen-errors = Error along each eigen-direction at step { $step }: { $errors }
describe-strip = { $quantity } against the step, at step { $step } of { $last }: { $values }
describe-map = Map of steps to rest over learning rate and momentum. Fastest pixel: η = { $lr }, β = { $beta }, { $steps } steps
describe-map-starts = Map of where runs end, over their start points. This run starts at { $start }

key-play = play or pause
key-step = one step back, one step forward
key-reset = reset the scene
key-arrows = move a slider or the start point
key-fine = with arrows: finer
key-full-screen = full screen
key-language = next language
key-projector = projector view
key-help = this help
help-about = Every number is computed in your browser, step by step, and stands beside what theory predicts. Nothing leaves this page.
share-link = Link to exactly this
share-embed = To show it in a course page
copy-link = Copy the link
data-point = point

learning_rate_regimes-title = Five learning-rate regimes
learning_rate_regimes-text = The curve is ½λx²; each step multiplies x by 1 − ηλ. Move η: below 1/λ the ball keeps to one side, between 1/λ and 2/λ it jumps across, past 2/λ every jump is longer than the last. Factors that differ only in sign converge equally fast.
learning_rate_regimes-smooth-verdict = Smooth: never crosses
learning_rate_regimes-one_step-verdict = One jump to the minimum
learning_rate_regimes-alternating-verdict = Alternating, ever closer
learning_rate_regimes-two_cycle-verdict = Two-cycle: never closer
learning_rate_regimes-diverging-verdict = Diverging, ever farther
learning_rate_regimes-claim-smooth = At η = 0.1 the ball never crosses
learning_rate_regimes-claim-one_step = At η = 0.5 it lands in one jump
learning_rate_regimes-claim-mirror = η = 0.9 is as fast as 0.1: factor 0.8
learning_rate_regimes-claim-two_cycle = At η = 1 it jumps back and forth for ever
learning_rate_regimes-claim-diverging = At η = 1.1 the error grows by 1.2 a step

narrow_valley-title = Zigzag in a narrow valley
narrow_valley-text = The valley is κ times steeper across than along. One learning rate serves both: above 1/λmax the path zigzags across, below it crawls along the floor. The best, η*, still needs about κ steps to cut the error by e².
narrow_valley-smooth-verdict = No zigzag: a slow crawl
narrow_valley-one_step-verdict = A round bowl: one step
narrow_valley-alternating-verdict = Zigzag across the valley
narrow_valley-two_cycle-verdict = Back and forth for ever
narrow_valley-diverging-verdict = Diverging across the valley
narrow_valley-claim-best = η*, κ = 10: the error shrinks by 9/11 a step
narrow_valley-claim-crawl = At η = 1/λmax the path does not zigzag
narrow_valley-claim-narrower = κ = 100: only 99/101 a step
narrow_valley-claim-right_angles = Exact line search turns by 90° at each step
narrow_valley-claim-worst_start = From (1.6, 0.16) line search is no faster than η*
narrow_valley-note = Line search: from its worst start as slow as η*.

stability_map-title = The stability map
stability_map-text = Every pixel is a run, its colour the steps it needs. Point to look, click to keep. Momentum moves the edge of stability outward. With too little of it a run crawls; with too much it circles, and the error shrinks by √β a step.
stability_map-starts-text = Every pixel is a start, its colour the minimum where the run from there ends. Point to look, click to keep. Near the borders a little more speed ends elsewhere: raise η or momentum, and they fray.
stability_map-optimum-verdict = Theory’s optimum: { $steps } steps
stability_map-heavy-verdict = Too much β: { $steps } steps
stability_map-light-verdict = Too little β: { $steps } steps
stability_map-waits-verdict = Not at rest after { $steps } steps
stability_map-edge-verdict = On the edge: never closer
stability_map-diverging-verdict = Diverges: past the edge
stability_map-arrives-verdict = Minimum { $letter } after { $steps } steps
stability_map-elsewhere-verdict = Rests, but in no minimum shown
stability_map-cycle-verdict = Ends in a cycle
stability_map-gone-verdict = Diverges from here
stability_map-left-verdict = Leaves the formula’s domain
stability_map-claim-optimum = Polyak’s optimum at κ = 25: factor 2/3 a step
stability_map-claim-too_heavy = β = 0.9 circles: factor √0.9 = 0.949
stability_map-claim-past_two = ηλ = 3.6 converges at β = 0.85: edge 3.7
stability_map-claim-nesterov = Nesterov diverges already at ηλ = 1.6

saddle_escape-title = Escape from the saddle
saddle_escape-text = On x² − y² the slope pulls x in and pushes y out. Near the ridge y = 0 the slope almost vanishes and nothing seems to happen; but y grows by the same factor at every step, so the wait until |y| = 1 is only the logarithm of the distance. Exactly on the ridge the iterate stays for ever.
saddle_escape-escapes-verdict = Escapes at step { $step }
saddle_escape-waits-verdict = Still waiting near the ridge
saddle_escape-stays-verdict = On the ridge for ever
saddle_escape-claim-growth = η = 0.1: y grows by 1.2 a step
saddle_escape-claim-ema_slower = EMA momentum at the same η is slower: 1.107
saddle_escape-claim-logarithm = y₀ = 10⁻¹⁶ still escapes, at step 203
saddle_escape-claim-axis = y₀ = 0 never leaves
belief-lead = EMA momentum from (0.1, 0.1), η = 0.1, β = 0.9
belief-common = Common belief
belief-happens = What happens
belief-verdict = The list in circulation is plain gradient descent. EMA momentum’s first step is a tenth as long.

critical_point_lab-title = Every critical point
critical_point_lab-text = Where the slope vanishes, the eigenvalues of the Hessian decide: all positive, a minimum; all negative, a maximum; both signs, a saddle; a zero leaves it open. Drag the probe; type a formula. Basin borders run into saddles.
critical_point_lab-claim-nine = Himmelblau has 4 saddles
critical_point_lab-claim-winding = ∇f turns once round its border: 4 − 4 + 1
critical_point_lab-claim-saddle = (0 −2; −2 0) is a saddle: λ = −2 and 2
critical_point_lab-claim-positive = (2 1; 1 2) is a minimum: λ = 1 and 3
critical_point_lab-claim-quartic = x⁴ + y⁴ is a minimum, though H = 0
critical_point_lab-claim-peano = Peano: a minimum on all lines, yet a saddle
critical_point_lab-slope-bowl-verdict = A slope, curving up
critical_point_lab-slope-mixed-verdict = A slope, curving both ways
critical_point_lab-slope-fold-verdict = A slope, straight one way
critical_point_lab-slope-straight-verdict = A slope, not curved
critical_point_lab-slope-dome-verdict = A slope, curving down
critical_point_lab-minimum-verdict = Minimum: curves up
critical_point_lab-maximum-verdict = Maximum: curves down
critical_point_lab-saddle-verdict = Saddle: curves both ways
critical_point_lab-minimum-reduced-verdict = Minimum, by a higher term
critical_point_lab-maximum-reduced-verdict = Maximum, by a higher term
critical_point_lab-saddle-reduced-verdict = Saddle, by a higher term
critical_point_lab-minimum-directions-verdict = Minimum, by higher terms
critical_point_lab-maximum-directions-verdict = Maximum, by higher terms
critical_point_lab-saddle-directions-verdict = Saddle, by higher terms
critical_point_lab-inflection-verdict = Degenerate: an inflection
critical_point_lab-valley-verdict = Degenerate: a whole valley
critical_point_lab-ridge-verdict = Degenerate: a whole ridge
critical_point_lab-flat-verdict = Degenerate: flat around here
critical_point_lab-undecided-verdict = Degenerate: not decided
critical_point_lab-gone-verdict = Diverges: gone from here
critical_point_lab-curve-gone-verdict = Diverges: gone from here
tab-probe = Probe
tab-matrix = Matrix
tab-peano = Peano
landscape = Landscape
own-formula = Your own formula
formula = Formula
formula-label = Formula in x, or in x and y
zoom-in = Closer, around the probe
zoom-out = Farther away
hessian = Hessian matrix
curves-up = curves up
curves-down = curves down
curves-not = does not curve
kind-minimum = minimum
kind-maximum = maximum
kind-saddle = saddle
kind-degenerate = degenerate
count-minimum-one = { $n } minimum
count-minimum-many = { $n } minima
count-saddle-one = { $n } saddle
count-saddle-many = { $n } saddles
count-maximum-one = { $n } maximum
count-maximum-many = { $n } maxima
count-degenerate-one = { $n } degenerate
count-degenerate-many = { $n } degenerate
count-sum = min − saddles + max
count-sum-others = min − saddles + max + others
count-winding = turns of ∇f round the border
count-continuum = A line of critical points has no index.
count-no-winding = ∇f vanishes or jumps on this border: no turns to count.
count-missing = The two differ: a point was not found.
count-many = Points too many, or too close together, to be sure of all: zoom in.
count-undefined = f has no value somewhere in view: no turns to count.
count-flat = Somewhere ∇f is too small to tell whether it vanishes.
count-index = The index of a degenerate point need not be ±1.
count-crowd = Too many points for arrows and separatrices: zoom in.
next-point = Move the probe to the next one
matrix-entry = Row { $row }, column { $column }
matrix-cases = Worked cases
control-h11 = entry H₁₁
control-h12 = entry H₁₂
control-h22 = entry H₂₂
control-direction = line angle, °
section-line = Line at { $angle }°: { $kind }
section-parabola = y = 1.5x²: { $kind }
section-says-line = along this line a { $kind }
section-says-parabola = along y = 1.5x² a { $kind }
peano-why = Turn the line: it always says minimum, ever closer to 0. The parabola slips between and falls, so 0 is a saddle.
belief-show = Show it
belief-negative = A negative λ makes a saddle.
belief-negative-happens = −x² − y² has λ = { $low } and { $high }: a { $kind }. A saddle needs both signs.
belief-downhill = λ > 0 downhill, λ < 0 uphill.
belief-downhill-happens = On x² − y², ½ along λ = 2 changes f by { $up }, along λ = −2 by { $down }: negative is the way down.
belief-necessary = Minimum ⇔ vᵀHv > 0 for all v.
belief-necessary-happens = v = 0 gives 0; x⁴ + y⁴ has λ = { $low } and { $high }, yet a { $kind }: enough, not needed.
describe-critical-map = Map with { $count } critical points. Probe at { $probe }, f = { $value }. { $points }
describe-taylor-surface = Surface with the paraboloid that touches it at { $probe }, eigenvalues { $eigenvalues }. Arrow keys turn it.
legend-separatrix = dashed: borders of the basins
legend-inflow = dashed: ways into the saddle
count-corner = A corner or a pole has no ∇f: it is not counted.
notice-formula = The link’s formula “{ $value }” cannot be used: { $why }
stale = These are the numbers of the last formula that could be read.
formula-not-finite = Not finite anywhere in view.
count-level = Level ground: every point of it is critical.
count-cut = A curve that ends in the open was followed only that far.
count-none = no critical point in view
critical_point_lab-corner-verdict = A corner: no slope here
critical_point_lab-curve-corner-verdict = A corner: no slope here
critical_point_lab-curve-slope-verdict = A slope
critical_point_lab-curve-minimum-verdict = Minimum: curves up
critical_point_lab-curve-maximum-verdict = Maximum: curves down
critical_point_lab-curve-minimum-reduced-verdict = Minimum, by a higher term
critical_point_lab-curve-maximum-reduced-verdict = Maximum, by a higher term
critical_point_lab-curve-inflection-verdict = Inflection: no min, no max
critical_point_lab-curve-flat-verdict = Degenerate: flat around here
critical_point_lab-curve-undecided-verdict = Degenerate: not decided
count-sum-curve = min − max
count-winding-curve = from the signs of f′ at both ends
data-critical = Critical points in view
data-kind = kind
