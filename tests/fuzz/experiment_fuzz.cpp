// Experiments made from bytes, sensible and senseless ones: the core answers with a sound run or with InvalidArgument,
// and answers the same when asked again.
#include <fuzzer/FuzzedDataProvider.h>

#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <string>
#include <vector>

#include "descent.hpp"

namespace {

using namespace descent;

void require(bool condition, const char* what) {
  if (condition) return;
  std::fprintf(stderr, "violated: %s\n", what);
  std::abort();
}

double number(FuzzedDataProvider& bytes, double ordinary) {
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

template <class Entry>
Selection choose(FuzzedDataProvider& bytes, const std::vector<Entry>& entries) {
  const std::size_t index = bytes.ConsumeIntegralInRange<std::size_t>(0, entries.size());
  if (index == entries.size()) return {bytes.ConsumeRandomLengthString(12)};
  Selection selection{entries[index].info.id};
  chooseParams(bytes, entries[index].info, selection);
  return selection;
}

const LandscapeInfo* infoOf(const std::string& id) {
  for (const LandscapeEntry& entry : landscapes()) {
    if (id == entry.info.id) return &entry.info;
  }
  return nullptr;
}

Experiment experimentFrom(FuzzedDataProvider& bytes) {
  Experiment experiment;
  experiment.landscape = choose(bytes, landscapes());
  const LandscapeInfo* info = infoOf(experiment.landscape.id);
  if (bytes.ConsumeIntegralInRange(0, info != nullptr && info->typed ? 1 : 31) == 0) {
    experiment.landscape.text = bytes.ConsumeRandomLengthString(60);
  }
  experiment.optimizer = choose(bytes, optimizers());
  const int size = bytes.ConsumeIntegralInRange(0, 9) == 0 ? bytes.ConsumeIntegralInRange(0, 200)
                   : info != nullptr                       ? static_cast<int>(info->start.size())
                                                           : 2;
  for (int i = 0; i < size; ++i) experiment.start.push_back(number(bytes, 2) - number(bytes, 1));
  experiment.steps =
      bytes.ConsumeIntegralInRange(0, 15) == 0
          ? bytes.PickValueInArray({-1, 1000001, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()})
          : bytes.ConsumeIntegralInRange(0, 60);
  experiment.seed = bytes.ConsumeIntegral<std::uint64_t>();
  return experiment;
}

void requireFinite(const std::vector<double>& values, const char* what) {
  for (const double value : values) require(std::isfinite(value), what);
}

void requireSound(const Run& run, const Experiment& experiment) {
  const auto rows = static_cast<std::size_t>(run.steps) + 1, dim = static_cast<std::size_t>(run.dim);
  require(run.steps >= 0 && run.steps <= experiment.steps, "no more rows than asked for");
  require(run.w.size() == rows * dim && run.gradient.size() == rows * dim && run.loss.size() == rows, "shapes");
  for (const MemoryRecord& channel : run.memory) {
    require(channel.values.size() == rows * static_cast<std::size_t>(channel.width), "shape of the memory");
  }
  requireFinite(run.w, "recorded points are finite");
  requireFinite(run.loss, "recorded losses are finite");
  requireFinite(run.gradient, "recorded gradients are finite");
  require(run.outcome.step >= 0 && run.outcome.step <= run.steps + 1, "the outcome has a step of the run");
  require(run.steps == experiment.steps || run.outcome.type == Outcome::Type::diverged, "an early end has a reason");
}

bool sameBits(const std::vector<double>& a, const std::vector<double>& b) {
  return a.size() == b.size() && (a.empty() || std::memcmp(a.data(), b.data(), a.size() * sizeof(double)) == 0);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  FuzzedDataProvider bytes(data, size);
  const Experiment experiment = experimentFrom(bytes);
  try {
    const Run run = simulate(experiment);
    requireSound(run, experiment);
    const Run again = simulate(experiment);
    require(sameBits(run.w, again.w) && sameBits(run.loss, again.loss), "the same experiment gives the same run");
  } catch (const InvalidArgument& error) {
    require(!error.code.empty() && !error.field.empty() && error.what()[0] != 0, "a refusal names its field");
  }
  return 0;
}
