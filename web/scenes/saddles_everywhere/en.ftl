glimpse = The column that empties
control-n = dimensions n
control-model = Hessian of
option-model-goe = random matrix
option-model-signs = coin tosses
option-model-field = random field
control-samples = how many
control-size = size n
control-t = shift t̂
control-seed = seed
tab-signs = Signs
tab-semicircle = Semicircle
tab-height = Height
text = Each falling stack is a Hessian: + curves up, − curves down. A minimum needs + everywhere.
text-semicircle = The eigenvalues of a large random matrix fill a semicircle: half of them curve down, never all or none.
text-height = At a high critical point of a random field the spectrum lies to the left, at a low one to the right: low ones are mostly minima.
invitation = Move n up. What is left of the green?
invitation-semicircle = Move n. Which shape do the eigenvalues fill?
invitation-height = Move t̂. How many curve down?
note = Not proven by this: anything about networks. Their Hessians are not random matrices.
verdict-goe = Minima: { $share } ± { $error }
verdict-signs = Minima: { $share } ± { $error }
verdict-field = Minima: { $share } ± { $error }
verdict-none = None of { $all } is a minimum
verdict-spectrum = { $share } ± { $error } % curve down
claim-two = n = 2: minima { $value }
claim-three = n = 3: { $value }
claim-four = n = 4: { $value }
claim-six = n = 6, theory: { $value }
claim-none = n = 8, counted: { $value }
claim-ten = n = 10, theory: { $value }
claim-coins = 8 coin tosses: { $value }
claim-field = Random field, n = 3: { $value }
claim-eight = Random field, n = 8: { $value }
claim-high = High point, t̂ = −1: { $value } curve down
claim-low = Low point, t̂ = 1.5: { $value }
belief-proven = In high dimension all critical points are saddles: that is proven, for networks too.
belief-proven-happens = Proven for random models, and even there by height: the share of curvatures that are negative is { $high } high up and { $low } low down. Networks with bad local minima are known (Safran and Shamir 2018).
belief-coins = Every sign is a coin toss, so a minimum has chance 2⁻ⁿ.
belief-coins-happens = At n = 6 that is { $coins }. The eigenvalues of a random matrix repel each other: { $matrix }. Critical points of a random field: { $field }.
belief-few = In few dimensions critical points are mostly minima.
belief-few-happens = On a line, { $line } of a random field’s critical points are minima; in the plane { $plane }, with as many maxima: half are saddles already.
predict = A random symmetric 10 × 10 matrix. All ten curvatures are positive once in …
predict-thousand = 10³
predict-million = 10⁶
predict-trillions = 4 · 10¹³
predict-thousand-reveals = That is 2⁻¹⁰, ten coin tosses. Eigenvalues are not independent: they repel each other.
predict-million-reveals = The exponent grows like n²: from n = 6 on nobody sees one in a million.
teacher-goal = Among random Hessians minima become rare fast as the dimension grows; how fast depends on the model and on the height, and none of them is a network.
teacher-tip-1 = Let it rain at n = 2, then 3, then 4: the green column loses most of itself each time.
teacher-tip-2 = From n = 6 on nothing falls into it: read the triangle in the strip beside the dotted line.
teacher-tip-3 = Switch to coin tosses and to a random field: the same direction, very different numbers.
teacher-tip-4 = Under Height move t̂ from −2 to 2: zero stands still, the spectrum moves through it.
teacher-more = Random matrix: from n = 3 to n = 4 the share of minima becomes …
teacher-more-same = the same
teacher-more-half = half
teacher-more-tenth = a tenth
teacher-more-same-reveals = One more curvature must be positive, too.
teacher-more-half-reveals = One more coin toss would do that. A new eigenvalue also pushes the others apart.
teacher-coins = Ten independent coins: all show + once in …
teacher-coins-tenth = 10
teacher-coins-thousandth = 1024
teacher-coins-trillions = 4 · 10¹³
teacher-coins-tenth-reveals = Chances multiply: 2 · 2 · … ten times.
teacher-coins-trillions-reveals = That is the random matrix, whose eigenvalues repel each other.
teacher-height = A critical point of a random field far below the mean is mostly a …
teacher-height-saddle = saddle, as all of them
teacher-height-minimum = minimum
teacher-height-any = any kind: height tells nothing
teacher-height-saddle-reveals = At the mean height. Far below it the whole spectrum lies right of zero.
teacher-height-any-reveals = Height moves the spectrum: t̂ = 1.5 leaves 7 % of it negative.
teacher-link-ten = ten dimensions
teacher-link-field = random field, n = 8
teacher-link-low = a low critical point
