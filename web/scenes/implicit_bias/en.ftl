glimpse = Fill in the ?
control-task = matrix
option-task-a = I
option-task-b = II
option-task-c = III
control-scale = start ε
control-sign = start of W₂: ε times
option-sign-plus = diag(1, 1)
option-sign-minus = diag(1, −1)
control-alpha = start α = uᵢ²
runner-gradient_flow = Flow
tab-matrix = Complete a matrix
tab-diagonal = Squares
text = Two linear layers see three entries of a matrix; any ? would fit. From tiny weights they find low rank, not the least nuclear norm.
text-diagonal = Every point of the grey line is a solution. As x is u², small starts end near the sparsest one.
invitation = Move ε, then flip the sign of the start.
invitation-diagonal = Move α: where does it end?
verdict-both = Low rank and low norm: ? = { $entry }
verdict-rank = Low rank, not low norm: ? = { $entry }
verdict-two = Of rank two: ? = { $entry }
verdict-grows = No rank one fits: ? grows without end
verdict-running = Not settled yet
verdict-sparse = Nearly sparse: x₁ = { $x1 }
verdict-spread = Spread out: x₁ = { $x1 }
claim-rank = II: ? = { $value }
claim-nuclear = its norm { $value }; the least is 4
claim-agree = I: both agree on { $value }
claim-minus = II from diag(1, −1): { $value }
claim-smaller = with ε = 10⁻⁶: { $value }
claim-grows = III after 10⁴ steps: ? = { $value }
claim-halves = Half of η: drift ÷ { $value }
claim-symmetry = (W₂S, S⁻¹W₁) changes the loss by { $value }
claim-dense = α = 1: x₁ = { $value }
claim-middle = α = 0.01: x₁ = { $value }
claim-sparse = α = 10⁻⁸: x₁ = { $value }
belief-nuclear = From small weights, gradient descent finds the matrix of least nuclear norm
belief-nuclear-happens = Here it finds norm { $nuclear }; with ? = 1 the norm would be 4. It follows rank: one singular value rises, the other has nothing left to do.
belief-forgets = Once the loss is 0, the start is forgotten
belief-forgets-happens = From diag(1, 1) the ? becomes { $plus }, from diag(1, −1) { $minus }: both with loss 0.
predict = First row 1, 2, second row 2, ?. Starting from tiny weights, the ? becomes …
predict-least = 1: the least nuclear norm
predict-beside = 2: like the entries beside it
predict-rank = 4: the least rank
predict-least-reveals = A conjecture of 2017, true in many cases. This small matrix refutes it.
predict-beside-reveals = Thinks of interpolation. Rows and columns have no neighbours here: exchange them and nothing changes.
teacher-goal = Where many solutions fit, the method chooses: by how the weights are multiplied, how small they start, and how they are balanced.
teacher-tip-1 = Ask before the run. Then let the curve show that the least norm lies elsewhere.
teacher-tip-2 = Watch the strip: from diag(1, 1) one singular value rises and the other fades. From diag(1, −1) both rise, the larger one first.
teacher-tip-3 = Start with diag(1, −1) and lower ε by factors of ten: the limit is 4 from there too, but far from 4 as long as ε is not tiny.
teacher-tip-4 = With diag(1, −1) halve η: W₁W₁ᵀ − W₂ᵀW₂, which the flow keeps, drifts half as far.
teacher-first = From tiny weights, why does one singular value rise first?
teacher-first-growth = Growth is by factors, and its factor is the largest
teacher-first-data = The other is not in the data
teacher-first-penalty = The loss punishes rank
teacher-first-data-reveals = The three known entries have two directions; the second one is slower.
teacher-first-penalty-reveals = The loss knows three entries and nothing else. There is no penalty.
teacher-none = First row 0, 1, second row 1, ?: no number makes the rank one. The ? …
teacher-none-grows = grows without end
teacher-none-zero = becomes 0, the least norm
teacher-none-stops = stops at some value
teacher-none-zero-reveals = That would need a negative determinant; from diag(1, 1) it stays positive.
teacher-none-stops-reveals = The loss falls only as ? rises; it is 0 at no finite weights that can be reached.
teacher-root = x = u²: α is made a hundred times smaller. x₁ at the end becomes …
teacher-root-root = about ten times smaller
teacher-root-hundred = a hundred times smaller
teacher-root-same = it stays the same
teacher-root-hundred-reveals = x₂ has to reach 1 first: x₁ grows as the root of what x₂ grows by.
teacher-root-same-reveals = Thinks that the loss alone decides where it ends.
teacher-link-agree = I: both agree
teacher-link-grows = III: without end
teacher-link-minus = the other sign
teacher-link-diagonal = squares
