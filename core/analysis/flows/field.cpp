// Grid evaluation with its bounds: at most 4096 nodes a side and 4 million in all.
#include "field.hpp"

#include <algorithm>
#include <cmath>

#include "runs/work.hpp"

namespace descent {
namespace {

constexpr int maxSide = 4096;
constexpr int maxNodes = 4000000;

}  // namespace

void checkGrid(const FieldQuestion& question, int dim) {
  if (dim > 2) {
    refuse("out_of_range", {"landscape.id"}, {question.landscape.id}, {"a landscape of one or two dimensions"});
  }
  const auto& box = question.box;
  for (int i = 0; i < 4; ++i) {
    if (!std::isfinite(box[i])) refuse("not_finite", {"box[", i, "]"}, {box[i]}, {"a finite number"});
  }
  for (int i = 0; i < 4; i += 2) {
    if (box[i] < box[i + 1]) continue;
    refuse("out_of_range", {"box[", i + 1, "]"}, {box[i + 1]}, {"more than box[", i, "] = ", box[i]});
  }
  checkCount("nx", question.nx, 1, maxSide);
  checkCount("ny", question.ny, 1, std::min(maxSide, maxNodes / question.nx));
}

double gridNode(double from, double to, int i, int n) {
  return n == 1 ? (from + to) / 2 : from + (to - from) * i / (n - 1);
}

Field field(const FieldQuestion& question) {
  const auto landscape = makeLandscape(question.landscape);
  const int dim = landscape->dim();
  checkGrid(question, dim);
  checkCount("ny", question.ny, 1, affordable(question.nx * landscape->effort(), maxSide));
  const auto [x0, x1, y0, y1] = question.box;
  const size_t nodes = static_cast<size_t>(question.nx) * question.ny;
  Field grid{question.nx, question.ny, std::vector<double>(nodes), {}};
  if (question.gradient) grid.gradient.resize(nodes * dim);
  for (int j = 0; j < grid.ny; ++j) {
    for (int i = 0; i < grid.nx; ++i) {
      const size_t k = static_cast<size_t>(j) * grid.nx + i;
      const Eigen::Vector2d node(gridNode(x0, x1, i, grid.nx), gridNode(y0, y1, j, grid.ny));
      const auto w = node.head(dim);
      if (question.gradient) {
        grid.loss[k] = landscape->gradient(w, Eigen::Map<Vector>(&grid.gradient[k * dim], dim));
      } else {
        grid.loss[k] = landscape->value(w);
      }
    }
  }
  return grid;
}

}  // namespace descent
