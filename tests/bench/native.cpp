// The native side of rows P3 and P5: the same sources as the WASM, and Eigen's eigenvalues of the same matrices. Prints
// milliseconds of processor time, best of the calls that one process makes. Usage: bench_native map <landscape>
// <largest lr> <start…> | eigen <matrices>
#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>

#include "analysis/maps/sweep.hpp"
#include "analysis/random/goe.hpp"

namespace {

template <class Action>
double best(int calls, Action action) {
  double shortest = 1e300;
  for (int i = 0; i < calls; ++i) {
    const std::clock_t before = std::clock();
    action();
    shortest = std::min(shortest, 1e3 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
  }
  return shortest;
}

}  // namespace

int main(int argc, char** argv) {
  using namespace descent;
  const std::string what = argc > 1 ? argv[1] : "";
  double sum = 0, time = 0;
  if (what == "map" && argc > 4) {
    const double lr = std::atof(argv[3]);
    Sweep q{{.landscape = {argv[2]}, .optimizer = {"heavy_ball"}, .start = {}, .steps = 500},
            {"optimizer.lr", lr / 50, lr, 256},
            {"optimizer.beta", 0, 0.98, 256},
            true};
    for (int i = 4; i < argc; ++i) q.experiment.start.push_back(std::atof(argv[i]));
    time = best(4, [&] { sum += sweep(q, 0, 256 * 256).step[777]; });
  } else if (what == "eigen" && argc > 2) {
    const int matrices = std::atoi(argv[2]);
    time = best(4, [&] {
      for (int i = 0; i < matrices; ++i) {
        const std::vector<double> matrix = goeMatrix(100, 1, static_cast<std::uint64_t>(i));
        const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(
            Eigen::Map<const Eigen::MatrixXd>(matrix.data(), 100, 100), Eigen::EigenvaluesOnly);
        sum += solver.eigenvalues()[0];
      }
    });
  } else {
    return 2;
  }
  std::printf("%.6f %.17g\n", time, sum);
}
