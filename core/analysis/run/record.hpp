// A flat record of named answers: what theory() and measure() return, so that the same key can stand side by side.
// A key that does not apply is absent.
#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace descent {

using Answer = std::variant<double, bool, std::string, std::vector<double>>;
using Record = std::vector<std::pair<std::string, Answer>>;

}  // namespace descent
