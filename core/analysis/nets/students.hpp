// Many students of one teacher (landscapes/nets/teacher_student.hpp) from random starts by plain descent: which of them
// end on a shelf; what the Hessian of such a net is; and the same net with one neuron split, from which descent walks
// on. Start i of a seed, W ~ N(0, 1/k) entry by entry, is the same whatever runs beside it. Safran & Shamir, ICML 2018.
#pragma once

#include <cstdint>
#include <vector>

namespace descent {

struct StudentQuestion {
  int teacher, student;  // neurons: k, n
  double lr = 0.3;
  int steps = 4000;
  int every = 50;  // steps from one recorded loss to the next
  int starts;
  std::uint64_t seed = 0;
};

struct Students {
  int frames, starts;
  std::vector<double> losses;   // [start][frame]; frame f after f·every steps
  std::vector<double> weights;  // [start][neuron][input] after the last step
  std::vector<double> ends;     // [start]: the loss there
};

// Starts first … first + count − 1.
Students students(const StudentQuestion& question, int first, int count);

struct StuckShare {
  static constexpr double shelf = 1e-2;  // stuck: a loss above that at the end

  int starts, stuck;
  double share, standardError;
};

StuckShare stuckShare(const std::vector<double>& ends);

struct StudentPoint {
  double loss, gradientNorm;
  std::vector<double> eigenvalues;  // ascending
  std::vector<double> direction;    // of the lowest
};

// weights: n·k numbers.
StudentPoint studentPoint(int teacher, const std::vector<double>& weights);

// Newton's steps to the critical point beside.
std::vector<double> settleStudent(int teacher, const std::vector<double>& weights);

struct SplitQuestion {
  int teacher;
  std::vector<double> weights;
  int neuron;
  double push = 1e-4;  // along the lowest eigenvector
  double lr = 0.3;
  int steps = 1000, every = 10;
};

struct SplitStudent {
  std::vector<double> weights;  // as split, not yet pushed
  StudentPoint point;           // there
  std::vector<double> losses;   // [frame]
  std::vector<double> end;      // weights after the last step
};

SplitStudent splitStudent(const SplitQuestion& question);

}  // namespace descent
