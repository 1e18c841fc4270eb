// What a landscape is: a loss f of dim coordinates with exact gradient and Hessian, and the data that describe it.
// Almost every landscape is its formula as text, evaluated with dual numbers: TextLandscape. It has
//   static constexpr LandscapeInfo info();                                  id, titles, formula, parameters, …
//   static constexpr int dim;                                               1 or 2
//   static std::vector<KnownPoint> critical(const double* p);               its known critical points at parameters p
// Those that are swept most, or whose formula is no text, are compiled too: CompiledLandscape. They have besides
//   template <class T, class P> static T value(const T* w, const P* p);     the formula over any scalar type
//   static constexpr bool hot = true;                                       optional: SIMD lanes, a kilobyte each
//   template <class P> static std::array<P, N> prepare(const P* p);         optional: value() then gets its result as p
// n-dimensional ones and fields derive from Landscape by hand; the same property tests check them.
#pragma once

#include <array>
#include <initializer_list>
#include <memory>
#include <type_traits>
#include <vector>

#include "../calculus/dual.hpp"
#include "../calculus/flight.hpp"
#include "../calculus/jet.hpp"
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
  // In the grammar of typed formulas, with x, y and the parameter ids; in the order of operations of value().
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
  // `gliding` flights with known slopes, until some lane is not quiet or the row is `until`, at least one step:
  // v ← numbers[1]·v − numbers[0]·g, w ← w + v with v = memory[0, 1]. Only where glides() says yes.
  virtual bool glides() const { return false; }
  virtual void glide(Flight<f64x2>*, Trail<f64x2>&, std::int64_t) const {}
  virtual void glide(Flight<f32x4>*, Trail<f32x4>&, std::int64_t) const {}
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

// glide() from the same, in one loop: a flight's next step waits for its last one while the others take theirs.
template <int dim, class V, class Value>
__attribute__((flatten)) void glideOf(Flight<V>* flights, Trail<V>& trail, std::int64_t until, Value value) {
  std::int64_t now = trail.now;
  typename V::Mask calm;
  do {
    ++now;
    calm = Flight<V>::everywhere();
    V* place = trail.at(now, 0);
    for (Flight<V>* f = flights; f != flights + gliding; ++f, place += 3) {
      V w[dim], g[dim];
      LaneDual<V, dim> x[dim];
      unrolled<dim>([&](int c) {
        const V v = f->numbers[1] * f->memory[c] - f->numbers[0] * f->g[c];
        f->memory[c] = v;
        f->w[c] = place[c] = w[c] = f->w[c] + v;
        x[c] = LaneDual<V, dim>::variable(w[c], c);
      });
      const LaneDual<V, dim> y = value(x, f->uniforms);
      unrolled<dim>([&](int c) { f->g[c] = g[c] = y.g[c].value(); });
      V square = g[0] * g[0];
      if constexpr (dim == 2) square += g[1] * g[1];
      place[2] = square;
      f->calm = f->counted(f->calm, square);
      calm = calm & f->template quiet<dim>(w, square);
    }
  } while (now < until && all(calm));
  trail.now = now;
}

// A landscape of the catalogue, evaluated from its formula's text.
class TextLandscape : public Landscape {
 public:
  using Critical = std::vector<KnownPoint> (*)(const double* p);

  // info: the registry's.
  TextLandscape(const LandscapeInfo& info, const std::vector<double>& params, Critical critical);
  ~TextLandscape() override;

  int dim() const override { return info_.dim; }
  double value(const double* w) const override { return typed().value(w); }
  double gradient(const double* w, double* g) const override { return typed().gradient(w, g); }
  double hessian(const double* w, double* g, double* h) const override { return typed().hessian(w, g, h); }
  bool quadratic() const override { return info_.quadratic; }
  std::vector<KnownPoint> critical() const override { return critical_(params_.data()); }

  bool lanes() const override { return typed().lanes(); }
  void slopes(Flight<f64x2>* flights, int count) const override { typed().slopes(flights, count); }
  void slopes(Flight<f32x4>* flights, int count) const override { typed().slopes(flights, count); }
  const std::vector<double>* uniforms() const override { return typed().uniforms(); }
  bool tune(const std::vector<double>& params) override;

 private:
  // Made when it is first asked for.
  Landscape& typed() const;

  const LandscapeInfo& info_;
  std::vector<double> params_;
  Critical critical_;
  mutable std::unique_ptr<Landscape> typed_;
};

// Values, gradients and lanes from value() of F; Hessians too where it is hot or there is no text.
template <class F>
class CompiledLandscape final : public TextLandscape {
 public:
  CompiledLandscape(const LandscapeInfo& info, const std::vector<double>& params)
      : TextLandscape(info, params, F::critical) {
    tune(params);
  }

