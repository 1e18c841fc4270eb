glimpse = A wall, and the way round it
control-b = barrier b
control-k = stiffness k
control-n = dimensions n
control-y0 = distance from the axis y₀
control-neurons = neurons
option-neurons-two = 2
option-neurons-three = 3
mark-level = b = 0: the way round is level
mark-level-short = 0
tab-arch = Arch
tab-hat = Hat in n dimensions
tab-neurons = One more neuron
text = A slice shows a wall between two valleys. The floor beneath opens, and an elastic band laid over the wall slides off it: the way round climbs b only.
text-hat = A minimum of the slice is a saddle here, with n − 1 ways down. A start a hair off the axis leaves.
text-neurons = The same net, its neurons swapped: on the way one weight must pass 0. A spare neuron takes over its slope.
invitation = Move b below 0. What becomes of the wall, and of the way round?
invitation-hat = Move n to 1, then to 2. What becomes of the wall?
invitation-neurons = Choose 3 neurons. How high is the way round?
note = What this does not show: these landscapes were made to have a way round, and a band finds what is near where it begins. Between trained nets such ways are observed, not proven in general.
verdict-over = The slice says { $wall }, the way round climbs { $pass }
verdict-level = b = 0: the way round is level, and nothing pulls along it
verdict-open = Downhill all the way round, but not through yet
verdict-through = No minimum but a saddle: through at step { $step }
verdict-closed = One dimension: a minimum behind a wall of { $wall }
verdict-leaves = n = { $n }: a saddle with { $ways } ways down, left at step { $step }
verdict-waits = A saddle with { $ways } ways down, but { $steps } steps are too few
verdict-axis = A saddle with { $ways } ways down, and on its axis for ever
verdict-two = Two neurons: no way round is lower than { $pass }
verdict-three = Three neurons: the way round costs { $pass }
claim-wall = b = 0.1: straight on { $value }
claim-pass = The way round: { $value }
claim-lower = b = −0.1: the wall is still { $value }
claim-open = The way round: { $value }
claim-through = b = −0.2: through at step { $value }
claim-hat_wall = n = 1: a wall of { $value }
claim-hat_pass = n = 2: { $value }
claim-ways = n = 129: { $value } ways down
claim-leaves = Left at step { $value }
claim-line = Neurons swapped on the line: { $value }
claim-two = Round, with two: { $value }
claim-three = With three: { $value }
belief-slice = The plot shows a wall, so there is a wall.
belief-slice-happens = It shows one line of 129 dimensions. In it the wall is { $wall } high; across it { $ways } directions lead down.
belief-surrounded = Minima are surrounded by saddles, so one always gets out.
belief-surrounded-happens = A strict minimum stands alone: at b = 0.1 the lowest curvature is { $valley }. But a minimum of the slice can be a saddle of the whole: at b = −0.2 it is { $lowest }.
belief-taken = If there is a low way, descent takes it.
belief-taken-happens = Here the way round climbs { $pass } only. Descent climbs nothing: it stays at x = { $end }.
belief-found = If there is a free way, it will be found.
belief-found-happens = With three neurons a way costs { $pass }. A band laid along the straight line comes to rest at { $band }.
predict = b goes from 0.1 to −0.1: now the way round leads downhill. In the slice, the wall of 1.1 …
predict-gone = is gone
predict-lower = is still there: 0.9
predict-same = stays exactly as it is
predict-gone-reveals = As if the slice knew of the way round. It is made of k: ½k of its height stays, whatever b is.
predict-same-reveals = b is a part of it: the wall is b + ½k high.
teacher-goal = A wall in a slice is an upper bound of what has to be climbed. And a way that exists is not yet a way that is taken.
teacher-tip-1 = Stop at step 0: only the slice is seen. Ask how high one has to climb, then let the floor open.
teacher-tip-2 = Move b slowly through 0: in the slice nothing much happens, on the floor the minimum becomes a saddle.
teacher-tip-3 = Hat: n = 1 is trapped, n = 2 is not. From there to 129 the step at which it leaves does not change.
teacher-tip-4 = One more neuron: step through the way with three, and see that the bold line never leaves |x|.
teacher-stiff = k is doubled. What becomes higher?
teacher-stiff-both = the wall and the way round
teacher-stiff-wall = the wall in the slice only
teacher-stiff-pass = the way round only
teacher-stiff-both-reveals = On the way round y = 1 − x², so the term with k is 0.
teacher-stiff-pass-reveals = The term with k is 0 on the way round, and k/2 on top of the wall.
teacher-hat = A point is a minimum in one slice. In 129 dimensions it …
teacher-hat-minimum = is a minimum
teacher-hat-saddle = can be a saddle
teacher-hat-maximum = can be a maximum
teacher-hat-minimum-reveals = One direction of 129 was looked at. In the hat the loss falls along the 128 others.
teacher-hat-maximum-reveals = Along the slice the loss rises: never a maximum.
teacher-taken = b = 0.1: the best way round climbs 0.1. Does descent from the left valley take it?
teacher-taken-yes = yes: it is the lowest way
teacher-taken-no = no: it climbs nothing
teacher-taken-slowly = in the end: the slope along it is small
teacher-taken-yes-reveals = The band looks for the way, descent only goes down. In the valley nothing is below.
teacher-taken-slowly-reveals = However small, the slope points back to the valley.
teacher-link-through = b = −0.2: through the arch
teacher-link-axis = on the axis for ever
teacher-link-neuron = a third neuron
