// Wigner's semicircle: the eigenvalues of a random symmetric matrix of the Gaussian orthogonal ensemble with n → ∞, in
// units of √(n/2). Density √(4 − x²)/(2π) for |x| < 2. Wigner, Ann. Math. 62 (1955) 548. Of a Hessian that is such a
// matrix moved by t, a share semicircleBelow(−t) of the eigenvalues is negative: so it is at a critical point of a
// Gaussian field whose height is told by t (Bray & Dean, Phys. Rev. Lett. 98 (2007) 150201).
#pragma once

namespace descent {

double semicircleDensity(double x);

// Share of the eigenvalues below x.
double semicircleBelow(double x);

}  // namespace descent
