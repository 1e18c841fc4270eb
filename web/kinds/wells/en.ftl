wells-exit = stay, η × steps
wells-share = in the flat well
wells-limit = ηλ, stable below 2
wells-crossed = beyond 0 at step
wells-within = within 4 standard errors
wells-finite = theory is that of small η: long steps leave the sharp well sooner
wells-unfinished = some of the walkers are still there
wells-early = theory is that of small η, at rest
wells-dashed = dashed: theory
wells-dotted = dotted: theory at rest
wells-walkers = { $count } walkers
wells-sharp = sharp
wells-flat = flat
axis-share-flat = in the flat well
view-well_map = wells
describe-well-map = { $walkers } walkers in two wells after { $step } steps: { $sharp } % in the sharp one, { $flat } % in the flat one; theory at rest { $predicted } %
describe-well-alone = One walker on the curve of two wells at step { $step }: x = { $x }
describe-flat-share = Share of the walkers in the flat well after { $step } steps: { $share } %, theory at rest { $predicted } %
