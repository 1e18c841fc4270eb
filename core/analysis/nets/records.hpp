// After how many updates something of a training is recorded: an ascending list.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "words/invalid_argument.hpp"

namespace descent {

using Wholes = std::vector<std::uint32_t>;

// From 0, or one more than the number before, to `most`; else InvalidArgument.
inline void checkWholes(const char* field, const Wholes& all, int most, bool ascending = false) {
  for (int i = 0; i < static_cast<int>(all.size()); ++i) {
    checkRange({field, "[", i, "]"}, all[i], ascending && i > 0 ? all[i - 1] + 1.0 : 0, most);
  }
}

// The first record after so many updates or more.
inline int recordFrom(const Wholes& recorded, int updates) {
  return static_cast<int>(std::lower_bound(recorded.begin(), recorded.end(), updates) - recorded.begin());
}

inline bool isRecorded(const Wholes& recorded, int updates) {
  return std::binary_search(recorded.begin(), recorded.end(), static_cast<std::uint32_t>(updates));
}

}  // namespace descent
