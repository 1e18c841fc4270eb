// Mechanisms of escape against their closed forms, 4 standard errors; histograms against their laws; ranges against the
// whole. Expected means are those of the closed forms, computed apart from this code.
#include "analysis/clouds/cloud.hpp"

#include "support.hpp"

namespace descent::test {
namespace {

CloudQuestion onSaddle(Selection optimizer, int walkers) {
  return {{.landscape = {"saddle"},
           .optimizer = std::move(optimizer),
           .noise = {"isotropic", {{"sigma", 1e-3}}},
           .start = {0, 0},
           .walkers = walkers,
           .seed = 11,
           .steps = 300}};
}

CloudQuestion kicked(int walkers) {
  CloudQuestion question = onSaddle({"perturbed_gradient", {{"lr", 0.1}, {"radius", 0.01}, {"wait", 100000}}}, walkers);
  question.escape.noise = {"none"};
  return question;
}

// χ² of the counts against what the law expects of bins with at least five walkers.
double chiSquarePerBin(const EscapeTimes& found) {
  double sum = 0;
  int bins = 0;
  const auto& h = found.histogram;
  EXPECT_EQ(h.predicted.size(), h.counts.size());
  for (size_t i = 0; i < h.predicted.size(); ++i) {
    if (h.predicted[i] < 5) continue;
    sum += (h.counts[i] - h.predicted[i]) * (h.counts[i] - h.predicted[i]) / h.predicted[i];
    ++bins;
  }
  EXPECT_GT(bins, 10);
  return sum / bins;
}

TEST(Cloud, NoiseAlone) {
  const EscapeTimes found = escapeTimes(onSaddle({"gradient_descent", {{"lr", 0.1}}}, 20000).escape);
  EXPECT_NEAR(found.mean, 52.2494019, 4 * found.standardError());
  ASSERT_TRUE(found.predicted);
  EXPECT_NEAR(found.predicted->mean, 52.2494019, 1e-6);
  EXPECT_NEAR(found.predicted->sd, 6.0920976876, 1e-8);
  EXPECT_LT(chiSquarePerBin(found), 2);
}

TEST(Cloud, NoiseAndMomentum) {
  const EscapeTimes found = escapeTimes(onSaddle({"heavy_ball", {{"lr", 0.1}, {"beta", 0.9}}}, 20000).escape);
  EXPECT_NEAR(found.mean, 23.7973633, 4 * found.standardError());
  EXPECT_LT(chiSquarePerBin(found), 2);
}

TEST(Cloud, OneKick) {
  const EscapeTimes found = escapeTimes(kicked(20000).escape);
  EXPECT_NEAR(found.mean, 32.303, 4 * found.standardError());
  // The standard error of a standard deviation; whole steps add 1/12 to the variance.
  EXPECT_NEAR(found.sd, 5.680, 0.1);
  ASSERT_TRUE(found.predicted);
  EXPECT_NEAR(found.predicted->mean, 32.303, 5e-4);
  EXPECT_NEAR(found.predicted->sd, 5.680, 5e-4);
  EXPECT_LT(chiSquarePerBin(found), 2);
}

// η .1 → .9 near the saddle: ln 1.2/ln 2.8 of the time from the same distance.
TEST(Cloud, ALargerStepNearTheSaddle) {
  CloudQuestion question = onSaddle({"gradient_descent", {{"lr", 0.1}}}, 1);
  question.escape.noise = {"none"};
  question.escape.start = {0, 1e-12};
  const double plain = escapeTimes(question.escape).mean;
  question.escape.schedule = {"boost", {{"factor", 9}, {"threshold", 1000}}};
  const EscapeTimes boosted = escapeTimes(question.escape);
  EXPECT_NEAR(boosted.mean / plain, 0.1770766496, 0.01);
  ASSERT_TRUE(boosted.predicted);
  EXPECT_EQ(boosted.predicted->mean, boosted.mean);
  EXPECT_EQ(boosted.mean, std::ceil(std::log(1e12) / std::log(2.8)));
}

// A step whose length does not shrink with the slope does not wait: from (1, y₀).
TEST(Cloud, AdaptiveRulesDoNotWait) {
  const auto steps = [](const char* rule, double y) {
    CloudQuestion question = onSaddle({rule, {{"lr", 0.05}}}, 1);
    question.escape.noise = {"none"};
    question.escape.start = {1, y};
    question.escape.steps = 1000;
    return escapeTimes(question.escape).mean;
  };
  const double heights[] = {1e-2, 1e-4, 1e-8, 1e-16};
  const int plain[] = {49, 97, 194, 387}, adam[] = {20, 20, 21, 23};
  for (int i = 0; i < 4; ++i) {
    EXPECT_NEAR(steps("gradient_descent", heights[i]), plain[i], 1);
    EXPECT_NEAR(steps("adam", heights[i]), adam[i], 1);
    EXPECT_NEAR(steps("sign_descent", heights[i]), 20, 1);
  }
}

TEST(Cloud, FramesAreTheWalkers) {
  const CloudQuestion question = onSaddle({"heavy_ball"}, 5);
  const Cloud all = cloud(question, 0, 5);
  ASSERT_EQ(all.frames, 301);
  EXPECT_EQ(all.times, escapeTimes(question.escape).times);
  // Outside from its own time on, and not before.
  for (int i = 0; i < 5; ++i) {
    const auto height = [&](std::uint32_t n) { return std::abs(all.positions[(n * 5 + i) * 2 + 1]); };
    EXPECT_LT(height(all.times[i] - 1), 1);
    EXPECT_GE(height(all.times[i]), 1);
  }
  EXPECT_LT(*std::max_element(all.positions.begin(), all.positions.end()), 1e4);
}

TEST(Cloud, RangesAndSparserFramesAreTheWhole) {
  CloudQuestion question = onSaddle({"gradient_descent"}, 7);
  const Cloud all = cloud(question, 0, 7), part = cloud(question, 3, 2);
  EXPECT_TRUE(std::equal(part.times.begin(), part.times.end(), all.times.begin() + 3));
  question.every = 10;
  const Cloud sparse = cloud(question, 0, 7);
  EXPECT_EQ(sparse.frames, 31);
  for (int n = 0; n <= 300; ++n) {
    for (int c = 0; c < 4; ++c) EXPECT_EQ(part.positions[n * 4 + c], all.positions[n * 14 + 6 + c]);
    for (int c = 0; c < 14 && n % 10 == 0; ++c) EXPECT_EQ(sparse.positions[n / 10 * 14 + c], all.positions[n * 14 + c]);
  }
  EXPECT_EQ(escapeSummary(question.escape, all.times).mean, escapeTimes(question.escape).mean);
}

TEST(Cloud, RefusesWhatDoesNotFit) {
  CloudQuestion question = onSaddle({"gradient_descent"}, 7);
  EXPECT_EQ(refusal([&] { cloud(question, 7, 1); }), "too_large first");
  EXPECT_EQ(refusal([&] { cloud(question, 3, 5); }), "too_large count");
  question.every = 0;
  EXPECT_EQ(refusal([&] { cloud(question, 0, 7); }), "out_of_range every");
  question.every = 1;
  question.escape.walkers = 1000000;
  EXPECT_EQ(refusal([&] { cloud(question, 0, 1); }), "too_large every");
}

}  // namespace
}  // namespace descent::test
