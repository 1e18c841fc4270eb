overlays = Over the map
overlay-contours = contours
overlay-arrows = slope
overlay-flow = flow
overlay-critical = critical points
overlay-separatrices = basin borders
overlay-outcomes = where runs end
overlay-taylor = quadratic model
note-outcomes = colours: where the first runner ends
note-flow = hairline: gradient flow
note-arrows = arrows: −∇f, length √‖∇f‖
note-times = arrows × { $times }
strip-shows = The strip shows
axis-stepLength = step length ‖Δw‖
runners-chosen = Up to { $most } runners from one start: how each ends, and its last f
runner-newton = Newton
ending = how it ends
ending-rests = at rest, step { $step }
ending-saddle = at a saddle, step { $step }
ending-stops = stands still, step { $step }
ending-running = on its way
ending-two_cycle = to and fro, step { $step }
ending-periodic = in a cycle, step { $step }
ending-diverged = diverges, step { $step }
ending-left_domain = out of f’s domain, step { $step }
settings-of = Settings of
own-rate = its own η
verdict-rests = At rest in a minimum from step { $step }
verdict-saddle = At rest on a saddle from step { $step }
verdict-stops = At rest where the slope is 0, from step { $step }
verdict-running = Still on its way after { $steps } steps
verdict-two_cycle = To and fro between two points
verdict-periodic = Round and round, { $period } points
verdict-diverged = Diverges at step { $step }
verdict-left_domain = Leaves where f is defined, at step { $step }
view-overlay_map = map
describe-overlay-map = Map at step { $step }: { $points }. Laid over it: { $overlays }.
told = The step to come, told
told-walk = Term by term
told-begin = From the beginning
told-next = Next term
told-hop = Make this step
told-stands = After { $step } steps: w = { $at }, f = { $loss }, ∇f = { $slope }.
told-slope = The slope gives { $symbol } = { $amount }.
told-memory = Memory gives { $symbol } = { $amount }.
told-plain = Then { $symbol } = { $amount }.
told-sum = Together they are the new { $target } = { $sum }.
told-falls = w moves by { $move } to { $to }: f falls to { $after }.
told-rises = w moves by { $move } to { $to }: f rises to { $after }.
told-stays = w moves by { $move } to { $to }: f stays { $after }.
told-table = Step { $step }, term by term
told-term = term
told-factor = factor
told-quantity = quantity
told-amount = product
compare = Compare A and B
compare-keep = Keep this as A
compare-swap = Swap A and B
compare-ends = How the runners end
view-kept_map = A
kept-none = Nothing is kept that could be compared with.
verdict-blindfold = Blindfold: { $left } questions left
blind-probe = Ask here ({ $left } left)
blind-reveal = Take it off
blind-next = Another landscape
blind-score = You: f = { $lowest } after { $count } questions. { $runner }, with as many: f = { $reached }.
blind-table = Asked { $count } of { $budget } times
describe-blind-map = The landscape is hidden. The point is at { $at }. Asked: { $probes }
