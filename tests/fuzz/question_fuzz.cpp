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

// Mostly a quantity that this run has, over a part of its range.
Axis axisFrom(FuzzedDataProvider& bytes, const Selection& landscape, const Selection& optimizer) {
  const int n = bytes.ConsumeIntegralInRange(-1, 4);
  const Scale scale = bytes.ConsumeBool() ? Scale::linear : Scale::log;
  std::vector<Axis> good;
  const auto add = [&](const std::string& part, const auto& params) {
    for (const Param& param : params) {
      const double reach = std::min(param.max - param.value, 2 * std::abs(param.value));
      good.push_back({part + param.id, param.value, param.value + reach, n, scale});
    }
  };
  for (const OptimizerEntry& entry : optimizers()) {
    if (optimizer.id == entry.info.id) add("optimizer.", entry.info.params);
  }
  if (const LandscapeInfo* info = infoOf(landscape.id)) {
    add("landscape.", info->params);
    for (int i = 0; i < info->dim; ++i) {
      good.push_back({"start." + std::to_string(i), info->domain[i].min, info->domain[i].max, n, scale});
    }
  }
  if (!good.empty() && bytes.ConsumeIntegralInRange(0, 7) > 0) {
    return good[bytes.ConsumeIntegralInRange<std::size_t>(0, good.size() - 1)];
  }
  return {bytes.ConsumeRandomLengthString(16), number(bytes, 0.1), number(bytes, 1), n, scale};
}

