glimpse = All η, all β
control-plane = Axes of the map
option-plane-parameters = η and β
option-plane-starts = start points
control-method = Method
option-method-heavy_ball = Heavy ball
option-method-ema_momentum = EMA
option-method-nesterov = Nesterov
control-momentum = momentum β
control-etaLambda = η in units of 1/λₘₐₓ
text = Every point is a run; its colour tells how many steps it needs. Drag the ring, or click anywhere. Momentum moves the edge of stability outward. With too little of it a run crawls; with too much it oscillates, and a step leaves √β of the error.
text-nesterov = Every point is a run; its colour tells how many steps it needs. Drag the ring, or click anywhere. Nesterov’s momentum moves the edge of stability inward, from ηλ = 2 towards 4/3. With too little of it a run crawls; with too much it oscillates, and a step leaves √(β(1 − ηλₘᵢₙ)) of the error.
text-starts = Every point is a start; its colour tells in which minimum the run from there ends. Drag the ring, or click anywhere. Near the borders a slightly longer step ends elsewhere: raise η or momentum, and the borders fray.
verdict-optimum = Theory’s optimum: { $steps } steps
verdict-heavy = Too much β: { $steps } steps
verdict-light = Too little β: { $steps } steps
verdict-edge = On the edge: never closer
verdict-diverging = Diverges: past the edge
claim-optimum = Polyak’s optimum at κ = 25: factor 2/3 = { $value } a step
claim-too_heavy = β = 0.9 oscillates: factor √0.9 = { $value }
claim-past_two = ηλ = 3.6 converges at β = 0.85: the edge is at 3.7
claim-nesterov = Nesterov diverges already at ηλ = 1.6
note = λₘₐₓ: the largest curvature. At rest: ‖∇f‖ ≤ τ = 10⁻⁸λₘₐₓ and ‖w − w*‖ ≤ 10⁻⁶.
invitation = Drag the ring across the edge.
invitation-starts = Drag the ring across a border. Then raise η.
predict = Heavy ball with β = 0.85 converges at ηλ = 1.6. Nesterov’s momentum at the same place …
predict-sooner = converges sooner: it looks ahead
predict-later = converges later: it is more careful
predict-diverges = diverges
predict-sooner-reveals = Looking ahead pays at small η. Its limit on η is lower than without any momentum.
predict-later-reveals = “More momentum is safer” holds for heavy ball, whose edge is 2(1 + β). Nesterov’s edge moves in, towards 4/3.
teacher-goal = Learning rate and momentum are chosen together: where a method converges, how fast, and how close the best place is to the edge.
teacher-tip-1 = Follow the row β = 0: that is plain descent, and its edge is ηλ = 2.
teacher-tip-2 = Go up along heavy ball’s edge: it is 2(1 + β), almost 4 at the top.
teacher-tip-3 = Let the class find the fastest point by eye. Then show Polyak’s optimum.
teacher-tip-4 = Switch to Nesterov: the edge moves in. Switch to EMA: it is heavy ball with η(1 − β), so the axis reaches 400.
teacher-safer = “More β is always safer.”
teacher-safer-nesterov = not with Nesterov
teacher-safer-yes = yes
teacher-safer-never = it never is
teacher-safer-yes-reveals = Knows heavy ball alone.
teacher-safer-never-reveals = Takes “oscillates longer” for “diverges”: heavy ball’s edge does move out.
teacher-faster = “More β is always faster.”
teacher-faster-until = up to β*, then it is slower
teacher-faster-yes = yes
teacher-faster-never = momentum never helps
teacher-faster-yes-reveals = Beyond β* the run oscillates, and a step leaves √β of the error, at best.
teacher-faster-never-reveals = At κ = 25 the best heavy ball has the factor 0.667, plain descent 0.923.
teacher-ema = EMA momentum with β = 0.9 converges up to ηλ = …
teacher-ema-large = 38
teacher-ema-heavy = 3.8
teacher-ema-plain = 2
teacher-ema-heavy-reveals = That is heavy ball’s edge. EMA’s effective step is η(1 − β), ten times smaller.
teacher-ema-plain-reveals = Believes that an average keeps the limit of plain descent.
teacher-link-optimum = Polyak’s optimum
teacher-link-nesterov = Nesterov past its edge
teacher-link-starts = the map of starts
