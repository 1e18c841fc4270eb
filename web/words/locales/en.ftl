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
notice-twice = The link says “{ $name }” more than once; the first one counts.
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
chapter-4 = 4 · Noise
chapter-5 = 5 · High dimension
chapter-6 = 6 · Hidden structure
chapter-7 = 7 · Local is not global
chapter-8 = 8 · Beyond learning

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
control-kappa = condition κ
control-angle = valley turned by, °
control-beta = momentum β
mark-betaOptimal = β*, the best momentum
mark-betaOptimal-short = β*
mark-lrOneStep = 1/λmax, no overshoot up to here
mark-lrOneStep-short = 1/λ
mark-lrOptimal = η*, the best constant learning rate
mark-lrOptimal-short = η*
mark-lrLimit = 2/λmax, the limit of stability
mark-lrLimit-short = 2/λ

runner-gradient_descent = Gradient descent
runner-exact_line_search = Line search
runner-heavy_ball = Heavy ball
runner-ema_momentum = EMA momentum
runner-nesterov = Nesterov

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
surface-height = height ×{ $factor }

describe-contour-map = Contour map at step { $step }: { $points }
describe-curve = Curve of the loss. Step { $step }: x = { $x }, loss = { $loss }
describe-cobweb = Cobweb of the update. Now x = { $now }, next x = { $next }, slope at the minimum { $slope }
describe-surface = Surface of the landscape with the paths up to step { $step }; the numbers are with the contour map. Arrow keys turn it.
describe-eigen-errors = Error along each eigen-direction at step { $step }: { $errors }
describe-strip = { $quantity } against the step, at step { $step } of { $last }: { $values }

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

belief-common = Common belief
belief-happens = What happens

belief-show = Show it
outdated = These are the numbers of the last formula that could be read.
axis-coordinate = coordinate w{ $i }
axis-eigenvector = along eigenvector { $i }
axis-direction = along direction { $i }
quantity = Quantity
