glimpse = Minima, saddles, borders
text = Where the gradient vanishes, the eigenvalues of the Hessian decide: all positive, a minimum; all negative, a maximum; both signs, a saddle; a zero leaves it open. Basin borders run into saddles.
claim-nine = Himmelblau has { $value } saddles
claim-winding = ∇f turns round its border: 4 − 4 + 1 = { $value } time
claim-saddle = (0 −2; −2 0) is a saddle: λ = −2 and 2
claim-positive = (2 1; 1 2) is a minimum: λ = 1 and { $value }
claim-quartic = x⁴ + y⁴ is a minimum, though H = 0
claim-peano = Peano: a minimum on all lines, yet a saddle
tab-probe = Probe
tab-matrix = Matrix
tab-peano = Peano
control-h11 = entry H₁₁
control-h12 = entry H₁₂
control-h22 = entry H₂₂
control-direction = line angle (°)
belief-negative = A negative λ makes a saddle.
belief-negative-happens = −x² − y² has λ = { $low } and { $high }: a { $kind }. A saddle needs both signs.
belief-downhill = λ > 0 downhill, λ < 0 uphill.
belief-downhill-happens = On x² − y², half a unit along λ = 2 changes f by { $up }, along λ = −2 by { $down }: negative is the way down.
belief-necessary = Minimum ⇔ vᵀHv > 0 for all v.
belief-necessary-happens = v = 0 gives 0; x⁴ + y⁴ has λ = { $low } and { $high }, yet a { $kind }: sufficient, not necessary.
invitation = Drag the probe, or type a formula of your own.
invitation-matrix = Change an entry. What becomes of the point?
invitation-peano = Turn the line. What is 0 along it, what along the parabola?
predict = H = (2 0; 0 2) makes a bowl. Now both diagonal entries become 0: H = (0 −2; −2 0). The origin becomes …
predict-minimum = a minimum still
predict-flat = flat: nothing can be said
predict-saddle = a saddle
predict-minimum-reveals = Zeros on the diagonal tell of the axes alone. Along (1, 1) it curves downward.
predict-flat-reveals = The axes are not the eigenvectors. Those are (1, 1) and (1, −1), with λ = −2 and 2.
teacher-goal = Where the gradient vanishes the signs of the eigenvalues decide, not single entries, not single directions; and where one is zero, not even they.
teacher-tip-1 = Himmelblau: let the class guess how many points there are. Four minima, four saddles, one maximum.
teacher-tip-2 = Matrix: set (0 −2; −2 0). The diagonal looks harmless; the eigenvectors lie between the axes.
teacher-tip-3 = Peano: turn the line through all angles, always a minimum. Then look along the parabola.
teacher-tip-4 = Take a formula from the class: x^2 + y^4, x^3 - 3*x*y^2, (1 - x*y)^2.
teacher-negative = ∇f = 0, and H has a negative eigenvalue. The point is …
teacher-negative-not = no minimum; more cannot be said
teacher-negative-saddle = a saddle
teacher-negative-maximum = a maximum
teacher-negative-saddle-reveals = −x² − y² has two of them, and is a maximum.
teacher-negative-maximum-reveals = A maximum needs all of them negative or zero; x² − y² has only one.
teacher-zero = ∇f = 0, λ = 0 and 2. The point is …
teacher-zero-open = one or the other: λ = 0 leaves it open
teacher-zero-minimum = a minimum
teacher-zero-saddle = a saddle
teacher-zero-minimum-reveals = y² − x⁴ has the same eigenvalues, and is a saddle.
teacher-zero-saddle-reveals = y² + x⁴ has the same eigenvalues, and is a minimum.
teacher-lines = Along every straight line through it f has a minimum there. The point …
teacher-lines-may = may be a saddle
teacher-lines-minimum = is a minimum
teacher-lines-smooth = is a minimum if f is smooth
teacher-lines-minimum-reveals = Peano’s (y − x²)(y − 2x²) falls along y = 1.5x².
teacher-lines-smooth-reveals = Peano’s surface is a polynomial: nothing is smoother.
teacher-link-himmelblau = Himmelblau’s nine points
teacher-link-matrix = (0 −2; −2 0)
teacher-link-peano = Peano’s surface
