// The formulas of the catalogue once more, written in C++ by hand: what the text of each is compared with.
// Parameters stand in the order in which the landscape declares them.
#pragma once

#include <cmath>
#include <map>
#include <numbers>
#include <string>

#include "calculus/dual_functions.hpp"

namespace descent::written {

struct Ackley {
  static constexpr int dim = 2;

  template <class T, class P>
  static T value(const T* w, const P*) {
    using std::cos, std::exp, std::sqrt, std::numbers::pi, std::numbers::e;
    const T &x = w[0], &y = w[1];
    return -20 * exp(-0.2 * sqrt((ipow(x, 2) + ipow(y, 2)) / 2)) - exp((cos(2 * pi * x) + cos(2 * pi * y)) / 2) + 20 +
           e;
  }
};

struct AnharmonicWell {
  static constexpr int dim = 1;

  template <class T, class P>
  static T value(const T* w, const P* p) {
    return ipow(w[0], 2) / 2 + p[0] * ipow(w[0], 4) / 4;
  }
};

struct Arch {
  static constexpr int dim = 2;

  template <class T, class P>
  static T value(const T* w, const P* p) {
    const T arc = 1 - ipow(w[0], 2);
    return p[2] / 2 * ipow(w[1] - p[0] * arc, 2) + p[1] * ipow(arc, 2);
  }
};

struct Beale {
  static constexpr int dim = 2;

  template <class T, class P>
  static T value(const T* w, const P*) {
    const T &x = w[0], &y = w[1];
    return ipow(1.5 - x + x * y, 2) + ipow(2.25 - x + x * ipow(y, 2), 2) + ipow(2.625 - x + x * ipow(y, 3), 2);
  }
};

struct Booth {
  static constexpr int dim = 2;

  template <class T, class P>
  static T value(const T* w, const P*) {
    const T &x = w[0], &y = w[1];
    return ipow(x + 2 * y - 7, 2) + ipow(2 * x + y - 5, 2);
  }
};

struct BoundedSaddle {
  static constexpr int dim = 2;

  template <class T, class P>
  static T value(const T* w, const P*) {
    return ipow(w[0], 2) / 2 + ipow(w[1], 4) / 4 - ipow(w[1], 2) / 2;
  }
};

struct Cliff {
  static constexpr int dim = 1;

  template <class T, class P>
  static T value(const T* w, const P* p) {
    using std::tanh;
    return p[0] / 2 * (1 + tanh(p[1] * w[0])) + p[2] / 2 * ipow(w[0] + p[3], 2);
  }
};

struct CubicInflection {
  static constexpr int dim = 1;

  template <class T, class P>
  static T value(const T* w, const P*) {
    return ipow(w[0], 3);
  }
};

struct Easom {
  static constexpr int dim = 2;

  template <class T, class P>
  static T value(const T* w, const P*) {
    using std::cos, std::exp, std::numbers::pi;
    const T &x = w[0], &y = w[1];
    return -cos(x) * cos(y) * exp(-ipow(x - pi, 2) - ipow(y - pi, 2));
  }
};

struct EdgeOfStability {
  static constexpr int dim = 2;

  template <class T, class P>
  static T value(const T* w, const P*) {
    return ipow(1 - ipow(w[0], 2) * ipow(w[1], 2), 2) / 4;
  }
};

struct GaussianLikelihood {
  static constexpr int dim = 1;

  template <class T, class P>
  static T value(const T* w, const P* p) {
    using std::log;
    return (w[0] * ipow(p[0], 2) - log(w[0])) / 2;
  }
};

struct GoldsteinPrice {
  static constexpr int dim = 2;

  template <class T, class P>
  static T value(const T* w, const P*) {
    const T &x = w[0], &y = w[1];
    const T a = 19 - 14 * x + 3 * ipow(x, 2) - 14 * y + 6 * x * y + 3 * ipow(y, 2);
    const T b = 18 - 32 * x + 12 * ipow(x, 2) + 48 * y - 36 * x * y + 27 * ipow(y, 2);
    return (1 + ipow(x + y + 1, 2) * a) * (30 + ipow(2 * x - 3 * y, 2) * b);
  }
};

struct KinkedParabola {
  static constexpr int dim = 1;