  bool tune(const std::vector<double>& params) override {
    if constexpr (requires { F::prepare(params.data()); }) {
      const auto prepared = F::prepare(params.data());
      p_.assign(prepared.begin(), prepared.end());
    } else {
      p_ = params;
    }
    return TextLandscape::tune(params);
  }

  double value(const double* w) const override { return F::value(w, p_.data()); }

  double gradient(const double* w, double* g) const override {
    const auto f = evaluate<Dual1<double, F::dim>>(w);
    for (int i = 0; i < F::dim; ++i) g[i] = f.g[i];
    return f.v;
  }

  double hessian(const double* w, double* g, double* h) const override {
    if constexpr (hot) {
      return hessianOf(w, g, h);
    } else if constexpr (F::info().prose) {
      const auto f = evaluate<Dual2<double, F::dim>>(w);
      for (int i = 0; i < F::dim; ++i) {
        g[i] = f.g[i];
        for (int j = 0; j < F::dim; ++j) h[i * F::dim + j] = f.second(i, j);
      }
      return f.v;
    } else {
      return TextLandscape::hessian(w, g, h);
    }
  }

  bool lanes() const override { return hot && p_.size() <= Flight<f64x2>::mostUniforms; }
  const std::vector<double>* uniforms() const override { return &p_; }
  void slopes(Flight<f64x2>* flights, int count) const override { slopesAt(flights, count); }
  void slopes(Flight<f32x4>* flights, int count) const override { slopesAt(flights, count); }
  bool glides() const override { return hot; }
  void glide(Flight<f64x2>* flights, Trail<f64x2>& trail, std::int64_t until) const override {
    glideAt(flights, trail, until);
  }
  void glide(Flight<f32x4>* flights, Trail<f32x4>& trail, std::int64_t until) const override {
    glideAt(flights, trail, until);
  }

 private:
  static constexpr bool hot = requires { F::hot; };

  template <class V>
  static constexpr auto onLanes = [](const auto* w, const V* p) __attribute__((flatten, always_inline)) {
    return F::value(w, p);
  };

  template <class V>
  void slopesAt(Flight<V>* flights, int count) const {
    if constexpr (hot) slopesOf<F::dim>(flights, count, onLanes<V>);
  }

  template <class V>
  void glideAt([[maybe_unused]] Flight<V>* flights, [[maybe_unused]] Trail<V>& trail,
               [[maybe_unused]] std::int64_t until) const {
    if constexpr (hot) glideOf<F::dim>(flights, trail, until, onLanes<V>);
  }

  __attribute__((flatten)) double hessianOf(const double* w, double* g, double* h) const {
    constexpr int n = F::dim;
    Jet<n> x[n];
    unrolled<n>([&](int i) { x[i] = Jet<n>::variable(w[i], i); });
    const Jet<n> f = F::value(x, p_.data());
    unrolled<n>([&](int i) { g[i] = f.g[i].value(); });
    h[0] = f.h[0].value();
    if constexpr (n == 2) h[1] = h[2] = f.h[1].value(), h[3] = f.h[2].value();
    return f.v;
  }

  template <class D>
  D evaluate(const double* w) const {
    D x[F::dim];
    for (int i = 0; i < F::dim; ++i) x[i] = D::variable(w[i], i);
    return F::value(x, p_.data());
  }

  std::vector<double> p_;  // as value() wants them
};

struct LandscapeEntry {
  LandscapeInfo info;
  std::unique_ptr<Landscape> (*make)(const LandscapeInfo& info, const std::vector<double>& params);
  // Where the parameters are not those of info: for typed formulas. `owner` is the path of the selection, for messages.
  std::unique_ptr<Landscape> (*makeTyped)(const Selection& selection, const char* owner) = nullptr;
};

// L is one of the kinds above; a class derived from Landscape with info(), made from its parameter values; or has a
// make() of its own that chooses.
template <class L>
constexpr LandscapeEntry landscapeEntry() {
  return {L::info(), [](const LandscapeInfo& info, const std::vector<double>& params) -> std::unique_ptr<Landscape> {
            if constexpr (requires { L::make(info, params); }) {
              return L::make(info, params);
            } else if constexpr (std::is_base_of_v<Landscape, L>) {
              return std::make_unique<L>(params);
            } else if constexpr (requires(const double* w) { L::value(w, w); }) {
              return std::make_unique<CompiledLandscape<L>>(info, params);
            } else {
              return std::make_unique<TextLandscape>(info, params, L::critical);
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
