// LaTeX as people paste it: \frac{x^2}{2}, x^{2}, \sin x, \cdot, \left( \right), \sqrt{2}, \theta_1, \lambda.
// It becomes characters of the plain grammar. Letters stand for themselves (ab is a·b), as in LaTeX.
#pragma once

#include <string_view>
#include <vector>

#include "landscapes/formula/reading/characters.hpp"

namespace descent::formula {

// The characters unchanged where there is no \, { or $. text: what they came from, for errors. Throws ParseError.
std::vector<Character> withoutLatex(std::vector<Character> characters, std::string_view text);

}  // namespace descent::formula
