// Rest is decided by the Hessian, which is looked at only where the gradient is small.
#include "watch.hpp"

#include <algorithm>
#include <limits>

#include "analysis/run/roots.hpp"

namespace descent {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

// A bar is noticed one percent early: it belongs to the curvature at the place where it was set.
constexpr double early = 1.01 * 1.01;

// So soon after the gradient became small the row where that happened is still known.
constexpr int soon = 48;

// Where it rests is seldom the very row at which the gradient passed the bar.
constexpr int slack = 4;

// No gradient is below it.
constexpr double never = -1;

// A smooth Hessian changes by less across the millionth of a unit that a run at rest may move.
constexpr double kink = 0.01;

}  // namespace

WatchSettings watchSettings(const Optimizer& optimizer, int steps, bool preview) {
  const OptimizerEntry& rule = optimizer.rule;
  WatchSettings settings{steps, !rule.info.memory.empty(), rule.mode};
  if (!preview) return settings;
  settings.tolerances = {4e-6, 1e-4, 1e-6};
  settings.near = 1e-1;
  settings.aim = Tolerances().gradient;
  return settings;
}

int lastResting(int step, int steps) { return std::min(steps, step + 2 + step / 8); }

void Watch::begin(const Plane::Point& point, const WatchSettings& settings) {
  landscape_ = point.landscape.get();
  settings_ = &settings;
  std::copy(point.optimizer.params.begin(), point.optimizer.params.end(), params_.begin());
  dim_ = static_cast<int>(point.start.size());
  near_.reset();
  rest_.reset();
  bound = divergenceBound(asVector(point.start));
  low = settings.near * settings.near;
  wake = settings.steps;
}

// Where numbers have left their range. An infinite gradient is not noticed before the next step.
Watch::Answer Watch::outside(int n, const LaneRows& rows) const {
  PlaneVector g(dim_);
  int back = 0;
  if (n > 0 && !std::isfinite(rows.square(1))) {
    landscape_->gradient(rows.row(1), g);
    back = !g.allFinite();
  }
  return PixelDecision{lostAt(*landscape_, rows.row(back), bound), n - back, back};
}

Watch::Answer Watch::at(int n, const LaneRows& rows) {
  const double square = rows.square(0);
  if (std::isnan(square) || !within(rows.row(0), bound)) return outside(n, rows);
  const bool last = n == settings_->steps;
  if (!last) {
    if (rest_ ? n < wake : !(square <= low)) return std::nullopt;
    if (!rest_ && near_) return beginRest(n, low);
    if (rest_ && !(square <= rest_->bar)) return waitForSmallGradient(n);
  }
  if (rest_ && rest_->from) {
    follow(n, rows);
    if (n < wake) return std::nullopt;
    if (!last && rest_->from) {
      if (n < rest_->target) return restUntil(n, rest_->target);
      // In 32 bits the bar is no proof of rest.
      if (!settings_->preview()) return goesOn(n);
    }
  }
  return look(n, rows);
}

Watch::Answer Watch::waitForSmallGradient(int n) {
  rest_.reset();
  low = early * look_.next * look_.next;
  wake = settings_->steps;
  return n == wake ? Answer(PixelDecision{Outcome::Type::running, n}) : std::nullopt;
}

// There rest cannot be told. What becomes of the run is told by its last row.
Watch::Answer Watch::withoutCurvature(bool last) {
  rest_.reset();
  low = never;
  wake = settings_->steps;
  return last ? Answer(PixelDecision{Outcome::Type::running, wake}) : std::nullopt;
}

// Whether that is rest is looked at once it has lasted long enough.
Watch::Answer Watch::beginRest(int since, double bar) {
  low = never;
  wake = std::min({lastResting(since, settings_->steps) + slack, since + soon, settings_->steps});
  rest_ = Rest();
  rest_->bar = bar;
  rest_->target = wake;
  return std::nullopt;
}

// With a look at row n, and so often that no row is forgotten unseen.
Watch::Answer Watch::restUntil(int n, int target) {
  low = never;
  rest_->seen = n;
  rest_->target = target;
  wake = std::min(target, n + LaneRows::rows);
  return std::nullopt;
}

// Has it been at rest ever since it was looked at? Otherwise it may be since a later row.
void Watch::follow(int n, const LaneRows& rows) {
  for (int back = 0; n - back > rest_->seen; ++back) {
    if (rows.square(back) <= rest_->bar) continue;
    beginRest(n - back + 1, rest_->bar);
    return;
  }
}

