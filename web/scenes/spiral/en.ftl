glimpse = Round and round
control-mu = attraction μ
control-omega = rotation ω
control-part = part of the field
option-part-whole = both
option-part-symmetric = bowl
option-part-antisymmetric = turn
mark-best = best η
mark-best-short = best
mark-limit = limit 2μ/(μ² + ω²)
mark-limit-short = limit
runner-steps = Plain steps
runner-extragradient = Look ahead
tab-spiral = One field
tab-players = Two players
text = These forces are the slope of no landscape: going once round, they do work. The flow spirals in whatever ω is; steps do so only below η = 2μ/(μ² + ω²).
text-players = One player chooses x and wants xy small, the other y and wants it large. Each steps down or up its own slope: together they go round, and outward at every η. Looking one step ahead brings them in.
invitation = Raise η until the spiral turns outward.
invitation-players = Lower η. Does the blue spiral ever turn inward?
verdict-inward = Spirals in, { $factor } a step
verdict-circle = Neither in nor out
verdict-outward = Spirals out, { $factor } a step
verdict-centre = At the centre nothing moves
claim-small = η = 0.02: inward, by a factor of { $value } a step
claim-factor = η = 0.1: by a factor of { $value }
claim-best = At the best η: { $value }, never faster
claim-limit = ω = √19 is the limit of η = 0.1: factor { $value }
claim-curl = The field turns: curl 2ω = { $value }
claim-players = The players drift apart: { $value } a step
claim-ahead = Looking ahead: { $value } a step
belief-landscape = Add a rotation to a bowl: a landscape whose gradient flow spirals
belief-landscape-happens = A gradient has no curl, and this field has { $curl }. Its symmetric part alone, a bowl, has a landscape. At a minimum with H ≻ 0 a gradient flow never spirals for ever.
predict = The flow of this field spirals in. Steps with η = 0.02 go …
predict-out = outward: straight steps leave every circle
predict-straight = straight to the centre
predict-in = inward, nearly as the flow does
predict-out-reveals = Each step does go out along the tangent, by η²ω²; the pull inward, 2ημ, is of first order and wins.
predict-straight-reveals = Thinks of a bowl. The force here points past the centre.
teacher-goal = Not every force has a landscape. What turns cannot be judged by loss or Hessian, and the step is limited by the turn as well as by the pull.
teacher-tip-1 = Let the flow run alone (hide the steps), then the steps, then η = 0.4: the same field, a circle.
teacher-tip-2 = Switch between bowl, turn and both. Only the bowl has contours; say why.
teacher-tip-3 = Raise ω at a fixed η: at √19 the steps no longer arrive.
teacher-tip-4 = Two players: this is how adversarial training circles. Looking ahead is one cure, not the only one.
teacher-faster = ω doubles. The largest η that converges becomes …
teacher-faster-smaller = smaller, in the end a quarter
teacher-faster-same = it stays 2/μ
teacher-faster-larger = larger
teacher-faster-same-reveals = Takes the limit of the bowl alone. It is 2μ/(μ² + ω²).
teacher-faster-larger-reveals = Thinks that speed round the centre helps.
teacher-saddle = The eigenvalues are 1 ± 2i. The centre is …
teacher-saddle-neither = neither minimum nor saddle: there is no landscape
teacher-saddle-bowl = a minimum
teacher-saddle-saddle = a saddle
teacher-saddle-bowl-reveals = A Hessian has real eigenvalues. These belong to no Hessian.
teacher-saddle-saddle-reveals = A saddle has real eigenvalues of both signs.
teacher-game = In the game xy, descent and ascent come in …
teacher-game-never = at no η
teacher-game-smaller = if η is small enough
teacher-game-limit = below η = 2
teacher-game-smaller-reveals = The factor √(1 + η²) is above 1 for every η; smaller η is only slower.
teacher-game-limit-reveals = Takes the limit of a parabola. Here μ = 0, and so is the limit.
teacher-link-limit = η at the limit
teacher-link-out = η past it
teacher-link-bowl = the bowl alone
teacher-link-players = two players
