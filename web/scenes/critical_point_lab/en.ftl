text = Where the slope vanishes, the eigenvalues of the Hessian decide: all positive, a minimum; all negative, a maximum; both signs, a saddle; a zero leaves it open. Drag the probe; type a formula. Basin borders run into saddles.
claim-nine = Himmelblau has { $value } saddles
claim-winding = Turns of ∇f round its border: 4 − 4 + 1 = { $value }
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
control-direction = line angle, °
belief-negative = A negative λ makes a saddle.
belief-negative-happens = −x² − y² has λ = { $low } and { $high }: a { $kind }. A saddle needs both signs.
belief-downhill = λ > 0 downhill, λ < 0 uphill.
belief-downhill-happens = On x² − y², ½ along λ = 2 changes f by { $up }, along λ = −2 by { $down }: negative is the way down.
belief-necessary = Minimum ⇔ vᵀHv > 0 for all v.
belief-necessary-happens = v = 0 gives 0; x⁴ + y⁴ has λ = { $low } and { $high }, yet a { $kind }: enough, not needed.
