// Checks and measures of a box.
#include "box.hpp"

#include <cmath>

#include "runs/experiment.hpp"

namespace descent {

void checkBox(const Box& box, int dim, const char* field) {
  checkPoint(box, 2 * dim, field);
  for (int i = 0; i < dim; ++i) {
    // A width beyond 1e15 times the resolution of its ends holds no grid.
    const double width = box[2 * i + 1] - box[2 * i];
    const double size = std::max(std::abs(box[2 * i]), std::abs(box[2 * i + 1]));
    if (width > 1e-12 * size && width > 1e-100) continue;
    refuse("out_of_range", {field, "[", 2 * i + 1, "]"}, {box[2 * i + 1]}, {"a number above ", box[2 * i]});
  }
}

bool inside(const Box& box, ConstVector w) {
  for (Eigen::Index i = 0; i < w.size(); ++i) {
    if (!(w[i] >= box[2 * i] && w[i] <= box[2 * i + 1])) return false;
  }
  return true;
}

double diagonal(const Box& box) {
  double sum = 0;
  for (size_t i = 0; i < box.size(); i += 2) sum += (box[i + 1] - box[i]) * (box[i + 1] - box[i]);
  return std::sqrt(sum);
}

}  // namespace descent
