// The loss of a net over images on a grid of a plane of its weights: w = origin + x·across + y·up. With one row it is
// the loss along a line. Goodfellow, Vinyals & Saxe, ICLR 2015; Li et al., Visualizing the loss landscape of neural
// nets, NeurIPS 2018.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "landscapes/nets/mlp.hpp"

namespace descent {

struct LossPlaneQuestion {
  std::vector<std::uint32_t> pixels, labels;  // of all images that the loss is of, as in training.hpp
  int white;
  int hidden;  // neurons
  Loss loss;
  std::vector<double> origin, across, up;  // weights, those of Mlp
  std::array<double, 4> box;               // x0, x1, y0, y1: the first and the last place of a row, of a column
  int columns, rows;                       // one stands at x0, y0
};

// The losses at the places first … first + count − 1, row by row from y0 on.
std::vector<double> lossPlane(const LossPlaneQuestion& question, int first, int count);

}  // namespace descent