Watch::Answer Watch::look(int n, const LaneRows& rows) {
  PlaneVector g(dim_);
  PlaneMatrix& h = look_.hessian;
  h.resize(dim_, dim_);
  const PlaneVector w = rows.row(0);
  const double value = landscape_->hessian(w, g, h);
  if (!std::isfinite(value) || !g.allFinite()) return outside(n, rows);
  const bool last = n == settings_->steps;
  if (!h.allFinite()) return withoutCurvature(last);
  // 32 bits hold the place well, but not a slope that nearly vanishes.
  const double gradient = settings_->preview() ? norm(g) : std::sqrt(rows.square(0));
  const Curvature c = curvature(g, h, settings_->tolerances.gradient);
  const RestBounds bounds(settings_->tolerances, c.scale(), largest(w));
  const double away = largest(c.newton), tau = bounds.gradient;
  // The last row itself is what simulate compares with.
  const PlaneVector limit = last ? w : PlaneVector(w - c.newton);
  look_.type = restingAt(c.lowest > tau ? Kind::minimum : Kind::degenerate);
  look_.lowest = c.lowest;
  look_.highest = c.highest;
  look_.tau = tau;
  look_.slow = away > bounds.distance;
  look_.next = std::min(tau, away > 0 ? gradient * bounds.distance / away : infinity);
  look_.mirror = 2 * limit - w;
  if (!near_) near_ = Near{n, gradient};
  if (!bounds.hold(gradient, last ? 0 : away)) return waitForSmallGradient(n);
  // In 32 bits the slope may be too inexact for more.
  const double bar = settings_->preview() ? tau : look_.next;
  if (!last && !rest_) return beginRest(n, bar * bar);
  if (!rest_) rest_ = Rest();
  rest_->bar = bar * bar;
  const int most = std::min(n, LaneRows::rows);
  int back = 0;
  while (back < most && bounds.hold(std::sqrt(rows.square(back + 1)), rows.apart(back + 1, limit))) ++back;
  const bool late = back == LaneRows::rows && back < n;
  if (!(late && rest_->from)) {
    rest_->from = n - back;
    rest_->late = late;
    rest_->gradient = back > 0 ? std::sqrt(rows.square(back)) : gradient;
  }
  restUntil(n, lastResting(*rest_->from, settings_->steps));
  return n >= rest_->target ? goesOn(n) : std::nullopt;
}

// However near it has come: up the unstable directions of a saddle, where the rule is not stable, or across a kink.
bool Watch::mayLeave() const {
  if (look_.lowest < -look_.tau || !settings_->mode) return true;
  const Mode mode = settings_->mode(params_.data(), look_.highest);
  if (!(std::abs(roots(mode.trace, mode.det).dominant) <= 1)) return true;
  PlaneVector g(dim_);
  PlaneMatrix beyond(dim_, dim_);
  landscape_->hessian(look_.mirror, g, beyond);
  const double scale = std::max({1.0, std::abs(look_.lowest), std::abs(look_.highest)});
  return !((beyond - look_.hessian).cwiseAbs().maxCoeff() <= kink * scale);
}

// At rest for long enough.
Watch::Answer Watch::goesOn(int n) {
  const int steps = settings_->steps, since = *rest_->from;
  if (n < steps && mayLeave()) return restUntil(n, lastResting(n, steps));
  if (!restCounts(since, steps, settings_->remembers)) return PixelDecision{Outcome::Type::running, steps};
  const int back = n < steps ? std::min(n - lastResting(since, steps), LaneRows::rows) : 0;
  const int from = settings_->preview() && !look_.slow ? reckoned() : since;
  if (from > steps) return PixelDecision{Outcome::Type::running, steps, back, rest_->late};
  return PixelDecision{look_.type, from, back, rest_->late};
}

// The row at which the gradient will have shrunk to the aim, at the rate seen since it became small.
int Watch::reckoned() const {
  const double shrunk = std::log(rest_->gradient / near_->gradient);
  const int from = *rest_->from;
  if (!(shrunk < 0) || from == near_->row) return from;
  const double further = std::log(settings_->aim / settings_->tolerances.gradient);
  const double more = (from - near_->row) * further / shrunk;
  return more < 1e9 ? from + static_cast<int>(more) : std::numeric_limits<int>::max();
}

int cycle(const LaneRows& rows, int steps, const Tolerances& tolerances) {
  static_assert(3 * longestPeriod <= LaneRows::rows);
  const double same = tolerances.same * std::max(1.0, largest(rows.row(0)));
  return periodOf(std::min(steps, 3 * longestPeriod), same, [&](int a, int b) { return rows.apart(a, rows.row(b)); });
}

}  // namespace descent
