glimpse = Anything goes
text = Choose a landscape or type a formula, drag the start, let up to six methods run from it. Lay over the map what you want to know: the flow, the critical points, where every start ends. The link holds all of it.
invitation = Drag the start, or type a formula of your own.
invitation-told = Go on term by term, then make the step.
invitation-compare = Keep this as A, then change one thing.
invitation-blind = Drag the point, then ask.
claim-bottom = All four minima are equally deep: f = { $value }
claim-top = Newton runs uphill to where the slope is 0: f = { $value }
predict = Newton’s method starts near a hilltop. Where does it go?
predict-down = Down, into a minimum
predict-down-reveals = Newton looks for ∇f = 0, not for low ground: near a hilltop that is the top.
predict-up = Up, to the top
predict-away = It flies away
predict-away-reveals = Near a point with ∇f = 0 and an invertible Hessian Newton arrives in a few steps.
teacher-goal = Students try out for themselves what decides where a method ends: the landscape, the start, the rule and η.
teacher-tip-1 = Give out the link; each group takes one method, one start, and reports how it ends.
teacher-tip-2 = Lay “where runs end” over the map and move η: the borders fray long before anything diverges.
teacher-tip-3 = Type (1-x*y)^2 and ask for a saddle; then lay the critical points over it.
teacher-basins = Two methods start at the same place with the same η. Do they end in the same minimum?
teacher-basins-always = Always: it is the one downhill from there
teacher-basins-always-reveals = Steps hop, and memory carries on: a rule has basins of its own.
teacher-basins-not_always = Not always
teacher-basins-never = Never
teacher-basins-never-reveals = Deep inside a basin they do.
teacher-link-whole = The playground as it opens
teacher-link-basins = Where gradient descent ends from every start
teacher-faster = Twice the learning rate: does gradient descent arrive sooner?
teacher-faster-faster = Yes, each step is twice as long
teacher-faster-faster-reveals = Past 1/λmax it overshoots, past 2/λmax it diverges.
teacher-faster-either = It may be sooner, later, or not at all
teacher-faster-same = At the same time: the path is the same
teacher-faster-same-reveals = Only the flow has a path of its own; steps that are longer leave it.
teacher-arrow = Where does −∇f point?
teacher-arrow-minimum = At the nearest minimum
teacher-arrow-minimum-reveals = Only in a round bowl. In a valley it points across.
teacher-arrow-steepest = Down the steepest way, here and now
teacher-arrow-best = At the end of the best step
teacher-arrow-best-reveals = A gradient knows the slope at one point, not how far that slope reaches.
tab-race = Run
tab-told = One step, told
text-told = The step to come, as its rule makes it: every term with its number, its arrow at true scale, its line in the table. The arrows add up to the step.
tab-compare = A | B
text-compare = What you kept as A stands still on the left; change B: the start, η, the runners, the landscape. One change at a time tells what it does.
tab-blind = Blindfold
text-blind = An optimizer sees f and its slope where it stands, nothing else. Drag the point, ask twelve times, find the lowest place; then take the blindfold off.