void ask(FuzzedDataProvider& bytes) {
  const Selection landscape = landscapeFrom(bytes);
  switch (bytes.ConsumeIntegralInRange(0, 27)) {
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
      productPath({experimentFrom(bytes), bytes.ConsumeIntegralInRange(-1, 30)});
      return;
    case 10:
      escapeTimes({landscape, choose(bytes, optimizers()), choose(bytes, noises()), pointFrom(bytes, landscape),
                   number(bytes, 1), bytes.ConsumeIntegralInRange(-1, 8), bytes.ConsumeIntegral<std::uint64_t>(),
                   bytes.ConsumeIntegralInRange(-1, 60)});
      return;
    case 11: {
      const Selection optimizer = choose(bytes, optimizers());
      bifurcation({landscape, optimizer, pointFrom(bytes, landscape), axisFrom(bytes, landscape, optimizer),
                   bytes.ConsumeIntegralInRange(-1, 30), bytes.ConsumeIntegralInRange(-1, 20),
                   bytes.ConsumeIntegralInRange(-1, 3)});
      return;
    }
    case 12: {
      const Selection optimizer = choose(bytes, optimizers());
      lyapunov({landscape, optimizer, pointFrom(bytes, landscape), bytes.ConsumeIntegralInRange(-1, 30),
                bytes.ConsumeIntegralInRange(-1, 60),
                bytes.ConsumeBool() ? Axis{"", 0, 0, 0} : axisFrom(bytes, landscape, optimizer)});
      return;
    }
    case 13:
      minimumEnergyPath({landscape, pointFrom(bytes, landscape), pointFrom(bytes, landscape),
                         bytes.ConsumeIntegralInRange(-1, 9), bytes.ConsumeIntegralInRange(-1, 9)});
      return;
    case 14: {
      const GoeQuestion goe{bytes.ConsumeIntegralInRange(-1, 12), bytes.ConsumeIntegralInRange(-1, 20),
                            bytes.ConsumeIntegral<std::uint64_t>()};
      goeIndex(goe);
      goeIndex(goe, bytes.ConsumeIntegralInRange(-1, 21), bytes.ConsumeIntegralInRange(-1, 21));
      goeEigenvalues(bytes.ConsumeIntegralInRange(-1, 12), bytes.ConsumeIntegral<std::uint64_t>(), 0);
      goeSpectra(goe, bytes.ConsumeIntegralInRange(-1, 21), bytes.ConsumeIntegralInRange(-1, 21));
      const HessianModel model = static_cast<HessianModel>(bytes.ConsumeIntegralInRange(0, 2));
      hessianIndices({model, goe.n, goe.samples, goe.seed}, bytes.ConsumeIntegralInRange(-1, 21),
                     bytes.ConsumeIntegralInRange(-1, 21));
      hessianIndexLaw(model, goe.n);
      return;
    }
    case 24: {
      const double left = number(bytes, -1), right = number(bytes, 1);
      wellsLaw({landscape, number(bytes, 0.2), left, right, {left, right}});
      crossingTimes({{landscape, choose(bytes, optimizers()), pointFrom(bytes, landscape), 9}, right, 5}, 0, 5);
      return;
    }
    case 15: {
      Ensemble ensemble({landscape, pointFrom(bytes, landscape), number(bytes, 1), number(bytes, 0.1),
                         number(bytes, 0.1), bytes.ConsumeIntegralInRange(-1, 40),
                         bytes.ConsumeIntegral<std::uint64_t>()});
      ensemble.step(bytes.ConsumeIntegralInRange(-1, 9));
      const std::array<double, 4> sides = frame(bytes);
      ensemble.draw({sides[0], sides[1], sides[2], sides[3], bytes.ConsumeIntegralInRange(-1, 20),
                     bytes.ConsumeIntegralInRange(-1, 20), 1, 0});
      return;
    }
    case 16:
      termByTerm({experimentFrom(bytes), bytes.ConsumeIntegralInRange(-1, 9)});
      return;
    case 17: {
      Experiment experiment = experimentFrom(bytes);
      if (bytes.ConsumeIntegralInRange(0, 7) > 0) experiment.optimizer = {"negative_curvature"};
      escapePhases(experiment);
      return;
    }
    case 18:
      gapToFlow({landscape, pointFrom(bytes, landscape), number(bytes, 0.1), number(bytes, 1)});
      return;
    case 19:
      extremeEigenpairs({landscape,
                         pointFrom(bytes, landscape),
                         {bytes.ConsumeIntegralInRange(-1, 3), bytes.ConsumeIntegralInRange(-1, 3), number(bytes, 1e-6),
                          bytes.ConsumeIntegralInRange(-1, 30), 0}});
      hessianDensity({landscape,
                      pointFrom(bytes, landscape),
                      {bytes.ConsumeIntegralInRange(-1, 9), bytes.ConsumeIntegralInRange(-1, 3), number(bytes, 0.1),
                       bytes.ConsumeIntegralInRange(-1, 20), 0}});
      return;
    case 20: {
      const EscapeQuestion question{landscape,
                                    choose(bytes, optimizers()),
                                    choose(bytes, noises()),
                                    pointFrom(bytes, landscape),
                                    number(bytes, 1),
                                    bytes.ConsumeIntegralInRange(-1, 8),
                                    1,
                                    bytes.ConsumeIntegralInRange(-1, 60),
                                    choose(bytes, schedules())};
      cloud({question, bytes.ConsumeIntegralInRange(-1, 9)}, bytes.ConsumeIntegralInRange(-1, 9),
            bytes.ConsumeIntegralInRange(-1, 9));
      return;
    }
    case 21: {
      const int teacher = bytes.ConsumeIntegralInRange(-1, 4);
      const Students all = students({teacher, bytes.ConsumeIntegralInRange(-1, 4), number(bytes, 0.3),
                                     bytes.ConsumeIntegralInRange(-1, 20), bytes.ConsumeIntegralInRange(-1, 5), 3, 1},
                                    bytes.ConsumeIntegralInRange(-1, 3), bytes.ConsumeIntegralInRange(-1, 3));
      splitStudent({teacher, all.weights, bytes.ConsumeIntegralInRange(-1, 4), number(bytes, 1e-4), number(bytes, 0.3),
                    bytes.ConsumeIntegralInRange(-1, 20), bytes.ConsumeIntegralInRange(-1, 5)});
      return;
    }
    case 22: {
      const Experiment experiment = experimentFrom(bytes);
      settledCloud(experiment);
      settlingCloud({experiment, bytes.ConsumeIntegralInRange(-1, 9), bytes.ConsumeIntegralInRange(-1, 9)},
                    bytes.ConsumeIntegralInRange(-1, 9), bytes.ConsumeIntegralInRange(-1, 9));
      return;
    }
    case 23: {
      const int images = bytes.ConsumeIntegralInRange(0, 5), pixels = bytes.ConsumeIntegralInRange(0, 4);
      const auto wholes = [&](int count, std::uint32_t most) {
        std::vector<std::uint32_t> all(static_cast<size_t>(count));
        for (auto& each : all) each = bytes.ConsumeIntegralInRange<std::uint32_t>(0, most);
        return all;
      };
      TrainingQuestion question{wholes(images * pixels, 3), wholes(images, 9), bytes.ConsumeIntegralInRange(-1, 3),
                                bytes.ConsumeIntegralInRange(-1, 5)};
      question.hidden = bytes.ConsumeIntegralInRange(-1, 4);
      question.loss = bytes.ConsumeBool() ? Loss::squared : Loss::cross_entropy;
      question.lr = number(bytes, 0.3);
      question.batch = bytes.ConsumeIntegralInRange(-1, 5);
      question.updates = bytes.ConsumeIntegralInRange(-1, 9);
      question.recorded = wholes(bytes.ConsumeIntegralInRange(0, 3), 9);
      question.sharp = bytes.ConsumeIntegralInRange(-1, 2);
      training(question, {}, bytes.ConsumeIntegralInRange(-1, 9), bytes.ConsumeIntegralInRange(-1, 9));
      return;
    }
    case 25: {
      LongDescentQuestion question{landscape, pointFrom(bytes, landscape), number(bytes, 0.1), {}};
      for (int i = bytes.ConsumeIntegralInRange(0, 3); i > 0; --i) {
        question.recorded.push_back(bytes.ConsumeIntegralInRange<std::uint32_t>(0, 9));
      }
      LongDescentState from;
      if (bytes.ConsumeBool()) from.w = pointFrom(bytes, landscape);
      longDescent(question, from, bytes.ConsumeIntegralInRange(-1, 9), bytes.ConsumeIntegralInRange(-1, 9));
      return;
    }
    case 26: {
      const auto all = [&] {
        std::vector<double> numbers(bytes.ConsumeIntegralInRange(0, 40));
        for (double& each : numbers) each = number(bytes, 1);
        return numbers;
      };
      if (bytes.ConsumeBool()) {
        weightPath({all(), all(), bytes.ConsumeIntegralInRange(-1, 6)});
        return;
      }
      std::vector<std::uint32_t> pixels(bytes.ConsumeIntegralInRange(0, 4));
      for (auto& each : pixels) each = bytes.ConsumeIntegralInRange<std::uint32_t>(0, 3);
      lossPlane({pixels,
                 {1, 9},
                 bytes.ConsumeIntegralInRange(-1, 3),
                 bytes.ConsumeIntegralInRange(-1, 2),
                 bytes.ConsumeBool() ? Loss::squared : Loss::cross_entropy,
                 all(),
                 all(),
                 all(),
                 {number(bytes, 1), number(bytes, 1), number(bytes, 1), number(bytes, 1)},
                 bytes.ConsumeIntegralInRange(-1, 4),
                 bytes.ConsumeIntegralInRange(-1, 4)},
                bytes.ConsumeIntegralInRange(-1, 9), bytes.ConsumeIntegralInRange(-1, 9));
      return;
    }
    default: {
      const Experiment experiment = experimentFrom(bytes);
      const Axis x = axisFrom(bytes, experiment.landscape, experiment.optimizer),
                 y = axisFrom(bytes, experiment.landscape, experiment.optimizer);
      sweep({experiment, x, y, bytes.ConsumeBool()}, bytes.ConsumeIntegralInRange(-1, 9),
            bytes.ConsumeIntegralInRange(-1, 9));
    }
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
