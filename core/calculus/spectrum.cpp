// The tolerance policy in one place.
#include "spectrum.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

#include "norms.hpp"
#include "symmetric.hpp"

namespace descent {

const char* name(Kind kind) {
  switch (kind) {
    case Kind::minimum:
      return "minimum";
    case Kind::maximum:
      return "maximum";
    case Kind::saddle:
      return "saddle";
    case Kind::degenerate:
      return "degenerate";
    case Kind::regular:
      return "regular";
  }
  return "";
}

bool Spectrum::finite() const { return allFinite(values); }

double Spectrum::size() const { return std::max(-values.front(), values.back()); }

double Spectrum::tolerance() const { return relative * std::max(1.0, size()); }

Kind Spectrum::kind() const {
  if (!finite()) return Kind::degenerate;
  const double tau = tolerance(), lowest = values.front(), highest = values.back();
  if (lowest > tau) return Kind::minimum;
  if (highest < -tau) return Kind::maximum;
  return lowest < -tau && highest > tau ? Kind::saddle : Kind::degenerate;
}

Kind Spectrum::kind(double gradientNorm) const { return gradientNorm <= tolerance() ? kind() : Kind::regular; }

Spectrum spectrum(const double* h, int n) {
  const size_t size = static_cast<size_t>(n);
  Spectrum result{std::vector<double>(size), {n, std::vector<double>(size * size)}};
  std::vector<double>& vectors = result.vectors.entries;
  // The Jacobian of a field has a symmetric part only to look at.
  for (size_t i = 0; i < size; ++i)
    for (size_t j = 0; j < size; ++j) vectors[i * size + j] = (h[i * size + j] + h[j * size + i]) / 2;
  if (!allFinite(vectors)) {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    std::fill(result.values.begin(), result.values.end(), nan);
    std::fill(vectors.begin(), vectors.end(), nan);
    return result;
  }
  decompose(n, vectors.data(), result.values.data(), Want::vectors);
  for (auto v = vectors.begin(); v != vectors.end(); v += n) {
    const auto larger = [](double a, double b) { return std::abs(a) < std::abs(b); };
    if (*std::max_element(v, v + n, larger) < 0) std::transform(v, v + n, v, std::negate());
  }
  return result;
}

}  // namespace descent
