glimpse = Two arrows, the lower one taken
tab-escape = Program
tab-cost = Cost
runner-negative_curvature = Negative curvature
control-surface = landscape
control-threshold = small slope ε
control-rho = change of curvature ρ
control-n = dimensions n
control-spread = eigenvalues
option-surface-wells = wells
option-surface-product = (1 − xy)²
option-surface-chain = chain
option-surface-hat = hat
option-spread-apart = lowest apart
option-spread-even = spread evenly
text = Where the slope is nearly 0 it no longer tells the way; the curvature does. A negative eigenvalue is a way down, on both sides: try both, take the lower. Stop only where the slope is small and no eigenvalue is negative.
text-cost = λₘᵢₙ needs neither the n² numbers of H nor its n³ decomposition: Lanczos takes products Hv, each worth two to four gradients. An eigenvalue apart from the others is found soon, one in a crowd later.
verdict-escaped = Leaves along v, settles below
verdict-passed = The slope is small only at the end
verdict-open = Still under way
verdict-few = { $products } products instead of { $n }
verdict-same = No saving: { $products } products for n = { $n }
claim-decrease = From x = 0 a step of 0.25 lowers f by { $value }, theory 0.0313
claim-product = (1 − xy)² at 0: λₘᵢₙ = { $value }
claim-chain = On the chain { $value } saddles, as many jumps
claim-hat = On the hat’s top { $value } eigenvalues are negative: a maximum
claim-hundred = n = 100: { $value } products
claim-thousand = n = 1000: { $value }
claim-even = n = 1000, spread evenly: { $value }
belief-sign = A negative eigenvalue: a saddle.
belief-sign-happens = It only says: no minimum. On the hat’s top { $negative } of two are negative, and it is a maximum. The way out is the same.
belief-costly = With n variables H has n² entries, so its curvature is out of reach.
belief-costly-happens = n² is what it takes to store H. For n = 1000 the lowest eigenvalue took { $products } products Hv, each worth two to four gradients, and no matrix.
belief-definite = Stop as soon as H is positive definite.
belief-definite-happens = That is so after step { $step } already, halfway down, where the slope is still { $slope }. A minimum needs both: a small slope and positive curvature.
invitation = Drag the ring. Which line of the program is at work?
invitation-cost = Move n. How many products does Lanczos take?
note = ε: below it the slope no longer leads, and H is asked. ρ: how fast H may change; the step along v is h = |λₘᵢₙ|/ρ.
predict = The slope is 0, and one eigenvalue of H is negative. The point is …
predict-minimum = a minimum
predict-maximum = a maximum
predict-saddle = a saddle
predict-open = not a minimum; more cannot be told
predict-minimum-reveals = Along that eigenvector f falls on both sides.
predict-maximum-reveals = Only if all the others are negative too.
predict-saddle-reveals = Only if another one is positive. If all are negative, it is a maximum.
teacher-goal = Curvature shows the way where the slope does not, and it costs a few products with H, not H itself.
teacher-tip-1 = Let it run to the saddle and stop at line 3: which of the two sides will it take?
teacher-tip-2 = Choose (1 − xy)²: the start lies exactly on the ridge, which descent alone never leaves.
teacher-tip-3 = Make ρ smaller: the step becomes longer, and what is promised to second order less true.
teacher-tip-4 = Under Cost move n from 2 to 1000: at 2 both are full together, at 1000 Lanczos is done when H has hardly begun.
teacher-side = ∇f is small, but not 0, and λₘᵢₙ < 0. The step goes along …
teacher-side-plus = v, as it was computed
teacher-side-downhill = whichever of ±v points downhill
teacher-side-either = either: both sides fall alike
teacher-side-plus-reveals = The sign of an eigenvector is arbitrary: v and −v belong to the same eigenvalue.
teacher-side-either-reveals = Only where ∇f is exactly 0. Else the slope along v makes one side lower.
teacher-cost = n = 1000, λₘᵢₙ lies apart from the others. To know it to 10⁻⁶ takes …
teacher-cost-matrix = a million numbers and their decomposition
teacher-cost-columns = a thousand products Hv
teacher-cost-twenty = about twenty products Hv
teacher-cost-matrix-reveals = That gives all thousand eigenvalues; one is wanted.
teacher-cost-columns-reveals = That gives H, column by column. Lanczos needs no H.
teacher-stop = H has become positive definite. The run …
teacher-stop-definite = has found a minimum
teacher-stop-slope = has passed the minimum
teacher-stop-both = goes on, until the slope is small too
teacher-stop-definite-reveals = Positive curvature holds in a whole region around a minimum.
teacher-stop-slope-reveals = The curvature turns positive on the way down, before the minimum.
teacher-link-ridge = exactly on the ridge
teacher-link-chain = two saddles, one after the other
teacher-link-even = cost where the eigenvalues crowd
