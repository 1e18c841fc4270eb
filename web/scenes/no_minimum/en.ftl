glimpse = It sinks and never arrives
control-x0 = start x₀
control-residual = residual e
control-precision0 = start x₀
tab-softmax = One weight
tab-margin = Margin
tab-precision = Precision
text = Where every example is fitted, ln(1 + e^(−x)) has no minimum: each step is shorter, none is the last. Time runs along ln t.
text-margin = Three examples z that one line can divide. w grows without end; its direction turns to the largest margin, ŵ.
text-precision = x is a precision that is learned. With residual 0 the loss goes to −∞; any residual gives it a minimum.
invitation = Watch x run out of the picture. Where does it stop?
invitation-margin = Drag the start: does the direction depend on it?
invitation-precision = Move e off 0: now there is a minimum.
note = Late in the run ten times the time adds ln 10 = 2.3 to x.
verdict-sinks = t = { $step }: sinking like 1/t, nowhere to arrive
verdict-early = t = { $step }: not yet like 1/t
verdict-falls = t = { $step }: the loss falls without end
verdict-nearing = t = { $step }: on the way to the minimum
verdict-arrived = t = { $step }: at the minimum
claim-product = η = 1, t = 10⁶: t · f = { $value }
claim-weight = x is then { $value } = ln t
claim-early = Angle to ŵ at t = 10³: { $value }°
claim-late = At t = 10⁶: { $value }°
claim-pace = ‖w‖/ln t = { $value }, slowly to 5/13
claim-falls = e = 0, t = 10⁶: loss { $value }
claim-residual = e = 0.5: minimum at x = { $value }
belief-stops = When everything is fitted, training stops
belief-stops-happens = After 10⁶ steps the loss is { $loss } and not 0; x has grown from { $early } to { $late } since step 10³, and goes on.
belief-anywhere = Without a minimum, w may end up anywhere
belief-anywhere-happens = Its direction is that of the largest margin, whatever the start: { $early }° off at step 10³, { $late }° at 10⁶.
belief-bounded = A loss has a lower bound
belief-bounded-happens = Not this one: { $loss } after 10⁶ steps, and no end. A residual of 0.1 stops it at x = { $precision }.
predict = Every example is fitted perfectly. What does the weight x do?
predict-stops = it stops: nothing is left to learn
predict-steady = each step adds the same
predict-slower = it slows down towards a limit
predict-logarithm = it grows for ever, like ln t
predict-stops-reveals = Takes a right answer for a loss of 0. The loss is positive for every x.
predict-steady-reveals = The slope shrinks like 1/t, and the steps with it.
predict-slower-reveals = Steps of 1/t add up without bound.
teacher-goal = A loss need not have a minimum. What descent does then can still be foretold: 1/t, ln t, and the largest margin.
teacher-tip-1 = Ask where x will stop, then let it run. Read the axis aloud: each mark is ten times the time.
teacher-tip-2 = Move x₀ and η: the line shifts, its slope stays.
teacher-tip-3 = Margin: start far off, at (4, 0). Late in the run the direction has forgotten it, slowly.
teacher-tip-4 = Precision: set e to 0.5 and ask what a small residual does to the loss.
teacher-decade = From t = 10³ to 10⁴ the weight x grows …
teacher-decade-ten = tenfold
teacher-decade-add = by 2.3
teacher-decade-none = hardly: it has arrived
teacher-decade-ten-reveals = Takes ln t for t.
teacher-decade-none-reveals = On a plain axis it looks so. On ln t it is a straight line.
teacher-direction = The loss goes to 0 and w to infinity. Its direction …
teacher-direction-stays = stays what it was early on
teacher-direction-margin = turns to the largest margin
teacher-direction-mean = becomes the mean of the data
teacher-direction-stays-reveals = It turns, but only like 1/ln t.
teacher-direction-mean-reveals = Early it does. Later only the nearest points have a slope left.
teacher-residual = A residual of 0.1 instead of 0. The loss …
teacher-residual-still = still goes to −∞, more slowly
teacher-residual-ten = has a minimum at x = 10
teacher-residual-hundred = has a minimum at x = 100
teacher-residual-still-reveals = x·e² grows faster than ln x: any residual wins in the end.
teacher-residual-ten-reveals = The slope ½(e² − 1/x) is 0 at 1/e², not at 1/e.
teacher-link-margin = the largest margin
teacher-link-precision = a loss that goes to −∞
teacher-link-residual = a residual of 0.5
