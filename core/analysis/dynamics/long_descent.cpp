// One loop, which looks at the list of recorded steps as it goes.
#include "long_descent.hpp"

#include <algorithm>
#include <cmath>

#include "runs/experiment.hpp"
#include "runs/work.hpp"

namespace descent {
namespace {

constexpr int mostSteps = 100000000;

void append(std::vector<double>& rows, ConstVector row) {
  rows.insert(rows.end(), row.data(), row.data() + row.size());
}

}  // namespace

LongDescent longDescent(const LongDescentQuestion& q, const LongDescentState& from, int first, int count) {
  const auto landscape = makeLandscape(q.landscape);
  const int dim = landscape->dim();
  checkPoint(q.start, dim, "start");
  checkDefined(*landscape, q.start, "start");
  checkRange({"lr"}, q.lr, 1e-6, 1000);
  checkWholes("recorded", q.recorded, mostSteps, true);
  if (!from.w.empty()) {
    checkPoint(from.w, dim, "w");
    checkDefined(*landscape, from.w, "w");
  }
  checkCount("first", first, 0, mostSteps);
  checkCount("count", count, 0, affordable(landscape->effort() + 14, mostSteps - first));

  LongDescent result;
  Vector w = asVector(from.w.empty() ? q.start : from.w), g(dim), before(dim);
  double length = from.length;
  const int last = first + count;
  auto next = std::lower_bound(q.recorded.begin(), q.recorded.end(), first == 0 ? 0 : first + 1);
  for (int n = first;; ++n) {
    const double loss = within(w, finiteRange) ? landscape->gradient(w, g) : NAN;
    if (!std::isfinite(loss) || !g.allFinite()) {
      // So a part that begins here has no rows either.
      w = before;
      break;
    }
    if (n > first) length += norm(w - before);
    if (next != q.recorded.end() && static_cast<int>(*next) == n) {
      append(result.w, w);
      append(result.gradient, g);
      result.loss.push_back(loss);
      result.lengths.push_back(length);
      ++next;
    }
    if (n == last) break;
    before = w;
    w -= q.lr * g;
  }
  result.end = {plainNumbers(w), length};
  return result;
}

}  // namespace descent
