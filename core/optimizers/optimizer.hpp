// What an optimizer is: a rule R that moves w by sums of named terms (terms.hpp), hyper-parameters apart from memory:
//   static constexpr OptimizerInfo info();
//   template <class Oracle, class T, class M, class P> static void step(Oracle& f, T* w, M& memory, const P* p);
//   static Mode mode(const double* p, double lambda);                          optional: the rule on ½λx²
//   static Tuning tuning(const double* p, double lowest, double highest);      optional: closed forms on a quadratic
//   static double kick(const double* p), jump(const double* p, double lowest);       optional: see OptimizerEntry
//   static constexpr bool lanes = true;    optional: steps SIMD lanes too: first order, no randomness or branch on T,
//                                          asks for the gradient at w before it moves w; with it also
//                          bool counts     the rule reads memory.steps
//                          bool fuses      it is v ← p[1]·v − p[0]·∇f, w ← w + v with memory v, or w ← w − p[0]·∇f
// T and P are double, or SIMD lanes for a sweep; p holds the parameters in declared order (p[0] is always lr where
// there is one). f.gradient(at, out) may be asked anywhere; f.dim() coordinates.
#pragma once

#include <limits>
#include <vector>

#include "../calculus/random.hpp"
#include "../landscapes/landscape.hpp"
#include "runs/noise.hpp"
#include "runs/schedule.hpp"
#include "terms.hpp"
#include "words/params.hpp"
#include "words/registry.hpp"

namespace descent {

// Memory that is recorded at every step: dim numbers, or a single one.
struct Channel {
  const char* id;
  Text label;
  bool scalar = false;
};

struct OptimizerInfo {
  const char* id;
  Text title;
  const char* update;  // the rule in plain text
  Params params;
  List<Channel, 2> memory;
  Text convention;  // whose definition this is, and how the others differ
  bool quadraticOnly = false;
  bool translationEquivariant = true;  // weight decay, for one, looks at the origin
  bool fixesStationary = true;         // where ∇f = 0 and H ≻ 0 it stays
  bool firstOrder = true;              // asks for gradients alone: noise and fields are for these
  bool decomposes = false;             // asks for the eigenvectors of H
};

// On ½λx² the iterates obey x[n+1] = trace·x[n] − det·x[n−1] with x[1] = first·x[0].
struct Mode {
  double trace, det, first;
};

// Closed forms for curvatures between `lowest` and `highest`; NaN where there is none.
struct Tuning {
  static constexpr double none = std::numeric_limits<double>::quiet_NaN();
  double lrLimit = none;  // the iteration is stable for 0 < lr < lrLimit
  double lrOptimal = none, betaOptimal = none, contractionOptimal = none;
  double lrEffective = none;  // the plain-gradient step that equals a long walk under a steady gradient
};

// Per-run memory: recorded channels first, then scratch that means nothing between steps.
class Memory {
 public:
  Memory(const OptimizerInfo& info, int dim);

  double* operator[](int channel) { return values_.data() + offsets_[channel]; }
  double* gradient() { return scratch_.data(); }
  double* point() { return scratch_.data() + dim_; }
  const std::vector<double>& recorded() const { return values_; }

  // Coordinate i of an assignment (terms.hpp), told to `account` where there is one.
  template <class... Terms>
  double sum(const char* target, int i, const Terms&... terms) {
    if (account) account->note(target, i, {terms...});
    return (... + terms.amount());
  }

  double steps = 0;  // taken so far
  Account* account = nullptr;

 private:
  int dim_;
  std::vector<size_t> offsets_;
  std::vector<double> values_, scratch_;
};

// The landscape as a rule sees it. The value and gradient that the run recorded at its current point are not computed
// again when the rule asks for them there. Gradients come with noise of the given standard deviation, from a stream of
// its own: the rule's own random numbers are the same with and without it. Walkers are independent of each other.
class Oracle {
 public:
  Oracle(const Landscape& landscape, std::uint64_t seed, double noise = 0, std::uint64_t walker = 0)
      : random(seed, 2 * walker), landscape_(landscape), noise_(noise), noiseRandom_(seed, 2 * walker + 1) {}

  int dim() const { return landscape_.dim(); }
  void know(const double* w, const double* g) { known_ = w, knownGradient_ = g; }
  // What know() was told of the gradient, without noise.
  double knownNorm() const;
  void gradient(const double* w, double* g);
  double value(const double* w) const { return landscape_.value(at(w)); }
  double hessian(const double* w, double* g, MatrixRef h) const {
    return landscape_.hessian(at(w), Eigen::Map<Vector>(g, dim()), h);
  }

  Random random;

 private:
  ConstVectorMap at(const double* w) const { return {w, dim()}; }

