// Experiments made from bytes, sensible and senseless ones: the core answers with a sound run or with InvalidArgument,
// and answers the same when asked again.
#include <cstring>

#include "questions.hpp"

namespace {

using namespace descent;
using namespace descent::fuzz;

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
  const Outcome::Type type = run.outcome.type;
  require(run.steps == experiment.steps || type == Outcome::Type::diverged || type == Outcome::Type::left_domain,
          "an early end has a reason");
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
