// Forward, backward, and the derivative of both along v. Plain loops over entries: as Eigen's expressions they weighed
// more in WebAssembly than all of the rest.
#include "mlp.hpp"

#include <algorithm>
#include <cmath>

#include "layer_kernel.hpp"

namespace descent {
namespace {

using Eigen::Index;

// to ← to + a bᵀ
void addLayer(ConstMatrix a, const Eigen::Map<const Matrix>& b, Matrix& to) { addTimes(a, b.transpose(), to.data()); }

// The gradient by a layer's weights and biases, from that by its sums: at ← at + (deltaᵀ a, Σ delta).
void addLayerGradient(const Matrix& delta, const Matrix& a, double* at) {
  addTransposedTimes(delta, a, at);
  at += delta.cols() * a.cols();
  for (Index i = 0; i < delta.rows(); ++i) {
    for (Index j = 0; j < delta.cols(); ++j) at[j] += delta(i, j);
  }
}

}  // namespace

Mlp::Mlp(std::vector<int> sizes, Activation activation, Loss loss)
    : sizes_(std::move(sizes)), activation_(activation), loss_(loss) {
  for (int layer = 0; layer < layers(); ++layer) {
    starts_.push_back(parameters_);
    parameters_ += sizes_[layer + 1] * (sizes_[layer] + 1);
  }
}

double Mlp::slope(double a) const { return activation_ == Activation::tanh ? 1 - a * a : a > 0; }

std::vector<Matrix> Mlp::forward(ConstVector w, ConstMatrix x) const {
  std::vector<Matrix> a(sizes_.size());
  a[0] = x;
  for (int layer = 0; layer < layers(); ++layer) {
    Matrix& z = a[layer + 1];
    z = biases(w.data(), layer).replicate(x.rows(), 1);
    addLayer(a[layer], weights(w.data(), layer), z);
    if (layer + 1 == layers()) break;
    if (activation_ == Activation::tanh) {
      takeTanh(z);
    } else {
      for (Index i = 0; i < z.size(); ++i) z.data()[i] = std::max(z.data()[i], 0.0);
    }
  }
  return a;
}

double Mlp::predict(Matrix& z, ConstMatrix y) const {
  double sum = 0;
  for (Index i = 0; i < z.rows(); ++i) {
    double* row = &z(i, 0);
    if (loss_ == Loss::squared) {
      for (Index j = 0; j < z.cols(); ++j) sum += (row[j] - y(i, j)) * (row[j] - y(i, j)) / 2;
      continue;
    }
    const double most = *std::max_element(row, row + z.cols());
    double norm = 0;
    for (Index j = 0; j < z.cols(); ++j) norm += std::exp(row[j] - most);
    for (Index j = 0; j < z.cols(); ++j) {
      sum += y(i, j) * (most + std::log(norm) - row[j]);
      row[j] = std::exp(row[j] - most) / norm;
    }
  }
  return sum / static_cast<double>(z.rows());
}

Matrix Mlp::output(ConstVector w, ConstMatrix x) const { return std::move(forward(w, x).back()); }

double Mlp::value(ConstVector w, ConstMatrix x, ConstMatrix y) const {
  Matrix z = output(w, x);
  return predict(z, y);
}

void Mlp::takeSlopes(Matrix& delta, const Matrix& a) const {
  for (Index i = 0; i < a.size(); ++i) delta.data()[i] *= slope(a.data()[i]);
}

double Mlp::gradient(ConstVector w, ConstMatrix x, ConstMatrix y, VectorRef g) const {
  std::vector<Matrix> a = forward(w, x);
  const double loss = predict(a.back(), y);
  Matrix delta = (a.back() - y) / static_cast<double>(x.rows());
  g.setZero();
  for (int layer = layers(); layer-- > 0;) {
    addLayerGradient(delta, a[layer], g.data() + starts_[layer]);
    if (layer == 0) break;
    Matrix back = Matrix::Zero(x.rows(), sizes_[layer]);
    addTimes(delta, weights(w.data(), layer), back.data());
    takeSlopes(back, a[layer]);
    delta = std::move(back);
  }
  return loss;
}

void Mlp::product(ConstVector w, ConstMatrix x, ConstMatrix y, ConstVector v, VectorRef hv) const {
  std::vector<Matrix> a = forward(w, x);
  const double examples = static_cast<double>(x.rows());
  // d…: derivatives along v.
  std::vector<Matrix> da(a.size());
  for (int layer = 0; layer < layers(); ++layer) {
    Matrix& dz = da[layer + 1];
    dz = biases(v.data(), layer).replicate(x.rows(), 1);
    addLayer(a[layer], weights(v.data(), layer), dz);
    if (layer > 0) addLayer(da[layer], weights(w.data(), layer), dz);
    if (layer + 1 < layers()) takeSlopes(dz, a[layer + 1]);
  }
  predict(a.back(), y);
  Matrix delta = (a.back() - y) / examples, ddelta = da.back() / examples;
  if (loss_ == Loss::cross_entropy) {
    for (Index i = 0; i < x.rows(); ++i) {
      const auto p = a.back().row(i);
      const double mean = p.dot(ddelta.row(i));
      for (Index j = 0; j < p.size(); ++j) ddelta(i, j) = p[j] * (ddelta(i, j) - mean);
    }
  }
  hv.setZero();
  for (int layer = layers(); layer-- > 0;) {
    double* at = hv.data() + starts_[layer];
    addLayerGradient(ddelta, a[layer], at);
    if (layer == 0) break;
    addTransposedTimes(delta, da[layer], at);
    Matrix back = Matrix::Zero(x.rows(), sizes_[layer]), dback = back;
    addTimes(delta, weights(w.data(), layer), back.data());
    addTimes(ddelta, weights(w.data(), layer), dback.data());
    addTimes(delta, weights(v.data(), layer), dback.data());
    takeSlopes(dback, a[layer]);
    // The activation's second derivative; max(z, 0) has none.
    if (activation_ == Activation::tanh) {
      for (Index i = 0; i < back.size(); ++i)
        dback.data()[i] -= 2 * back.data()[i] * a[layer].data()[i] * da[layer].data()[i];
    }
    takeSlopes(back, a[layer]);
    delta = std::move(back);
    ddelta = std::move(dback);
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
