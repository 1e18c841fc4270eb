// Polyak 1964; Nesterov 2004, theorem 2.1.15; Lessard, Recht & Packard 2016; Kantorovich for exact line search.
// The formulas of a rule stand with the rule (mode, tuning); here they become answers about a run.
#include "theory.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

#include "local_model.hpp"
#include "regime.hpp"
#include "roots.hpp"

namespace descent {
namespace {

constexpr double exactly = 1e-12;

// Steps are counted until the error is a so-manieth of the first.
constexpr double far = 1e6;

// Whole steps are not counted beyond.
constexpr double longestCount = 1e5;

// The size of one mode after n steps, in units of its start: amplitude·|z|ⁿ, the amplitude being that of the dominant
// part, or, next to a double root, where both parts are large and cancel, 1 + |drift|n (Jordan block).
struct Decay {
  double size, amplitude, drift, weight;  // |z|; weight: its part of the start

  double grown(double n) const { return std::min(amplitude, 1 + drift * n); }
  double at(double n) const { return grown(n) * std::exp(n * std::log(size)); }  // n > 0

  // Where it has shrunk so far by itself; ∞ where it does not.
  double steps() const {
    const double decay = -std::log(size);
    if (size == 0) return 0;
    if (!(decay > exactly)) return std::numeric_limits<double>::infinity();
    double n = 0;
    for (int round = 0; round < 30; ++round) n = std::log(far * grown(n)) / decay;
    return n;
  }
};

Decay decayOf(const Mode& mode, const Roots& z, double weight) {
  const double size = std::abs(z.dominant);
  if (size == 0) return {0, 1, 0, weight};
  if (!z.complex) {
    const double amplitude = (mode.first - z.other) / (z.dominant - z.other);
    return {size, std::abs(amplitude), std::abs(mode.first / z.dominant - 1), weight};
  }
  const double cosine = mode.trace / (2 * size), drift = mode.first / size - cosine;
  return {size, std::hypot(1, drift / std::sqrt(1 - cosine * cosine)), std::abs(drift), weight};
}

class Theory {
 public:
  Theory(const LocalModel& model, const Optimizer& optimizer, const std::vector<double>& start, double radius)
      : model_(model), rule_(optimizer.rule), p_(optimizer.params.data()), radius_(radius) {
    if (!start.empty()) start_ = plainNumbers(model.coordinates(asVector(start)));
  }

  Record answer() {
    set("exact", model_.exact);
    add("eigenvalues", plainNumbers(model_.curvature.values));
    const Kind kind = model_.curvature.kind();
    if (kind == Kind::minimum) tuning();
    if (rule_.mode) {
      multipliers();
      if (kind == Kind::minimum) towards();
      if (kind == Kind::saddle || kind == Kind::maximum) away();
    } else if (rule_.info.quadraticOnly && kind == Kind::minimum) {
      const double contraction = lineSearchRate();
      rate(contraction);
      if (contraction > 0) set("stepsTo", -std::log(far) / std::log(contraction));
      // A run that is there after one step does not turn.
      if (model_.dim() > 1 && contraction > 0) set("turnAngle", 90.0);
    }
    return std::move(record_);
  }

 private:
  void add(const char* key, Answer answer) { record_.emplace_back(key, std::move(answer)); }
  void set(const char* key, bool value) { add(key, value); }
  void set(const char* key, double value) {
    if (std::isfinite(value)) add(key, value);
  }

  // Whether the start has a part along direction i that is more than rounding.
  bool excited(int i) const {
    if (start_.empty()) return true;
    return std::abs(start_[i]) > 1e-14 * largest(asVector(start_));
  }

  void tuning() {
    const double lowest = model_.lowest(), highest = model_.highest();
    set("kappa", highest / lowest);
    set("lrOneStep", 1 / highest);
    if (!rule_.tuning) return;
    const Tuning best = rule_.tuning(p_, lowest, highest);
    set("lrLimit", best.lrLimit);
    set("lrOptimal", best.lrOptimal);
    set("betaOptimal", best.betaOptimal);
    set("contractionOptimal", best.contractionOptimal);
    set("lrEffective", best.lrEffective);
  }

  void multipliers() {
    std::vector<double> all;
    for (int i = 0; i < model_.dim(); ++i) {
      const Mode mode = rule_.mode(p_, model_.curvature.values[i]);
      const Roots z = roots(mode.trace, mode.det);
      all.push_back(z.dominant);
      if (!excited(i)) continue;
      factors_.push_back({z.dominant, z.complex});
      decays_.push_back(decayOf(mode, z, start_.empty() ? 1 : start_[i]));
      excited_.push_back(mode);
    }
    if (model_.dim() == 1) set("multiplier", all[0]);
    add("multipliers", std::move(all));
  }

  void towards() {
    double largest = 0;
    for (const Factor& factor : factors_) largest = std::max(largest, std::abs(factor.value));
    if (factors_.empty()) return;
    rate(largest);
    const double steps = stepsTo();
    if (steps > 0) set("stepsTo", steps);
    if (!start_.empty() && steps <= longestCount) set("arrivalStep", arrivalStep(steps));
    add("regime", regime(factors_, exactly));
    // At its best step both extreme factors of gradient descent are ±R: the zigzag keeps its angle.
    const double lr = 2 / (model_.lowest() + model_.highest());
    const bool plain = rule_.mode(p_, 1).det == 0 && std::abs(1 - rule_.mode(p_, 1).trace - lr) <= 1e-9 * lr;
    if (!plain || largest == 0 || model_.dim() != 2 || start_.empty() || start_[0] == 0) return;
    const double slope = model_.highest() * std::abs(start_[1]) / (model_.lowest() * std::abs(start_[0]));
    set("turnAngle", 2 * std::atan(slope) * 180 / std::numbers::pi);
  }

