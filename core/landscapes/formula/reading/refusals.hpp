// Names that a formula cannot have where they stand, and what to write instead.
#pragma once

#include <string>
#include <vector>

#include "tokens.hpp"

namespace descent::formula {

// One letter, Latin or Greek, with or without an index: what may stand before a bracket as a factor.
bool isLetterWithIndex(const std::string& id);

// sec(x) and foo(x); sin2(x) is told sin^2.
[[noreturn]] void refuseCall(const Token& name);

// asinh(x) by logarithms.
[[noreturn]] void refuseInverse(const Token& name);

// A formula without variables that has these parameters: z^2 would be level ground.
[[noreturn]] void refuseConstant(const std::vector<Token>& tokens, const std::vector<std::string>& parameters);

}  // namespace descent::formula
