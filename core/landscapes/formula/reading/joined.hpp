// Names written without a sign between them: 2xy, xsin(x), k1x, 2ab(a+b).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace descent::formula {

// The factors of a name, in order; the name alone where it is a single one. Each factor is a known word, a letter with
// or without an index, or digits behind a function (sin2x). loose: letters that stand alone elsewhere in the formula;
// called: an opening bracket follows.
std::vector<std::string> factorsOf(const std::string& name, std::string_view loose, bool called);

// What was meant where a function has its argument among the factors: x, sin, x are x*sin(x). Empty where none has.
// called: as above.
std::string withBrackets(const std::vector<std::string>& factors, bool called);

}  // namespace descent::formula