  template <class T, class P>
  static T value(const T* w, const P*) {
    const auto positive = [](const T& z) { return select(T(0.0) > z, T(0.0), z); };
    return 25 * ipow(w[0], 2) / 2 - 12 * ipow(positive(w[0] - 1), 2) + 12 * ipow(positive(w[0] - 2), 2);
  }
};

struct LogisticLoss {
  static constexpr int dim = 2;

  template <class T, class P>
  static T value(const T* w, const P*) {
    using std::exp, std::log1p;
    const T &x = w[0], &y = w[1];
    return log1p(exp(-(3 * x + y))) + log1p(exp(-(x + 2.5 * y))) + log1p(exp(-(2 * x + 4 * y)));
  }
};

struct LogisticMap {
  static constexpr int dim = 1;

  template <class T, class P>
  static T value(const T* w, const P*) {
    return ipow(w[0], 3) / 3 - ipow(w[0], 2) / 2;
  }
};

struct MatrixCompletion {
  static constexpr int dim = 2;

  template <class T, class P>
  static T value(const T* w, const P* p) {
    return ipow(w[0] * w[1] - p[1], 2) / 2;
  }
};

struct MonkeySaddle {
  static constexpr int dim = 2;

  template <class T, class P>
  static T value(const T* w, const P*) {
    return ipow(w[0], 3) - 3 * w[0] * ipow(w[1], 2);
  }
};

struct Mountain {
  static constexpr int dim = 2;

  template <class T, class P>
  static T value(const T* w, const P* p) {
    using std::sqrt;
    const T q = 1 + ipow(w[0], 2) + ipow(w[1], 2);
    return 1 / q + p[0] / 2 * (1 - w[0] / sqrt(q));
  }
};

struct MullerBrown {
  static constexpr int dim = 2;

  template <class T, class P>
  static T value(const T* w, const P*) {
    using std::exp;
    const T &x = w[0], &y = w[1];
    return -200 * exp(-ipow(x - 1, 2) - 10 * ipow(y, 2)) - 100 * exp(-ipow(x, 2) - 10 * ipow(y - 0.5, 2)) -
           170 * exp(-6.5 * ipow(x + 0.5, 2) + 11 * (x + 0.5) * (y - 1.5) - 6.5 * ipow(y - 1.5, 2)) +
           15 * exp(0.7 * ipow(x + 1, 2) + 0.6 * (x + 1) * (y - 1) + 0.7 * ipow(y - 1, 2));
  }
};

struct OscillatingParabola {
  static constexpr int dim = 1;

  template <class T, class P>
  static T value(const T* w, const P* p) {
    using std::cos, std::numbers::pi;
    return ipow(w[0], 2) * (1 + p[0] * cos(2 * pi * w[0]));
  }
};

struct Peano {
  static constexpr int dim = 2;

  template <class T, class P>
  static T value(const T* w, const P*) {
    const T &x = w[0], &y = w[1];
    return (y - ipow(x, 2)) * (y - 2 * ipow(x, 2));
  }
};

struct PolynomialWell {
  static constexpr int dim = 1;

  template <class T, class P>
  static T value(const T* w, const P*) {
    return ipow(ipow(w[0], 2) - 1, 2) * (ipow(w[0] - 1, 2) + 0.5) / 2;
  }
};

struct Quartic {
  static constexpr int dim = 1;

  template <class T, class P>
  static T value(const T* w, const P*) {
    return ipow(w[0], 4);
  }
};

struct QuarticBowl {
  static constexpr int dim = 2;

  template <class T, class P>
  static T value(const T* w, const P*) {
    return ipow(w[0], 2) + ipow(w[1], 4);
  }
};

struct QuarticSaddle {
  static constexpr int dim = 2;

  template <class T, class P>
  static T value(const T* w, const P*) {
    return ipow(w[0], 2) - ipow(w[1], 4);
  }
};

struct SixHumpCamel {
  static constexpr int dim = 2;

  template <class T, class P>
  static T value(const T* w, const P*) {
    const T &x = w[0], &y = w[1];
    return (4 - 2.1 * ipow(x, 2) + ipow(x, 4) / 3) * ipow(x, 2) + x * y + (-4 + 4 * ipow(y, 2)) * ipow(y, 2);
  }
};

struct SoftMinWell {
  static constexpr int dim = 1;

