// The second-order model on a grid.
#include "taylor.hpp"

namespace descent {

Taylor taylor(const TaylorQuestion& question) {
  Taylor result{critical(question.landscape, question.at), {}};
  if (question.nx == 0) return result;
  const int dim = static_cast<int>(question.at.size());
  checkGrid({question.landscape, question.box, question.nx, question.ny}, dim);
  const PointReport& point = result.point;
  const ConstVectorMap g = asVector(point.gradient);
  const Eigen::Map<const Matrix> h(point.hessian.data(), dim, dim);
  Vector d(dim);
  const auto [x0, x1, y0, y1] = question.box;
  result.values.reserve(static_cast<size_t>(question.nx) * question.ny);
  for (int j = 0; j < question.ny; ++j) {
    for (int i = 0; i < question.nx; ++i) {
      d[0] = gridNode(x0, x1, i, question.nx) - question.at[0];
      if (dim == 2) d[1] = gridNode(y0, y1, j, question.ny) - question.at[1];
      result.values.push_back(point.value + d.dot(g + h * d / 2));
    }
  }
  return result;
}

}  // namespace descent