  const Landscape& landscape_;
  double noise_;
  Random noiseRandom_;
  const double* known_ = nullptr;
  const double* knownGradient_ = nullptr;
};

struct OptimizerEntry {
  OptimizerInfo info;
  void (*step)(Oracle& f, double* w, Memory& memory, const double* p);
  Mode (*mode)(const double* p, double lambda);                      // null where the rule has none
  Tuning (*tuning)(const double* p, double lowest, double highest);  // null where the rule has none
  // One step of many iterates, g known; null where the rule does not step lanes.
  void (*step64)(const Landscape& landscape, LaneState<f64x2>* states, int count) = nullptr;
  void (*step32)(const Landscape& landscape, LaneState<f32x4>* states, int count) = nullptr;
  bool fuses = false;
  // Where it rests it moves within a ball of this radius, uniformly; null where it does not.
  double (*kick)(const double* p) = nullptr;
  // At a saddle it moves so far along the lowest curvature; 0 where it does not look there.
  double (*jump)(const double* p, double lowest) = nullptr;
};

// The oracle and the memory of one state.
template <class V>
struct LaneOracle {
  const Landscape& landscape;
  LaneState<V>& state;

  static constexpr int dim() { return 2; }
  void gradient(const V* at, V* g) {
    if (at == state.w) return;  // g is state.g, and known
    const V here[] = {state.w[0], state.w[1]};
    for (int i = 0; i < 2; ++i) state.w[i] = at[i];
    landscape.slopes(&state, 1);
    for (int i = 0; i < 2; ++i) state.w[i] = here[i], g[i] = state.g[i];
  }
};
template <class V>
struct LaneMemory {
  LaneState<V>& state;
  V& steps;
  V scratch[2];

  V* operator[](int channel) { return state.memory + 2 * channel; }
  V* gradient() { return state.g; }
  V* point() { return scratch; }
  template <class... Terms>
  static V sum(const char*, int, const Terms&... terms) {
    return (... + terms.amount());
  }
};

template <class R, class V>
void stepLanes(const Landscape& landscape, LaneState<V>* states, int count) {
  for (LaneState<V>* f = states; f != states + count; ++f) {
    LaneOracle<V> oracle{landscape, *f};
    LaneMemory<V> memory{*f, f->steps, {}};
    R::step(oracle, f->w, memory, f->numbers);
    if constexpr (requires { R::counts; }) f->steps += V(1.0);
  }
}

// A rule with its resolved parameters, the noise of its gradients and the schedule of its learning rate.
struct Optimizer {
  const OptimizerEntry& rule;
  std::vector<double> params;
  double noise = 0;  // standard deviation per coordinate
  Schedule schedule = {};
};

// One step of an optimizer: f must know the gradient at w. Answers the learning rate that was used, NaN where none is.
double advance(const Optimizer& optimizer, Oracle& f, double* w, Memory& memory);

template <class R>
constexpr OptimizerEntry optimizerEntry() {
  OptimizerEntry entry{R::info(), R::template step<Oracle, double, Memory, double>, nullptr, nullptr};
  if constexpr (requires { R::lanes; }) entry.step64 = stepLanes<R, f64x2>, entry.step32 = stepLanes<R, f32x4>;
  if constexpr (requires { R::fuses; }) entry.fuses = true;
  if constexpr (requires { &R::kick; }) entry.kick = R::kick;
  if constexpr (requires { &R::jump; }) entry.jump = R::jump;
  if constexpr (requires { &R::mode; }) entry.mode = R::mode;
  if constexpr (requires { &R::tuning; }) entry.tuning = R::tuning;
  return entry;
}

// Every optimizer, in menu order.
std::span<const OptimizerEntry> optimizers();

Optimizer makeOptimizer(const Selection& selection);
Optimizer makeOptimizer(const Selection& selection, const Selection& noise, const Selection& schedule);

// Parameters that many rules share.
constexpr Param learningRate(double value) {
  return {"lr", {"learning rate η", "学习率 η"}, value, 1e-6, 1000, Scale::log};
}
constexpr Param firstTrial() { return {"lr", {"first step η", "首个步长 η"}, 1, 1e-6, 1000, Scale::log}; }
constexpr Param sufficient() {
  return {"c", {"sufficient decrease c", "充分下降系数 c"}, 1e-4, 1e-12, 0.5, Scale::log};
}
constexpr Param smallest(double value) {
  return {"eps", {"smallest denominator ε", "分母下限 ε"}, value, 1e-30, 1, Scale::log};
}
constexpr Param momentum(double value) { return {"beta", {"momentum β", "动量 β"}, value, 0, 0.9999}; }

// ‖x‖.
template <class T>
T length(const T* x, int n) {
  using std::sqrt;
  T squared(0.0);
  for (int i = 0; i < n; ++i) squared += x[i] * x[i];
  return sqrt(squared);
}

}  // namespace descent
