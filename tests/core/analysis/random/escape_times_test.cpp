// Ensembles against the closed form and against an independent Monte Carlo, 4 standard errors.
#include "analysis/random/escape_times.hpp"

#include "support.hpp"

using namespace descent;

namespace {

struct Row {
  const char* rule;
  ParamMap params;
  double sigma;
  int k;
  double predicted, sd;
};

class EscapeTable : public testing::TestWithParam<Row> {};

EscapeQuestion onSaddle(int walkers) {
  return {.landscape = {"saddle"},
          .optimizer = {"gradient_descent", {{"lr", 0.1}}},
          .noise = {"isotropic", {{"sigma", 1e-3}}},
          .start = {0, 0},
          .walkers = walkers,
          .seed = 7,
          .steps = 1000};
}

}  // namespace

TEST_P(EscapeTable, WithinFourStandardErrors) {
  const Row& row = GetParam();
  EscapeQuestion question = onSaddle(row.k > 16 ? 2000 : 10000);
  question.landscape = {"many_saddle", {{"n", row.k + 1.0}, {"k", double(row.k)}}};
  question.optimizer = {row.rule, row.params};
  question.noise.params["sigma"] = row.sigma;
  question.start.assign(row.k + 1, 0);
  const EscapeTimes found = escapeTimes(question);
  ASSERT_EQ(found.escaped, question.walkers);
  EXPECT_EQ(found.negative, row.k);
  EXPECT_NEAR(found.mean, row.predicted, 4 * found.sd / std::sqrt(question.walkers));
  ASSERT_TRUE(found.predicted);
  EXPECT_NEAR(found.predicted->mean, row.predicted, 1e-7);
  // A whole number of steps adds 1/12 to the variance.
  const double sd = std::sqrt(found.predicted->sd * found.predicted->sd + 1.0 / 12);
  EXPECT_NEAR(found.sd, sd, 0.05 * sd);
  EXPECT_NEAR(sd, row.sd, 0.02 * row.sd);
}
// Mean in closed form; spread from an independent simulation of 40 000 walkers or more.
INSTANTIATE_TEST_SUITE_P(
    EscapeTimes, EscapeTable,
    testing::Values(Row{"gradient_descent", {{"lr", 0.1}}, 1e-3, 1, 52.24940190607703, 6.133206},
                    Row{"gradient_descent", {{"lr", 0.1}}, 1e-1, 1, 26.99089563305036, 6.037245},
                    Row{"gradient_descent", {{"lr", 0.05}}, 1e-2, 1, 78.72627156351417, 11.61516},
                    Row{"gradient_descent", {{"lr", 0.1}}, 1e-3, 4, 45.70521041527956, 2.225833},
                    Row{"gradient_descent", {{"lr", 0.1}}, 1e-3, 16, 41.33694708189528, 1.041466},
                    Row{"gradient_descent", {{"lr", 0.1}}, 1e-3, 64, 37.40327056606669, 0.573261}));

TEST(EscapeTimes, SpreadIsThatOfASample) {
  const EscapeTimes found = escapeTimes(onSaddle(3));
  double squares = 0;
  for (const std::uint32_t n : found.times) squares += (n - found.mean) * (n - found.mean);
  EXPECT_NEAR(found.sd, std::sqrt(squares / 2), 1e-12);
}

// Var ln χ = ψ′(½)/4 = π²/8.
TEST(EscapeTimes, PredictedSpread) {
  const double sd = std::acos(-1) / std::sqrt(8) / std::log(1.2);
  EXPECT_NEAR(escapeTimes(onSaddle(2)).predicted->sd, sd, 1e-10);
}

