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

// Starts beside the saddle, where noise only blurs the time: E ln χ and its spread by quadrature over the density of a
// noncentral χ with 30 digits.
TEST(EscapeTimes, FromAStartFartherThanTheNoise) {
  const struct {
    const char* rule;
    ParamMap params;
    double sigma, start;
    int k;
    double mean, sd;
  } rows[] = {
      {"gradient_descent", {{"lr", 0.1}}, 0.01, 0.06, 1, 15.9327701142541, 0.13792016425878},
      {"gradient_descent", {{"lr", 0.1}}, 0.01, 0.1, 1, 13.1298766235803, 0.082710206489597},
      {"gradient_descent", {{"lr", 0.1}}, 0.01, 0.1, 4, 13.12800658766157, 0.082667899065835},
      {"gradient_descent", {{"lr", 0.1}}, 0.01, 0.2, 4, 9.327157482376465, 0.041340999031771},
      {"gradient_descent", {{"lr", 0.1}}, 1e-3, 0.5, 64, 4.301768559760324, 0.0016537270140764},
      {"heavy_ball", {{"lr", 0.1}, {"beta", 0.9}}, 0.01, 0.02, 2, 11.14823588318369, 0.27751972234757},
      {"heavy_ball", {{"lr", 0.1}, {"beta", 0.9}}, 0.01, 0.1, 1, 7.179490626337816, 0.055182752534272},
      {"nesterov", {{"lr", 0.1}, {"beta", 0.9}}, 0.01, 0.1, 1, 6.54902256214941, 0.05084151918289},
  };
  for (const auto& row : rows) {
    EscapeQuestion question = onSaddle(2);
    question.landscape = {"many_saddle", {{"n", row.k + 1.0}, {"k", double(row.k)}}};
    question.optimizer = {row.rule, row.params};
    question.noise.params["sigma"] = row.sigma;
    question.start.assign(row.k + 1, 0);
    question.start.back() = row.start;
    const EscapeTimes found = escapeTimes(question);
    ASSERT_TRUE(found.predicted);
    EXPECT_NEAR(found.predicted->mean, row.mean, 1e-9) << row.rule << " " << row.start;
    EXPECT_NEAR(found.predicted->sd, row.sd, 1e-5 * row.sd) << row.rule << " " << row.start;
  }
  // Small steps blur it over many of them, so that walkers meet the same mean and spread.
  EscapeQuestion slow = onSaddle(4000);
  slow.optimizer.params["lr"] = 0.01;
  slow.noise.params["sigma"] = 0.01;
  slow.start = {0, 0.03};
  const EscapeTimes found = escapeTimes(slow);
  EXPECT_NEAR(found.predicted->mean, 177.5823343491417, 1e-9);
  EXPECT_NEAR(found.predicted->sd, 0.83775046338719, 1e-7);
  const double sd = std::sqrt(found.predicted->sd * found.predicted->sd + 1.0 / 12);
  EXPECT_NEAR(found.mean, found.predicted->mean, 4 * sd / std::sqrt(4000.0));
  EXPECT_NEAR(found.sd, sd, 0.05 * sd);
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

TEST(EscapeTimes, RangesOfWalkersMakeUpTheWhole) {
  const EscapeQuestion question = onSaddle(50);
  const EscapeTimes whole = escapeTimes(question);
  std::vector<std::uint32_t> times = firstPassages(question, 0, 17);
  EXPECT_EQ(escapeSummary(question, times).mean, escapeTimes(onSaddle(17)).mean);
  const std::vector<std::uint32_t> rest = firstPassages(question, 17, 33);
  times.insert(times.end(), rest.begin(), rest.end());
  EXPECT_EQ(times, whole.times);
  const EscapeTimes summary = escapeSummary(question, times);
  EXPECT_EQ(summary.escaped, whole.escaped);
  EXPECT_EQ(summary.sd, whole.sd);
  EXPECT_EQ(summary.histogram.counts, whole.histogram.counts);
  EXPECT_EQ(test::refusal([&] { firstPassages(question, 17, 34); }), "too_large count");
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

// |λmin|/ρ = 2/10, then a factor of 1.2 a step: 1 + ⌈ln 5/ln 1.2⌉ = 1 + ⌈8.83⌉.
TEST(EscapeTimes, AStepAlongNegativeCurvatureLeavesNothingToChance) {
  EscapeQuestion question = onSaddle(3);
  question.optimizer = {"negative_curvature", {{"lr", 0.1}, {"rho", 10}}};
  question.noise = {"none"};
  const EscapeTimes found = escapeTimes(question);
  EXPECT_EQ(found.times, (std::vector<std::uint32_t>{10, 10, 10}));
  ASSERT_TRUE(found.predicted);
  EXPECT_EQ(found.predicted->mean, 10);
  EXPECT_EQ(found.predicted->sd, 0);
  EXPECT_EQ(found.histogram.predicted, (std::vector<double>{3}));
  question.optimizer.params["curvature"] = 5;
  EXPECT_FALSE(escapeTimes(question).predicted);
  question.optimizer.params = {{"rho", 1}};
  EXPECT_EQ(escapeTimes(question).predicted->mean, 1);
}

TEST(EscapeTimes, AStartBeyondTheRadiusIsOutAlready) {
  EscapeQuestion question = onSaddle(3);
  question.optimizer = {"heavy_ball"};
  question.start = {0.3, 1};
  const EscapeTimes found = escapeTimes(question);
  EXPECT_EQ(found.mean, 0);
  EXPECT_EQ(found.predicted->mean, 0);
}

// A step of one walker in 1000 dimensions, 500 of them unstable, takes a tenth of a millisecond and more; what would
// take minutes is refused within seconds, be it one walker's or all of theirs.
TEST(EscapeTimes, RefusesWhatWouldTakeMinutes) {
  EscapeQuestion question = onSaddle(1000);
  question.landscape = {"many_saddle", {{"n", 1000}, {"k", 500}}};
  question.start.assign(1000, 0);
  question.steps = 100000;
  EXPECT_EQ(test::refusal([&] { escapeTimes(question); }), "too_large walkers");
  question.walkers = 3;
  EXPECT_EQ(test::refusal([&] { escapeTimes(question); }), "accepted");
  question.optimizer.params["lr"] = 1e-6;
  EXPECT_EQ(test::refusal([&] { escapeTimes(question); }), "too_large steps");
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
