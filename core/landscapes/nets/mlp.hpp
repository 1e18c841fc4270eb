// A multilayer perceptron as a function of its weights: loss, exact gradient and exact Hessian-vector product over any
// examples. Layers z = W a + b, a = tanh z or max(z, 0) but in the last, whose z are the outputs. Loss, mean over the
// examples: ½‖z − y‖², or the cross-entropy −Σ y ln softmax(z).
// Weights w: for each layer W row by row [out][in], then b. Backpropagation: Rumelhart, Hinton & Williams 1986;
// products: Pearlmutter, Neural Computation 6 (1994) 147; both cost a few evaluations of the loss.
#pragma once

#include <vector>

#include "landscapes/landscape.hpp"

namespace descent {

enum class Activation { tanh, relu };
enum class Loss { squared, cross_entropy };

class Mlp {
 public:
  // sizes: inputs, units of every hidden layer, outputs.
  Mlp(std::vector<int> sizes, Activation activation, Loss loss);

  int parameters() const { return parameters_; }
  int inputs() const { return sizes_.front(); }
  int outputs() const { return sizes_.back(); }

  // x: examples × inputs, y: examples × outputs, an example a row.
  Matrix output(ConstVector w, ConstMatrix x) const;
  double value(ConstVector w, ConstMatrix x, ConstMatrix y) const;
  // g: parameters() numbers; answers the loss.
  double gradient(ConstVector w, ConstMatrix x, ConstMatrix y, VectorRef g) const;
  // hv ← H(w) v.
  void product(ConstVector w, ConstMatrix x, ConstMatrix y, ConstVector v, VectorRef hv) const;

 private:
  using Weights = Eigen::Map<const Matrix>;
  using Biases = Eigen::Map<const Eigen::RowVectorXd>;

  int layers() const { return static_cast<int>(sizes_.size()) - 1; }
  Weights weights(const double* w, int layer) const { return {w + starts_[layer], sizes_[layer + 1], sizes_[layer]}; }
  Biases biases(const double* w, int layer) const {
    return {w + starts_[layer] + sizes_[layer + 1] * sizes_[layer], sizes_[layer + 1]};
  }
  // Activations of every layer, x first, outputs last.
  std::vector<Matrix> forward(ConstVector w, ConstMatrix x) const;
  // Of the activation, by what it answers.
  double slope(double a) const;
  void takeSlopes(Matrix& delta, const Matrix& a) const;
  // The loss of outputs z; with cross-entropy these become probabilities, so that its gradient by z is (z − y) /
  // examples.
  double predict(Matrix& z, ConstMatrix y) const;

  std::vector<int> sizes_, starts_;
  Activation activation_;
  Loss loss_;
  int parameters_ = 0;
};

// The loss over fixed examples as a landscape, so that every rule walks on it.
class NetLoss final : public Landscape {
 public:
  // x: examples × inputs, y: examples × outputs.
  NetLoss(Mlp net, Matrix x, Matrix y) : net_(std::move(net)), x_(std::move(x)), y_(std::move(y)) {}

  int dim() const override { return net_.parameters(); }
  // About 1 ns for a weight and an example.
  double effort() const override { return 0.1 * net_.parameters() * static_cast<double>(x_.rows()); }
  double value(ConstVector w) const override { return net_.value(w, x_, y_); }
  double gradient(ConstVector w, VectorRef g) const override { return net_.gradient(w, x_, y_, g); }
  double hessian(ConstVector w, VectorRef g, MatrixRef h) const override;
  void hessianProduct(ConstVector w, ConstVector v, VectorRef hv) const override { net_.product(w, x_, y_, v, hv); }

  const Mlp& net() const { return net_; }

 private:
  Mlp net_;
  Matrix x_, y_;
};

}  // namespace descent
