glimpse = Four colours, one for each end
control-landscape = Landscape
option-landscape-himmelblau = Himmelblau
option-landscape-styblinski_tang = Styblinski–Tang
option-landscape-six_hump_camel = Six humps
option-landscape-three_hump_camel = Three humps
control-method = Method
option-method-gradient_descent = Descent
option-method-heavy_ball = Heavy ball
option-method-nesterov = Nesterov
control-momentum = momentum β
text = Every point is a start; its colour tells in which minimum the run from there ends. Point to preview, click to keep.
invitation = Choose heavy ball and raise β: which borders fray first?
note = Border dimension: by counting boxes of 1, 2, 4 and 8 pixels. Not proven by this: that a border is a fractal. Pixels see a few sizes, not all; for small steps smooth borders are proven.
claim-a = η = 0.002: A gets { $value }
claim-b = B { $value }
claim-c = C { $value }
claim-d = D { $value }
claim-smooth = Descent, η = 0.01: border dimension { $value }
claim-frayed = With momentum 0.9: { $value }
claim-nowhere = η = 0.015: in no minimum { $value }
claim-lowest = Styblinski–Tang: lowest { $value }
claim-best = Best of four starts: { $value }
belief-lowest = A good method finds the lowest minimum.
belief-lowest-happens = Where it ends is settled where it begins: { $one } of the starts lead to the lowest. Of four random starts one at least does so with { $four }, as 1 − (1 − p)⁴ says.
belief-borders = Momentum averages steps, so it smooths the borders.
belief-borders-happens = It frays them: their dimension rises from { $plain } to { $heavy }, as far as 200 × 200 pixels tell. From a start in there nobody can foretell the end.
belief-rate = The learning rate decides how fast, not where.
belief-rate-happens = At η = 0.015 the minimum C is too steep to stay in: { $c } of the starts end there, and { $nowhere } in no minimum at all.
predict = Descent with η = 0.01 has smooth borders between the four colours. With momentum 0.9 at the same η they become …
predict-smoother = smoother: momentum averages
predict-same = the same: the minima are the same
predict-frayed = frayed, with islands
predict-smoother-reveals = It averages steps, not ends. A heavy ball rolls over several passes before it stays, and a slightly different start rolls over one more.
predict-same-reveals = The minima are, but not the ways to them.
teacher-goal = Where a run ends is decided by its start, and near a border by almost nothing. Choosing the start is half of the method.
teacher-tip-1 = Plain descent first: hover across a border and watch the end jump from one minimum to another.
teacher-tip-2 = Raise β slowly from 0: first the borders move, from about 0.8 on they fray.
teacher-tip-3 = Descent at η = 0.015: ask which minimum will vanish. It is the steepest.
teacher-tip-4 = Styblinski–Tang: estimate from the colours how many random starts find the lowest minimum nine times in ten.
teacher-start = Descent with small steps from a start between two minima ends in …
teacher-start-nearest = the nearest one
teacher-start-lowest = the lower one
teacher-start-downhill = the one whose basin holds the start
teacher-start-nearest-reveals = Basins are not drawn by distance: hover near a border.
teacher-start-lowest-reveals = Descent sees the slope where it is, not the heights elsewhere.
teacher-four = One start in four leads to the lowest minimum. Four random starts find it …
teacher-four-sure = surely: four times a quarter
teacher-four-seventy = in about 70 %
teacher-four-quarter = in a quarter, as before
teacher-four-sure-reveals = All four may miss: 0.75⁴ = 0.32.
teacher-four-quarter-reveals = Each start is a new chance: 1 − 0.75⁴.
teacher-steps = η goes from 0.002 to 0.01. Which starts end elsewhere?
teacher-steps-never = none: the minima are the same
teacher-steps-border = a few near the borders
teacher-steps-everywhere = many, everywhere
teacher-steps-never-reveals = The shares move in the third digit: steps cut corners.
teacher-steps-everywhere-reveals = Away from borders both follow the same slope into the same minimum.
teacher-link-frayed = frayed borders
teacher-link-cycle = a minimum too steep
teacher-link-lowest = the lowest of four
