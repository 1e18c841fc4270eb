// What one unit of noise, or a start beside the saddle, grows to; then the law of the step at which that is the radius.
#include "escape_prediction.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "analysis/run/roots.hpp"
#include "chi.hpp"
#include "noise_response.hpp"

namespace descent {
namespace {

// What a unit of noise grows to, divided by the growth since it came.
double answerToNoise(const Optimizer& optimizer, double lambda, const Roots& pair) {
  NoiseResponse response(optimizer, lambda);
  double x = response.next(), scale = 1;
  const double settled = std::log(1e17) / std::log(pair.dominant / std::max(std::abs(pair.other), 1e-3));
  for (int n = 1; n < settled && scale < 1e200; ++n) {
    x = response.next();
    scale *= pair.dominant;
  }
  return std::abs(x) / scale;
}

// Puts the factor of a schedule that is the same all the way into the learning rate; false where it varies.
bool settleSchedule(Optimizer& optimizer, double steepest, double steps) {
  if (optimizer.schedule.constant()) return true;
  const Schedule& schedule = optimizer.schedule;
  const double factor = schedule.factor(0, 0);
  if (factor != schedule.factor(0, steepest) || factor != schedule.factor(steps, 0)) return false;
  optimizer.params[0] *= factor;
  optimizer.schedule = {};
  return true;
}

// One kick, uniform in the ball, then plain steps that multiply by `growth`.
EscapeLaw afterKick(double ball, double growth, int k, int n, const EscapeQuestion& question) {
  const double log = std::log(growth), radius = question.radius;
  const LogMoments part = logPartOfBall(k, n);
  EscapeLaw law{{(std::log(radius / ball) - part.mean) / log + 0.5, std::sqrt(part.variance) / log}, {}};
  if (n != 2 || k != 1) return law;
  law.left = [=](double steps) {
    const double u = radius * std::exp(-steps * log) / ball;
    return u >= 1 ? 0 : 1 - (u * std::sqrt(1 - u * u) + std::asin(u)) * 2 / std::numbers::pi;
  };
  return law;
}

// A first step of that length along the lowest curvature, then plain steps that multiply by `growth`.
EscapeLaw afterJump(double length, double growth, double radius) {
  const double steps = 1 + std::max(0.0, std::ceil(std::log(radius / length) / std::log(growth)));
  return {{steps, 0}, [=](double taken) { return taken < steps ? 0.0 : 1.0; }};
}

}  // namespace

Unstable::Unstable(ConstVector at, const Spectrum& curvature) : centre(at) {
  const Eigen::Index negative = (curvature.values.array() < -curvature.tolerance()).count();
  curvatures = curvature.values.head(negative);
  directions = curvature.vectors.leftCols(negative);
}

double Unstable::unstable(ConstVector w) const { return (directions.transpose() * (w - centre)).norm(); }

std::optional<EscapeLaw> predictEscape(const Unstable& saddle, Optimizer optimizer, const EscapeQuestion& question) {
  const double lambda = saddle.curvatures[0];
  if (std::abs(saddle.curvatures[saddle.curvatures.size() - 1] - lambda) > 1e-6 * -lambda) return std::nullopt;
  if (!settleSchedule(optimizer, -lambda * question.radius, question.steps)) return std::nullopt;
  const double offset = saddle.unstable(asVector(question.start));
  const int k = static_cast<int>(saddle.curvatures.size()), n = static_cast<int>(question.start.size());
  if (optimizer.rule.kick && offset == 0 && optimizer.noise == 0) {
    return afterKick(optimizer.rule.kick(optimizer.params.data()), 1 - optimizer.params[0] * lambda, k, n, question);
  }
  if (optimizer.rule.jump && offset == 0 && optimizer.noise == 0) {
    const double length = optimizer.rule.jump(optimizer.params.data(), lambda);
    if (length == 0) return std::nullopt;
    return afterJump(length, 1 - optimizer.params[0] * lambda, question.radius);
  }
  if (!optimizer.rule.mode) return std::nullopt;
  const Mode mode = optimizer.rule.mode(optimizer.params.data(), lambda);
  const Roots pair = roots(mode.trace, mode.det);
  if (pair.complex || !(pair.dominant > 1)) return std::nullopt;
  const double z = pair.dominant, growth = std::log(z);
  const double s = optimizer.noise * answerToNoise(optimizer, lambda, pair) / std::sqrt(z * z - 1);
  // x[n] → amplitude · zⁿ from a start at rest.
  const double amplitude = offset * (mode.first - pair.other) / (z - pair.other);
  if (s == 0 && offset == 0) return std::nullopt;
  if (offset >= question.radius) return EscapeLaw{{0, 0}, {}};
  if (s == 0) return EscapeLaw{{std::ceil(std::log(question.radius / amplitude) / growth), 0}, {}};
  const LogMoments log = logChi(k, amplitude * amplitude / (s * s));
  const double radius = question.radius;
  return EscapeLaw{{(std::log(radius / s) - log.mean) / growth + 0.5, std::sqrt(log.variance) / growth},
                   [=](double steps) {
                     // Coordinates over zⁿ are normal around the amplitude; the noise of the steps to come is missing.
                     const double rest = std::exp(-2 * steps * growth), variance = s * s * (1 - rest);
                     if (!(variance > 0)) return 0.0;
                     return chiSquareAbove(k, amplitude * amplitude / variance, radius * radius * rest / variance);
                   }};
}

}  // namespace descent
