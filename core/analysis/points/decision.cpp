// Everything is read off gradients, not off differences of f: those drown in rounding at fourth order.
#include "decision.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace descent {
namespace {

constexpr int scales = 14;

struct Around {
  const Landscape& landscape;
  const Stationary& point;
  const Spectrum& curvature;
  std::vector<int> curved;  // eigen-directions that are eliminated
  Vector flat;              // the null direction

  // ∂/∂t of the reduced function: ∇f along `flat`, where the curved directions are in balance.
  std::optional<double> slope(double t) const {
    Vector w = point.at + t * flat, g(w.size());
    double last = INFINITY;
    for (int round = 0; round < 200; ++round) {
      landscape.gradient(w, g);
      if (!g.allFinite()) return std::nullopt;
      double moved = 0;
      for (const int k : curved) {
        const auto v = curvature.vectors.col(k);
        const double step = dot(v, g) / curvature.values[k];
        w -= step * v;
        moved = std::max(moved, std::abs(step));
      }
      // As still as rounding lets it be.
      if (moved >= 0.9 * last && moved <= 1e-13 * (1 + largest(w))) {
        landscape.gradient(w, g);
        return dot(flat, g);
      }
      last = moved;
    }
    return std::nullopt;
  }
};

struct Term {
  int order;
  double coefficient;
  bool up, down;  // does the reduced function rise towards +t, towards −t
};

// The exponent p − 1 of |slope| between successive scales, from the finest that stands above rounding.
std::optional<Term> firstTerm(const Around& around, double scale, double noise, bool& vanishes) {
  std::optional<Term> term;
  double forward = 0, backward = 0, largest = 0;
  int widest = scales;
  for (int k = 0; k < scales; ++k) {
    const double t = std::ldexp(scale, -k);
    const auto ahead = around.slope(t), behind = around.slope(-t);
    if (!ahead || !behind) {
      forward = backward = 0;
      continue;
    }
    widest = std::min(widest, k);
    largest = std::max({largest, std::abs(*ahead), std::abs(*behind)});
    if (std::min(std::abs(*ahead), std::abs(*behind)) < noise) break;
    const double a = std::log2(forward / std::abs(*ahead)), b = std::log2(backward / std::abs(*behind));
    forward = std::abs(*ahead);
    backward = std::abs(*behind);
    const double p = std::round((a + b) / 2);
    if (!(std::abs(a - p) < 0.1 && std::abs(b - p) < 0.1 && p >= 1)) continue;
    term = Term{static_cast<int>(p) + 1, *ahead / ((p + 1) * std::pow(t, p)), *ahead > 0, *behind < 0};
  }
  vanishes = widest < 6 && largest < noise;
  return term;
}

Decision byReducedFunction(const Around& around, double scale, double tau, double noise) {
  bool up = false, down = false;
  for (const int k : around.curved) (around.curvature.values[k] > 0 ? up : down) = true;
  if (up && down) return {Kind::saddle, "saddle", Rule::second_order};
  bool vanishes = false;
  const auto term = firstTerm(around, scale, noise, vanishes);
  if (vanishes) {
    const char* type = up ? "valley" : down ? "ridge" : "flat";
    return {Kind::degenerate, type, Rule::continuum, 0};
  }
  if (!term || (term->order == 2 && std::abs(2 * term->coefficient) < tau)) {
    return {Kind::degenerate, "undecided", Rule::undecided, 0};
  }
  // Second order: λ was small, but not zero after all.
  const Rule rule = term->order == 2 ? Rule::second_order : Rule::reduced;
  Decision result{Kind::degenerate, "inflection", rule, term->order, term->coefficient};
  if (term->up != term->down) return result;
  (term->up ? up : down) = true;
  result.kind = up && down ? Kind::saddle : up ? Kind::minimum : Kind::maximum;
  result.type = name(result.kind);
  return result;
}

// r ∂f/∂r / p on circles: the leading form, sampled by angle.
Decision byDirections(const Landscape& landscape, const Stationary& point, double scale, double noise) {
  constexpr int angles = 360;
  double last = 0;
  std::optional<Decision> decided;
  for (int k = 0; k < scales; ++k) {
    const double r = std::ldexp(scale, -k);
    double low = INFINITY, high = -INFINITY;
    for (int i = 0; i < angles; ++i) {
      const double angle = 2 * std::numbers::pi * i / angles;
      const Eigen::Vector2d outwards(std::cos(angle), std::sin(angle));
      Eigen::Vector2d g;
      landscape.gradient(point.at + r * outwards, g);
      const double radial = g.dot(outwards);
      low = std::min(low, radial);
      high = std::max(high, radial);
    }
    const double size = std::max(-low, high), p = std::round(std::log2(last / size));
    if (!(size > noise)) break;
    if (std::abs(std::log2(last / size) - p) < 0.1 && p >= 1) {
      Decision result{Kind::degenerate, "undecided", Rule::undecided, static_cast<int>(p) + 1,
                      size / ((p + 1) * std::pow(r, p))};
      const bool even = static_cast<int>(p) % 2 == 1;
      const double definite = point.flat ? 0 : 1e-3 * size;
      if (even && low > definite) result.kind = Kind::minimum;
      if (even && high < -definite) result.kind = Kind::maximum;
      if (low < -1e-3 * size && high > 1e-3 * size) result.kind = Kind::saddle;
      if (result.kind != Kind::degenerate) {
        result.type = name(result.kind);
        result.rule = Rule::directions;
      }
      decided = result;
    }
    last = size;
  }
  return decided.value_or(Decision{Kind::degenerate, "undecided", Rule::undecided, 0});
}

Decision decide(const Landscape& landscape, const Stationary& point, const Spectrum& curvature, double scale) {
  const int n = landscape.dim();
  const double tau = curvature.tolerance(), size = 1e8 * tau;
  std::vector<int> curved, flat;
  Around around{landscape, point, curvature, {}, {}};
  const double noise = point.flat ? 1e-300 : 1e-12 * size * (1 + largest(point.at));
  for (int k = 0; k < n; ++k) {
    const double lambda = std::abs(curvature.values[k]);
    // A multiple root is known to a root of ε only, and λ there is as inexact: let the reduced function tell.
    (lambda <= 1e-5 * size ? flat : curved).push_back(k);
  }
  if (flat.empty()) {
    const Kind kind = curvature.kind();
    return {kind, name(kind), Rule::second_order};
  }
  around.curved = curved;
  around.flat = curvature.vectors.col(flat[0]);
  if (flat.size() == 1) return byReducedFunction(around, scale, tau, noise);
  const Kind kind = curvature.kind();
  if (kind == Kind::degenerate && n == 2) return byDirections(landscape, point, scale, noise);
  return {kind, kind == Kind::degenerate ? "undecided" : name(kind),
          kind == Kind::degenerate ? Rule::undecided : Rule::second_order};
}

}  // namespace

