glimpse = Smooth flow, hopping dots
tab-banana = curved valley
tab-bowl = bowl and valley
control-time = time shown T
text = With ever smaller η the dots come to lie on a smooth curve, gradient flow. The flow crosses every contour at a right angle; a step does so only where it begins, then goes straight on. What the dots really follow is the dashed curve: the flow of f + η/4·‖∇f‖².
bowl = On ½(x² + κy²) the flow is the curve y/y₀ = (x/x₀) to the power κ: straight to the minimum only where κ = 1.
verdict-follows = The steps follow the flow
verdict-parts = The steps part from the flow
verdict-leaves = The steps leave the flow
claim-ratio = Half of η: the gap to the flow is { $value } times smaller
claim-modified = … that to the modified flow { $value } times
claim-right_angle = Flow and contour: { $value }°
claim-leaves = η = 0.03: the first step jumps across the valley
claim-exponent = κ = 4: the flow bends, with exponent { $value }
claim-round = κ = 1, a round bowl: { $value }, straight
belief-right_angles = Gradient descent crosses contours at right angles.
belief-right_angles-happens = Each step begins at a right angle. Then it goes straight on: where its path turns, it meets the contour at { $angle }°.
belief-limit = With a small enough η, descent is the flow.
belief-limit-happens = At η = T/200 the gap at the end is { $gap }, at T/400 { $half }: it halves with η, and is never 0.
belief-straight = The gradient points to the minimum.
belief-straight-happens = With κ = 4 the flow, which only follows the gradient, runs along a curve with exponent { $exponent }. Only in a round bowl is it 1.
invitation = Make η smaller. Drag the ring.
invitation-bowl = Move κ to 1. When does the flow run straight?
predict = η is halved. The distance between descent and flow after the same time becomes …
predict-half = a half
predict-quarter = a quarter
predict-same = just the same
predict-quarter-reveals = That is the error of one step, η². Twice as many steps are taken: their sum shrinks like η.
predict-same-reveals = Thinks that descent has a way of its own. It is the flow, and an error that goes with η.
teacher-goal = Gradient descent is the simplest way to follow gradient flow. Its error goes with η, as long as ηλₘₐₓ stays below 1.
teacher-tip-1 = Let it run, and ask: which of the three curves do the dots lie on?
teacher-tip-2 = Halve η by the marks T/50, T/100, T/200: the upper line of the strip goes down by a half each time, the lower one by a quarter.
teacher-tip-3 = Raise η past ηλₘₐₓ = 1: the first step jumps across the valley, as no flow can.
teacher-tip-4 = Move the mouse along the flow: a right angle everywhere. Then open “bowl and valley” and set κ to 1.
teacher-angle = Where does gradient descent go at a right angle to the contours?
teacher-angle-everywhere = everywhere
teacher-angle-begins = where each step begins
teacher-angle-nowhere = nowhere
teacher-angle-everywhere-reveals = Mixes up descent and flow: a step keeps its direction while the contours turn.
teacher-angle-nowhere-reveals = Its direction is the gradient at the place where it begins.
teacher-modified = η is halved. The distance to the modified flow becomes …
teacher-modified-half = a half
teacher-modified-quarter = a quarter
teacher-modified-zero = zero
teacher-modified-half-reveals = So it is for the flow itself. The term η/4·‖∇f‖² takes just that part of the error away.
teacher-modified-zero-reveals = The modified flow is right to the next order, not exactly.
teacher-straight = When does the flow run straight to the minimum?
teacher-straight-always = always: there the gradient points
teacher-straight-round = from everywhere only in a round bowl
teacher-straight-small = if η is small enough
teacher-straight-always-reveals = The gradient is at a right angle to the contour. Only circles have their centre there.
teacher-straight-small-reveals = The flow has no η: it is the limit already, and it bends.
teacher-link-coarse = η = 0.03: across the valley
teacher-link-fine = η = T/400: on the flow
teacher-link-round = the round bowl
