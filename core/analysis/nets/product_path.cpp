// Steps without a record between rows.
#include "product_path.hpp"

#include <cmath>
#include <numeric>

#include "landscapes/nets/layer_kernel.hpp"
#include "runs/stepper.hpp"
#include "runs/work.hpp"

namespace descent {
namespace {

using Layer = Eigen::Map<const Matrix>;

// n of 2n² coordinates.
int sizeOf(const Landscape& landscape, const std::string& id) {
  const int n = static_cast<int>(std::lround(std::sqrt(landscape.dim() / 2.0)));
  if (2 * n * n != landscape.dim()) {
    refuse("out_of_range", {"landscape.id"}, {id}, {"a landscape of 2, 8, 18, … coordinates: two square matrices"});
  }
  return n;
}

Matrix productOf(const Layer& a, const Layer& b) {
  Matrix c = Matrix::Zero(a.rows(), a.rows());
  addTimes(a, b, c.data());
  return c;
}

// W₁W₁ᵀ − W₂ᵀW₂
Matrix imbalanceOf(const Layer& second, const Layer& first) {
  Matrix out = Matrix::Zero(first.rows(), first.rows()), back = out;
  addTimes(first, first.transpose(), out.data());
  addTransposedTimes(second, second, back.data());
  return out - back;
}

// Of m, descending: the eigenvalues of [[0, m], [mᵀ, 0]] are these and their negatives.
std::vector<double> singularValues(const Matrix& m) {
  const Eigen::Index n = m.rows();
  Matrix both = Matrix::Zero(2 * n, 2 * n);
  both.topRightCorner(n, n) = m;
  both.bottomLeftCorner(n, n) = m.transpose();
  std::vector<double> values = plainNumbers(spectrum(both).values.tail(n).reverse());
  for (double& value : values) value = std::max(value, 0.0);
  return values;
}

}  // namespace

ProductPath productPath(const ProductQuestion& question) {
  const Experiment& experiment = question.experiment;
  const auto landscape = makeLandscape(experiment.landscape);
  const int n = sizeOf(*landscape, experiment.landscape.id);
  const Optimizer optimizer = optimizerOf(experiment);
  check(experiment, *landscape, optimizer);
  checkDefined(*landscape, experiment.start, "start");
  checkCount("every", question.every, 1, std::max(1, experiment.steps));
  ProductPath path{n, 0, {}, {}, {}, {}, {}};
  Stepper run(*landscape, optimizer, asVector(experiment.start), experiment.seed);
  const Layer second(run.w.data(), n, n), first(run.w.data() + n * n, n, n);
  const Matrix atStart = imbalanceOf(second, first);
  for (int step = 0; step <= experiment.steps; ++step) {
    if (step > 0) run.step();
    if (!within(run.w, finiteRange)) break;
    if (step % question.every != 0) continue;
    const Matrix product = productOf(second, first);
    const std::vector<double> values = singularValues(product);
    path.product.insert(path.product.end(), product.data(), product.data() + product.size());
    path.singular.insert(path.singular.end(), values.begin(), values.end());
    path.nuclear.push_back(std::accumulate(values.begin(), values.end(), 0.0));
    path.imbalance.push_back((imbalanceOf(second, first) - atStart).norm());
    path.loss.push_back(landscape->value(run.w));
    ++path.rows;
  }
  return path;
}

}  // namespace descent
