// Eigenvalues of a symmetric matrix and the verdict on a critical point.
// With τ = 1e-8·max(1, ‖H‖₂): all λ > τ minimum; all λ < −τ maximum; some of both saddle (even beside zeros);
// else degenerate: the second order does not decide. Where ‖∇f‖ > τ the point is regular, not critical.
#pragma once

#include <cstddef>
#include <vector>

namespace descent {

enum class Kind { minimum, maximum, saddle, degenerate, regular };

const char* name(Kind kind);

// Orthonormal columns, one after the other.
struct Basis {
  int n = 0;
  std::vector<double> entries;

  double operator()(int row, int column) const { return entries[static_cast<size_t>(column) * n + row]; }
  const double* col(int column) const { return entries.data() + static_cast<size_t>(column) * n; }
};

struct Spectrum {
  static constexpr double relative = 1e-8;  // τ/max(1, ‖H‖₂)

  std::vector<double> values;  // ascending
  Basis vectors;               // column i belongs to values[i]; largest component positive

  bool finite() const;
  double size() const;  // the largest |λ|, which is ‖H‖₂
  double tolerance() const;
  Kind kind() const;  // of a point known to be critical
  Kind kind(double gradientNorm) const;
};

// h: n×n, row by row; of a field's Jacobian, which need not be symmetric, the symmetric part is looked at. Non-finite
// entries give NaN eigenvalues and the kind degenerate.
Spectrum spectrum(const double* h, int n);

}  // namespace descent
