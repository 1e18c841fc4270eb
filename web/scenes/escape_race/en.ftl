glimpse = Clouds that part
control-sigma = noise σ
control-kick = kick radius ρ
control-walkers = walkers
control-y0 = distance y₀
runner-noise = Noise
runner-noise_momentum = Noise + momentum
runner-kick = One kick
runner-negative_curvature = Negative curvature
runner-boost = Nine times η
runner-sign_descent = Sign descent
tab-race = Clouds
tab-adaptive = Adaptive
text = Every walker starts on the saddle of x² − y², where the slope is zero. Whatever moves it off grows by the same factor a step, so only the logarithm of that first push counts. A larger factor is what shortens the wait.
text-adaptive = From (1, y₀) descent waits the longer, the closer y₀ is to the ridge. Sign descent and Adam divide by the size of the slope: a step that does not shrink with the slope does not wait.
invitation = Make the noise σ ten times smaller. What does it cost?
invitation-adaptive = Bring y₀ nearer to 0. Who has to wait?
note = r = 1 is the line from which a walker counts as gone; s = ησ/√(z² − 1), z the growth a step; h = |λ|/10 the step along negative curvature.
verdict-noise = Gone after { $steps } steps
verdict-noise_momentum = Gone after { $steps } steps
verdict-kick = Gone after { $steps } steps
verdict-negative_curvature = Gone after { $steps } steps: no luck in it
verdict-boost = Gone after { $steps } steps
verdict-sideways = Thrown out along x, too
verdict-waits = Nobody is gone
verdict-gradient_descent = Waits: { $steps } steps
verdict-adam = Does not wait: { $steps } steps
verdict-sign_descent = Does not wait: { $steps } steps
claim-noise = Noise of 10⁻³: { $value } steps
claim-momentum = With momentum: { $value }
claim-loud = Noise of 10⁻¹: { $value }
claim-tenfold = Ten times less noise: { $value } steps more
claim-hundredfold = A hundred times less: { $value } more
claim-kick = One kick: { $value }
claim-boost = η = 0.9: delays × { $value }
claim-descent = y₀ = 10⁻¹⁶: descent needs { $value }
claim-adam = Adam: { $value }
claim-sign = Sign descent: { $value }
belief-wait = Ten times less noise, ten times the wait.
belief-wait-happens = { $longer } steps more, however small the noise is.
belief-louder = Momentum helps because it makes the noise louder.
belief-louder-happens = It helps because the distance grows by a factor of { $momentum } a step, instead of { $plain }. How loud the noise is counts only in the logarithm.
predict = With noise σ = 10⁻³ walkers need 52 steps on average. With ten times less noise they need …
predict-ten = ten times as many
predict-root = √10 times as many
predict-constant = about 13 more
predict-ten-reveals = Thinks that noise drives the walker. It only starts it: the saddle does the rest.
predict-root-reveals = That is diffusion on flat ground. Here distances grow by a factor a step.
teacher-goal = Noise starts an escape and does not drive it: only its logarithm counts. The growth a step is what decides.
teacher-tip-1 = Let it play: which cloud is gone first, and is it always the same?
teacher-tip-2 = Make σ ten times smaller, and again: each time costs the same 13 steps.
teacher-tip-3 = Move β to 0: noise with momentum becomes noise alone.
teacher-tip-4 = Move η past 0.11: nine times that is too much for the direction that curves up.
teacher-kick = The kick is made a hundred times smaller (η = 0.1). The wait becomes …
teacher-kick-factor = a hundred times as long
teacher-kick-sum = 25 steps longer
teacher-kick-never = endless: such a kick is lost
teacher-kick-factor-reveals = Thinks of a constant speed; what is constant is a factor.
teacher-kick-never-reveals = Nothing is lost on a saddle: however small, it grows by a factor of 1.2 a step.
teacher-shortens = What shortens the wait most?
teacher-shortens-louder = ten times the noise
teacher-shortens-momentum = momentum with β = 0.9
teacher-shortens-walkers = five times as many walkers
teacher-shortens-louder-reveals = That saves 13 steps of 52; a growth of 1.5 instead of 1.2 saves 28.
teacher-shortens-walkers-reveals = More walkers give a sharper mean, not another one.
teacher-adam = From y₀ = 10⁻¹⁶ descent with η = 0.05 needs 387 steps. Adam needs …
teacher-adam-as_long = about as many
teacher-adam-half = about half as many
teacher-adam-twenty = about 20
teacher-adam-as_long-reveals = Its step does not shrink with the slope: about η a step, from the first on.
teacher-adam-half-reveals = It does not wait at all: 1/η = 20 steps lead out.
teacher-link-quiet = a thousandth of the noise
teacher-link-sideways = too large for the other direction
teacher-link-adaptive = adaptive rules, 10⁻¹⁶ from the ridge
