// One evaluation on the cell, one at its midpoint.
#include "krawczyk.hpp"

#include <algorithm>
#include <cmath>

#include "calculus/linear_system.hpp"

namespace descent {
namespace {

// Products of numbers below it round to zero or lose digits.
constexpr double tiny = 1e-290;

bool strictlyInside(const Interval& inner, const Interval& outer) {
  return outer.min < inner.min && inner.max < outer.max;
}

}  // namespace

Looked Krawczyk::look(const Cell& x) {
  const size_t n = x.size();
  Looked result;
  for (Cell* c : {&g_, &middle_, &there_, &slack_}) c->resize(n);
  h_.resize(n * n);
  landscape_.enclose(x.data(), g_.data(), h_.data());
  result.level = std::all_of(g_.begin(), g_.end(), [](const Interval& g) { return g.size() <= tiny; });
  const auto excluded = [](const Interval& g) { return !g.contains(0); };
  if (std::any_of(g_.begin(), g_.end(), excluded)) {
    result.zeros = Zeros::none;
    return result;
  }
  if (!std::all_of(h_.begin(), h_.end(), [](const Interval& h) { return h.bounded(); })) return result;
  for (size_t i = 0; i < n; ++i) {
    middle_[i] = x[i].middle();
    slack_[i] = x[i] - middle_[i];
  }
  landscape_.enclose(middle_.data(), there_.data(), nullptr);
  Matrix centre(n, n);
  for (size_t i = 0; i < n; ++i) {
    if (!there_[i].bounded()) return result;
    Interval g = there_[i];
    for (size_t j = 0; j < n; ++j) {
      g += h_[i * n + j] * slack_[j];
      centre(i, j) = h_[i * n + j].middle();
    }
    if (excluded(g)) {
      result.zeros = Zeros::none;
      return result;
    }
  }
  const Matrix back = inverse(centre);
  if (!back.allFinite()) return result;
  result.image.resize(n);
  result.regular = true;
  bool inside = true;
  for (size_t i = 0; i < n; ++i) {
    Interval k = middle_[i];
    double size = 0;
    for (size_t j = 0; j < n; ++j) {
      Interval rest = i == j ? 1 : 0;
      for (size_t l = 0; l < n; ++l) rest -= back(i, l) * h_[l * n + j];
      k += rest * slack_[j] - back(i, j) * there_[j];
      size += rest.size();
    }
    result.image[i] = k;
    result.regular = result.regular && size < 1;
    inside = inside && strictlyInside(k, x[i]);
    if (common(k, x[i]).empty()) result.zeros = Zeros::none;
  }
  if (inside && result.zeros != Zeros::none) result.zeros = Zeros::one;
  return result;
}

bool vanishes(const Landscape& landscape, ConstVector w, double spare) {
  Cell at, g(static_cast<size_t>(w.size()));
  for (const double x : w) {
    const double half = spare * (1 + std::abs(x));
    at.push_back({x - half, x + half});
  }
  landscape.enclose(at.data(), g.data(), nullptr);
  return std::all_of(g.begin(), g.end(), [](const Interval& slope) { return slope.contains(0); });
}

Cell common(const Cell& a, const Cell& b) {
  Cell both(a.size());
  for (size_t i = 0; i < a.size(); ++i) {
    both[i] = common(a[i], b[i]);
    if (both[i].empty()) return {};
  }
  return both;
}

bool holds(const Cell& outer, const Cell& inner) {
  for (size_t i = 0; i < outer.size(); ++i) {
    if (!outer[i].contains(inner[i])) return false;
  }
  return true;
}

bool meet(const Cell& a, const Cell& b) { return !common(a, b).empty(); }

Vector middle(const Cell& x) {
  Vector m(static_cast<Eigen::Index>(x.size()));
  for (size_t i = 0; i < x.size(); ++i) m[i] = x[i].middle();
  return m;
}

}  // namespace descent
