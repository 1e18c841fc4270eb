// What the names of a formula are: words of the language, the two variables, parameters, or several of these joined
// (xsin, k1x, ab beside a and b). docs/formulas.md tells the rules.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tokens.hpp"

namespace descent::formula {

bool isFunction(std::string_view name);
bool isVariable(std::string_view name);  // x, y, X, Y

// asinh, arsinh, arcsinh and so on: no functions of the language, and no products with a letter either.
bool isInverseHyperbolic(std::string_view name);

// The word of the language that is meant (Sin is sin, E is e, X is x), a Greek letter's name; empty for any other.
std::string knownName(std::string_view word);

struct Names {
  std::vector<Token> tokens;  // joined names parted; variables are called x and y
  std::string variables[2];   // x and y, or what stands for them: x1, w2, theta1; empty where one does not occur
};

// Throws ParseError.
Names resolveNames(std::vector<Token> tokens);

}  // namespace descent::formula
