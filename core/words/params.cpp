// The one place where parameter values are checked.
#include "params.hpp"

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

double checked(const Param& param, double value, Phrase field) {
  checkRange(field, value, param.min, param.max, param.scale == Scale::integer || param.scale == Scale::choice);
  return value;
}

std::vector<double> defaults(std::span<const Param> params) { return resolve(params, ParamMap{}, ""); }

std::vector<double> resolve(std::span<const Param> params, const ParamMap& given, const char* owner) {
  std::vector<double> values;
  size_t used = 0;
  for (const Param& param : params) {
    const auto found = given.find(param.id);
    const bool there = found != given.end();
    used += there;
    values.push_back(there ? checked(param, found->second, {owner, ".params.", param.id}) : param.value);
  }
  if (used == given.size()) return values;
  std::string allowed;
  for (const Param& param : params) allowed += (allowed.empty() ? "" : ", ") + std::string(param.id);
  for (const auto& [id, value] : given) {
    bool known = false;
    for (const Param& param : params) known = known || id == param.id;
    if (!known) refuse("unknown_id", {owner, ".params.", id}, {value}, {allowed.empty() ? "none" : allowed.c_str()});
  }
  return values;
}

std::vector<double> resolve(std::span<const Param> params, const Selection& selection, const char* owner) {
  if (selection.text) refuse("unknown_id", {owner, ".params.text"}, {"a text"}, {"numbers only"});
  return resolve(params, selection.params, owner);
}

}  // namespace descent
