glimpse = Three nets learn to read
control-axis = compared along
option-axis-updates = updates
option-axis-epochs = epochs
option-axis-gradients = gradients
control-loss = loss
option-loss-squared = squared
option-loss-cross_entropy = cross-entropy
control-seed = seed
control-batch = smallest batch B
text = Three nets learn real handwritten digits here: with batches of B, of 4B, and of all 1300. Compared by updates they go together; by epochs the small batch is far ahead, as an epoch is many updates for it and one for all. With squared loss the sharpness of the full batch climbs to 2/η and stays there.
invitation = Watch three nets learn, then compare them by epochs.
note = This is one small net: 1300 digits, 497 in the test, where two points are chance. It proves nothing of large nets, nor that flat minima generalise.
verdict-learning = Learning: { $known } of 3 nets are this far
verdict-edge = At the edge of stability
verdict-below = Below the edge of stability
verdict-above = Above the edge: unstable, the sharpness falls
verdict-diverged = η is too large: a net diverges
verdict-ahead = Batch { $batch } is ahead: { $updatesSmall } updates against { $updatesAll }
verdict-behind = All at once is ahead of batch { $batch }
verdict-level = No difference that 497 digits could show
claim-edge = Full batch, η = 0.2: sharpness { $value }
claim-below = η = 0.1, 2/η = 20: { $value }
claim-entropy = Cross-entropy, 2/η = 6.7: { $value }
claim-updates = Small − all, same updates: { $value } points
claim-epochs = Same epochs: { $value } points
belief-overfits = Large batches overfit and cost 3 to 5 points.
belief-overfits-happens = After as many updates the difference here is { $gap } points, and the training losses are { $small } and { $all }: nobody overfits. Published: 0.2 points on MNIST to 5 on CIFAR-100, at equal training accuracy; less, or nothing, when large batches get as many updates or a tuned rate.
belief-epochs = Small batches: quick updates, long epochs. Large batches: slow updates, short epochs.
belief-epochs-happens = An epoch computes the same gradients with either. On parallel hardware an update takes about as long up to large batches, so their epoch is shorter; but it is one update instead of { $updates }: after as many epochs { $all } % against { $small } %.
predict = Batch 16 and all 1300, the same number of epochs. Who reads more of the unseen digits?
predict-same = both alike: they saw the same images
predict-all = all at once: its gradient is exact
predict-flat = batch 16: noise finds flatter minima
predict-updates = batch 16: it made 81 times as many updates
predict-same-reveals = They computed the same gradients, but one averaged them all into a single step.
predict-all-reveals = One exact step is no substitute for 81 rough ones.
predict-flat-reveals = Given as many updates, the gap is gone: flatness does not explain it.
teacher-goal = Compare batches fairly: by epochs small ones win through more updates, by updates hardly anything is left. Sharpness is set by η, as 2/η.
teacher-tip-1 = Ask the question first, then switch the axis from epochs to updates.
teacher-tip-2 = Read some misread digits aloud: would you have read them?
teacher-tip-3 = Take η to 0.1: the line 2/η moves up, the sharpness no longer reaches it.
teacher-tip-4 = Change the seed: that is how much chance there is in two points.
teacher-edge = Full batch, squared loss, η = 0.2. Where does the sharpness go?
teacher-edge-zero = to 0: minima get flatter
teacher-edge-edge = to about 10 = 2/η
teacher-edge-grows = it grows without bound
teacher-edge-zero-reveals = That is nearer to what cross-entropy does. Here it stays where descent is just stable.
teacher-edge-grows-reveals = Above 2/η descent is unstable along that direction, which brings it back.
teacher-fair = After 24 epochs batch 16 reads more digits than the full batch. Why, above all?
teacher-fair-flat = its minimum is flatter
teacher-fair-updates = it made 81 times the updates
teacher-fair-overfit = the full batch overfits
teacher-fair-flat-reveals = With as many updates the full batch catches up, at a sharper place.
teacher-fair-overfit-reveals = After 24 updates it has hardly fitted anything.
teacher-gap = Two nets differ by 2 points on 497 digits. What follows?
teacher-gap-better = one is better
teacher-gap-noise = little: that is about what chance does
teacher-gap-proof = flat minima generalise
teacher-gap-better-reveals = One standard error is over a point: another seed may turn it round.
teacher-gap-proof-reveals = One net, one set of digits; and the sharpness itself depends on how weights are scaled.
teacher-link-epochs = the same epochs
teacher-link-slow = η = 0.1: below the edge
teacher-link-entropy = cross-entropy: far below
