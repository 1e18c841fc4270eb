// Indices of random Hessians, four at a time.
#include "hessian_index.hpp"

#include <algorithm>
#include <bit>

#include "tridiagonals.hpp"
#include "words/params.hpp"

namespace descent {
namespace {

// Samples are drawn in blocks, each from its own stream of the seed, so that any range can be drawn alone.
constexpr int block = 4096;

using Indices = std::vector<std::uint8_t>;

void drawGoe(const HessianQuestion& q, std::uint64_t stream, int count, Indices& indices) {
  LaneRandom random(q.seed, stream);
  Tridiagonals matrices(q.n);
  for (int i = 0; i < count; i += f32x4::size) {
    matrices.draw(random);
    const f32x4::Bits negative = matrices.below(f32x4(0.0f));
    for (int s = 0; s < std::min(f32x4::size, count - i); ++s)
      indices.push_back(static_cast<std::uint8_t>(negative[s]));
  }
}

void drawSigns(const HessianQuestion& q, std::uint64_t stream, int count, Indices& indices) {
  Random random(q.seed, stream + 1);
  const std::uint64_t coins = (std::uint64_t{1} << q.n) - 1;
  for (int i = 0; i < count; ++i) indices.push_back(static_cast<std::uint8_t>(std::popcount(random.next() & coins)));
}

void drawField(const HessianQuestion& q, std::uint64_t stream, int count, Indices& indices) {
  LaneRandom random(q.seed, stream);
  Tridiagonals matrices(q.n + 1);
  const size_t end = indices.size() + static_cast<size_t>(count);
  while (indices.size() < end) {
    matrices.draw(random);
    const f32x4 most = rayleigh(random), place = random.uniform() * f32x4(static_cast<float>(q.n + 1));
    const f32x4::Bits from = matrices.below(f32x4(0.0f) - most), to = matrices.below(most);
    for (int s = 0; s < f32x4::size && indices.size() < end; ++s) {
      const int k = static_cast<int>(place[s]);
      if (from[s] <= k && k < to[s]) indices.push_back(static_cast<std::uint8_t>(k));
    }
  }
}

}  // namespace

HessianModel hessianModel(const std::string& id) {
  if (id == "goe") return HessianModel::goe;
  if (id == "signs") return HessianModel::signs;
  if (id == "field") return HessianModel::field;
  refuse("unknown_id", {"model"}, {"\"", id.substr(0, 60), "\""}, {"goe, signs, field"});
}

void checkHessian(int n) { checkCount("n", n, 1, maxHessian); }

std::vector<std::uint8_t> hessianIndices(const HessianQuestion& q, int first, int count) {
  checkHessian(q.n);
  checkCount("samples", q.samples, 1, maxHessianSamples);
  checkCount("first", first, 0, q.samples);
  checkCount("count", count, 0, q.samples - first);
  const auto draw = q.model == HessianModel::goe ? drawGoe : q.model == HessianModel::signs ? drawSigns : drawField;
  Indices found, all;
  for (int at = first / block * block; at < first + count; at += block) {
    all.clear();
    draw(q, static_cast<std::uint64_t>(at / block), std::min(block, first + count - at), all);
    found.insert(found.end(), all.begin() + std::max(0, first - at), all.end());
  }
  return found;
}

}  // namespace descent
