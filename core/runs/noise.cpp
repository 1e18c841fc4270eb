#include "noise.hpp"

#include <cmath>

#include "words/registry.hpp"

namespace descent {
namespace {

constexpr Param deviation(double value) { return {"sigma", {"standard deviation σ", "标准差 σ"}, value, 0, 1000}; }

}  // namespace

std::span<const NoiseEntry> noises() {
  static constexpr NoiseEntry all[] = {
      {{"none", {"No noise", "无噪声"}, {}, {"The exact gradient", "精确梯度"}}, [](const double*) { return 0.0; }},
      {{"isotropic",
        {"Isotropic noise", "各向同性噪声"},
        {deviation(0.1)},
        {"σ in every coordinate of the gradient, independent at every step", "梯度的每个坐标上标准差为 σ，各步独立"}},
       [](const double* p) { return p[0]; }},
      {{"minibatch",
        {"Mini-batch", "小批量"},
        {deviation(1),
         {"batch", {"batch size B", "批大小 B"}, 32, 1, 1e6, Scale::integer},
         {"size", {"examples N", "样本数 N"}, 1000, 2, 1e7, Scale::integer},
         {"replacement",
          {"drawing", "抽样"},
          0,
          0,
          1,
          Scale::choice,
          {{"without replacement", "不放回"}, {"with replacement", "放回"}}}},
        {"Normal noise of variance σ²/B, without replacement times (N − B)/(N − 1): real mini-batch noise is not "
         "isotropic",
         "方差 σ²/B 的正态噪声，不放回时再乘 (N − B)/(N − 1)：真实的小批量噪声并非各向同性"}},
       [](const double* p) { return p[0] * std::sqrt((p[3] == 1 ? 1 : (p[2] - p[1]) / (p[2] - 1)) / p[1]); }},
  };
  return all;
}

double makeNoise(const Selection& selection) {
  const NoiseEntry& entry = find(noises(), selection.id, {"noise.id"});
  const std::vector<double> p = resolve(entry.info.params, selection, "noise");
  if (p.size() > 2 && p[1] > p[2]) {
    refuse("out_of_range", {"noise.params.batch"}, {p[1]}, {"at most size = ", p[2]});
  }
  return entry.deviation(p.data());
}

}  // namespace descent
