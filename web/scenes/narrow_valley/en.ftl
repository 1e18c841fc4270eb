text = The valley is κ times steeper across than along. One learning rate serves both: above 1/λmax the path zigzags across, below it crawls along the floor. The best, η*, still needs about κ steps to cut the error by e².
verdict-smooth = No zigzag: a slow crawl
verdict-one_step = A round bowl: one step
verdict-alternating = Zigzag across the valley
verdict-two_cycle = Back and forth for ever
verdict-diverging = Diverging across the valley
claim-best = η*, κ = 10: the error shrinks to 9/11 = { $value } of itself a step
claim-crawl = At η = 1/λmax the path does not zigzag
claim-narrower = κ = 100: only 99/101 = { $value } a step
claim-right_angles = Exact line search turns by { $value }° at each step
claim-worst_start = From (1.6, 0.16) line search is no faster than η*: { $value }
note = Line search: from its worst start as slow as η*.
