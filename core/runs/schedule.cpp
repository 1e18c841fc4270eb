#include "schedule.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "words/registry.hpp"

namespace descent {

std::span<const ScheduleEntry> schedules() {
  static constexpr ScheduleEntry all[] = {
      {{"constant", {"Constant", "恒定"}, {}, {"The same learning rate at every step", "每步学习率相同"}}, nullptr},
      {{"step",
        {"Steps", "阶梯衰减"},
        {{"every", {"every … steps", "每隔…步"}, 100, 1, 1e6, Scale::integer},
         {"factor", {"factor", "系数"}, 0.5, 1e-6, 1, Scale::log}},
        {"factor^⌊n/every⌋, as PyTorch's StepLR", "factor^⌊n/every⌋，同 PyTorch 的 StepLR"}},
       [](const double* p, double n, double) { return std::pow(p[1], std::floor(n / p[0])); }},
      {{"cosine",
        {"Cosine", "余弦衰减"},
        {{"period", {"steps to the floor", "降到底所需步数"}, 200, 1, 1e6, Scale::integer},
         {"floor", {"floor", "下限"}, 0, 0, 1}},
        {"Loshchilov & Hutter 2017 without restarts; stays at the floor afterwards, where PyTorch's CosineAnnealingLR "
         "rises again",
         "Loshchilov、Hutter 2017，不重启；之后停在下限，而 PyTorch 的 CosineAnnealingLR 会再升高"}},
       [](const double* p, double n, double) {
         return p[1] + (1 - p[1]) * (1 + std::cos(std::numbers::pi * std::min(1.0, n / p[0]))) / 2;
       }},
      {{"warmup",
        {"Warm-up", "预热"},
        {{"steps", {"steps", "步数"}, 20, 1, 1e6, Scale::integer}},
        {"Linear from lr/steps to lr: Goyal et al. 2017", "从 lr/steps 线性升到 lr：Goyal 等 2017"}},
       [](const double* p, double n, double) { return std::min(1.0, (n + 1) / p[0]); }},
      {{"boost",
        {"Boost where the gradient is small", "梯度小处加大"},
        {{"factor", {"factor", "系数"}, 5, 1, 1000, Scale::log},
         {"threshold", {"small gradient", "小梯度阈值"}, 0.1, 1e-12, 1e6, Scale::log}},
        {"Looks at ‖∇f‖ only: meant for saddles, but minima have small gradients too, and there it may overshoot",
         "只看 ‖∇f‖：本意用于鞍点，但极小值附近梯度同样小，可能因此越过"}},
       [](const double* p, double, double gradientNorm) { return gradientNorm < p[1] ? p[0] : 1.0; }},
  };
  return all;
}

Schedule makeSchedule(const Selection& selection) {
  const ScheduleEntry& entry = find(schedules(), selection.id, {"schedule.id"});
  return {entry.factor, resolve(entry.info.params, selection, "schedule")};
}

}  // namespace descent