  void rate(double contraction) {
    set("contraction", contraction);
    const double decay = -std::log(contraction);
    if (std::abs(decay) > exactly) set("halfLife", contraction > 0 ? std::numbers::ln2 / decay : Tuning::none);
  }

  // How long the error of all directions together takes; without a start, that of the slowest alone.
  double stepsTo() const {
    double longest = 0, first = 0;
    for (const Decay& decay : decays_) {
      longest = std::max(longest, decay.steps());
      first = std::hypot(first, decay.weight);
    }
    if (start_.empty() || !std::isfinite(longest)) return longest;
    double low = 0, high = longest;
    for (int round = 0; round < 100; ++round) {
      const double middle = (low + high) / 2;
      double error = 0;
      for (const Decay& decay : decays_) error = std::hypot(error, decay.weight * decay.at(middle));
      (error > first / far ? low : high) = middle;
    }
    return high;
  }

  // By the recurrence of each mode, e[n+1] = trace·e[n] − det·e[n−1]; the envelope is there at `latest`.
  double arrivalStep(double latest) const {
    std::vector<double> before, now;
    double first = 0;
    for (size_t i = 0; i < excited_.size(); ++i) {
      before.push_back(decays_[i].weight);
      now.push_back(excited_[i].first * before[i]);
      first = std::hypot(first, before[i]);
    }
    for (int n = 1; n <= latest + 1; ++n) {
      if (asVector(now).norm() <= first / far) return n;
      for (size_t i = 0; i < excited_.size(); ++i) {
        const double next = excited_[i].trace * now[i] - excited_[i].det * before[i];
        before[i] = now[i];
        now[i] = next;
      }
    }
    return Tuning::none;
  }

  // √(f[n+1]/f[n]). In two dimensions every step has the same, 1 − (gᵀg)²/(gᵀHg · gᵀH⁻¹g); else that of the worst
  // start.
  double lineSearchRate() const {
    const double low = model_.lowest(), high = model_.highest();
    if (model_.dim() != 2 || start_.empty()) return (high - low) / (high + low);
    const double a = low * start_[0] * low * start_[0], b = high * start_[1] * high * start_[1];
    return std::sqrt(std::max(0.0, 1 - (a + b) * (a + b) / ((low * a + high * b) * (a / low + b / high))));
  }

  // The most negative curvature decides; A is the amplitude of its growing root.
  void away() {
    const Mode mode = rule_.mode(p_, model_.lowest());
    const Roots z = roots(mode.trace, mode.det);
    set("growth", z.dominant);
    if (start_.empty() || start_[0] == 0) return;
    const double amplitude = std::abs(start_[0] * (mode.first - z.other) / (z.dominant - z.other));
    const double steps = std::log(radius_ / amplitude) / std::log(z.dominant);
    set("escapeStep", std::abs(start_[0]) >= radius_ ? 0.0 : std::max(0.0, steps));
    if (mode.det == 0 && model_.exact && model_.dim() == 2 && model_.highest() > 0) passage(mode.trace);
  }

  // Gradient descent past a 2-D saddle: λ x² against γ y², x ~ mⁿ, y ~ aⁿ.
  void passage(double a) {
    const double lambda = model_.highest(), gamma = -model_.lowest();
    const double m = std::abs(rule_.mode(p_, lambda).trace);
    const double x = std::abs(start_[1]), y = std::abs(start_[0]), apart = std::log(a / m);
    if (m == 0 || m >= 1 || x == 0) return;
    const double sign = std::log(std::sqrt(lambda / gamma) * x / y) / apart;
    if (sign > 0) set("signChangeStep", sign);
    const double flat = (std::log(lambda * x / (gamma * y)) + std::log(-std::log(m) / std::log(a)) / 2) / apart;
    if (flat > 0) set("plateauStep", flat);
  }

  const LocalModel& model_;
  const OptimizerEntry& rule_;
  const double* p_;
  double radius_;
  std::vector<double> start_;  // in eigen-coordinates
  std::vector<Factor> factors_;
  std::vector<Decay> decays_;
  std::vector<Mode> excited_;  // that the start has a part along
  Record record_;
};

}  // namespace

void checkRadius(double radius) { checkRange({"radius"}, radius, 1e-12, 1e12); }

Record theory(const TheoryQuestion& question) {
  const auto landscape = makeLandscape(question.landscape);
  requirePotential(*landscape, question.landscape.id);
  const Optimizer optimizer = makeOptimizer(question.optimizer);
  if (!question.start.empty()) checkPoint(question.start, landscape->dim(), "start");
  checkRadius(question.radius);
  const auto model = localModel(*landscape, question.start);
  if (!model || (optimizer.rule.info.quadraticOnly && !model->exact)) return {};
  return Theory(*model, optimizer, question.start, question.radius).answer();
}

}  // namespace descent
