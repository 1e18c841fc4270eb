// A net by itself is trained as the middle of a curve is, which moves the net where the loss is looked at 2u(1 − u)
// times as far as it moves itself.
#include "net_ways.hpp"

#include "assignment.hpp"
#include "calculus/random.hpp"
#include "landscapes/nets/sine_net.hpp"
#include "optimizers/adam.hpp"
#include "records.hpp"
#include "runs/work.hpp"

namespace descent {
namespace {

constexpr double widest = 1.5;
constexpr int mostNets = 100000;

void checkHidden(int hidden) { checkCount("hidden", hidden, 1, mostAssigned); }

void checkSize(const char* field, const std::vector<double>& numbers, int size) {
  if (static_cast<int>(numbers.size()) != size) refuse("wrong_size", {field}, {numbers.size(), " numbers"}, {size});
}

// So small that products of a few are numbers.
void checkWeights(const char* field, const std::vector<double>& weights, int size) {
  checkSize(field, weights, size);
  for (int i = 0; i < size; ++i) checkRange({field, "[", i, "]"}, weights[i], -1e100, 1e100);
}

// In units of runs/work.hpp: little arithmetic, and a dozen small matrices.
double passWork(const SineNet& sine) { return 200 + 0.2 * sine.net.parameters() * SineNet::points; }

void check(const NetTraining& q, int parameters) {
  checkRange({"lr"}, q.lr, 1e-6, 10);
  checkCount("updates", q.updates, 1, 1000000);
  checkWholes("recorded", q.recorded, q.updates, true);
  if (q.from.empty() && q.to.empty()) return;
  checkWeights("from", q.from, parameters);
  checkWeights("to", q.to, parameters);
}

// w ← from + s(to − from) + r(middle − from)
void mix(const double* from, const double* middle, const double* to, double s, double r, Vector& w) {
  for (Eigen::Index i = 0; i < w.size(); ++i) w[i] = from[i] + s * (to[i] - from[i]) + r * (middle[i] - from[i]);
}

void start(const NetTraining& q, Vector& w) {
  if (!q.from.empty()) return mix(q.from.data(), q.from.data(), q.to.data(), 0.5, 0, w);
  Random random(q.seed);
  for (Eigen::Index i = 0; i < w.size(); ++i) w[i] = widest * (2 * random.uniform() - 1);
}

}  // namespace

TrainedNet trainNet(const NetTraining& q, const std::vector<double>& weights, const std::vector<double>& moments,
                    int first, int count) {
  checkHidden(q.hidden);
  const SineNet sine(q.hidden);
  const int size = sine.net.parameters();
  check(q, size);
  checkCount("first", first, 0, q.updates - 1);
  checkCount("count", count, 0, std::min(q.updates - first, affordable(passWork(sine), q.updates)));
  Vector w(size), at(size), g(size);
  start(q, w);
  Memory memory(Adam::info(), size);
  if (!weights.empty()) {
    checkWeights("weights", weights, size);
    checkSize("moments", moments, 2 * size);
    std::copy(weights.begin(), weights.end(), w.data());
    std::copy(moments.begin(), moments.end(), memory[0]);
    memory.steps = first;
  }
  std::vector<double> rule = defaults(Adam::info().params);
  rule[0] = q.lr;
  TrainedNet result;
  const auto record = [&](int n) {
    const double* net = w.data();
    if (isRecorded(q.recorded, n)) result.nets.insert(result.nets.end(), net, net + size);
  };
  for (int n = first; n < first + count; ++n, ++memory.steps) {
    record(n);
    double moved = 1;
    if (q.from.empty()) {
      at = w;
    } else {
      const double u = Random(q.seed, static_cast<std::uint64_t>(n) + 1).uniform();
      moved = 2 * u * (1 - u);
      mix(q.from.data(), w.data(), q.to.data(), u * u, moved, at);
    }
    sine.net.gradient(at, sine.x, sine.y, g);
    for (int i = 0; i < size; ++i) memory.gradient()[i] = moved * g[i];
    Moments::move(size, w.data(), memory, rule.data());
  }
  if (first + count == q.updates) record(q.updates);
  result.weights = plainNumbers(w);
  result.moments = memory.recorded();
  return result;
}

std::vector<double> matchedNet(int hidden, const std::vector<double>& from, const std::vector<double>& to) {
  checkHidden(hidden);
  checkWeights("from", from, 3 * hidden + 1);
  checkWeights("to", to, 3 * hidden + 1);
  // Neuron i of `from` beside neuron j of `to`: the products of their weights.
  Matrix products = Matrix::Zero(hidden, hidden), gain(hidden, hidden);
  for (int i = 0; i < hidden; ++i) {
    for (int j = 0; j < hidden; ++j) {
      for (int part = 0; part < 3; ++part) products(i, j) += from[part * hidden + i] * to[part * hidden + j];
      gain(i, j) = std::abs(products(i, j));
    }
  }
  const std::vector<int> order = assignment(gain);
  std::vector<double> matched = to;
  for (int i = 0; i < hidden; ++i) {
    const double sign = products(i, order[i]) < 0 ? -1 : 1;
    for (int part = 0; part < 3; ++part) matched[part * hidden + i] = sign * to[part * hidden + order[i]];
  }
  return matched;
}

MixedNets mixedNets(const MixQuestion& q) {
  checkHidden(q.hidden);
  const SineNet sine(q.hidden);
  for (const auto& [field, net] : {std::pair{"from", &q.from}, {"middle", &q.middle}, {"to", &q.to}}) {
    checkWeights(field, *net, sine.net.parameters());
  }
  const int nets = static_cast<int>(q.shares.size() / 2), looks = static_cast<int>(q.at.size());
  checkSize("shares", q.shares, 2 * nets);
  checkCount("at", looks, 0, 1000);
  checkCount("shares", nets, 0, affordable(passWork(sine) * (1 + looks / SineNet::points), mostNets));
  Vector w(sine.net.parameters());
  Matrix x(looks, 1);
  std::copy(q.at.begin(), q.at.end(), x.data());
  MixedNets result;
  for (int n = 0; n < nets; ++n) {
    mix(q.from.data(), q.middle.data(), q.to.data(), q.shares[2 * n], q.shares[2 * n + 1], w);
    result.losses.push_back(sine.net.value(w, sine.x, sine.y));
    if (looks == 0) continue;
    const Matrix outputs = sine.net.output(w, x);
    result.outputs.insert(result.outputs.end(), outputs.data(), outputs.data() + looks);
  }
  return result;
}

}  // namespace descent
