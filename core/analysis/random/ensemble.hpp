// A cloud of up to a million walkers on one landscape, kept here between frames and drawn as dots into an image.
// Each frame: w ← w − η∇f(w) + σξ in 32 bits on SIMD lanes, ξ with independent coordinates of mean 0 and variance 1
// (the sum of four uniform bytes). Walkers that leave the finite range stay where they are no longer seen. Colours are
// 0xAABBGGRR, one per pixel.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "calculus/lane_random.hpp"
#include "landscapes/landscape.hpp"

namespace descent {

struct EnsembleQuestion {
  Selection landscape;
  std::vector<double> start;
  double spread;  // walkers start uniformly within ± spread of start
  double lr, noise;
  int walkers;
  std::uint64_t seed;
};

struct Picture {
  double x0, x1, y0, y1;  // y1 is the top row
  int width, height;
  std::uint32_t color, background;
};

constexpr int maxWalkers = 1000000;
constexpr int maxPictureSide = 4096;

class Ensemble {
 public:
  explicit Ensemble(const EnsembleQuestion& question);

  void step(int count);
  // The image, row by row from the top; stays valid until the next call.
  const std::vector<std::uint32_t>& draw(const Picture& picture);

  const std::vector<float>& x() const { return x_; }
  const std::vector<float>& y() const { return y_; }

 private:
  std::unique_ptr<Landscape> landscape_;
  float lr_, noise_;
  std::vector<float> x_, y_;
  LaneRandom random_;
  std::vector<std::uint32_t> image_;
};

}  // namespace descent
