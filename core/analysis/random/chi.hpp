// The length of a random vector with k independent normal coordinates of variance 1 around a mean of squared length m
// (noncentral chi), and of the part that k of n coordinates have of a point in a ball.
#pragma once

namespace descent {

struct LogMoments {
  double mean, variance;  // of the logarithm
};

LogMoments logChi(int k, double m);

// P(length² > x).
double chiSquareAbove(int k, double m, double x);

// Of the length of k coordinates of a point that is uniform in the unit ball of n: its square is a Beta variable.
LogMoments logPartOfBall(int k, int n);

}  // namespace descent
