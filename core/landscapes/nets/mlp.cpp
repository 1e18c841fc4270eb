// Forward, backward, and the derivative of both along v.
#include "mlp.hpp"

#include <cmath>

namespace descent {
namespace {

// One instance of each product, for parts of arrays and whole matrices alike.
Matrix times(ConstMatrix a, ConstMatrix b) { return a * b; }
Matrix timesTransposed(ConstMatrix a, ConstMatrix b) { return a * b.transpose(); }
Matrix transposedTimes(ConstMatrix a, ConstMatrix b) { return a.transpose() * b; }

}  // namespace

Matrix softmax(ConstMatrix z) {
  Matrix p = (z.colwise() - z.rowwise().maxCoeff()).array().exp();
  p.array().colwise() /= p.rowwise().sum().array().eval();
  return p;
}

Mlp::Mlp(std::vector<int> sizes, Activation activation, Loss loss)
    : sizes_(std::move(sizes)), activation_(activation), loss_(loss) {
  for (int layer = 0; layer < layers(); ++layer) {
    starts_.push_back(parameters_);
    parameters_ += sizes_[layer + 1] * (sizes_[layer] + 1);
  }
}

std::vector<Matrix> Mlp::forward(ConstVector w, ConstMatrix x) const {
  std::vector<Matrix> a = {x};
  for (int layer = 0; layer < layers(); ++layer) {
    Matrix z = timesTransposed(a[layer], weights(w.data(), layer));
    z.rowwise() += biases(w.data(), layer);
    if (layer + 1 < layers()) {
      if (activation_ == Activation::tanh) {
        z = z.array().tanh();
      } else {
        z = z.cwiseMax(0.0);
      }
    }
    a.push_back(std::move(z));
  }
  return a;
}

Matrix Mlp::slope(ConstMatrix a) const {
  if (activation_ == Activation::tanh) return 1 - a.array().square();
  return (a.array() > 0).cast<double>();
}

double Mlp::lossOf(ConstMatrix z, ConstMatrix y) const {
  const double examples = static_cast<double>(z.rows());
  if (loss_ == Loss::squared) return (z - y).squaredNorm() / (2 * examples);
  const Vector most = z.rowwise().maxCoeff();
  const Vector norms = most.array() + (z.colwise() - most).array().exp().rowwise().sum().log();
  return ((norms.asDiagonal() * y).sum() - z.cwiseProduct(y).sum()) / examples;
}

Matrix Mlp::output(ConstVector w, ConstMatrix x) const { return forward(w, x).back(); }

double Mlp::value(ConstVector w, ConstMatrix x, ConstMatrix y) const { return lossOf(output(w, x), y); }

double Mlp::gradient(ConstVector w, ConstMatrix x, ConstMatrix y, VectorRef g) const {
  const std::vector<Matrix> a = forward(w, x);
  const double examples = static_cast<double>(x.rows());
  Matrix delta = ((loss_ == Loss::squared ? a.back() : softmax(a.back())) - y) / examples;
  for (int layer = layers(); layer-- > 0;) {
    double* at = g.data() + starts_[layer];
    Eigen::Map<Matrix>(at, sizes_[layer + 1], sizes_[layer]) = transposedTimes(delta, a[layer]);
    Eigen::Map<Eigen::RowVectorXd>(at + sizes_[layer + 1] * sizes_[layer], sizes_[layer + 1]) = delta.colwise().sum();
    if (layer > 0) delta = times(delta, weights(w.data(), layer)).cwiseProduct(slope(a[layer]));
  }
  return lossOf(a.back(), y);
}

void Mlp::product(ConstVector w, ConstMatrix x, ConstMatrix y, ConstVector v, VectorRef hv) const {
  const std::vector<Matrix> a = forward(w, x);
  const double examples = static_cast<double>(x.rows());
  // d…: derivatives along v.
  std::vector<Matrix> da = {Matrix::Zero(x.rows(), x.cols())};
  for (int layer = 0; layer < layers(); ++layer) {
    Matrix dz = timesTransposed(a[layer], weights(v.data(), layer));
    if (layer > 0) dz += timesTransposed(da[layer], weights(w.data(), layer));
    dz.rowwise() += biases(v.data(), layer);
    if (layer + 1 < layers()) dz = dz.cwiseProduct(slope(a[layer + 1]));
    da.push_back(std::move(dz));
  }
  Matrix delta, ddelta;
  if (loss_ == Loss::squared) {
    delta = (a.back() - y) / examples;
    ddelta = da.back() / examples;
  } else {
    const Matrix p = softmax(a.back());
    const Vector mean = p.cwiseProduct(da.back()).rowwise().sum();
    delta = (p - y) / examples;
    ddelta = p.cwiseProduct(da.back().colwise() - mean) / examples;
  }
  for (int layer = layers(); layer-- > 0;) {
    double* at = hv.data() + starts_[layer];
    Eigen::Map<Matrix>(at, sizes_[layer + 1], sizes_[layer]) =
        transposedTimes(ddelta, a[layer]) + transposedTimes(delta, da[layer]);
    Eigen::Map<Eigen::RowVectorXd>(at + sizes_[layer + 1] * sizes_[layer], sizes_[layer + 1]) = ddelta.colwise().sum();
    if (layer == 0) break;
    const Matrix back = times(delta, weights(w.data(), layer));
    ddelta = (times(ddelta, weights(w.data(), layer)) + times(delta, weights(v.data(), layer)))
                 .cwiseProduct(slope(a[layer]));
    // The activation's second derivative; max(z, 0) has none.
    if (activation_ == Activation::tanh) ddelta -= 2 * back.cwiseProduct(a[layer]).cwiseProduct(da[layer]);
    delta = back.cwiseProduct(slope(a[layer]));
  }
}

double NetLoss::hessian(ConstVector w, VectorRef g, MatrixRef h) const {
  Vector column(dim());
  for (int i = 0; i < dim(); ++i) {
    hessianProduct(w, Vector::Unit(dim(), i), column);
    h.row(i) = column;
  }
  return gradient(w, g);
}

}  // namespace descent
