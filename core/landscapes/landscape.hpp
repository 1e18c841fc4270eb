// What a landscape is: a loss f of dim coordinates with exact gradient and Hessian, and the data that describe it.
// Almost every landscape is one templated formula; FormulaLandscape<F> gives it derivatives by dual numbers. F has
//   static constexpr LandscapeInfo info();                                      id, titles, parameters, known points, …
//   static constexpr int dim;                                               1, 2, …
//   static constexpr bool hot = true;                                       optional: compiled for SIMD lanes
//   template <class T, class P> static T value(const T* w, const P* p);     the formula, once, over any scalar type
//   template <class P> static std::array<P, N> prepare(const P* p);         optional: value() then receives its result
//   as p
//   static std::vector<KnownPoint> critical(const double* p);               its known critical points at parameters p
// Values and gradients come from value(), over double and dual numbers. Hessians, which are wanted rarely, come from
// the formula as text: the same operations on dual numbers of second order, without code of their own for each
// landscape. n-dimensional ones and fields derive from Landscape by hand; the same property tests check them.
#pragma once

#include <array>
#include <initializer_list>
#include <memory>
#include <type_traits>
#include <vector>

#include "../calculus/dual.hpp"
#include "../calculus/flight.hpp"
#include "../calculus/lane_dual.hpp"
#include "../calculus/spectrum.hpp"
#include "../params.hpp"
#include "../registry.hpp"

namespace descent {

struct KnownPoint {
  std::vector<double> at;
  double value;
  Kind kind;                     // by the second order alone
  Kind decided = Kind::regular;  // where that is degenerate: what higher orders say; degenerate: none
};

// Known points of a plane or a line, as plain data.
struct PlanePoint {
  double x, y, value;
  Kind kind;
  Kind decided = Kind::regular;
};
struct LinePoint {
  double x, value;
  Kind kind;
  Kind decided = Kind::regular;
};
std::vector<KnownPoint> known(std::initializer_list<PlanePoint> points);
std::vector<KnownPoint> known(std::initializer_list<LinePoint> points);

// The known points of g(x) + g(y) from those of g.
std::vector<KnownPoint> knownSum(std::initializer_list<LinePoint> points);

struct Interval {
  double min, max;
};

struct LandscapeInfo {
  const char* id;
  Text title;
  // In the grammar of typed formulas and in the order of operations of value(): x, y and the parameter ids.
  const char* formula;
  int dim;
  Params params;
  List<Interval, 2> domain;  // one interval per coordinate: what a view shows
  List<double, 2> start;
  Text citation;
  double lr = 0.1;         // plain gradient descent gets on from `start` with this learning rate
  bool quadratic = false;  // the Hessian is the same everywhere: closed forms apply
  bool prose = false;      // the formula is for reading only, outside the grammar
  bool field = false;      // a field, no landscape: see Landscape::field
  bool complete = true;    // critical() lists every critical point in the domain
  bool typed = false;      // the formula is an example: Selection::text replaces it and brings its own parameters
  const char* dimension = nullptr;              // the parameter that sets the number of coordinates; dim is its default
  List<std::array<double, 2>, 1> corners = {};  // where the gradient jumps or does not exist
  Text loss = {"loss", "损失"};                 // what value() is
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
  // A field F is the gradient of nothing: gradient() gives F, hessian() its Jacobian, which is not symmetric, and
  // value() a number that only tells how far F is from zero. No potential, no descent, no critical points.
  virtual bool field() const { return false; }
  // At its parameters, inside the domain; empty where they are known at the default ones only. Those of a curve are
  // listed by a representative.
  virtual std::vector<KnownPoint> critical() const { return {}; }

  // Many iterates at once, for sweeps: g at w with the uniforms of every lane. Where lanes() says no, never called.
  virtual bool lanes() const { return false; }
  virtual void slopes(Flight<f64x2>*, int) const {}
  virtual void slopes(Flight<f32x4>*, int) const {}
  // The parameters as value() takes them; tune() puts others in their place, false where it cannot.
  virtual const std::vector<double>* uniforms() const { return nullptr; }
  virtual bool tune(const std::vector<double>&) { return false; }
};

// slopes() from any value(w, uniforms), which has to be inlined whole: see lane_dual.hpp.
template <int dim, class V, class Value>
__attribute__((flatten)) void slopesOf(Flight<V>* flights, int count, Value value) {
  for (Flight<V>* f = flights; f != flights + count; ++f) {
    LaneDual<V, dim> x[dim];
    x[0] = LaneDual<V, dim>::variable(f->w[0], 0);
    if constexpr (dim == 2) x[1] = LaneDual<V, dim>::variable(f->w[1], 1);
    const LaneDual<V, dim> y = value(x, f->uniforms);
    f->g[0] = y.g[0].value();
    f->g[1] = dim == 2 ? y.g[dim - 1].value() : V(0.0);
  }
}

// What does not depend on the formula of a FormulaLandscape.
class PreparedLandscape : public Landscape {
 public:
  ~PreparedLandscape() override;
  bool quadratic() const override { return info_.quadratic; }
  std::vector<KnownPoint> critical() const override { return critical_(params_.data()); }
  double hessian(const double* w, double* g, double* h) const override;

