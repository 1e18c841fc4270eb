// Paths like "optimizer.beta" are resolved once; both ends of an axis must be allowed values.
#include "plane.hpp"

#include <cmath>

#include "landscapes/formula/formula.hpp"

namespace descent {
namespace {

void checkAxis(const Axis& axis, const char* owner) {
  for (const auto& [end, value] : {std::pair{".min", axis.min}, std::pair{".max", axis.max}}) {
    if (!std::isfinite(value)) refuse("not_finite", {owner, end}, {value}, {"a finite number"});
    if (axis.scale == Scale::log && value <= 0) {
      refuse("out_of_range", {owner, end}, {value}, {"a number above 0 on a logarithmic axis"});
    }
  }
}

// `fixed` ones cannot be an axis: choices, and what sets the number of coordinates.
struct Named {
  std::string id;
  size_t index;
  bool fixed;
  Param param;
};

std::vector<Named> named(const std::vector<Param>& params, const char* dimension) {
  std::vector<Named> list;
  for (size_t i = 0; i < params.size(); ++i) {
    const bool fixed = params[i].scale == Scale::choice || (dimension && dimension == std::string(params[i].id));
    list.push_back({params[i].id, i, fixed, params[i]});
  }
  return list;
}

// A typed formula brings its own parameters.
std::vector<Named> namedOf(const Selection& landscape) {
  const LandscapeInfo& info = find(landscapes(), landscape.id, {"landscape.id"}).info;
  if (!info.typed) return named(info.params, info.dimension);
  std::vector<Named> list;
  for (const FormulaParam& param : formulaInfo(landscape.text.value_or(info.formula)).params) {
    list.push_back({param.id, list.size(), false, {"", {"", ""}, param.value, param.min, param.max}});
  }
  return list;
}

}  // namespace

Plane::Plane(const Sweep& question)
    : question_(question),
      landscape_(question.experiment.landscape),
      point_{makeLandscape(landscape_), optimizerOf(question.experiment), question.experiment.start} {
  check(question.experiment, *point_.landscape, point_.optimizer);
  checkAxis(question.x, "x");
  checkAxis(question.y, "y");
  checkCount("x.n", question.x.n, 1, maxAxis);
  checkCount("y.n", question.y.n, 1, maxAxis);
  if (double(question.x.n) * question.y.n * dim() > maxPixels) {
    refuse("too_large", {"x.n"}, {question.x.n, " × ", question.y.n}, {"x.n·y.n·dim up to ", maxPixels});
  }
  for (const Named& each : namedOf(landscape_)) {
    if (values_.size() <= each.index) values_.resize(each.index + 1);
    const auto given = landscape_.params.find(each.id);
    values_[each.index] = given == landscape_.params.end() ? each.param.value : given->second;
  }
  x_ = target(question.x, "x");
  y_ = target(question.y, "y");
  xs_ = values(question.x, x_, "x.n");
  ys_ = values(question.y, y_, "y.n");
  if (question.x.path == question.y.path) {
    refuse("out_of_range", {"y.path"}, {question.y.path}, {"another quantity than x.path"});
  }
}

std::vector<double> Plane::values(const Axis& axis, const Target& target, const char* field) {
  std::vector<double> all;
  for (int i = 0; i < axis.n; ++i) {
    const double value = axis.at(i), whole = std::round(value);
    // Only rounding may be off.
    if (target.whole && std::abs(value - whole) > 1e-9 * std::max(1.0, std::abs(whole))) {
      refuse("out_of_range", {field}, {axis.n}, {"so many that every value is whole"});
    }
    all.push_back(target.whole ? whole : value);
  }
  return all;
}

Plane::Target Plane::target(const Axis& axis, const char* owner) const {
  const size_t dot = std::min(axis.path.find('.'), axis.path.size());
  const std::string part = axis.path.substr(0, dot), id = axis.path.substr(std::min(dot + 1, axis.path.size()));
  std::string known;
  if (part == "start") {
    for (int i = 0; i < dim(); ++i) {
      const std::string name = std::to_string(i);
      if (id != name) continue;
      checkRange({owner, ".min"}, axis.min, -finiteRange, finiteRange);
      checkRange({owner, ".max"}, axis.max, -finiteRange, finiteRange);
      return {Part::start, static_cast<size_t>(i), false, id};
    }
  }
  const std::vector<Named> ofOptimizer = named(point_.optimizer.rule.info.params, nullptr),
                           ofLandscape = namedOf(landscape_);
  for (const Part whose : {Part::optimizer, Part::landscape}) {
    if (part != (whose == Part::optimizer ? "optimizer" : "landscape")) continue;
    for (const Named& each : whose == Part::optimizer ? ofOptimizer : ofLandscape) {
      if (id != each.id || each.fixed) continue;
      checked(each.param, axis.min, {owner, ".min"});
      checked(each.param, axis.max, {owner, ".max"});
      return {whose, each.index, each.param.scale == Scale::integer, id};
    }
  }
  for (int i = 0; i < std::min(dim(), 2); ++i) known += "start." + std::to_string(i) + ", ";
  if (dim() > 2) known += "…, ";
  for (const auto& [prefix, list] : {std::pair{"optimizer.", &ofOptimizer}, std::pair{"landscape.", &ofLandscape}}) {
    for (const Named& each : *list) known += each.fixed ? "" : prefix + each.id + ", ";
  }
  known.resize(known.size() - 2);
  refuse("unknown_id", {owner, ".path"}, {"\"", axis.path.substr(0, 60), "\""}, {known});
}

void Plane::set(const Target& target, double value) {
  if (target.part == Part::start) {
    point_.start[target.index] = value;
  } else if (target.part == Part::optimizer) {
    point_.optimizer.params[target.index] = value;
  } else {
    double& kept = values_[target.index];
    changed_ = changed_ || kept != value;
    kept = value;
    landscape_.params[target.id] = value;
  }
}

const Plane::Point& Plane::at(int pixel) {
  const int nx = question_.x.n;
  set(x_, xs_[static_cast<size_t>(pixel % nx)]);
  set(y_, ys_[static_cast<size_t>(pixel / nx)]);
  if (changed_ && !point_.landscape->tune(values_)) point_.landscape = makeLandscape(landscape_);
  changed_ = false;
  return point_;
}

Plane alongParameter(const Experiment& experiment, const Axis& x) {
  if (x.path.starts_with("start.")) {
    refuse("out_of_range", {"x.path"}, {"\"", x.path.substr(0, 60), "\""}, {"optimizer.<id> or landscape.<id>"});
  }
  const double first = experiment.start.empty() ? 0 : experiment.start[0];
  return Plane({experiment, x, {"start.0", first, first, 1}});
}

}  // namespace descent
