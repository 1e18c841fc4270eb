// Learning-rate schedules: step n (from 0) uses lr·factor(n).
//   constant 1 · step factor^⌊n/every⌋ · warmup min(1, (n + 1)/steps)
//   cosine   floor + (1 − floor)(1 + cos πn/period)/2 until n = period, floor from there on (Loshchilov & Hutter 2017,
//            without restarts); the period is a parameter of its own: a shorter run is the beginning of a longer one
//   boost    `factor` where ‖∇f‖ < threshold, else 1: leaves strict saddles sooner, by ln(1 + ηγ)/ln(1 + factor·ηγ)
#pragma once

#include <cmath>
#include <numbers>

#include "calculus/scalar.hpp"
#include "params.hpp"

namespace descent {

struct ScheduleInfo {
  const char* id;
  Text title;
  Params params;
  Text convention;
};

struct ScheduleEntry {
  ScheduleInfo info;
};

// Numbered as the list is.
enum class ScheduleKind { constant, step, cosine, warmup, boost };

std::span<const ScheduleEntry> schedules();

struct Schedule {
  ScheduleKind kind = ScheduleKind::constant;
  std::vector<double> params = {};

  // T: the scalar of the gradient, lanes included; only boost looks at it.
  template <class T>
  T factor(double n, const T& gradientNorm) const {
    const double* p = params.data();
    switch (kind) {
      case ScheduleKind::step:
        return T(std::pow(p[1], std::floor(n / p[0])));
      case ScheduleKind::cosine:
        return T(p[1] + (1 - p[1]) * (1 + std::cos(std::numbers::pi * std::fmin(1, n / p[0]))) / 2);
      case ScheduleKind::warmup:
        return T(std::fmin(1, (n + 1) / p[0]));
      case ScheduleKind::boost:
        return select(gradientNorm < T(p[1]), T(p[0]), T(1.0));
      case ScheduleKind::constant:
        break;
    }
    return T(1.0);
  }
};

Schedule makeSchedule(const Selection& selection);

}  // namespace descent
