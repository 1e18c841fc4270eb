// Who goes to whom, so that the gains together are largest: exactly, by dynamic programming over the subsets of those
// that are taken already, n·2ⁿ steps. Held & Karp, J. SIAM 10 (1962) 196.
#pragma once

#include "calculus/vectors.hpp"

namespace descent {

constexpr int mostAssigned = 16;

// gain: n × n, n ≤ mostAssigned. Answers for each row its column.
std::vector<int> assignment(ConstMatrix gain);

}  // namespace descent
