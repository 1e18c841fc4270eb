view-ways_lanes = clocks
view-ways_times = waits
view-ways_slice = slices
axis-ways = ways k
axis-wait = mean wait in steps
axis-median = median distance
axis-from-saddle = distance from the saddle
ways-count = k = { $k }
ways-gone = gone
ways-turn = one turn: { $turn } steps; stops at the mean
ways-dashed = dotted: formula
ways-slope = straight: −{ $drop } a doubling
ways-along = along the axis
ways-across = across, { $k } ways
ways-walkers = walkers
ways-mean-1 = wait, k = 1
ways-mean-4 = wait, k = 4
ways-mean-16 = wait, k = 16
ways-mean-64 = wait, k = 64
ways-mean-own = wait, chosen k
ways-drop = saved by a doubling
ways-within = within 4 standard errors
ways-apart = the formula is that of small noise near the saddle, the straight line that of many ways
describe-ways-lanes = Walkers side by side at step { $step }, by the number of ways down: mean wait, or how many are gone. { $waits }
describe-ways-times = Mean waits by the number of ways down, by the formula in brackets: { $waits }
describe-ways-slice = Through the saddle the loss has a minimum along the axis, and a maximum across it in { $k } ways
