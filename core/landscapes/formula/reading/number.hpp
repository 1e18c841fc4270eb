// Decimal literals, correctly rounded: 0.1 typed in a formula is the same double as 0.1 in C++ source. Own code,
// because strtod costs more in WebAssembly than the rest of the formula parser together.
#pragma once

#include <string_view>

namespace descent::formula {

// `literal` matches digits [. digits] [e [+-] digits] or . digits [e …]. Round to nearest, ties to even; infinity when
// the value is beyond the largest double.
double decimal(std::string_view literal);

}  // namespace descent::formula
