glimpse = Three ways round a mountain
control-y0 = start beside the axis y₀
control-s = height of the left side s
runner-arc = beside the axis
runner-behind = on the axis
runner-ahead = on the right
text = One hill, lower on the right. No minimum, no saddle: its top is the only critical point. Yet the start decides: on the axis behind it descent goes left for ever, a little beside it takes a long arc.
invitation = Bring y₀ nearer to the axis. How much longer is the way?
note = Nothing holds the walker behind: every step is downhill. It is on the wrong side.
verdict-stuck = t = { $step }: on the wrong side for ever
verdict-behind = t = { $step }: still behind the mountain
verdict-round = Round the mountain: { $ratio } times as long as straight
verdict-ahead = t = { $step }: on the right side from the start
claim-critical = Critical points: { $value }, the top
claim-level = On the axis, t = 10⁴: level { $value }
claim-arc = The arc, t = 10³: { $value }
claim-ratio = Its path ÷ straight line: { $value }
claim-straight = From the right: { $value }
claim-crossing = y₀ = 0.05: beside the top at step { $value }
claim-far = y₀ = 10⁻¹⁶: at step { $value }
belief-easy = Without local minima and saddles descent finds the lowest place
belief-easy-happens = After 10⁴ steps one walker is at { $ahead }, the other at { $behind } and will never be below s = 1.
belief-downhill = The gradient shows the way to the goal
belief-downhill-happens = It shows what is lower nearby: from behind, away from the goal. The way became { $ratio } times as long as straight.
predict = From y₀ = 10⁻² the walker is beside the top at step 206. It starts 10¹⁴ times nearer the axis, at 10⁻¹⁶. It gets there …
predict-never = never
predict-factor = 10¹⁴ times as late
predict-square = 41 times as late
predict-never-reveals = Only on the axis itself. Beside it the slope across grows with y, as at a saddle.
predict-factor-reveals = y does not grow evenly but by a share of itself: a logarithm counts, here its square, as the slope fades far out.
teacher-goal = No minimum, no saddle, and still the wrong place: what is downhill here says nothing of where it is low.
teacher-tip-1 = Ask first what can go wrong on a mountain without minima and saddles.
teacher-tip-2 = Let three walkers run and name their levels at t = 10⁴: 1.003, 0.004, 0.004.
teacher-tip-3 = Open the picture of waits: √steps against ln y₀ is a straight line, so the wait is a logarithm squared.
teacher-tip-4 = The top is a critical point, a maximum. Say “no saddle and no minimum”, not “no critical point”.
teacher-kinds = How many critical points has this mountain?
teacher-kinds-none = none: it goes down everywhere
teacher-kinds-one = one, its top
teacher-kinds-two = two, a top and a saddle
teacher-kinds-none-reveals = At the top the slope is 0. It is a maximum.
teacher-kinds-two-reveals = True of a hill on a tilted plane. This one falls on every side, so the slope turns round it once.
teacher-level = The walker on the axis behind goes on for ever. Its level comes to …
teacher-level-zero = 0
teacher-level-side = s, the height of the left side
teacher-level-top = the height of the top
teacher-level-zero-reveals = On the axis y stays 0: the slope across is exactly 0 there.
teacher-level-top-reveals = Each step is downhill, away from the top.
teacher-where = The arc is long. What would have made it short?
teacher-where-slope = a more exact gradient
teacher-where-start = another start
teacher-where-rate = a smaller step
teacher-where-slope-reveals = The gradient is exact. It knows only what is near.
teacher-where-rate-reveals = The flow, with infinitely small steps, takes the same arc.
teacher-link-near = y₀ = 10⁻⁸
teacher-link-axis = y₀ = 0: never
teacher-link-steep = a higher left side
