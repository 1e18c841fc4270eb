// The digits that the page ships, as nets are given them.
#pragma once

#include <cstdint>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "calculus/vectors.hpp"

namespace descent::test {

// web/data/digits.bin: of each digit 64 pixels 0 … 16, then its label, a byte each.
struct Digits {
  std::vector<std::uint32_t> pixels, labels;
  Matrix x, y;  // y: one at the label

  Digits() {
    std::ifstream file(DESCENT_SOURCE_DIR "/web/data/digits.bin", std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(file)), {});
    const int count = static_cast<int>(bytes.size()) / 65;
    x.resize(count, 64);
    y = Matrix::Zero(count, 10);
    for (int i = 0; i < count; ++i) {
      for (int j = 0; j < 64; ++j) {
        pixels.push_back(static_cast<std::uint32_t>(bytes[65 * i + j]));
        x(i, j) = pixels.back() / 16.0;
      }
      labels.push_back(static_cast<std::uint32_t>(bytes[65 * i + 64]));
      y(i, labels.back()) = 1;
    }
  }
};
inline const Digits& digits() {
  static const Digits all;
  return all;
}

}  // namespace descent::test
