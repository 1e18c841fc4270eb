// Eigenvalues of a symmetric matrix and the kind of a critical point that they say.
// With τ = 1e-8·max(1, ‖H‖₂): all λ > τ minimum; all λ < −τ maximum; some of both saddle (even beside zeros);
// else degenerate: the second order does not decide. Where ‖∇f‖ > τ the point is regular, not critical.
#pragma once

#include "vectors.hpp"

namespace descent {

enum class Kind { minimum, maximum, saddle, degenerate, regular };

const char* name(Kind kind);

struct Spectrum {
  static constexpr double relative = 1e-8;  // τ/max(1, ‖H‖₂)

  Vector values;            // ascending
  Eigen::MatrixXd vectors;  // orthonormal columns; column i belongs to values[i], its largest component positive

  bool finite() const;
  double size() const;  // the largest |λ|, which is ‖H‖₂
  double tolerance() const;
  Kind kind() const;  // of a point known to be critical
  Kind kind(double gradientNorm) const;
};

// h: n×n; of a field's Jacobian, which need not be symmetric, the symmetric part is looked at. Non-finite entries give
// NaN eigenvalues and the kind degenerate.
Spectrum spectrum(ConstMatrix h);

}  // namespace descent
