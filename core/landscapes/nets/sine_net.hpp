// A net of one hidden layer of tanh that shall be sin πx at sixteen points, −1 … 1 at equal distances; loss ½ mean
// square. Neuron i of H has the weights w[i], w[H + i] and w[2H + i]: of its input, its bias, of its output.
#pragma once

#include <numbers>

#include "calculus/scalar.hpp"
#include "mlp.hpp"

namespace descent {

struct SineNet {
  static constexpr int points = 16;

  explicit SineNet(int hidden) : net({1, hidden, 1}, Activation::tanh, Loss::squared), x(points, 1), y(points, 1) {
    for (int i = 0; i < points; ++i) {
      x(i, 0) = -1 + 2.0 * i / (points - 1);
      y(i, 0) = sin(std::numbers::pi * x(i, 0));
    }
  }

  Mlp net;
  Matrix x, y;
};

}  // namespace descent
