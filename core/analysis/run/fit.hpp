// Factors per step read off a recorded sequence c₀, c₁, …; no formula of any optimizer enters here.
// First order: the slope of ln|c_n| by least squares. Second order: c[n+1] = a·c[n] − b·c[n−1] fitted with every
// equation scaled to the same weight (Prony 1795); its roots are the two factors.
#pragma once

#include <optional>
#include <vector>

#include "regime.hpp"

namespace descent {

// From the rows where the sequence is well above rounding; nothing where fewer than two are left.
// A sequence that is 0 after its first row has the factor 0.
// rounding: of each row, where that is more than its own last digits; a second factor that does not show above it is
// none.
std::optional<Factor> fitFactor(const std::vector<double>& sequence, bool secondOrder,
                                const std::vector<double>& rounding = {});

}  // namespace descent
