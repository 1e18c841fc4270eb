// Labelled images as a net sees them: numbers from 0 to 1, and a 1 for each label.
#pragma once

#include <cstdint>
#include <vector>

#include "calculus/vectors.hpp"

namespace descent {

struct Images {
  static constexpr int classes = 10;

  // pixels: [image][pixel], 0 … white; labels: [image], 0 … 9; else InvalidArgument.
  Images(const std::vector<std::uint32_t>& pixels, const std::vector<std::uint32_t>& labels, int white);

  Matrix x, y;  // images × pixels, images × classes
};

}  // namespace descent
