glimpse = A film between two rings
control-d = half distance d
control-from = at first
option-from-cylinder = cylinder
option-from-outward = thin: out
option-from-inward = thin: in
mark-widest = d* = 0.6627: no film is longer
mark-widest-short = d*
mark-best = β*, the best for λₘᵢₙ and λₘₐₓ at the film
mark-best-short = β*
text = A soap film between two rings has the least area: its heights are weights, its area is the loss. A second, thin film is a saddle. Pull the rings apart: past d* there is none.
invitation = Pull the rings apart, past d*.
verdict-holds = The film holds: neck { $neck }
verdict-waits = A film with neck { $neck }, not reached in { $step } steps
verdict-overshoots = A film exists, but it runs past the saddle: torn at step { $step }
verdict-thickens = Pushed out, the thin film becomes the thick one
verdict-collapses = Pushed in, the thin film tears at step { $step }
verdict-snaps = No film at d = { $d }: it thins, and tears at step { $step }
verdict-thins = No film at d = { $d }: thinner and thinner, not torn yet
claim-neck = d = 0.5: neck { $value }
claim-kappa = κ = { $value }
claim-descent = Descent: { $value } steps
claim-ball = With momentum { $value }
claim-saddle = Thin film: λₘᵢₙ = { $value }
claim-overshoot = d = 0.65: momentum torn at step { $value }
claim-snap = d = 0.67: descent torn at step { $value }
belief-minimum = Descent always ends in a minimum.
belief-minimum-happens = If there is one. At d = 0.67 the area has none: the film thins, lingers where the last one was, and tears at step { $step }.
belief-level = Where all forces balance, the film rests.
belief-level-happens = They balance at the thin film too. But λₘᵢₙ is { $saddle }: pushed in by a fiftieth, it tears at step { $step }.
belief-faster = Momentum does the same, only faster.
belief-faster-happens = At d = 0.65 descent comes to rest at neck { $neck }. Momentum runs past the saddle: torn at step { $step }.
predict = At d = 0.5 the film rests at neck 0.848. The rings are pulled to d = 0.67. The film …
predict-thinner = rests at a thinner neck
predict-once = tears within a few steps
predict-lingers = thins slowly, almost stops, then tears
predict-thinner-reveals = As if an area always had a least one nearby. Past d* = 0.6627 no film is level.
predict-once-reveals = Just past d* the slope near the last film is almost 0: it takes thousands of steps to pass.
teacher-goal = Descent is how a film finds its shape. Where a minimum and a saddle meet, both are gone, and descent goes on down.
teacher-tip-1 = Let the class predict d = 0.67 before you move the slider. Watch the neck linger near 0.55.
teacher-tip-2 = On the small picture, let them say which film is which: the thick one is stable, the thin one is not.
teacher-tip-3 = Note λₘᵢₙ at d = 0.3, 0.5, 0.6, 0.66: it goes to 0, and the steps go up with κ.
teacher-tip-4 = At d = 0.65 lower β until the film holds again.
teacher-tip-5 = Molecule: at step 0 ask how much the reaction has to climb. Market: set ω to 2 and ask for a landscape; there is none.
teacher-balance = At the thin film all forces balance. Left alone, a real film there …
teacher-balance-holds = stays as it is
teacher-balance-falls = goes to one side at the slightest push
teacher-balance-none = cannot be: balance means least area
teacher-balance-holds-reveals = Balance is a zero slope. The Hessian has a negative eigenvalue there.
teacher-balance-none-reveals = A saddle is level too.
teacher-finer = Twice as many heights on the same film. The condition κ becomes …
teacher-finer-same = the same
teacher-finer-twice = twice as large
teacher-finer-four = four times as large
teacher-finer-same-reveals = λₘₐₓ is that of the finest zigzag, which gets finer.
teacher-finer-twice-reveals = λₘₐₓ doubles, and λₘᵢₙ halves as well.
teacher-momentum = d = 0.65: descent arrives, momentum tears the film. Why?
teacher-momentum-rate = its η is too large
teacher-momentum-past = it runs past the saddle
teacher-momentum-none = there is no minimum
teacher-momentum-rate-reveals = η is below its limit: near the film it would converge.
teacher-momentum-none-reveals = Descent finds one, with neck 0.642.
teacher-link-widest = at d*, where both films meet
teacher-link-snap = past d*
teacher-link-overshoot = momentum runs past
teacher-link-thin = the thin film
control-mu = own effect μ
control-omega = lopsided effect ω
mark-limit = 2μ/(μ² + ω²), the limit of stability
mark-limit-short = limit
runner-steps = Price steps
tab-film = Film
tab-market = Market
text-market = Two prices, x and y counted from their equilibrium, move along the excess demand. Alone (ω = 0) both go straight home. If the first good replaces the second, but the second goes with the first, they spiral: no landscape, same limit on the step.
invitation-market = Raise ω to 2, then η.
verdict-inward = Prices come home: factor { $factor } a step
verdict-circle = Prices go round for ever
verdict-outward = Prices run away: factor { $factor } a step
verdict-centre = At equilibrium nothing moves
claim-straight = ω = 0: factor { $value }
claim-spiral = ω = 2: { $value }
claim-away = η = 0.5: { $value }
teacher-link-market = prices that spiral
tab-molecule = Molecule
text-molecule = The energy of a small model molecule. An elastic band laid straight from one form to the other slides down until it lies over the passes: the highest one is what the reaction has to climb. Descent from beside it falls to one side.
invitation-molecule = Drag the start to the other side of the pass.
verdict-on = The way climbs { $pass }; from here it falls on
verdict-back = The way climbs { $pass }; from here it falls back
verdict-thrown = Thrown out: too steep for this η
claim-pass = Pass: { $value } up
claim-top = Energy { $value }
claim-wall = Straight: { $value } up
teacher-link-back = the other side of the pass
