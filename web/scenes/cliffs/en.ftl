glimpse = One step too far
control-steepness = steepness k
control-clip = longest gradient c
control-x0 = start x₀
runner-clipped_gradient = Clipped gradient
runner-newton = Newton
runner-saddle_free_newton = Saddle-free Newton
tab-wall = Wall
tab-recurrent = Recurrent net
tab-plateau = Plateau
tab-newton = Newton
text = The slope tells what the next hair’s breadth is like. On the wall it is 80, and a step of η times 80 ends far beyond the valley.
text-recurrent = Fifty steps of one recurrent unit, s ← wσ(s) + b, make such a wall by themselves. Across is w, up is b.
text-plateau = Far out the loss is almost 1 and the slope almost 0: nothing tells how far the minimum is.
text-newton = Newton’s step goes to where the gradient vanishes, whatever is there.
invitation = Move η: where does one step land?
invitation-recurrent = Drag the ring off the wall and onto it.
invitation-plateau = Move x₀ outward. How long is the wait?
invitation-newton = Drag the ring near the ridge y = 0.
note = Clipping bounds the step by ηc. It does not tell where the valley is.
verdict-thrown = One step throws it { $jump } away
verdict-steps = The first step is { $jump } long
verdict-flat = Almost no slope, and not there yet
verdict-rests = At rest from the start
verdict-saddle = Newton ends at the saddle
verdict-minimum = Newton ends at a minimum
verdict-elsewhere = Newton has reached no critical point
claim-slope = Slope on the wall: { $value }
claim-thrown = η = 0.1: one step lands at { $value }
claim-clipped = Clipped to 1, x stays above { $value } for 60 steps
claim-recurrent = Slope on the net’s wall: { $value }
claim-beside = A third of a unit away: { $value }
claim-flat = Slope at x = 5: { $value }
claim-newton = Newton stops at the saddle
claim-saddle_free = Saddle-free Newton finds a minimum
belief-small = A small gradient: nearly there
belief-small-happens = At x = 5 the slope is { $slope } and the loss { $loss }, nearly its highest.
belief-curvature = Newton uses the curvature, so it finds minima faster
belief-curvature-happens = From (1, 0.3) Newton ends at a { $kind }. With |λ| in the place of λ it goes down.
predict = At the top of the wall the slope is 80. One step with η = 0.1 lands …
predict-foot = at the foot of the wall
predict-far = far beyond the valley, and higher up
predict-gone = nowhere: the run diverges
predict-foot-reveals = Thinks that descent follows the curve. A step goes straight, η times the slope.
predict-gone-reveals = One long step is not divergence: from there the gentle valley leads back, slowly.
teacher-goal = The slope at a point says nothing about the scale on which it holds: a wall throws, a plateau waits, a saddle attracts Newton.
teacher-tip-1 = Ask where the step lands before the run. Then show it: η · 80.25 = 8.025.
teacher-tip-2 = Count how many steps the way back takes, and lower c until the clipped runner crawls, too.
teacher-tip-3 = Recurrent net: the wall is no invention. Drag the ring by a hair across it and watch the slope.
teacher-tip-4 = Plateau: each unit of x₀ multiplies the wait by e² = 7.4, because the slope shrinks like 8e^(−2x).
teacher-steeper = The wall becomes twice as steep, just as high. The first step becomes …
teacher-steeper-twice = twice as long
teacher-steeper-same = it stays the same: the wall is no higher
teacher-steeper-half = half as long
teacher-steeper-same-reveals = Takes the height for what counts. The step is η times the slope.
teacher-steeper-half-reveals = Thinks of a step that ends at the foot of the wall.
teacher-clip = The gradient is clipped to c = 1. That makes the step …
teacher-clip-bounded = no longer than ηc
teacher-clip-fast = longer where the slope is small
teacher-clip-minimum = end at the minimum
teacher-clip-fast-reveals = Takes clipping for normalising. Small gradients are left as they are.
teacher-clip-minimum-reveals = Clipping knows a limit, not the goal.
teacher-plateau = ‖∇f‖ is 10⁻³. The minimum is …
teacher-plateau-unknown = near or far: the slope does not tell
teacher-plateau-near = near
teacher-plateau-converged = reached
teacher-plateau-near-reveals = True of a parabola whose curvature is known, not of a plateau.
teacher-plateau-converged-reveals = Takes the test that ends a program for a proof.
teacher-link-short = η = 0.01
teacher-link-recurrent = the recurrent net
teacher-link-plateau = the plateau, x₀ = 4
teacher-link-newton = Newton and the saddle
