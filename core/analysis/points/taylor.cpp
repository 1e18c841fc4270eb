// The second-order model on a grid.
#include "taylor.hpp"

#include "calculus/norms.hpp"

namespace descent {

Taylor taylor(const TaylorQuestion& question) {
  Taylor result{critical(question.landscape, question.at), {}};
  if (question.nx == 0) return result;
  const int dim = static_cast<int>(question.at.size());
  checkGrid({question.landscape, question.box, question.nx, question.ny}, dim);
  const PointReport& point = result.point;
  const auto [x0, x1, y0, y1] = question.box;
  result.values.reserve(static_cast<size_t>(question.nx) * question.ny);
  for (int j = 0; j < question.ny; ++j) {
    for (int i = 0; i < question.nx; ++i) {
      const double d[2] = {gridNode(x0, x1, i, question.nx) - question.at[0],
                           dim == 2 ? gridNode(y0, y1, j, question.ny) - question.at[1] : 0};
      double value = point.value;
      for (size_t a = 0; a < question.at.size(); ++a) {
        value += d[a] * (point.gradient[a] + rowTimes(point.hessian.data(), a, {d, question.at.size()}) / 2);
      }
      result.values.push_back(value);
    }
  }
  return result;
}

}  // namespace descent
