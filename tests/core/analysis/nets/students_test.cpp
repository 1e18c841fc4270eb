// Students against an independent computation (NumPy): the share that is stuck, the shelf they are stuck on, and the
// way out of it once a neuron is split.
#include "analysis/nets/students.hpp"

#include "support.hpp"

namespace descent::test {
namespace {

// 12.80 % ± .75 of 2000 independent starts at k = n = 8; 0 of 1000 with one neuron more.
TEST(Students, SomeAreStuckAndNoneWithOneNeuronMore) {
  const StudentQuestion question{8, 8, 0.3, 4000, 4000, 100, 5};
  const StuckShare equal = stuckShare(students(question, 0, 100).ends);
  EXPECT_NEAR(equal.share, 0.128, 4 * std::hypot(0.0075, std::sqrt(0.128 * 0.872 / 100)));
  const StudentQuestion wider{8, 9, 0.3, 6000, 6000, 20, 5};
  EXPECT_EQ(stuckShare(students(wider, 0, 20).ends).stuck, 0);
}

// All that are stuck at k = 8 end at one loss, at a strict minimum; split, it is a saddle and the run walks out.
TEST(Students, TheTrapBecomesAPass) {
  const StudentQuestion question{8, 8, 0.3, 3000, 3000, 40, 5};
  const Students all = students(question, 0, 40);
  int stuck = -1;
  for (int i = 0; i < 40 && stuck < 0; ++i) {
    if (all.ends[i] > 0.02) stuck = i;
  }
  ASSERT_GE(stuck, 0);
  const std::vector<double> weights =
      settleStudent(8, {all.weights.begin() + stuck * 64, all.weights.begin() + (stuck + 1) * 64});
  const StudentPoint trap = studentPoint(8, weights);
  EXPECT_NEAR(trap.loss, 0.021508037171521, 1e-13);
  EXPECT_LT(trap.gradientNorm, 1e-12);
  EXPECT_NEAR(trap.eigenvalues[0], 0.02134659, 1e-7);
  EXPECT_NEAR(trap.eigenvalues[63], 2.5645936, 1e-6);

  // A loss is what is left of about a hundred terms whose sums lie between 8 and 16, where a rounding is up to 9e-16.
  double lowest = 0;
  for (int neuron = 0; neuron < 8; ++neuron) {
    const SplitStudent split = splitStudent({8, weights, neuron});
    EXPECT_NEAR(split.point.loss, trap.loss, 1e-13);
    EXPECT_LT(split.point.gradientNorm, 1e-12);
    lowest = std::min(lowest, split.point.eigenvalues[0]);
    // What the block of one neuron says is what the whole Hessian has: all that the split has added.
    ASSERT_EQ(split.predicted.size(), 8u);
    for (int i = 0; i < 7; ++i) EXPECT_NEAR(split.point.eigenvalues[i], split.predicted[i], 1e-9);
    EXPECT_NEAR(split.predicted[7], 0, 1e-9);
    if (split.point.eigenvalues[0] > -0.19) continue;
    // A long neuron; losses at 100, 200, 300, 500, 1000.
    EXPECT_NEAR(split.point.eigenvalues[0], -0.19986, 1e-5);
    EXPECT_NEAR(split.losses[10], 0.02143, 2e-4);
    EXPECT_LT(split.losses[50], 2e-3);
    EXPECT_LT(split.losses[100], 1e-5);
    EXPECT_EQ(split.losses.size(), 101u);
    ASSERT_EQ(split.path.size(), 101u * 72);
    EXPECT_NEAR(studentPoint(8, {split.path.end() - 72, split.path.end()}).loss, split.losses[100], 1e-13);
  }
  EXPECT_NEAR(lowest, -0.19986, 1e-5);
}

TEST(Students, ATrapIsSettledAndSplit) {
  // A little beside the unit vectors in ℝ², which solve it.
  const SplitQuestion question{2, {1.01, 0.02, -0.01, 0.98}, 1};
  const StudentTrap trap = studentTrap(question);
  EXPECT_NEAR(trap.point.loss, 0, 1e-12);
  EXPECT_LT(trap.point.gradientNorm, 1e-12);
  SplitQuestion from = question;
  from.weights = trap.weights;
  EXPECT_EQ(trap.split.weights, splitStudent(from).weights);
  EXPECT_EQ(trap.split.losses, splitStudent(from).losses);
}

TEST(Students, RangesAreTheWhole) {
  const StudentQuestion question{4, 5, 0.3, 60, 20, 5, 9};
  const Students all = students(question, 0, 5), part = students(question, 1, 3);
  ASSERT_EQ(all.frames, 4);
  EXPECT_TRUE(std::equal(part.losses.begin(), part.losses.end(), all.losses.begin() + 4));
  EXPECT_TRUE(std::equal(part.weights.begin(), part.weights.end(), all.weights.begin() + 20));
  EXPECT_TRUE(std::equal(part.ends.begin(), part.ends.end(), all.ends.begin() + 1));
  for (int i = 0; i < 5; ++i) EXPECT_EQ(all.losses[4 * i + 3], all.ends[i]);
}

TEST(Students, RefusesWhatDoesNotFit) {
  EXPECT_EQ(refusal([] { students({0, 8, 0.3, 10, 1, 2, 0}, 0, 1); }), "out_of_range teacher");
  EXPECT_EQ(refusal([] { students({4, 8, 0.3, 10, 1, 2, 0}, 1, 2); }), "too_large count");
  EXPECT_EQ(refusal([] { studentPoint(4, {1, 2, 3}); }), "wrong_size weights");
  EXPECT_EQ(refusal([] { splitStudent({4, {1, 2, 3, 4}, 1}); }), "out_of_range neuron");
}

}  // namespace
}  // namespace descent::test
