// A landscape compiled from a formula in C++: for those that are swept most, and those whose formula is no text. F has
//   template <class T, class P> static T value(const T* w, const P* p);     the formula over any scalar type
//   static constexpr bool hot = true;                                       optional: SIMD lanes, four kernels of a few
//                                                                           hundred bytes
//   static constexpr double effort;                                         optional: where one gradient is much work
//   template <class P> static std::array<P, N> prepare(const P* p);         optional: value() then gets its result as p
// besides what every landscape has.
#pragma once

#include "../../calculus/dual_functions.hpp"
#include "../../calculus/jet.hpp"
#include "../../calculus/lane_dual.hpp"
#include "../landscape.hpp"
#include "text_landscape.hpp"

namespace descent {

// slopes() from any value(w, uniforms), which has to be inlined whole: see lane_dual.hpp.
template <int dim, class V, class Value>
__attribute__((flatten)) void slopesOf(LaneState<V>* states, int count, Value value) {
  for (LaneState<V>* f = states; f != states + count; ++f) {
    LaneDual<V, dim> x[dim];
    x[0] = LaneDual<V, dim>::variable(f->w[0], 0);
    if constexpr (dim == 2) x[1] = LaneDual<V, dim>::variable(f->w[1], 1);
    const LaneDual<V, dim> y = value(x, f->uniforms);
    f->g[0] = y.g[0].value();
    f->g[1] = dim == 2 ? y.g[dim - 1].value() : V(0.0);
  }
}

// fusedSteps() from the same, in one loop: a state's next step waits for its last one while the others take theirs.
template <int dim, class V, class Value>
__attribute__((flatten)) void fusedStepsOf(LaneState<V>* states, RowRing<V>& ring, Value value) {
  for (LaneState<V>* f = states; f != states + fusedStates; ++f) f->flags = {};
  for (int row = 0; row < rowsPerBlock; ++row) {
    V* place = ring.at(++ring.now, 0);
    for (LaneState<V>* f = states; f != states + fusedStates; ++f, place += 3) {
      V w[dim], g[dim];
      LaneDual<V, dim> x[dim];
      unrolled<dim>([&](int c) { x[c] = LaneDual<V, dim>::variable(w[c] = f->w[c], c); });
      const LaneDual<V, dim> y = value(x, f->uniforms);
      unrolled<dim>([&](int c) { g[c] = y.g[c].value(); });
      V square = g[0] * g[0];
      if constexpr (dim == 2) square += g[1] * g[1];
      V v[dim];
      unrolled<dim>([&](int c) { v[c] = f->numbers[1] * f->memory[c] - f->numbers[0] * g[c]; });
      RowFlags<V> flags = f->flags;
      flags.add(f->template passes<dim>(w, square));
      unrolled<dim>([&](int c) {
        place[c] = w[c];
        f->memory[c] = v[c];
        f->w[c] = w[c] + v[c];
      });
      place[2] = square;
      f->flags = flags;
    }
  }
}

template <class F>
class CompiledLandscape final : public Landscape {
 public:
  // info: the registry's.
  CompiledLandscape(const LandscapeInfo& info, const std::vector<double>& params) : info_(info) { tune(params); }

  int dim() const override { return F::dim; }
  double effort() const override {
    if constexpr (requires { F::effort; }) return F::effort;
    return Landscape::effort();
  }
  bool quadratic() const override { return info_.quadratic; }
  std::vector<KnownPoint> critical() const override { return F::critical(params_.data()); }

  bool tune(const std::vector<double>& params) override {
    params_ = params;
    text_.reset();
    if constexpr (requires { F::prepare(params.data()); }) {
      const auto prepared = F::prepare(params.data());
      p_.assign(prepared.begin(), prepared.end());
    } else {
      p_ = params;
    }
    return true;
  }

  double value(ConstVector w) const override { return F::value(w.data(), p_.data()); }

  double gradient(ConstVector w, VectorRef g) const override {
    const auto f = evaluate<Dual1<double, F::dim>>(w);
    for (int i = 0; i < F::dim; ++i) g[i] = f.g[i];
    return f.v;
  }

  double hessian(ConstVector w, VectorRef g, MatrixRef h) const override {
    if constexpr (hot) {
      return hessianOf(w, g, h);
    } else {
      const auto f = evaluate<Dual2<double, F::dim>>(w);
      for (int i = 0; i < F::dim; ++i) {
        g[i] = f.g[i];
        for (int j = 0; j < F::dim; ++j) h(i, j) = f.second(i, j);
      }
      return f.v;
    }
  }

  bool enclose(const Interval* w, Interval* g, Interval* h) const override {
    if constexpr (F::info().prose) {
      Dual2<Interval, F::dim> x[F::dim];
      for (int i = 0; i < F::dim; ++i) x[i] = Dual2<Interval, F::dim>::variable(w[i], i);
      const auto f = F::value(x, p_.data());
      for (int i = 0; i < F::dim; ++i) {
        g[i] = f.g[i];
        for (int j = 0; h && j < F::dim; ++j) h[i * F::dim + j] = f.second(i, j);
      }
      return true;
    } else {
      // The same formula, as text: it is asked for too rarely for code of its own.
      if (!text_) text_ = std::make_unique<TextLandscape>(info_, params_, F::critical);
      return text_->enclose(w, g, h);
    }
  }

  bool lanes() const override { return hot && p_.size() <= LaneState<f64x2>::mostUniforms; }
  const std::vector<double>* uniforms() const override { return &p_; }
  void slopes(LaneState<f64x2>* states, int count) const override { slopesAt(states, count); }
  void slopes(LaneState<f32x4>* states, int count) const override { slopesAt(states, count); }
  bool fuses() const override { return hot; }
  void fusedSteps(LaneState<f64x2>* states, RowRing<f64x2>& ring) const override { fusedStepsAt(states, ring); }
  void fusedSteps(LaneState<f32x4>* states, RowRing<f32x4>& ring) const override { fusedStepsAt(states, ring); }

 private:
  static constexpr bool hot = requires { F::hot; };

  template <class V>
  static constexpr auto onLanes = [](const auto* w, const V* p)
                                      __attribute__((flatten, always_inline)) { return F::value(w, p); };

  template <class V>
  void slopesAt(LaneState<V>* states, int count) const {
    if constexpr (hot) slopesOf<F::dim>(states, count, onLanes<V>);
  }

  template <class V>
  void fusedStepsAt([[maybe_unused]] LaneState<V>* states, [[maybe_unused]] RowRing<V>& ring) const {
    if constexpr (hot) fusedStepsOf<F::dim>(states, ring, onLanes<V>);
  }

  __attribute__((flatten)) double hessianOf(ConstVector w, VectorRef g, MatrixRef h) const {
    constexpr int n = F::dim;
    Jet<n> x[n];
    unrolled<n>([&](int i) { x[i] = Jet<n>::variable(w[i], i); });
    const Jet<n> f = F::value(x, p_.data());
    unrolled<n>([&](int i) { g[i] = f.g[i].value(); });
    h(0, 0) = f.h[0].value();
    if constexpr (n == 2) h(0, 1) = h(1, 0) = f.h[1].value(), h(1, 1) = f.h[2].value();
    return f.v;
  }

  template <class D>
  D evaluate(ConstVector w) const {
    D x[F::dim];
    for (int i = 0; i < F::dim; ++i) x[i] = D::variable(w[i], i);
    return F::value(x, p_.data());
  }

  const LandscapeInfo& info_;
  std::vector<double> params_;
  std::vector<double> p_;  // as value() wants them
  mutable std::unique_ptr<TextLandscape> text_;
};

}  // namespace descent
