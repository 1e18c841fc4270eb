glimpse = Zigzag, then crawl
text = Across, the valley’s curvature λₘₐₓ is κ times that along it. One learning rate serves both: above 1/λₘₐₓ the path zigzags across, below it crawls along the floor. The best constant one, η*, still needs about κ steps to cut the error by e².
verdict-smooth = No zigzag: a slow crawl
verdict-one_step = A round bowl: one step
verdict-alternating = Zigzag across the valley
verdict-two_cycle = Back and forth for ever
verdict-diverging = Diverging across the valley
claim-best = κ = 10, η = η*: each step leaves 9/11 = { $value } of the error
claim-crawl = At η = 1/λₘₐₓ the path does not zigzag
claim-narrower = κ = 100, η = η*: each step leaves 99/101 = { $value }
claim-right_angles = Exact line search turns by { $value }° at each step
claim-worst_start = From (1.6, 0.16) line search is no faster than η*: { $value }
note = Exact line search depends on its start: from the worst one it is as slow as η*.
invitation = Drag the ring. Move η past 2/λₘₐₓ.
belief-misses = Descent zigzags because the gradient does not point to the minimum.
belief-misses-happens = At η = 1/λₘₐₓ it points no better, and nothing zigzags: the path crawls along the floor, and each step leaves { $crawl } of the error. To zigzag takes ηλₘₐₓ > 1.
belief-always_best = η* is the best step, always.
belief-always_best-happens = It is the best constant for the worst start: each step leaves { $left } of the error (of the loss, the square). Choosing each step anew from here leaves { $search }.
predict = At κ = 10 and its best η, cutting the error to 10⁻⁶ takes 69 steps. At κ = 100 and its best η it takes …
predict-same = 69 again, since η is adapted
predict-root = about 220, √10 times as many
predict-ten = 691, ten times as many
predict-same-reveals = The best η balances both directions; it cannot cure the crawl along the floor.
predict-root-reveals = √κ is what momentum brings. Plain descent pays κ.
teacher-goal = One learning rate has to serve all curvatures: the steepest limits it, the flattest pays. The steps needed grow like κ.
teacher-tip-1 = Begin at η = 1/λₘₐₓ: no zigzag at all, and still slow. So the zigzag is not what makes it slow.
teacher-tip-2 = Go on to η*: now it zigzags and needs about half as many steps.
teacher-tip-3 = Turn the valley: the path turns with it. Gradient descent knows no axes.
teacher-tip-4 = Look at line search: it turns by 90° at every step, and from its worst start it is no faster than η*.
teacher-cause = Why does the path zigzag?
teacher-cause-step = ηλₘₐₓ > 1: each step across goes too far
teacher-cause-gradient = the gradient does not point to the minimum
teacher-cause-axes = the method looks along the axes
teacher-cause-gradient-reveals = True, and not the reason: at η = 1/λₘₐₓ the gradient misses it as well, and there is no zigzag.
teacher-cause-axes-reveals = Turn the valley: the path turns with it.
teacher-twice = κ is doubled, from 100 to 200. At the best η, the steps needed …
teacher-twice-double = double
teacher-twice-root = grow by a factor of √2
teacher-twice-same = stay the same
teacher-twice-root-reveals = That is momentum’s law, not that of plain descent.
teacher-twice-same-reveals = Believes that the best η makes up for any valley.
teacher-search = Exact line search always goes to the lowest point of its line. Compared with η* it is …
teacher-search-worst = no faster, from its worst start
teacher-search-always = always faster
teacher-search-two = there in two steps
teacher-search-always-reveals = Best on each line is not best for the whole way: greedy steps zigzag as well.
teacher-search-two-reveals = That holds for conjugate directions in two dimensions, not for gradients.
teacher-link-crawl = η = 1/λₘₐₓ: a crawl without zigzag
teacher-link-narrow = κ = 100 at its best η
teacher-link-worst = line search from its worst start
