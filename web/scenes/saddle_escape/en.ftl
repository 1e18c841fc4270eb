glimpse = Waiting, then falling
control-y0 = distance from the ridge y₀
text = On x² − y² the gradient pulls x in and pushes y out. Near the saddle it almost vanishes and nothing seems to happen; but y grows by the same factor at every step, so the wait until |y| = 1 grows only like ln(1/|y₀|). Exactly on the ridge the iterate stays for ever.
verdict-escapes = Escapes at step { $step }
verdict-waits = Still waiting near the ridge
verdict-escapes_later = Escapes at step { $step }
verdict-waits_later = Still waiting near the ridge
verdict-stays = On the ridge for ever
claim-growth = η = 0.1: y grows by a factor of { $value } a step
claim-ema_slower = EMA momentum at the same η is slower: { $value }
claim-logarithm = y₀ = 10⁻¹⁶ still escapes, at step { $value }
claim-axis = y₀ = 0 never leaves
belief-circulating = EMA momentum from (0.1, 0.1), η = 0.1, β = 0.9
belief-circulating-verdict = The points often quoted are those of plain gradient descent. EMA momentum’s first step is a tenth as long.
invitation = Drag the ring towards the ridge y = 0.
predict = From y₀ = 10⁻⁴ the saddle is left at step 51. From y₀ = 10⁻¹⁶ it is left …
predict-never = never: the gradient vanishes
predict-trillion = 10¹² times as late
predict-four = about four times as late
predict-never-reveals = Only y₀ = 0 exactly stays. However small y is, it grows by the same factor at every step.
predict-trillion-reveals = Thinks of a constant speed. Growth is exponential: only ln(1/|y₀|) counts.
teacher-goal = A saddle does not hold descent, it delays it, by a time that grows only like ln(1/|y₀|) as the distance y₀ to the ridge goes to 0.
teacher-tip-1 = Let it run from y₀ = 10⁻⁴ and stop near step 23. Is it stuck? The gradient norm says so.
teacher-tip-2 = Make y₀ a thousand times smaller, and again: each time costs the same 38 steps.
teacher-tip-3 = Set y₀ = 0: it stays for ever. No random start lies there.
teacher-tip-4 = Compare the methods at the same η, then at the same η/(1 − β): EMA is slow because its step is a tenth as long.
teacher-hundred = y₀ becomes 100 times smaller (η = 0.1). The wait becomes …
teacher-hundred-sum = 25 steps longer
teacher-hundred-factor = 100 times as long
teacher-hundred-twice = twice as long
teacher-hundred-factor-reveals = Thinks of a constant speed instead of a constant factor.
teacher-hundred-twice-reveals = True from 10⁻² to 10⁻⁴ only: it is a number of steps that is added, not a factor.
teacher-slope = At step 23 the gradient norm is 0.018 and the loss hardly moves. The run …
teacher-slope-waits = is waiting at a saddle
teacher-slope-converged = has converged
teacher-slope-stuck = is stuck for ever
teacher-slope-converged-reveals = A small gradient does not tell a minimum from a saddle. The Hessian does.
teacher-slope-stuck-reveals = Only from y₀ = 0. Everything else grows by a factor of 1.2 a step.
teacher-momentum = From (0.1, 0.1) with η = 0.1, β = 0.9: whose points are (0.08, 0.12), (0.064, 0.144)?
teacher-momentum-plain = plain gradient descent’s
teacher-momentum-ema = EMA momentum’s
teacher-momentum-heavy = heavy ball’s
teacher-momentum-ema-reveals = Its first step is a tenth as long: (0.098, 0.102).
teacher-momentum-heavy-reveals = Its first step is the same, its second is not: (0.046, 0.162).
teacher-link-close = 10⁻¹⁶ from the ridge
teacher-link-ridge = on the ridge, y₀ = 0
teacher-link-momentum = from (0.1, 0.1): whose points are they?
