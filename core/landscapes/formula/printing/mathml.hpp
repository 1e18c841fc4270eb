// A formula as presentation MathML: fractions, powers, roots, Greek letters (lambda), indices (k1, x_max).
// No style attributes, so that it may stand on pages with a strict content security policy.
#pragma once

#include <string>

#include "landscapes/formula/expression.hpp"

namespace descent::formula {

std::string mathml(const Expression& expression);

// A parameter's name alone, without <math> around it: <mi>λ</mi>.
std::string nameMathml(const std::string& name);

}  // namespace descent::formula
