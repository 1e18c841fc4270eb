// The names of the ways to move towards or away from a minimum, decided from one signed factor per direction.
// diverging: some |factor| > 1 · two_cycle: some factor = −1 · one_step: all 0 · oscillating: complex pairs ·
// alternating: some factor < 0 · smooth: all factors ≥ 0.
#pragma once

#include <cmath>
#include <string>
#include <vector>

namespace descent {

struct Factor {
  double value;
  bool complex = false;
  double trace = 0;  // of a complex pair: z + z̄
};

// `tolerance`: what counts as exactly 0 or ±1.
inline std::string regime(const std::vector<Factor>& factors, double tolerance) {
  bool diverging = false, cycle = false, oneStep = true, oscillating = false, alternating = false;
  for (const Factor& factor : factors) {
    diverging = diverging || std::abs(factor.value) > 1 + tolerance;
    cycle = cycle || (!factor.complex && std::abs(factor.value + 1) <= tolerance);
    oneStep = oneStep && std::abs(factor.value) <= tolerance;
    oscillating = oscillating || factor.complex;
    alternating = alternating || factor.value < -tolerance;
  }
  if (diverging) return "diverging";
  if (cycle) return "two_cycle";
  if (oneStep) return "one_step";
  if (oscillating) return "oscillating";
  return alternating ? "alternating" : "smooth";
}

}  // namespace descent
