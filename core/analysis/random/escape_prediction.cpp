// The logarithm of a noncentral chi variable, as a Poisson mixture of central ones.
#include "escape_prediction.hpp"

#include <cmath>
#include <numbers>

#include "analysis/run/roots.hpp"
#include "analysis/run/stepper.hpp"

namespace descent {
namespace {

// ψ and ψ′ by recurrence up to x ≥ 8, then asymptotic (Abramowitz & Stegun 6.3.18, 6.4.12).
double digamma(double x) {
  double sum = 0;
  for (; x < 8; ++x) sum -= 1 / x;
  const double r = 1 / (x * x);
  return sum + std::log(x) - 0.5 / x - r * (1.0 / 12 - r * (1.0 / 120 - r * (1.0 / 252 - r / 240)));
}
double trigamma(double x) {
  double sum = 0;
  for (; x < 8; ++x) sum += 1 / (x * x);
  const double r = 1 / (x * x);
  return sum + 1 / x + r / 2 + r / x * (1.0 / 6 - r * (1.0 / 30 - r * (1.0 / 42 - r / 30)));
}

struct LogChi {
  double mean, variance;
};

// Of ln χ with k degrees of freedom and noncentrality m (the squared length of the mean). Weights of the mixture in
// units of the largest: by themselves they are too small for a double from m = 1500 on.
LogChi logChi(int k, double m) {
  if (m > 1e7) return {0.5 * std::log(m) + (k - 2) / (2 * m), 1 / m};
  const double half = m / 2, reach = 12 * std::sqrt(half) + 60, middle = std::log(k + m);
  double total = 0, mean = 0, square = 0;
  const auto add = [&](int j, double weight) {
    const double x = k / 2.0 + j, log = digamma(x) + std::numbers::ln2 - middle;
    total += weight;
    mean += weight * log;
    square += weight * (log * log + trigamma(x));
  };
  const int mode = static_cast<int>(half);
  double weight = 1;
  for (int j = mode; j < half + reach; weight *= half / ++j) add(j, weight);
  weight = 1;
  for (int j = mode; j > 0 && j > half - reach; --j) add(j - 1, weight *= j / half);
  mean /= total;
  return {(middle + mean) / 2, (square / total - mean * mean) / 4};
}

// ½λx² in one dimension, its first gradient one too high: the rule's answer to one unit of noise.
class Struck final : public Landscape {
 public:
  explicit Struck(double lambda) : lambda_(lambda) {}
  int dim() const override { return 1; }
  double value(ConstVector w) const override { return lambda_ * w[0] * w[0] / 2; }
  double gradient(ConstVector w, VectorRef g) const override {
    g[0] = lambda_ * w[0] + (struck_ ? 0 : 1);
    struck_ = true;
    return value(w);
  }
  double hessian(ConstVector w, VectorRef g, MatrixRef h) const override {
    h(0, 0) = lambda_;
    return gradient(w, g);
  }

 private:
  double lambda_;
  mutable bool struck_ = false;
};

}  // namespace

Unstable::Unstable(const std::vector<double>& at, const Spectrum& curvature) : centre(at) {
  for (int i = 0; i < curvature.vectors.n && curvature.values[i] < -curvature.tolerance(); ++i) {
    curvatures.push_back(curvature.values[i]);
    directions.emplace_back(curvature.vectors.col(i), curvature.vectors.col(i) + curvature.vectors.n);
  }
}

double Unstable::unstable(const double* w) const {
  double sum = 0;
  for (const std::vector<double>& direction : directions) {
    double along = 0;
    for (size_t i = 0; i < centre.size(); ++i) along += direction[i] * (w[i] - centre[i]);
    sum += along * along;
  }
  return std::sqrt(sum);
}

std::optional<EscapePrediction> predictEscape(const Unstable& saddle, const Optimizer& optimizer,
                                              const EscapeQuestion& question) {
  const double lambda = saddle.curvatures.front();
  if (!optimizer.rule.mode || std::abs(saddle.curvatures.back() - lambda) > 1e-6 * -lambda) return std::nullopt;
  const Mode mode = optimizer.rule.mode(optimizer.params.data(), lambda);
  const Roots pair = roots(mode.trace, mode.det);
  if (pair.complex || !(pair.dominant > 1)) return std::nullopt;
  const double growth = std::log(pair.dominant);
  // What a unit of noise grows to, divided by the growth since it came.
  const Struck quadratic(lambda);
  Optimizer quiet = optimizer;
  quiet.noise = 0;
  Stepper run(quadratic, quiet, {0});
  run.step();
  double scale = 1;
  const double settled = std::log(1e17) / std::log(pair.dominant / std::max(std::abs(pair.other), 1e-3));
  for (int n = 1; n < settled && scale < 1e200; ++n) {
    run.step();
    scale *= pair.dominant;
  }
  const double answer = std::abs(run.w[0]) / scale;
  const double s = optimizer.noise * answer / std::sqrt(pair.dominant * pair.dominant - 1);
  const double offset = saddle.unstable(question.start.data());
  // x[n] → amplitude · z^n from a start at rest.
  const double amplitude = offset * (mode.first - pair.other) / (pair.dominant - pair.other);
  if (s == 0 && offset == 0) return std::nullopt;
  if (offset >= question.radius) return EscapePrediction{0, 0};
  if (s == 0) return EscapePrediction{std::ceil(std::log(question.radius / amplitude) / growth), 0};
  const LogChi log = logChi(static_cast<int>(saddle.directions.size()), amplitude * amplitude / (s * s));
  return EscapePrediction{(std::log(question.radius / s) - log.mean) / growth + 0.5, std::sqrt(log.variance) / growth};
}

}  // namespace descent
