// Small nets and ways between them, against an independent program in JavaScript that has its own Adam, its own
// backward pass and the same random numbers; assignments against all permutations.
#include "analysis/nets/net_ways.hpp"

#include <numeric>

#include "analysis/nets/assignment.hpp"
#include "calculus/random.hpp"
#include "support.hpp"

namespace descent::test {
namespace {

using Numbers = std::vector<double>;

Numbers trained(std::uint64_t seed, int updates) {
  return trainNet({8, 0.01, updates, seed}, {}, {}, 0, updates).weights;
}

Numbers mixed(const Numbers& from, const Numbers& middle, const Numbers& to, const Numbers& shares) {
  return mixedNets({8, from, middle, to, shares, {}}).losses;
}

// On the straight line; `middle` does not count.
double highest(const Numbers& from, const Numbers& to) {
  Numbers shares;
  for (int k = 0; k <= 100; ++k) shares.insert(shares.end(), {k / 100.0, 0});
  const Numbers losses = mixed(from, from, to, shares);
  return *std::max_element(losses.begin(), losses.end());
}

Numbers waves(double rate, double phase) {
  Numbers w;
  for (int k = 0; k < 25; ++k) w.push_back(std::sin(rate * k + phase));
  return w;
}

TEST(NetWays, UpdatesAreThoseOfAnotherProgram) {
  const NetTraining q{8, 0.01, 100, 1, {0, 1, 10, 100}};
  const TrainedNet found = trainNet(q, {}, {}, 0, 100);
  ASSERT_EQ(found.nets.size(), 4u * 25);
  EXPECT_NEAR(found.nets[0], 0.1996847255168427, 1e-15);
  EXPECT_NEAR(found.nets[3], -0.16692234883268375, 1e-15);
  const double losses[] = {0.6296833109738992, 0.5348640000589298, 0.1137839652080304, 0.05202170261372309};
  for (int r = 0; r < 4; ++r) {
    const Numbers net(found.nets.begin() + r * 25, found.nets.begin() + (r + 1) * 25);
    EXPECT_NEAR(mixed(net, net, net, {0, 0})[0], losses[r], 1e-10) << r;
  }
  EXPECT_NEAR(found.weights[24], -0.7523915850714299, 1e-9);
  const Numbers other = trained(2, 100);
  EXPECT_NEAR(mixed(other, other, other, {0, 0})[0], 0.10366383582809077, 1e-10);
}

TEST(NetWays, BetweenTwoNets) {
  const Numbers a = trained(1, 100), b = trained(2, 100);
  const MixedNets found = mixedNets({8, a, b, b, {0.5, 0, 0.25, 0, 0, 1, 1, 0}, {-1, 0.3}});
  EXPECT_NEAR(found.losses[0], 0.2212764688207637, 1e-9);
  ASSERT_EQ(found.outputs.size(), 8u);
  EXPECT_NEAR(found.outputs[3], 0.6768515636827274, 1e-9);
  // To the middle, or to the end: here the same net.
  EXPECT_EQ(found.losses[2], found.losses[3]);
}

TEST(NetWays, TheCurveIsTrainedAsByAnotherProgram) {
  NetTraining q{8, 0.01, 100, 5, {0, 1, 10, 100}};
  q.from = trained(1, 100), q.to = trained(2, 100);
  const TrainedNet found = trainNet(q, {}, {}, 0, 100);
  ASSERT_EQ(found.nets.size(), 4u * 25);
  for (int i = 0; i < 25; ++i) EXPECT_NEAR(found.nets[i], (q.from[i] + q.to[i]) / 2, 1e-15);
  // At u = 1/2 and u = 1/5.
  const double losses[][2] = {{0.2103097011581081, 0.12615761342760456},
                              {0.14481725423178765, 0.09916799333245568},
                              {0.08765266178102694, 0.07275584575471278}};
  for (int r = 0; r < 3; ++r) {
    const Numbers middle(found.nets.begin() + (r + 1) * 25, found.nets.begin() + (r + 2) * 25);
    const Numbers along = mixed(q.from, middle, q.to, {0.25, 0.5, 0.04, 0.32});
    EXPECT_NEAR(along[0], losses[r][0], 1e-8) << r;
    EXPECT_NEAR(along[1], losses[r][1], 1e-8) << r;
  }
  EXPECT_NEAR(found.weights[3], -0.06797431627556184, 1e-8);
}

TEST(NetWays, TheSameHoweverItIsCut) {
  NetTraining q{5, 0.02, 60, 3, {0, 19, 20, 21, 60}};
  for (const bool curve : {false, true}) {
    if (curve) q.from.assign(16, 0.3), q.to.assign(16, -0.2);
    const TrainedNet whole = trainNet(q, {}, {}, 0, 60);
    TrainedNet joined;
    for (const auto& [first, count] : {std::pair{0, 20}, std::pair{20, 1}, std::pair{21, 39}}) {
      const TrainedNet part = trainNet(q, joined.weights, joined.moments, first, count);
      joined.nets.insert(joined.nets.end(), part.nets.begin(), part.nets.end());
      joined.weights = part.weights, joined.moments = part.moments;
    }
    EXPECT_EQ(joined.weights, whole.weights);
    EXPECT_EQ(joined.nets, whole.nets);
  }
}

// Orders of magnitude of two independent programs: both nets fit to 1e-5 or better, the line climbs to 1.2, with
// neurons matched to .32, along the curve to 2e-4 … 5e-4, to the own copy with neurons in reverse to .50.
TEST(NetWays, AWallOnTheLineAndNoneOnTheCurve) {
  const Numbers a = trained(1, 20000), b = trained(2, 20000);
  EXPECT_LT(mixed(a, a, b, {0, 0})[0], 1e-4);
  EXPECT_LT(mixed(a, a, b, {1, 0})[0], 1e-4);
  EXPECT_NEAR(highest(a, b), 1.205, 0.02);
  EXPECT_NEAR(highest(a, matchedNet(8, a, b)), 0.32, 0.05);
  NetTraining q{8, 0.01, 10000, 1};
  q.from = a, q.to = b;
  const Numbers middle = trainNet(q, {}, {}, 0, 10000).weights;
  for (int k = 0; k <= 100; ++k) {
    const double u = k / 100.0;
    EXPECT_LT(mixed(a, middle, b, {u * u, 2 * u * (1 - u)})[0], 2e-3) << u;
  }
  Numbers copy = a;
  for (int part = 0; part < 3; ++part) std::reverse(copy.begin() + 8 * part, copy.begin() + 8 * (part + 1));
  EXPECT_NEAR(highest(a, copy), 0.5, 0.02);
  // The copy is the same function but for the order in which its terms are added; matched, it is the same net.
  const Numbers at = {-1, -0.4, 0.1, 0.9};
  const Numbers outputs = mixedNets({8, a, a, copy, {0, 0, 1, 0}, at}).outputs;
  for (int i = 0; i < 4; ++i) EXPECT_NEAR(outputs[i], outputs[4 + i], 1e-13);
  EXPECT_EQ(matchedNet(8, a, copy), a);
  EXPECT_EQ(highest(a, matchedNet(8, a, copy)), mixed(a, a, a, {0, 0})[0]);
}

TEST(NetWays, MatchedNetsAreTheSameFunction) {
  Numbers a, b;
  for (int k = 0; k < 25; ++k) a.push_back(std::sin(k + 1)), b.push_back(std::cos(2 * k + 1));
  const Numbers matched = matchedNet(8, a, b);
  const int order[] = {5, 6, 4, 2, 3, 1, 7, 0}, signs[] = {-1, 1, -1, 1, -1, 1, 1, 1};
  for (int i = 0; i < 8; ++i) {
    for (int part = 0; part < 3; ++part) EXPECT_EQ(matched[8 * part + i], signs[i] * b[8 * part + order[i]]);
  }
  EXPECT_EQ(matched[24], b[24]);
  const Numbers outputs = mixedNets({8, b, b, matched, {0, 0, 1, 0}, {-0.7, 0.2}}).outputs;
  EXPECT_NEAR(outputs[0], outputs[2], 1e-14);
  EXPECT_NEAR(outputs[1], outputs[3], 1e-14);
}

TEST(Assignment, IsTheBestOfAllPermutations) {
  Random random(7);
  for (int n = 1; n <= 7; ++n) {
    Matrix gain(n, n);
    for (double& entry : gain.reshaped()) entry = random.normal();
    std::vector<int> order(n);
    std::iota(order.begin(), order.end(), 0);
    double best = -INFINITY;
    std::vector<int> bestOrder;
    do {
      double sum = 0;
      for (int i = 0; i < n; ++i) sum += gain(i, order[i]);
      if (sum > best) best = sum, bestOrder = order;
    } while (std::next_permutation(order.begin(), order.end()));
    EXPECT_EQ(assignment(gain), bestOrder) << n;
  }
  // A permutation that is known, as large as can be; without any gain, some permutation.
  Matrix gain = Matrix::Zero(16, 16);
  std::vector<int> known;
  for (int i = 0; i < 16; ++i) gain(i, known.emplace_back(5 * i % 16)) = 1;
  EXPECT_EQ(assignment(gain), known);
  std::vector<int> some = assignment(Matrix::Zero(4, 4));
  std::sort(some.begin(), some.end());
  EXPECT_EQ(some, (std::vector{0, 1, 2, 3}));
}

TEST(NetWays, Refusals) {
  const auto refused = [](auto change) {
    NetTraining q{8, 0.01, 10, 1, {0, 10}};
    change(q);
    return refusal([&] { trainNet(q, {}, {}, 0, 1); });
  };
  EXPECT_EQ(refused([](auto&) {}), "accepted");
  EXPECT_EQ(refused([](auto& q) { q.hidden = 0; }), "out_of_range hidden");
  EXPECT_EQ(refused([](auto& q) { q.hidden = 17; }), "too_large hidden");
  EXPECT_EQ(refused([](auto& q) { q.lr = 0; }), "out_of_range lr");
  EXPECT_EQ(refused([](auto& q) { q.updates = 0; }), "out_of_range updates");
  EXPECT_EQ(refused([](auto& q) { q.recorded = {3, 3}; }), "out_of_range recorded[1]");
  EXPECT_EQ(refused([](auto& q) { q.recorded = {11}; }), "out_of_range recorded[0]");
  EXPECT_EQ(refused([](auto& q) { q.to.resize(25); }), "wrong_size from");
  EXPECT_EQ(refused([](auto& q) { q.from.resize(25), q.to.resize(24); }), "wrong_size to");
  EXPECT_EQ(refused([](auto& q) { q.from.resize(25), q.to.assign(25, 1e101); }), "out_of_range to[0]");
  const NetTraining q{8, 0.01, 1000000, 1};
  EXPECT_EQ(refusal([&] { trainNet(q, {}, {}, -1, 1); }), "out_of_range first");
  EXPECT_EQ(refusal([&] { trainNet(q, {}, {}, 1000000, 1); }), "too_large first");
  EXPECT_EQ(refusal([&] { trainNet(q, {}, {}, 999999, 2); }), "too_large count");
  EXPECT_EQ(refusal([&] { trainNet({16, 0.01, 1000000000, 1}, {}, {}, 0, 1); }), "too_large updates");
  EXPECT_EQ(refusal([&] { trainNet(q, Numbers(24), {}, 0, 1); }), "wrong_size weights");
  EXPECT_EQ(refusal([&] { trainNet(q, Numbers(25), Numbers(25), 0, 1); }), "wrong_size moments");
  const Numbers net = waves(1, 0);
  EXPECT_EQ(refusal([&] { matchedNet(8, net, {}); }), "wrong_size to");
  EXPECT_EQ(refusal([&] { matchedNet(17, net, net); }), "too_large hidden");
  EXPECT_EQ(refusal([&] { mixedNets({8, net, net, {}, {}, {}}); }), "wrong_size to");
  EXPECT_EQ(refusal([&] { mixedNets({8, net, net, net, {1}, {}}); }), "wrong_size shares");
  EXPECT_EQ(refusal([&] { mixedNets({8, net, net, net, {1, 0}, Numbers(1001)}); }), "too_large at");
}

}  // namespace
}  // namespace descent::test
