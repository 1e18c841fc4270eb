view-completed_matrix = matrix
view-nuclear_curve = nuclear norm
view-solutions_line = line of solutions
factors-product = W₂W₁ after { $step } steps
factors-known = known: { $value }
factors-unasked = never asked
factors-axis-entry = the unknown ?
factors-axis-norm = nuclear norm ‖W₂W₁‖*
factors-least = least: ? = { $entry }
factors-both = least and rank one: ? = { $entry }
factors-rank-one = rank one: ? = { $entry }
factors-sigma-1 = σ₁
factors-sigma-2 = σ₂
factors-x-1 = x₁
factors-x-2 = x₂
factors-strip-matrix = singular values of W₂W₁
factors-strip-diagonal = coordinates x = u²
factors-entry = ? at the end
factors-nuclear = ‖W₂W₁‖* there
factors-nuclear-norm = nuclear norm ‖W₂W₁‖*
factors-drift = drift of W₁W₁ᵀ − W₂ᵀW₂
factors-halving = drift η : drift η/2
factors-finite = theory: rank one, which ε → 0 comes to
factors-kept = kept to rounding
factors-of-step = of order η: the flow has none
factors-halves = of first order in η
describe-completed-matrix = The product W₂W₁ after { $step } steps, row by row: { $entries }
describe-nuclear-curve = Nuclear norm over the unknown entry, least { $least } at { $at }. After { $step } steps ? = { $entry }, norm { $norm }
describe-solutions-line = The line of solutions after { $step } steps: { $points }; the flow ends at { $end }
describe-factor-strip = On a log scale at step { $step } of { $last }: { $values }
