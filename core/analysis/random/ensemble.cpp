// Walkers pass through a few states, block by block; only their positions are kept.
#include "ensemble.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "calculus/random.hpp"
#include "runs/experiment.hpp"
#include "runs/work.hpp"

namespace descent {
namespace {

constexpr int stateCount = RowRing<f32x4>::states, block = stateCount * f32x4::size;

// Sum of the four bytes of a word, moved and scaled to mean 0 and variance 1.
inline f32x4 bell(LaneRandom::Words word) {
  const LaneRandom::Words pairs = (word & 0xff00ffu) + (word >> 8 & 0xff00ffu);
  const f32x4 sum = LaneRandom::real((pairs & 0xffffu) + (pairs >> 16));
  return (sum - f32x4(510.0f)) * f32x4(static_cast<float>(std::sqrt(3.0 / 65535)));
}

}  // namespace

Ensemble::Ensemble(const EnsembleQuestion& q)
    : landscape_(makeLandscape(q.landscape)),
      lr_(static_cast<float>(q.lr)),
      noise_(static_cast<float>(q.noise)),
      random_(q.seed) {
  if (!landscape_->lanes() || landscape_->dim() != 2) {
    refuse("out_of_range", {"landscape.id"}, {q.landscape.id}, {"a landscape over the plane"});
  }
  checkPoint(q.start, 2, "start");
  checkRange({"spread"}, q.spread, 0, 1e6);
  checkRange({"lr"}, q.lr, 1e-12, 1000);
  checkRange({"noise"}, q.noise, 0, 1000);
  checkCount("walkers", q.walkers, 1, maxWalkers);
  // Whole blocks; the surplus walks along unseen.
  const size_t size = (static_cast<size_t>(q.walkers) + block - 1) / block * block;
  x_.resize(size);
  y_.resize(size);
  Random random(q.seed);
  for (size_t i = 0; i < size; ++i) {
    x_[i] = static_cast<float>(q.start[0] + q.spread * (2 * random.uniform() - 1));
    y_[i] = static_cast<float>(q.start[1] + q.spread * (2 * random.uniform() - 1));
    if (i >= static_cast<size_t>(q.walkers)) x_[i] = y_[i] = std::numeric_limits<float>::quiet_NaN();
  }
}

void Ensemble::step(int count) {
  const double each = static_cast<double>(x_.size()) * (laneWork(*landscape_, true) + 0.5);
  checkCount("steps", count, 0, affordable(each, 10000));
  LaneState<f32x4> states[stateCount] = {};
  const std::vector<double>& uniforms = *landscape_->uniforms();
  for (LaneState<f32x4>& f : states) {
    for (size_t i = 0; i < uniforms.size(); ++i) f.uniforms[i] = f32x4(uniforms[i]);
  }
  LaneRandom words = random_;
  const f32x4 lr(lr_), noise(noise_);
  for (size_t first = 0; first < x_.size(); first += block) {
    for (int k = 0; k < stateCount; ++k) {
      std::memcpy(&states[k].w[0], &x_[first + static_cast<size_t>(k) * 4], 16);
      std::memcpy(&states[k].w[1], &y_[first + static_cast<size_t>(k) * 4], 16);
    }
    for (int n = 0; n < count; ++n) {
      landscape_->slopes(states, stateCount);
      for (int k = 0; k < stateCount; ++k) {
        LaneState<f32x4>& f = states[k];
        f.w[0] -= lr * f.g[0];
        f.w[1] -= lr * f.g[1];
        if (noise_ > 0) {
          f.w[0] += noise * bell(words.next());
          f.w[1] += noise * bell(words.next());
        }
      }
    }
    for (int k = 0; k < stateCount; ++k) {
      std::memcpy(&x_[first + static_cast<size_t>(k) * 4], &states[k].w[0], 16);
      std::memcpy(&y_[first + static_cast<size_t>(k) * 4], &states[k].w[1], 16);
    }
  }
  random_ = words;
}

const std::vector<std::uint32_t>& Ensemble::draw(const Picture& p) {
  checkCount("width", p.width, 1, maxPictureSide);
  checkCount("height", p.height, 1, maxPictureSide);
  if (!std::isfinite(p.x0 + p.x1 + p.y0 + p.y1) || !(p.x1 > p.x0 && p.y1 > p.y0)) {
    refuse("out_of_range", {"box"}, {"[", p.x0, ", ", p.x1, ", ", p.y0, ", ", p.y1, "]"},
           {"[x0, x1, y0, y1] with x0 < x1 and y0 < y1, finite"});
  }
  image_.assign(static_cast<size_t>(p.width) * p.height, p.background);
  const float sx = static_cast<float>(p.width / (p.x1 - p.x0)), sy = static_cast<float>(p.height / (p.y1 - p.y0));
  const float x0 = static_cast<float>(p.x0), y1 = static_cast<float>(p.y1);
  const float width = static_cast<float>(p.width), height = static_cast<float>(p.height);
  for (size_t i = 0; i < x_.size(); i += f32x4::size) {
    f32x4 x, y;
    std::memcpy(&x, &x_[i], sizeof x);
    std::memcpy(&y, &y_[i], sizeof y);
    const f32x4 column = (x - x0) * sx, row = (y1 - y) * sy, zero(0.0f);
    const auto inside = (column >= zero) & (column < width) & (row >= zero) & (row < height);
    const auto whole = [&](f32x4 part) { return __builtin_convertvector(select(inside, part, zero).v, f32x4::Bits); };
    const f32x4::Bits places = whole(row) * p.width + whole(column);
    for (int lane = 0; lane < f32x4::size; ++lane) {
      if (inside[lane]) image_[static_cast<size_t>(places[lane])] = p.color;
    }
  }
  return image_;
}

}  // namespace descent
