glimpse = Wells that fill
control-temperature = temperature T
control-well = they start in the
option-well-sharp = sharp well
option-well-flat = flat well
control-rate = learning rate η
runner-noise = Descent with noise
tab-wells = Wells
tab-steep = Too steep to stay
text = Both wells are equally deep; the left one is nine times as sharp. Noise of temperature T = ησ²/2B carries walkers over the wall. The flat well holds more of them, as it is wider, and they leave it later.
text-steep = No noise: one walker, a hair beside the sharp minimum. Past η = 2/λ every hop is longer than the last one, until it lands in the flat well.
invitation = Raise T or η. How long do they stay?
invitation-steep = Move η below 2/λ = 0.125. Does it still leave?
note = Time is η × steps. η and B enter through T alone, as long as η is small: twice η with twice B is the same cloud. Sharpness depends on the coordinates, and whether flat minima generalise better is contested.
verdict-sharp = In the sharp well for { $time } ± { $error }
verdict-flat = In the flat well for { $time } ± { $error }
verdict-waits = Too cold: hardly anyone leaves
verdict-thrown = Thrown out at step { $step }
verdict-cycles = Hops from side to side
verdict-rests = Comes to rest
claim-occupancy = Flat : sharp = { $value } : 1
claim-sharp = Out of the sharp well, η × steps: { $value }
claim-flat = Out of the flat one: { $value }
claim-kramers = Kramers’ formula: { $value }
claim-coarse = η = 0.04 at the same T, measured: { $value }
claim-thrown = η = 0.15: beyond 0 at step { $value }
belief-trapped = Once in a local minimum descent cannot leave.
belief-trapped-happens = Here η = 0.15 is more than 2/λ = 0.125, and the walker is beyond 0 at step { $step }, without any noise.
belief-ejects = A sharp minimum throws noise out because leaving it raises the loss.
belief-ejects-happens = Steep walls push back. The sharp well is left sooner, after { $sharp } instead of { $flat }, because it is narrow: the walls are equally high. In the end { $occupancy } walkers are in the flat one for each in the sharp one.
predict = Two wells of equal depth, one nine times as sharp. When everything has settled, which one is fuller?
predict-sharp = the sharp one: it holds them tighter
predict-equal = both alike: they are equally deep
predict-flat = the flat one
predict-sharp-reveals = It holds each one tighter, in less room. What counts is the room.
predict-equal-reveals = Depth decides only as T → 0 between unequal depths. At equal depth width decides: √9 = 3 : 1 for T → 0.
teacher-goal = At equal depth noise fills the wider well; how long a walker stays goes with exp(ΔU/T). Sharp minima are also lost to steps that are too long.
teacher-tip-1 = Let it play: the flat well fills, and the share stops at the dotted line.
teacher-tip-2 = Start in the flat well: another way to the same share.
teacher-tip-3 = At T = 0.2 take η from 0.01 to 0.04: the sharp well empties too early; theory for small η no longer holds.
teacher-tip-4 = Under the second tab move η past 0.125.
teacher-depth = T → 0, equal depth, curvatures 18 and 2. Flat to sharp …
teacher-depth-nine = 9 : 1
teacher-depth-three = 3 : 1
teacher-depth-equal = 1 : 1
teacher-depth-nine-reveals = A well’s width goes with the root of its curvature.
teacher-depth-equal-reveals = Equal depth leaves width to decide.
teacher-batch = The batch is made twice as large at the same η. The time in a well …
teacher-batch-same = stays
teacher-batch-half = doubles
teacher-batch-exponent = goes up exponentially
teacher-batch-same-reveals = T is half as large.
teacher-batch-half-reveals = T stands in the exponent: exp(ΔU/T).
teacher-steep = Descent without noise, η > 2/λ at a sharp minimum. It …
teacher-steep-trapped = stays: a minimum is a minimum
teacher-steep-limit = leaves the neighbourhood; where to, the rest of the landscape decides
teacher-steep-always = always ends in a flatter one
teacher-steep-trapped-reveals = Linearly unstable: each hop is |1 − ηλ| > 1 times as long.
teacher-steep-always-reveals = A quartic wall can hold it in a two-cycle for ever.
teacher-link-hot = hotter
teacher-link-coarse = coarse steps at the same T
teacher-link-steep = thrown out
