// Which landscape, optimizer, noise or schedule is meant.
#pragma once

#include <map>
#include <optional>
#include <string>

namespace descent {

// Numbers by parameter id, as the caller gave them.
using ParamMap = std::map<std::string, double>;

// Which landscape or optimizer, with its parameters; `text` is the formula of a typed landscape.
struct Selection {
  std::string id;
  ParamMap params = {};
  std::optional<std::string> text = {};
};

}  // namespace descent
