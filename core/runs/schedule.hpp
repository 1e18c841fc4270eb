// Learning-rate schedules: step n (from 0) uses lr·factor(n).
//   constant 1 · step factor^⌊n/every⌋ · warmup min(1, (n + 1)/steps)
//   cosine   floor + (1 − floor)(1 + cos πn/period)/2 until n = period, floor from there on (Loshchilov & Hutter 2017,
//            without restarts); the period is a parameter of its own: a shorter run is the beginning of a longer one
//   boost    `factor` where ‖∇f‖ < threshold, else 1: leaves strict saddles sooner, by ln(1 + ηγ)/ln(1 + factor·ηγ)
#pragma once

#include <utility>
#include <vector>

#include "words/params.hpp"

namespace descent {

struct ScheduleInfo {
  const char* id;
  Text title;
  Params params;
  Text convention;
};

// What the learning rate of step n is multiplied by.
using ScheduleFactor = double (*)(const double* p, double n, double gradientNorm);

struct ScheduleEntry {
  ScheduleInfo info;
  ScheduleFactor factor;  // null: always 1
};

std::span<const ScheduleEntry> schedules();

class Schedule {
 public:
  Schedule() = default;
  Schedule(ScheduleFactor factor, std::vector<double> params) : factor_(factor), params_(std::move(params)) {}

  bool constant() const { return !factor_; }
  double factor(double n, double gradientNorm) const { return factor_ ? factor_(params_.data(), n, gradientNorm) : 1; }

 private:
  ScheduleFactor factor_ = nullptr;
  std::vector<double> params_;
};

Schedule makeSchedule(const Selection& selection);

}  // namespace descent
