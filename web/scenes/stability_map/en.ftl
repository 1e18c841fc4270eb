control-plane = What the map is over
option-plane-parameters = η and β
option-plane-starts = start points
control-method = Method
option-method-heavy_ball = Heavy ball
option-method-ema_momentum = EMA
option-method-nesterov = Nesterov
control-momentum = momentum β
control-etaLambda = η in units of 1/λmax
text = Every pixel is a run, its colour the steps it needs. Point to look, click to keep. Momentum moves the edge of stability outward. With too little of it a run crawls; with too much it circles, and the error shrinks to √β of itself a step.
text-nesterov = Every pixel is a run, its colour the steps it needs. Point to look, click to keep. Nesterov’s momentum moves the edge of stability inward, from ηλ = 2 towards 4/3. With too little of it a run crawls; with too much it circles, and the error shrinks to √(β(1 − ηλmin)) of itself a step.
text-starts = Every pixel is a start, its colour the minimum where the run from there ends. Point to look, click to keep. Near the borders a little more speed ends elsewhere: raise η or momentum, and they fray.
verdict-optimum = Theory’s optimum: { $steps } steps
verdict-heavy = Too much β: { $steps } steps
verdict-light = Too little β: { $steps } steps
verdict-waits = Not at rest after { $steps } steps
verdict-edge = On the edge: never closer
verdict-diverging = Diverges: past the edge
verdict-arrives = Minimum { $letter } after { $steps } steps
verdict-elsewhere = Rests, but in no minimum shown
verdict-cycle = Ends in a cycle
verdict-gone = Diverges from here
verdict-left = Leaves the formula’s domain
claim-optimum = Polyak’s optimum at κ = 25: factor 2/3 = { $value } a step
claim-too_heavy = β = 0.9 circles: factor √0.9 = { $value }
claim-past_two = ηλ = 3.6 converges at β = 0.85: edge 3.7
claim-nesterov = Nesterov diverges already at ηλ = 1.6
