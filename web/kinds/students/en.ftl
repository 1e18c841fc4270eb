view-rain = losses
view-split_spectrum = all λ
view-student_neurons = neurons
view-stuck_share = share stuck
hint-neuron = click on one
control-neuron = neuron to split
students-neurons = n = { $neurons }
students-lane-0 = n = { $neurons }: as many as the teacher
students-lane-1 = n = { $neurons }: one neuron more
students-lane-2 = n = { $neurons }: two neurons more
students-count = { $stuck } of { $known } stuck
students-walks = split: λₘᵢₙ = { $lowest }, it walks out
students-walks-lower = split: λₘᵢₙ = { $lowest }, into a lower trap
students-split-here = a neuron is split
students-before = The stuck net in ℝ{ $dimension }
students-after = One neuron split, ℝ{ $dimension }
students-lowest-up = λₘᵢₙ = { $lowest } > 0: a trap
students-lowest-down = λₘᵢₙ = { $lowest } < 0: { $down } ways down
students-way-down = ← down
students-way-up = up →
students-not-yet = not split yet
students-nobody = nobody is stuck
students-half = ½ of { $neuron }
students-axis-share = stuck after 4000 steps
students-published = published { $percent } %
students-share = n = k: stuck, %
students-shareMore = n = k + 1: stuck, %
students-lowest = λₘᵢₙ, stuck
students-after-lowest = λₘᵢₙ, split
students-ways = ways down
students-within = published, within 4 standard errors
students-apart = published: other starts, another rate
students-block = from the block of one neuron
students-least = least loss
students-middle = median
students-largest = largest
students-above = above 10⁻²
students-axis-step = step
students-not-computed = not computed yet
students-on-shelf = shelf { $loss }
axis-loss-of-slowest = loss of the slowest net
axis-loss-of-one = loss of one stuck net
describe-rain = Losses of students after { $step } steps, on a log scale. { $lanes }
describe-rain-lane = With { $neurons } neurons { $stuck } of { $known } are stuck.
describe-spectrum = { $count } curvatures of the stuck net, the lowest { $lowest }, { $down } below 0.
describe-spectrum-after = Once a neuron is split there are { $count }, the lowest { $lowest }, { $down } below 0.
describe-no-spectrum = No curvatures: nobody is stuck, as far as is known
describe-neurons = { $count } neurons as bars in the teacher’s coordinates, of lengths { $lengths }
describe-no-neurons = No neurons to look at: nobody is stuck, as far as is known
describe-stuck-share = Share of students that are stuck, by their neurons. { $shares }
describe-trap-strip = Loss of one student after { $step } steps: { $loss }
describe-trap-strip-split = Loss of the stuck student { $step } steps after a neuron was split: { $loss }
