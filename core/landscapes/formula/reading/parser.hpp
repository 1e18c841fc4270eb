// A Pratt parser. From weak to strong: + −, * / and the product without a sign, a sign, ^ (from the right): -x^2 is
// -(x^2), 2^3^2 is 2^(3^2). A product may leave out its sign before a name or a bracket: 2x, x y, x²y, 2(x+1)(y-2); not
// after / or ^ (1/2x, x^2y), where readers disagree. docs/formulas.md is the grammar for readers.
#pragma once

#include <string_view>

#include "landscapes/formula/expression.hpp"
#include "parse_error.hpp"

namespace descent::formula {

inline constexpr int maxDepth = 128;  // brackets, signs, powers and pending operators, one inside the other
inline constexpr int maxParameters = 16;

// Throws ParseError.
Expression parse(std::string_view text);

}  // namespace descent::formula
