// Walker after walker; every one writes its own column of all frames.
#include "cloud.hpp"

#include <algorithm>

#include "runs/stepper.hpp"
#include "runs/work.hpp"

namespace descent {

Cloud cloud(const CloudQuestion& question, int first, int count) {
  const EscapeQuestion& q = question.escape;
  const Escape escape(q);
  checkCount("first", first, 0, q.walkers - 1);
  checkCount("count", count, 1, q.walkers - first);
  checkCount("every", question.every, 1, q.steps);
  const int dim = escape.landscape().dim();
  checkCount("steps", q.steps, 1, affordable(escape.stepWork() * count, maxSteps));
  Cloud result{q.steps / question.every + 1, count, dim, {}, {}};
  const long long numbers = static_cast<long long>(result.frames) * q.walkers * dim;
  if (numbers > maxCloudNumbers) {
    refuse("too_large", {"every"}, {question.every}, {"so many steps that frames·walkers·dim ≤ ", maxCloudNumbers});
  }
  result.positions.resize(static_cast<size_t>(result.frames) * count * dim);
  const double far = 100 * std::max(q.radius, largest(asVector(q.start)));
  for (int i = 0; i < count; ++i) {
    Stepper run(escape.landscape(), escape.optimizer(), asVector(q.start), q.seed,
                static_cast<std::uint64_t>(first + i));
    std::uint32_t time = EscapeTimes::never;
    Vector seen = asVector(q.start);
    bool walking = true;
    for (int n = 0; n <= q.steps; ++n) {
      if (time == EscapeTimes::never && escape.out(run.w)) time = static_cast<std::uint32_t>(n);
      if (walking) {
        walking = within(run.w, far);
        if (run.w.allFinite()) seen = run.w;
      }
      if (n % question.every == 0) {
        float* place = result.positions.data() + (static_cast<size_t>(n / question.every) * count + i) * dim;
        std::copy(seen.begin(), seen.end(), place);
      }
      if (walking) run.step();
    }
    result.times.push_back(time);
  }
  return result;
}

}  // namespace descent