const char* name(Rule rule) {
  switch (rule) {
    case Rule::second_order:
      return "second_order";
    case Rule::reduced:
      return "reduced";
    case Rule::directions:
      return "directions";
    case Rule::continuum:
      return "continuum";
    case Rule::index:
      return "index";
    case Rule::undecided:
      return "undecided";
  }
  return "";
}

Decision decision(const Landscape& landscape, const Stationary& point, double scale) {
  Spectrum curvature = spectrum(point.hessian);
  Decision result = decide(landscape, point, curvature, scale);
  result.curvature = std::move(curvature);
  return result;
}

void settle(const Landscape& landscape, const Stationary& point, int index, double scale, Decision& decision) {
  const Eigen::Index n = point.at.size();
  // ∇f · (w − point), summed over both ends of every axis.
  double outwards = 0;
  for (Eigen::Index i = 0; i < n; ++i) {
    for (const double side : {-0.4, 0.4}) {
      Vector w = point.at, g(n);
      w[i] += side * scale;
      landscape.gradient(w, g);
      outwards += side * g[i];
    }
  }
  const Kind extremum = outwards > 0 ? Kind::minimum : Kind::maximum;
  const Kind kind = n == 1 ? (index == 1    ? Kind::minimum
                              : index == -1 ? Kind::maximum
                                            : Kind::degenerate)
                           : (index == 1  ? extremum
                              : index < 0 ? Kind::saddle
                                          : Kind::degenerate);
  const bool open = decision.rule == Rule::undecided || decision.rule == Rule::continuum;
  if (index > 1 || (kind == decision.kind && !open)) return;
  decision.kind = kind;
  decision.type = index == 0 ? "inflection" : name(kind);
  decision.rule = Rule::index;
}

}  // namespace descent
