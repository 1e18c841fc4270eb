// The first k rows share the k columns of a subset.
#include "assignment.hpp"

#include <bit>
#include <cmath>

namespace descent {

std::vector<int> assignment(ConstMatrix gain) {
  const int n = static_cast<int>(gain.rows());
  const unsigned all = (1u << n) - 1;
  std::vector<double> best(all + 1, -INFINITY);
  best[0] = 0;
  const auto with = [&](unsigned subset, int row, int column) {
    return best[subset ^ 1u << column] + gain(row, column);
  };
  for (unsigned subset = 1; subset <= all; ++subset) {
    const int row = std::popcount(subset) - 1;
    for (int column = 0; column < n; ++column) {
      if (subset >> column & 1) best[subset] = std::max(best[subset], with(subset, row, column));
    }
  }
  std::vector<int> columns(n);
  unsigned subset = all;
  for (int row = n; row-- > 0;) {
    int column = 0;
    while (!(subset >> column & 1) || with(subset, row, column) != best[subset]) ++column;
    columns[row] = column;
    subset ^= 1u << column;
  }
  return columns;
}

}  // namespace descent
