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
