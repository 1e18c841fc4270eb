// Experiments made from bytes, sensible and senseless ones, for the fuzzers of the core.
#pragma once

#include <fuzzer/FuzzedDataProvider.h>

#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <string>
#include <vector>

#include "descent.hpp"

namespace descent::fuzz {

inline void require(bool condition, const char* what) {
  if (condition) return;
  std::fprintf(stderr, "violated: %s\n", what);
  std::abort();
}

inline double number(FuzzedDataProvider& bytes, double ordinary) {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  switch (bytes.ConsumeIntegralInRange(0, 9)) {
    case 0:
      return bytes.PickValueInArray({0.0, -0.0, 1.0, -1.0, 1e-300, 1e100, -1e101, 1e308, infinity, -infinity,
                                     std::numeric_limits<double>::quiet_NaN()});
    case 1:
      return bytes.ConsumeFloatingPoint<double>();
    case 2:
      return bytes.ConsumeIntegralInRange(-10, 1000);
    default:
      return ordinary * bytes.ConsumeFloatingPointInRange(0.0, 2.0);
  }
}

template <class Info>
void chooseParams(FuzzedDataProvider& bytes, const Info& info, Selection& selection) {
  for (const Param& param : info.params) {
    if (bytes.ConsumeBool()) continue;
    const bool whole = param.scale == Scale::integer || param.scale == Scale::choice;
    selection.params[param.id] =
        whole ? bytes.ConsumeIntegralInRange(-1, static_cast<int>(param.max) + 1) : number(bytes, param.value);
  }
  if (bytes.ConsumeIntegralInRange(0, 15) == 0) {
    selection.params[bytes.ConsumeRandomLengthString(8)] = number(bytes, 1);
  }
}

template <class Entries>
Selection choose(FuzzedDataProvider& bytes, const Entries& entries) {
  const std::size_t index = bytes.ConsumeIntegralInRange<std::size_t>(0, entries.size());
  if (index == entries.size()) return {bytes.ConsumeRandomLengthString(12)};
  Selection selection{entries[index].info.id};
  chooseParams(bytes, entries[index].info, selection);
  return selection;
}

inline const LandscapeInfo* infoOf(const std::string& id) {
  for (const LandscapeEntry& entry : landscapes()) {
    if (id == entry.info.id) return &entry.info;
  }
  return nullptr;
}

inline Selection landscapeFrom(FuzzedDataProvider& bytes) {
  Selection landscape = choose(bytes, landscapes());
  const LandscapeInfo* info = infoOf(landscape.id);
  if (bytes.ConsumeIntegralInRange(0, info != nullptr && info->typed ? 1 : 31) == 0) {
    landscape.text = bytes.ConsumeRandomLengthString(60);
  }
  return landscape;
}

// Mostly as many coordinates as the landscape has.
inline std::vector<double> pointFrom(FuzzedDataProvider& bytes, const Selection& landscape) {
  const LandscapeInfo* info = infoOf(landscape.id);
  const int size = bytes.ConsumeIntegralInRange(0, 9) == 0 ? bytes.ConsumeIntegralInRange(0, 200)
                   : info != nullptr                       ? static_cast<int>(info->start.size())
                                                           : 2;
  std::vector<double> point;
  for (int i = 0; i < size; ++i) point.push_back(number(bytes, 2) - number(bytes, 1));
  return point;
}

inline Experiment experimentFrom(FuzzedDataProvider& bytes) {
  Experiment experiment;
  experiment.landscape = landscapeFrom(bytes);
  experiment.optimizer = choose(bytes, optimizers());
  experiment.start = pointFrom(bytes, experiment.landscape);
  if (bytes.ConsumeIntegralInRange(0, 3) == 0) experiment.noise = choose(bytes, noises());
  if (bytes.ConsumeIntegralInRange(0, 3) == 0) experiment.schedule = choose(bytes, schedules());
  experiment.steps =
      bytes.ConsumeIntegralInRange(0, 15) == 0
          ? bytes.PickValueInArray({-1, 1000001, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()})
          : bytes.ConsumeIntegralInRange(0, 60);
  experiment.seed = bytes.ConsumeIntegral<std::uint64_t>();
  return experiment;
}

}  // namespace descent::fuzz
