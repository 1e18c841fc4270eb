glimpse = Two values, four, chaos
control-delta = difference δ
tab-well = Well
tab-logistic = Logistic
tab-product = Two weights
text = Each column is a learning rate; its points are where descent still is after many steps. Past η = 1 it never settles.
text-logistic = On f = x³/3 − x²/2 descent is the logistic map with r = 1 + η: the same cascade at other places, the same ratio.
text-product = Two weights, started apart, come to w₁ = w₂. From there on they do what one does, at half the learning rate.
invitation = Move η past one mark after the other. Drag a box to zoom.
invitation-logistic = Move η past 2. Where else have you seen this picture?
invitation-product = Enlarge the map: the path comes to the diagonal.
note = Λ: mean growth of a small difference, as a logarithm. Parted: 0.1 apart. Not proven by this: that training a network is chaotic. These losses have one weight or two; doublings are proven, Λ > 0 is measured, on finite runs in doubles.
verdict-rests = Settles on one value
verdict-edge = On the edge: here a cycle of { $period } doubles
verdict-cycle = Never settles: { $period } values in turn
verdict-window = A window in the chaos: { $period } values in turn
verdict-slow = Neither cycle nor chaos yet: differences barely change
verdict-chaos = Chaos, yet bounded: foretold for { $horizon } steps
verdict-both = Chaos in both wells: foretold for { $horizon } steps
verdict-escapes = Diverges from this start
claim-doubling2 = 2 → 4 at { $value }
claim-doubling3 = 4 → 8: { $value }
claim-doubling4 = 8 → 16: { $value }
claim-ratio = Gaps shrink by a factor of { $value }
claim-merge = Wells merge at { $value }
claim-four = η = 1.25: { $value } values
claim-two = η = 1.1: Λ = { $value }
claim-chaos = η = 1.8: Λ = { $value }
claim-horizon = η = 1.9: { $value } steps
claim-root6 = Logistic, 2 → 4: { $value }
claim-ln2 = η = 3: Λ = { $value }
claim-half = Two weights, 1 → 2: { $value }
claim-product = η = 0.55: Λ = { $value }
belief-diverges = Past η = 2/λ descent diverges.
belief-diverges-happens = On a parabola. Here 2/λ = 1, and past it two values take turns. At η = 1.8 the run stays between { $least } and { $most } for ever.
belief-noise = It jumps about, so it is random.
belief-noise-happens = Nothing is drawn at random: the same start gives the same run, digit for digit. Only a start 10⁻¹² beside it is 0.1 away after { $horizon } steps.
belief-precision = With more digits one could foretell it.
belief-precision-happens = Twice as many digits, twice as many steps: { $short } with δ = 10⁻⁷, { $long } with 10⁻¹⁴. Each further step costs a fixed part of a digit.
predict = Two values are stable up to η = 1.236. At η = 1.25, after many steps, descent …
predict-stops = stops in a well
predict-two = takes two values in turn
predict-four = takes four values in turn
predict-stops-reveals = A well’s bottom has been unstable since η = 1: each step multiplies the error by 1 − 2η.
predict-two-reveals = That cycle is still there, but unstable: two steps multiply an error by less than −1. So the next round lands beside it.
teacher-goal = Past the edge of stability descent need not diverge: higher terms catch it, in cycles that double and then in chaos. Chaos is bounded and not random; it ends what can be foretold.
teacher-tip-1 = Begin at η = 0.9 and move up slowly. Ask before 1 and before 1.236 what will come.
teacher-tip-2 = Then the box round the first doublings: the class sees the same picture again, smaller by a factor of 4.67 each time.
teacher-tip-3 = At η = 1.9 play and stop at step 20: the two runs still look like one. Let them guess the step at which they part.
teacher-tip-4 = Pass 1.598: the two colours mix. The run has left its well without a push.
teacher-past = η is a little past 2/λ in the double well. Descent …
teacher-past-blows = blows up
teacher-past-two = jumps between two values
teacher-past-slow = converges, only slowly
teacher-past-blows-reveals = True of a parabola. Here the wall is steeper outside and flatter inside, and that holds it.
teacher-past-slow-reveals = The error grows near the bottom, by |1 − 2η| > 1 a step.
teacher-digits = At η = 1.9 a start is known to 6 digits; then to 12. How many steps more can be foretold?
teacher-digits-double = about twice as many
teacher-digits-same = hardly more
teacher-digits-never = a million times as many
teacher-digits-same-reveals = ln(1/δ)/Λ grows with the number of digits.
teacher-digits-never-reveals = The difference multiplies at every step, so its logarithm counts.
teacher-random = The same run on two computers with IEEE doubles ends at different places. Why?
teacher-random-seed = another random seed
teacher-random-start = it does not, if each operation is rounded in the same way
teacher-random-rounding = rounding is random
teacher-random-seed-reveals = There is no random number in it.
teacher-random-rounding-reveals = Rounding is a fixed rule. Another order of the operations rounds otherwise, and that is enough for another run.
teacher-link-four = four values
teacher-link-cascade = a box in the cascade
teacher-link-merge = both wells
