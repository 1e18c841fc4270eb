glimpse = Hops, then flight
control-lambda = curvature λ
zone-smooth = smooth
zone-alternating = alternating
zone-diverging = diverging
text = The curve is ½λx²; each step multiplies x by 1 − ηλ. Move η: below 1/λ the ball keeps to one side, between 1/λ and 2/λ it jumps across, past 2/λ every jump is longer than the last. Factors that differ only in sign converge equally fast.
verdict-smooth = Smooth: never crosses
verdict-one_step = One jump to the minimum
verdict-alternating = Alternating, ever closer
verdict-two_cycle = Two-cycle: never closer
verdict-diverging = Diverging, ever farther
claim-smooth = At η = 0.1 the ball never crosses
claim-one_step = At η = 0.5 it lands in one jump
claim-mirror = η = 0.9 is as fast as 0.1: factor { $value }
claim-two_cycle = At η = 1 it jumps back and forth for ever
claim-diverging = At η = 1.1 the error grows by a factor of { $value } a step
invitation = Move η below 1/λ, then past 2/λ.
belief-stable = At η = 2/λ the ball swings stably.
belief-stable-happens = At η = 1 a jump leaves { $edge } times the error, at 1.02 { $past } times: an edge, where the least bend of the curve decides. And on a line nothing spirals: it only changes sides.
predict = At η = 0.1 each step leaves 0.8 of the error. At η = 0.9 it shrinks …
predict-faster = faster: longer steps arrive sooner
predict-slower = slower: every step overshoots
predict-same = just as fast, from side to side
predict-faster-reveals = Longer steps help up to 1/λ. Beyond it each one goes too far.
predict-slower-reveals = Overshooting loses nothing by itself: only the size |1 − ηλ| counts.
teacher-goal = On a parabola one number decides how gradient descent moves: ηλ. Below 1 it glides, between 1 and 2 it alternates, beyond 2 it flies apart.
teacher-tip-1 = Start at η = 0.1 and let the ball hop. Ask for the factor per step before it is shown: 1 − 0.1 · 2 = 0.8.
teacher-tip-2 = Move η slowly through 0.5. At 1/λ the ball lands in one jump; just beyond, it changes sides.
teacher-tip-3 = Stop at η = 1 and let the class call “left, right”. Then go on to 1.1.
teacher-tip-4 = Now change λ: both marks move, and the same η means something else. What counts is ηλ.
teacher-double = η goes from 0.1 to 0.2 (λ = 2). The steps needed to halve the error …
teacher-double-less = fall to less than half
teacher-double-half = fall to exactly half
teacher-double-same = stay the same
teacher-double-half-reveals = Thinks in speeds. The factor goes from 0.8 to 0.6, and 3.11 steps become 1.36.
teacher-double-same-reveals = Has 0.1 and 0.9 in mind: those two have factors of the same size, 0.1 and 0.2 have not.
teacher-edge = η is exactly 2/λ. The ball …
teacher-edge-arrives = arrives at the minimum
teacher-edge-jumps = jumps from side to side for ever
teacher-edge-leaves = flies away
teacher-edge-arrives-reveals = Takes a path that stays bounded for one that converges.
teacher-edge-leaves-reveals = Takes “does not converge” for “diverges”. On the edge the factor is exactly −1.
teacher-steeper = λ becomes four times as large. The largest η that converges becomes …
teacher-steeper-quarter = a quarter
teacher-steeper-half = a half
teacher-steeper-same = it stays the same
teacher-steeper-half-reveals = Thinks of lengths, which go with √λ. The limit is 2/λ.
teacher-steeper-same-reveals = Takes η for a property of the method alone, not of method and curve.
teacher-link-smooth = η = 0.1, smooth
teacher-link-edge = η = 1, on the edge
teacher-link-diverging = η = 1.1, past it
