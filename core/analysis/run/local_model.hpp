// The quadratic model that closed forms speak of: a critical point and the eigenvalues of the Hessian there.
// On a quadratic landscape it is exact; elsewhere it is that of the declared critical point nearest to the start.
#pragma once

#include <optional>
#include <vector>

#include "landscapes/landscape.hpp"

namespace descent {

struct LocalModel {
  bool exact;
  Vector centre;
  Spectrum curvature;

  int dim() const { return static_cast<int>(centre.size()); }
  double lowest() const { return curvature.values[0]; }
  double highest() const { return curvature.values[dim() - 1]; }
  // Coordinates of w − centre along the eigenvectors, in the order of the eigenvalues.
  Vector coordinates(ConstVector w) const { return curvature.vectors.transpose() * (w - centre); }
};

// Nothing where the landscape declares no critical point for its present parameters. An empty start means: any.
std::optional<LocalModel> localModel(const Landscape& landscape, const std::vector<double>& start);

}  // namespace descent