 protected:
  // The same landscape, evaluated from its text: Hessians, and the lanes of those that are not hot, come from there.
  Landscape& typed() const;
  void follow(const std::vector<double>& params);
  using Critical = std::vector<KnownPoint> (*)(const double* p);

  PreparedLandscape(const LandscapeInfo& info, const std::vector<double>& params, Critical critical);

  std::vector<double> p_;  // as value() wants them

 private:
  const LandscapeInfo& info_;
  std::vector<double> params_;
  Critical critical_;
  mutable std::unique_ptr<Landscape> typed_;
};

template <class F>
class FormulaLandscape final : public PreparedLandscape {
 public:
  // info: F's, of the registry.
  FormulaLandscape(const LandscapeInfo& info, const std::vector<double>& params)
      : PreparedLandscape(info, params, F::critical) {
    tune(params);
  }

  bool tune(const std::vector<double>& params) override {
    if constexpr (requires { F::prepare(params.data()); }) {
      const auto prepared = F::prepare(params.data());
      p_.assign(prepared.begin(), prepared.end());
    } else {
      p_ = params;
    }
    follow(params);
    return true;
  }

  bool lanes() const override {
    if constexpr (compiledLanes) return p_.size() <= Flight<f64x2>::mostUniforms;
    return !F::info().prose && F::dim <= 2 && typed().lanes();
  }
  const std::vector<double>* uniforms() const override { return compiledLanes ? &p_ : typed().uniforms(); }
  void slopes(Flight<f64x2>* flights, int count) const override { slopesAt(flights, count); }
  void slopes(Flight<f32x4>* flights, int count) const override { slopesAt(flights, count); }

  int dim() const override { return F::dim; }

  double value(const double* w) const override { return F::value(w, p_.data()); }

  double gradient(const double* w, double* g) const override {
    const auto f = evaluate<Dual1<double, F::dim>>(w);
    for (int i = 0; i < F::dim; ++i) g[i] = f.g[i];
    return f.v;
  }

  double hessian(const double* w, double* g, double* h) const override {
    if constexpr (F::info().prose) {
      const auto f = evaluate<Dual2<double, F::dim>>(w);
      for (int i = 0; i < F::dim; ++i) {
        g[i] = f.g[i];
        for (int j = 0; j < F::dim; ++j) h[i * F::dim + j] = f.second(i, j);
      }
      return f.v;
    } else {
      return PreparedLandscape::hessian(w, g, h);
    }
  }

 private:
  // Kernels of their own for the landscapes that are swept most; they cost about a kilobyte each.
  static constexpr bool compiledLanes = requires { F::hot; };

  template <class V>
  void slopesAt(Flight<V>* flights, int count) const {
    if constexpr (compiledLanes) {
      slopesOf<F::dim>(
          flights, count,
          [](const auto* w, const V* p) __attribute__((flatten, always_inline)) { return F::value(w, p); });
    } else {
      typed().slopes(flights, count);
    }
  }

  template <class D>
  D evaluate(const double* w) const {
    D x[F::dim];
    for (int i = 0; i < F::dim; ++i) x[i] = D::variable(w[i], i);
    return F::value(x, p_.data());
  }
};

struct LandscapeEntry {
  LandscapeInfo info;
  std::unique_ptr<Landscape> (*make)(const LandscapeInfo& info, const std::vector<double>& params);
  // Where the parameters are not those of info: for typed formulas. `owner` is the path of the selection, for messages.
  std::unique_ptr<Landscape> (*makeTyped)(const Selection& selection, const char* owner) = nullptr;
};

// L is a formula as above, or a class derived from Landscape with info() that is made from its parameter values, or has
// a make() of its own that chooses.
template <class L>
constexpr LandscapeEntry landscapeEntry() {
  return {L::info(), [](const LandscapeInfo& info, const std::vector<double>& params) -> std::unique_ptr<Landscape> {
            if constexpr (requires { L::make(info, params); }) {
              return L::make(info, params);
            } else if constexpr (std::is_base_of_v<Landscape, L>) {
              return std::make_unique<L>(params);
            } else {
              return std::make_unique<FormulaLandscape<L>>(info, params);
            }
          }};
}

// Whether p are the default parameters.
bool atDefaults(const LandscapeInfo& info, const double* p);

// Every landscape, in menu order.
std::span<const LandscapeEntry> landscapes();

std::unique_ptr<Landscape> makeLandscape(const Selection& selection, const char* owner = "landscape");

// Throws InvalidArgument where `landscape` is a field: for questions that only a potential can answer.
void requirePotential(const Landscape& landscape);

}  // namespace descent
