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
  std::vector<double> weights;    // as split, not yet pushed
  StudentPoint point;             // there
  std::vector<double> predicted;  // k curvatures that the split has added, ascending: splitCurvatures
  std::vector<double> losses;     // [frame]
  std::vector<double> path;       // [frame][neuron][input]
};

SplitStudent splitStudent(const SplitQuestion& question);

// Halves of neuron i that move apart, ½wᵢ + δ and ½wᵢ − δ: relu is homogeneous, so along (δ, −δ) the Hessian of the
// split net is 2Hᵢᵢ − I, Hᵢᵢ the neuron's own block of the net's; nothing else is coupled to it. Its eigenvalues,
// ascending. Fukumizu & Amari, Neural Networks 2000; Liu, Wu & Wang, NeurIPS 2019 (splitting matrix).
std::vector<double> splitCurvatures(int teacher, const std::vector<double>& weights, int neuron);

struct StudentTrap {
  std::vector<double> weights;  // of the critical point beside
  StudentPoint point;           // there
  SplitStudent split;           // from there
};

// Where a stuck student is, and what becomes of it once a neuron is split.
StudentTrap studentTrap(const SplitQuestion& question);

}  // namespace descent
