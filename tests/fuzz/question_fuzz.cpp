// Every other question that the core answers, asked with bytes: an answer or InvalidArgument, in bounded time.
#include "questions.hpp"

namespace {

using namespace descent;
using namespace descent::fuzz;

std::array<double, 4> frame(FuzzedDataProvider& bytes) {
  const double x = number(bytes, 1), y = number(bytes, 1);
  return {-x, number(bytes, 2), -y, number(bytes, 2)};
}

Box boxFrom(FuzzedDataProvider& bytes) {
  const std::array<double, 4> sides = frame(bytes);
  const int size = bytes.PickValueInArray({4, 4, 4, 4, 2, 2, 0, 3});
  return Box(sides.begin(), sides.begin() + size);
}

Axis axisFrom(FuzzedDataProvider& bytes) {
  const char* const paths[] = {"start.0",     "start.1", "optimizer.lr", "optimizer.beta", "landscape.a",
                               "landscape.b", ""};
  return {bytes.PickValueInArray(paths), number(bytes, 0.1), number(bytes, 1), bytes.ConsumeIntegralInRange(-1, 4),
          bytes.ConsumeBool() ? Scale::linear : Scale::log};
}

void ask(FuzzedDataProvider& bytes) {
  const Selection landscape = landscapeFrom(bytes);
  switch (bytes.ConsumeIntegralInRange(0, 14)) {
    case 0:
      theory({landscape, choose(bytes, optimizers()), pointFrom(bytes, landscape), number(bytes, 1)});
      return;
    case 1: {
      const Experiment experiment = experimentFrom(bytes);
      measure(experiment, number(bytes, 1));
      modes(experiment);
      return;
    }
    case 2:
      critical(landscape, pointFrom(bytes, landscape));
      return;
    case 3:
      field({landscape, frame(bytes), bytes.ConsumeIntegralInRange(-1, 9), bytes.ConsumeIntegralInRange(-1, 9),
             bytes.ConsumeBool()});
      return;
    case 4:
      stepMap({landscape, choose(bytes, optimizers()), number(bytes, 1), number(bytes, 2),
               bytes.ConsumeIntegralInRange(-1, 20)});
      return;
    case 5:
      taylor({landscape, pointFrom(bytes, landscape), frame(bytes), bytes.ConsumeIntegralInRange(-1, 9),
              bytes.ConsumeIntegralInRange(-1, 9)});
      return;
    case 6:
      criticalPoints({landscape, boxFrom(bytes)});
      return;
    case 7:
      separatrices({landscape, boxFrom(bytes), pointFrom(bytes, landscape)});
      return;
    case 8:
      flow({landscape, pointFrom(bytes, landscape), number(bytes, 1), number(bytes, 1e-6),
            bytes.ConsumeIntegralInRange(-1, 20), number(bytes, 0.1)});
      return;
    case 9:
      pathStatistics({experimentFrom(bytes), pointFrom(bytes, landscape)});
      runSpectrum(experimentFrom(bytes));
      return;
    case 10:
      escapeTimes({landscape, choose(bytes, optimizers()), choose(bytes, noises()), pointFrom(bytes, landscape),
                   number(bytes, 1), bytes.ConsumeIntegralInRange(-1, 8), bytes.ConsumeIntegral<std::uint64_t>(),
                   bytes.ConsumeIntegralInRange(-1, 60)});
      return;
    case 11:
      bifurcation({landscape, choose(bytes, optimizers()), pointFrom(bytes, landscape), axisFrom(bytes),
                   bytes.ConsumeIntegralInRange(-1, 30), bytes.ConsumeIntegralInRange(-1, 20),
                   bytes.ConsumeIntegralInRange(-1, 3)});
      return;
    case 12:
      lyapunov({landscape, choose(bytes, optimizers()), pointFrom(bytes, landscape),
                bytes.ConsumeIntegralInRange(-1, 30), bytes.ConsumeIntegralInRange(-1, 60), axisFrom(bytes)});
      return;
    case 13:
      minimumEnergyPath(
          {landscape, pointFrom(bytes, landscape), pointFrom(bytes, landscape), bytes.ConsumeIntegralInRange(-1, 9)});
      return;
    default:
      sweep({experimentFrom(bytes), axisFrom(bytes), axisFrom(bytes), bytes.ConsumeBool()},
            bytes.ConsumeIntegralInRange(-1, 9), bytes.ConsumeIntegralInRange(-1, 9));
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  FuzzedDataProvider bytes(data, size);
  try {
    ask(bytes);
  } catch (const InvalidArgument& error) {
    require(!error.code.empty() && !error.field.empty() && error.what()[0] != 0, "a refusal names its field");
  }
  return 0;
}
