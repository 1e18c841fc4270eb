// Two linear layers that complete a matrix from small weights, against runs of an independent program; what the
// gradient flow keeps and steps change; what leaves the loss as it is.
#include "analysis/nets/product_path.hpp"

#include <cmath>

#include "support.hpp"

namespace descent {
namespace {

// [[a, b], [b, ?]] from W₂ = ε diag(1, sign), W₁ = εI.
Experiment completion(double a, double b, double scale, double sign, double lr, int steps) {
  return {.landscape = {"matrix_completion", {{"n", 2}, {"a", a}, {"b", b}}},
          .optimizer = {"gradient_descent", {{"lr", lr}}},
          .start = {scale, 0, 0, sign * scale, scale, 0, 0, scale},
          .steps = steps};
}

ProductPath ends(const Experiment& experiment) { return productPath({experiment, experiment.steps}); }
double unasked(const ProductPath& path) { return path.product.back(); }

TEST(ProductPath, FollowsRank) {
  EXPECT_NEAR(unasked(ends(completion(2, 1, 0.1, 1, 0.02, 4000))), 0.5040452592826251, 1e-12);
  EXPECT_NEAR(unasked(ends(completion(2, 1, 0.01, 1, 0.02, 4000))), 0.5000180108186162, 1e-12);
  const ProductPath rank = ends(completion(1, 2, 0.01, 1, 0.02, 6000));
  EXPECT_NEAR(unasked(rank), 4.000000019585648, 1e-11);
  // The least nuclear norm, 4, would be that of ? = 1.
  EXPECT_NEAR(rank.nuclear.back(), 5.000000019585664, 1e-11);
  EXPECT_NEAR(rank.singular[2], 5, 1e-7);
  EXPECT_NEAR(rank.singular[3], 3.9171e-9, 1e-12);
}

TEST(ProductPath, FromAStartOfTheOtherSign) {
  for (const auto& [scale, end] : {std::pair{1e-2, 2.618360278215423},
                                   {1e-3, 3.383920057092366},
                                   {1e-4, 3.812076862380085},
                                   {1e-6, 3.992964051172366}}) {
    EXPECT_NEAR(unasked(ends(completion(1, 2, scale, -1, 0.02, 8000))), end, 1e-9) << scale;
  }
}

// No completion of [[0, 1], [1, ?]] has rank one.
TEST(ProductPath, GrowsWithoutEndWhereNoRankOneFits) {
  const ProductPath path = productPath({completion(0, 1, 0.01, 1, 0.05, 10000), 1000});
  EXPECT_EQ(path.rows, 11);
  EXPECT_NEAR(path.product[4 * 1 + 3], 5.846746490450382, 1e-10);
  EXPECT_NEAR(path.product[4 * 10 + 3], 14.059553349238744, 1e-10);
  EXPECT_NEAR(path.loss[1], 0.013839100700766983, 1e-12);
  EXPECT_NEAR(path.loss[10], 0.0025042443610646128, 1e-12);
}

TEST(ProductPath, RowsAreTheRun) {
  const Experiment experiment = completion(1, 2, 0.1, -1, 0.02, 60);
  const ProductPath path = productPath({experiment, 20});
  const auto run = simulate(experiment);
  ASSERT_EQ(path.rows, 4);
  for (int row = 0; row < path.rows; ++row) {
    const Eigen::Map<const Matrix> second(run.at(20 * row).data(), 2, 2), first(run.at(20 * row).data() + 4, 2, 2);
    const Matrix product = second * first;
    for (int i = 0; i < 4; ++i) EXPECT_NEAR(path.product[4 * row + i], product.data()[i], 1e-15);
    const double* sigma = &path.singular[2 * row];
    EXPECT_NEAR(sigma[0] * sigma[1], std::abs(product(0, 0) * product(1, 1) - product(0, 1) * product(1, 0)), 1e-14);
    EXPECT_NEAR(sigma[0] * sigma[0] + sigma[1] * sigma[1], product.squaredNorm(), 1e-14);
    EXPECT_NEAR(path.nuclear[row], sigma[0] + sigma[1], 1e-15);
    EXPECT_NEAR(path.loss[row], run.loss[20 * row], 1e-15);
  }
}

// A step changes W₁W₁ᵀ − W₂ᵀW₂ by η²(g₁g₁ᵀ − g₂ᵀg₂), which adds up to half as much with half of η.
TEST(ProductPath, WhatTheFlowKeepsDriftsWithTheStep) {
  const Experiment experiment = completion(1, 2, 0.01, -1, 0.02, 500);
  const ProductPath path = productPath({experiment, 100});
  const auto run = simulate(experiment);
  Matrix change = Matrix::Zero(2, 2);
  for (int step = 0; step <= 500; ++step) {
    if (step % 100 == 0) {
      EXPECT_NEAR(path.imbalance[step / 100], change.norm(), 1e-14) << step;
    }
    const Eigen::Map<const Matrix> second(run.gradientAt(step).data(), 2, 2), first(second.data() + 4, 2, 2);
    change += 0.02 * 0.02 * (first * first.transpose() - second.transpose() * second);
  }
  const auto drift = [](double lr) {
    return ends(completion(1, 2, 0.01, -1, lr, static_cast<int>(std::lround(60 / lr)))).imbalance.back();
  };
  EXPECT_NEAR(drift(0.02), 0.0024645326044175665, 1e-12);
  EXPECT_NEAR(drift(0.02) / drift(0.01), 2.01931, 1e-5);
  EXPECT_EQ(ends(completion(1, 2, 0.01, 1, 0.02, 500)).imbalance.back(), 0);
}

// S = [[2, 1], [0, −3]]: (W₂S)(S⁻¹W₁) is the same matrix.
TEST(ProductPath, ALayerMayTakeFromTheOther) {
  const auto landscape = makeLandscape({"matrix_completion", {{"n", 2}}});
  const std::vector<double> plain = {0.3, -0.7, 1.1, 0.4, 0.5, 0.2, -0.6, 0.9};
  const std::vector<double> moved = {0.6, 2.4, 2.2, -0.1, (0.5 * 3 - 0.6) / 6, (0.2 * 3 + 0.9) / 6, 0.2, -0.3};
  EXPECT_NEAR(test::valueAt(*landscape, moved), test::valueAt(*landscape, plain), 1e-14);
}

TEST(ProductPath, EndsWhereTheRunDoes) {
  const ProductPath path = productPath({completion(1, 2, 1, 1, 5, 100), 1});
  EXPECT_LT(path.rows, 100);
  EXPECT_EQ(path.nuclear.size(), static_cast<size_t>(path.rows));
}

TEST(ProductPath, RefusesWhatIsNotTwoSquareMatrices) {
  const Experiment beside = {
      .landscape = {"tilted_hat", {{"n", 3}}}, .optimizer = {"gradient_descent"}, .start = {1, 1, 1}, .steps = 1};
  EXPECT_EQ(test::refusal([&] { productPath({beside}); }), "out_of_range landscape.id");
  EXPECT_EQ(test::refusal([&] { productPath({completion(1, 2, 1, 1, 0.02, 10), 0}); }), "out_of_range every");
  EXPECT_EQ(test::refusal([&] { productPath({completion(1, 2, 1, 1, 0.02, 10), 11}); }), "too_large every");
}

}  // namespace
}  // namespace descent
