// Loss, and on request the gradient, on a grid of nodes: sample (i, j) sits at x0 + (x1 − x0)·i/(nx − 1), likewise y.
// Row-major, first row at y0. A 1-D landscape ignores y; gradients are dim numbers per node.
#pragma once

#include <array>
#include <vector>

#include "landscapes/landscape.hpp"

namespace descent {

struct FieldQuestion {
  Selection landscape;
  std::array<double, 4> box;  // x0, x1, y0, y1
  int nx, ny;
  bool gradient = false;
};

struct Field {
  int nx, ny;
  std::vector<double> loss, gradient;
};

Field field(const FieldQuestion& question);

// The grid of a question, for others that fill one: InvalidArgument where it is none; the coordinate of node i of n.
void checkGrid(const FieldQuestion& question, int dim);
double gridNode(double from, double to, int i, int n);

}  // namespace descent
