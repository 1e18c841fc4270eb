#include <gtest/gtest.h>

#include "descent.hpp"

TEST(Simulate, GradientDescentOnTheSaddle) {
  const auto run = descent::simulate(
      {.landscape = {"saddle"}, .optimizer = {"gradient_descent", {{"lr", 0.1}}}, .start = {0.1, 0.1}, .steps = 5});
  EXPECT_NEAR(run.at(1)[0], 0.08, 1e-13);
  EXPECT_NEAR(run.at(5)[1], 0.248832, 1e-13);
}
