// Grid evaluation with its bounds: at most 4096 nodes a side and 4 million in all.
#include "field.hpp"

#include <cmath>

namespace descent {
namespace {

constexpr int maxSide = 4096;
constexpr double maxNodes = 4e6;

}  // namespace

void checkGrid(const FieldQuestion& question, int dim) {
  if (dim > 2) {
    throw InvalidArgument("out_of_range", "landscape.id", question.landscape.id,
                          "a landscape of one or two dimensions");
  }
  for (int i = 0; i < 4; ++i) {
    const std::string field = "box[" + std::to_string(i) + "]";
    if (!std::isfinite(question.box[i]))
      throw InvalidArgument("not_finite", field, plain(question.box[i]), "a finite number");
  }
  for (int i = 0; i < 4; i += 2) {
    if (question.box[i] < question.box[i + 1]) continue;
    throw InvalidArgument("out_of_range", "box[" + std::to_string(i + 1) + "]", plain(question.box[i + 1]),
                          "more than box[" + std::to_string(i) + "] = " + plain(question.box[i]));
  }
  const auto checkSide = [](const char* field, int n) {
    if (n < 1) throw InvalidArgument("out_of_range", field, std::to_string(n), "a whole number from 1 to 4096");
    if (n > maxSide) throw InvalidArgument("too_large", field, std::to_string(n), "a whole number from 1 to 4096");
  };
  checkSide("nx", question.nx);
  checkSide("ny", question.ny);
  if (double(question.nx) * question.ny > maxNodes) {
    throw InvalidArgument("too_large", "ny", std::to_string(question.ny), "nx·ny up to " + plain(maxNodes));
  }
}

double gridNode(double from, double to, int i, int n) {
  return n == 1 ? (from + to) / 2 : from + (to - from) * i / (n - 1);
}

Field field(const FieldQuestion& question) {
  const auto landscape = makeLandscape(question.landscape);
  const int dim = landscape->dim();
  checkGrid(question, dim);
  const auto [x0, x1, y0, y1] = question.box;
  const size_t nodes = static_cast<size_t>(question.nx) * question.ny;
  Field grid{question.nx, question.ny, std::vector<double>(nodes), {}};
  if (question.gradient) grid.gradient.resize(nodes * dim);
  for (int j = 0; j < grid.ny; ++j) {
    for (int i = 0; i < grid.nx; ++i) {
      const size_t k = static_cast<size_t>(j) * grid.nx + i;
      const double w[2] = {gridNode(x0, x1, i, grid.nx), gridNode(y0, y1, j, grid.ny)};
      grid.loss[k] = question.gradient ? landscape->gradient(w, &grid.gradient[k * dim]) : landscape->value(w);
    }
  }
  return grid;
}

}  // namespace descent