TEST(EscapeTimes, HeavyBall) {
  const struct {
    double lr, beta, predicted;
  } rows[] = {{0.1, 0.9, 23.79736334323024}, {0.01, 0.9, 99.65884095232934}, {0.1, 0.5, 34.06690715252028}};
  for (const auto& row : rows) {
    EscapeQuestion question = onSaddle(8000);
    question.optimizer = {"heavy_ball", {{"lr", row.lr}, {"beta", row.beta}}};
    const EscapeTimes found = escapeTimes(question);
    ASSERT_TRUE(found.predicted);
    EXPECT_NEAR(found.predicted->mean, row.predicted, 1e-7);
    EXPECT_NEAR(found.mean, row.predicted, 4 * found.sd / std::sqrt(8000.0));
  }
}

TEST(EscapeTimes, AveragedMomentumIsHeavyBallWithASmallerStep) {
  EscapeQuestion question = onSaddle(200);
  question.optimizer = {"heavy_ball", {{"lr", 0.01}, {"beta", 0.9}}};
  const EscapeTimes ball = escapeTimes(question);
  question.optimizer = {"ema_momentum", {{"lr", 0.1}, {"beta", 0.9}}};
  const EscapeTimes average = escapeTimes(question);
  EXPECT_NEAR(average.predicted->mean, ball.predicted->mean, 1e-7);
  EXPECT_NEAR(average.mean, ball.mean, 0.05);
}

TEST(EscapeTimes, WalkersDoNotKnowOfEachOther) {
  const EscapeTimes few = escapeTimes(onSaddle(10)), many = escapeTimes(onSaddle(300));
  for (int i = 0; i < 10; ++i) EXPECT_EQ(few.times[i], many.times[i]);
  std::uint32_t counted = 0;
  for (const std::uint32_t count : many.histogram.counts) counted += count;
  EXPECT_EQ(counted, 300u);
}

TEST(EscapeTimes, WithoutNoiseItIsTheFirstPassage) {
  EscapeQuestion question = onSaddle(3);
  question.noise = {"none"};
  question.start = {0.3, 1e-8};
  const EscapeTimes found = escapeTimes(question);
  EXPECT_EQ(found.times, (std::vector<std::uint32_t>{102, 102, 102}));
  EXPECT_EQ(found.predicted->mean, 102);
  question.start = {0.3, 0};
  const EscapeTimes stays = escapeTimes(question);
  EXPECT_EQ(stays.escaped, 0);
  EXPECT_EQ(stays.times[0], EscapeTimes::never);
  EXPECT_FALSE(stays.predicted);
}

TEST(EscapeTimes, AStartBeyondTheRadiusIsOutAlready) {
  EscapeQuestion question = onSaddle(3);
  question.optimizer = {"heavy_ball"};
  question.start = {0.3, 1};
  const EscapeTimes found = escapeTimes(question);
  EXPECT_EQ(found.mean, 0);
  EXPECT_EQ(found.predicted->mean, 0);
}

TEST(EscapeTimes, Refuses) {
  EscapeQuestion question = onSaddle(10);
  question.landscape = {"valley"};
  EXPECT_THROW(escapeTimes(question), InvalidArgument);
  question = onSaddle(0);
  EXPECT_THROW(escapeTimes(question), InvalidArgument);
  question = onSaddle(10);
  question.noise.params["sigma"] = -1;
  EXPECT_THROW(escapeTimes(question), InvalidArgument);
  question = onSaddle(10);
  question.landscape = {"bounded_saddle"};
  question.optimizer = {"exact_line_search"};
  question.noise = {"none"};
  EXPECT_EQ(test::refusal([&] { escapeTimes(question); }), "out_of_range optimizer.id");
  question = onSaddle(1000001);
  EXPECT_EQ(test::refusal([&] { escapeTimes(question); }), "too_large walkers");
  question = onSaddle(1000000);
  question.steps = 1001;
  EXPECT_EQ(test::refusal([&] { escapeTimes(question); }), "too_large walkers");
  question = onSaddle(10);
  question.landscape = {"rotational_field"};
  EXPECT_EQ(test::refusal([&] { escapeTimes(question); }), "out_of_range landscape.id");
}
