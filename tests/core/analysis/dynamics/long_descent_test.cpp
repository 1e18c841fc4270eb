// Long runs: their rows are those of simulate, in parts as in one piece; numbers of an independent program in plain
// Python.
#include "analysis/dynamics/long_descent.hpp"

#include "runs/experiment.hpp"
#include "support.hpp"

using namespace descent;

namespace {

LongDescent whole(const LongDescentQuestion& question) {
  return longDescent(question, {}, 0, static_cast<int>(question.recorded.back()));
}

}  // namespace

TEST(LongDescent, RowsAreThoseOfSimulateBitForBit) {
  const LongDescentQuestion question{{"mountain"}, {-1.5, 0.05}, 1, {0, 1, 2, 5, 10, 100, 1000}};
  const LongDescent found = whole(question);
  const descent::Run run = simulate({question.landscape, {"gradient_descent", {{"lr", 1}}}, question.start, 1000});
  ASSERT_EQ(found.loss.size(), question.recorded.size());
  for (size_t row = 0; row < question.recorded.size(); ++row) {
    const int step = static_cast<int>(question.recorded[row]);
    EXPECT_EQ(found.loss[row], run.loss[step]);
    for (int i = 0; i < 2; ++i) {
      EXPECT_EQ(found.w[2 * row + i], run.at(step)[i]);
      EXPECT_EQ(found.gradient[2 * row + i], run.gradientAt(step)[i]);
    }
  }
  EXPECT_EQ(found.lengths[0], 0);
  EXPECT_NEAR(found.lengths.back(), 19.97515826829444, 1e-9);
}

TEST(LongDescent, PartsAreTheWhole) {
  const LongDescentQuestion question{{"logistic_loss"}, {0, 0}, 0.1, {3, 7, 8, 20}};
  const LongDescent all = whole(question);
  LongDescent parts;
  for (const auto& [first, count] : {std::pair{0, 7}, {7, 1}, {8, 12}}) {
    const LongDescent part = longDescent(question, parts.end, first, count);
    for (const auto rows : {&LongDescent::w, &LongDescent::loss, &LongDescent::gradient, &LongDescent::lengths}) {
      (parts.*rows).insert((parts.*rows).end(), (part.*rows).begin(), (part.*rows).end());
    }
    parts.end = part.end;
  }
  EXPECT_EQ(parts.w, all.w);
  EXPECT_EQ(parts.loss, all.loss);
  EXPECT_EQ(parts.gradient, all.gradient);
  EXPECT_EQ(parts.lengths, all.lengths);
  EXPECT_EQ(parts.end.w, all.end.w);
}

TEST(LongDescent, GrowsLikeTheLogarithm) {
  const LongDescent loss = whole({{"softmax_loss"}, {0}, 1, {1000, 1000000}});
  EXPECT_NEAR(loss.w[0], 6.90501079569543, 1e-10);
  EXPECT_NEAR(loss.w[1], 13.815504361643587, 1e-9);
  EXPECT_NEAR(1e6 * loss.loss[1], 1.0000056963340214, 1e-9);
  const LongDescent separable = whole({{"logistic_loss"}, {0, 0}, 0.1, {1000}});
  EXPECT_NEAR(separable.w[0], 1.8450634147134515, 1e-10);
  EXPECT_NEAR(separable.w[1], 2.0527415463901266, 1e-10);
}

TEST(LongDescent, EndsWhereTheDomainDoesAndStaysThere) {
  // From 1 the slope is ½(9 − 1): the next point is at −1, where ln x is not.
  const LongDescentQuestion question{{"gaussian_likelihood", {{"residual", 3}}}, {1}, 0.5, {0, 1, 2}};
  const LongDescent found = longDescent(question, {}, 0, 2);
  EXPECT_EQ(found.w, std::vector<double>{1});
  EXPECT_EQ(found.end.w, std::vector<double>{1});
  EXPECT_EQ(found.end.length, 0);
  EXPECT_TRUE(longDescent(question, found.end, 2, 5).w.empty());
}

TEST(LongDescent, RefusesWhatItCannotAnswer) {
  const LongDescentQuestion good{{"softmax_loss"}, {0}, 1, {1, 2}};
  const auto refused = [](LongDescentQuestion question, int first = 0, int count = 2, LongDescentState from = {}) {
    return test::refusal([&] { longDescent(question, from, first, count); });
  };
  LongDescentQuestion bad = good;
  bad.recorded = {2, 2};
  EXPECT_EQ(refused(bad), "out_of_range recorded[1]");
  bad = good, bad.lr = 0;
  EXPECT_EQ(refused(bad), "out_of_range lr");
  bad = good, bad.start = {0, 1};
  EXPECT_EQ(refused(bad), "wrong_size start");
  EXPECT_EQ(refused({{"gaussian_likelihood"}, {-1}, 1, {1}}), "out_of_range start");
  EXPECT_EQ(refused(good, -1), "out_of_range first");
  EXPECT_EQ(refused(good, 0, 100000001), "too_large count");
  EXPECT_EQ(refused({{"gaussian_likelihood"}, {1}, 1, {1}}, 0, 2, {{-1}, 0}), "out_of_range w");
}
