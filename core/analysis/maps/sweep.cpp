// One pixel after the other, any landscape and any rule.
#include "sweep.hpp"

#include <algorithm>
#include <cmath>

#include "analysis/maps/simd/lane_sweep.hpp"
#include "pixel.hpp"
#include "plane.hpp"
#include "runs/work.hpp"

namespace descent {

double Axis::at(int i) const {
  if (i == 0 || n == 1) return min;
  if (i == n - 1) return max;
  const double part = static_cast<double>(i) / (n - 1);
  return scale == Scale::log ? min * std::pow(max / min, part) : min + (max - min) * part;
}

SweepAxes sweepAxes(const Sweep& question) {
  const Plane plane(question);
  return {plane.xs(), plane.ys(), plane.dim()};
}

Map sweep(const Sweep& question, int first, int count) {
  Plane plane(question);
  if (first < 0 || count < 0 || first > plane.pixels() - count) {
    refuse("out_of_range", {"first"}, {first}, {"pixels within 0 … ", plane.pixels()});
  }
  // Who asks for tiles can stop between them.
  if (count == plane.pixels() && count > 0) {
    const Plane::Point& point = plane.at(0);
    const double step = laneable(plane) ? laneWork(*point.landscape, point.optimizer.rule.fuses)
                                        : stepWork(*point.landscape, point.optimizer);
    const double row = step * std::max(1, question.experiment.steps);
    checkCount("y.n", question.y.n, 1, affordable(row, maxAxis));
    checkCount("x.n", question.x.n, 1, affordable(row * question.y.n, maxAxis));
  }
  const size_t size = static_cast<size_t>(count);
  Map map{std::vector<std::uint8_t>(size), std::vector<std::uint32_t>(size), std::vector<double>(size * plane.dim()),
          plane.dim()};
  if (count > 0 && laneable(plane)) {
    sweepLanes(plane, first, count, map);
    return map;
  }
  for (int i = 0; i < count; ++i) {
    const Pixel pixel = simulatePixel(plane.at(first + i), question.experiment.steps, question.experiment.seed);
    map.kind[i] = static_cast<std::uint8_t>(pixel.type);
    map.step[i] = static_cast<std::uint32_t>(pixel.step);
    std::copy(pixel.end.begin(), pixel.end.end(), map.end.begin() + static_cast<std::ptrdiff_t>(i) * map.dim);
  }
  return map;
}

}  // namespace descent