  template <class T, class P>
  static T value(const T* w, const P* p) {
    using std::exp, std::log1p;
    const T flat = ipow(w[0] - 1, 2) / 2, steep = p[0] * ipow(w[0] + 1, 2) / 2;
    return flat - log1p(exp(p[1] * (flat - steep))) / p[1];
  }
};

struct SoftmaxLoss {
  static constexpr int dim = 1;

  template <class T, class P>
  static T value(const T* w, const P*) {
    using std::exp, std::log1p;
    return log1p(exp(-w[0]));
  }
};

struct StyblinskiTang {
  static constexpr int dim = 2;

  template <class T, class P>
  static T value(const T* w, const P*) {
    const T &x = w[0], &y = w[1];
    return (ipow(x, 4) - 16 * ipow(x, 2) + 5 * x) / 2 + (ipow(y, 4) - 16 * ipow(y, 2) + 5 * y) / 2;
  }
};

struct TanhNet {
  static constexpr int dim = 2;

  template <class T, class P>
  static T value(const T* w, const P*) {
    using std::tanh;
    const T &x = w[0], &y = w[1];
    return (ipow(y * tanh(-x) + 0.9, 2) + ipow(y * tanh(0.5 * x) - 0.3, 2) + ipow(y * tanh(2 * x) - 1.2, 2)) / 6;
  }
};

struct ThreeHumpCamel {
  static constexpr int dim = 2;

  template <class T, class P>
  static T value(const T* w, const P*) {
    const T &x = w[0], &y = w[1];
    return 2 * ipow(x, 2) - 1.05 * ipow(x, 4) + ipow(x, 6) / 6 + x * y + ipow(y, 2);
  }
};

struct TiltedHat {
  static constexpr int dim = 2;

  template <class T, class P>
  static T value(const T* w, const P* p) {
    return ipow(ipow(w[0], 2) + ipow(w[1], 2) - 1, 2) / 4 + p[0] / 2 * (1 - w[0]);
  }
};

// Value, gradient and Hessian at once.
struct Derivatives {
  double value;
  std::vector<double> gradient, hessian;
};

template <class F>
Derivatives at(const double* w, const double* p) {
  Dual2<double, F::dim> x[F::dim];
  for (int i = 0; i < F::dim; ++i) x[i] = Dual2<double, F::dim>::variable(w[i], i);
  const auto f = F::value(x, p);
  Derivatives d{f.v, {}, {}};
  for (int i = 0; i < F::dim; ++i) d.gradient.push_back(f.g[i]);
  for (int i = 0; i < F::dim; ++i) {
    for (int j = 0; j < F::dim; ++j) d.hessian.push_back(f.second(i, j));
  }
  return d;
}

// By landscape id.
inline const std::map<std::string, Derivatives (*)(const double* w, const double* p)> formulas = {
    {"ackley", at<Ackley>},
    {"anharmonic_well", at<AnharmonicWell>},
    {"arch", at<Arch>},
    {"beale", at<Beale>},
    {"booth", at<Booth>},
    {"bounded_saddle", at<BoundedSaddle>},
    {"cliff", at<Cliff>},
    {"cubic_inflection", at<CubicInflection>},
    {"easom", at<Easom>},
    {"edge_of_stability", at<EdgeOfStability>},
    {"gaussian_likelihood", at<GaussianLikelihood>},
    {"goldstein_price", at<GoldsteinPrice>},
    {"kinked_parabola", at<KinkedParabola>},
    {"logistic_loss", at<LogisticLoss>},
    {"logistic_map", at<LogisticMap>},
    {"matrix_completion", at<MatrixCompletion>},
    {"monkey_saddle", at<MonkeySaddle>},
    {"mountain", at<Mountain>},
    {"muller_brown", at<MullerBrown>},
    {"oscillating_parabola", at<OscillatingParabola>},
    {"peano", at<Peano>},
    {"polynomial_well", at<PolynomialWell>},
    {"quartic", at<Quartic>},
    {"quartic_bowl", at<QuarticBowl>},
    {"quartic_saddle", at<QuarticSaddle>},
    {"six_hump_camel", at<SixHumpCamel>},
    {"soft_min_well", at<SoftMinWell>},
    {"softmax_loss", at<SoftmaxLoss>},
    {"styblinski_tang", at<StyblinskiTang>},
    {"tanh_net", at<TanhNet>},
    {"three_hump_camel", at<ThreeHumpCamel>},
    {"tilted_hat", at<TiltedHat>},
};

}  // namespace descent::written
