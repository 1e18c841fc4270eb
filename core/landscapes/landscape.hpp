// What a landscape is: a loss f of dim coordinates with exact gradient and Hessian, and the data that describe it.
// Almost every landscape is one templated formula; FormulaLandscape<F> gives it derivatives by dual numbers. F has
//   static LandscapeInfo info();                                            id, titles, parameters, known points, …
//   static constexpr int dim;                                               1, 2, …
//   template <class T, class P> static T value(const T* w, const P* p);     the formula, once, over any scalar type
//   template <class P> static std::array<P, N> prepare(const P* p);         optional: value() then receives its result
//   as p
// n-dimensional or non-smooth ones derive from Landscape by hand; the same property tests check them.
#pragma once

#include <memory>
#include <type_traits>
#include <vector>

#include "../calculus/dual.hpp"
#include "../calculus/spectrum.hpp"
#include "../params.hpp"
#include "../registry.hpp"

namespace descent {

struct KnownPoint {
  std::vector<double> at;
  double value;
  Kind kind;
};

struct Interval {
  double min, max;
};

struct LandscapeInfo {
  const char* id;
  Text title;
  // In the grammar of typed formulas and in the order of operations of value(): x, y and the parameter ids.
  const char* formula;
  int dim;
  std::vector<Param> params;
  std::vector<Interval> domain;  // one interval per coordinate: what a view shows
  std::vector<double> start;
  // At the default parameters, inside the domain. Non-isolated ones are listed by a representative.
  std::vector<KnownPoint> critical;
  Text citation;
  bool quadratic = false;  // the Hessian is the same everywhere: closed forms apply
  bool typed = false;      // the formula is an example: Selection::text replaces it and brings its own parameters
};

// Coordinates come as dim() doubles; Hessians leave as dim()² doubles, row by row.
class Landscape {
 public:
  virtual ~Landscape() = default;
  virtual int dim() const = 0;
  virtual double value(const double* w) const = 0;
  virtual double gradient(const double* w, double* g) const = 0;
  virtual double hessian(const double* w, double* g, double* h) const = 0;
  virtual bool quadratic() const { return false; }
  virtual std::vector<KnownPoint> critical() const { return {}; }
};

template <class F>
class FormulaLandscape final : public Landscape {
 public:
  explicit FormulaLandscape(const std::vector<double>& params) {
    if constexpr (requires { F::prepare(params.data()); }) {
      const auto prepared = F::prepare(params.data());
      p_.assign(prepared.begin(), prepared.end());
    } else {
      p_ = params;
    }
  }

  int dim() const override { return F::dim; }
  bool quadratic() const override { return F::info().quadratic; }
  std::vector<KnownPoint> critical() const override { return F::info().critical; }

  double value(const double* w) const override { return F::value(w, p_.data()); }

  double gradient(const double* w, double* g) const override {
    const auto f = evaluate<Dual1<double, F::dim>>(w);
    for (int i = 0; i < F::dim; ++i) g[i] = f.g[i];
    return f.v;
  }

  double hessian(const double* w, double* g, double* h) const override {
    const auto f = evaluate<Dual2<double, F::dim>>(w);
    for (int i = 0; i < F::dim; ++i) {
      g[i] = f.g[i];
      for (int j = 0; j < F::dim; ++j) h[i * F::dim + j] = f.second(i, j);
    }
    return f.v;
  }

 private:
  template <class D>
  D evaluate(const double* w) const {
    D x[F::dim];
    for (int i = 0; i < F::dim; ++i) x[i] = D::variable(w[i], i);
    return F::value(x, p_.data());
  }

  std::vector<double> p_;
};

struct LandscapeEntry {
  LandscapeInfo info;
  // `field` is the path of the selection in the caller's experiment, for messages.
  std::unique_ptr<Landscape> (*make)(const Selection& selection, const std::string& field);
};

// L is a formula as above, or a class derived from Landscape with info() that is made from its parameter values.
template <class L>
LandscapeEntry landscapeEntry() {
  return {L::info(), [](const Selection& selection, const std::string& field) -> std::unique_ptr<Landscape> {
            const std::vector<double> values = resolve(L::info().params, selection, field);
            if constexpr (std::is_base_of_v<Landscape, L>) {
              return std::make_unique<L>(values);
            } else {
              return std::make_unique<FormulaLandscape<L>>(values);
            }
          }};
}

// Every landscape, in menu order.
const std::vector<LandscapeEntry>& landscapes();

std::unique_ptr<Landscape> makeLandscape(const Selection& selection, const std::string& field = "landscape");

}  // namespace descent
