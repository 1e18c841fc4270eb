// The one place where parameter values are checked.
#include "params.hpp"

#include <cmath>

namespace descent {

const char* name(Scale scale) {
  switch (scale) {
    case Scale::linear:
      return "linear";
    case Scale::log:
      return "log";
    case Scale::integer:
      return "integer";
    case Scale::choice:
      return "choice";
  }
  return "";
}

double checked(const Param& param, double value, const std::string& field) {
  const bool whole = param.scale == Scale::integer || param.scale == Scale::choice;
  const std::string allowed =
      (whole ? "a whole number from " : "a number from ") + plain(param.min) + " to " + plain(param.max);
  if (!std::isfinite(value)) throw InvalidArgument("not_finite", field, plain(value), allowed);
  if (value < param.min || value > param.max || (whole && value != std::floor(value))) {
    throw InvalidArgument("out_of_range", field, plain(value), allowed);
  }
  return value;
}

std::vector<double> defaults(std::span<const Param> params) { return resolve(params, ParamMap{}, ""); }

std::vector<double> resolve(std::span<const Param> params, const ParamMap& given, const std::string& field) {
  std::vector<double> values;
  size_t used = 0;
  for (const Param& param : params) {
    const auto found = given.find(param.id);
    const bool there = found != given.end();
    used += there;
    values.push_back(there ? checked(param, found->second, field + "." + param.id) : param.value);
  }
  if (used == given.size()) return values;
  std::string allowed;
  for (const Param& param : params) allowed += (allowed.empty() ? "" : ", ") + std::string(param.id);
  for (const auto& [id, value] : given) {
    bool known = false;
    for (const Param& param : params) known = known || id == param.id;
    if (!known) throw InvalidArgument("unknown_id", field + "." + id, plain(value), allowed.empty() ? "none" : allowed);
  }
  return values;
}

std::vector<double> resolve(std::span<const Param> params, const Selection& selection, const std::string& field) {
  if (selection.text) throw InvalidArgument("unknown_id", field + ".params.text", "a text", "numbers only");
  return resolve(params, selection.params, field + ".params");
}

}  // namespace descent
