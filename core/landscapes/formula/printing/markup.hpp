// The elements of presentation MathML that formulas are printed with. What their place says (raised, under a bar),
// their text says too, without width: see invisible.hpp.
#pragma once

#include <string>
#include <string_view>

#include "landscapes/formula/reading/invisible.hpp"

namespace descent::formula {

inline constexpr std::string_view digits = "0123456789";

class Markup {
 public:
  void operation(std::string_view sign);
  void invisible(const Invisible& sign);
  void figures(std::string_view text);

  // <mi>, a Greek letter for its name.
  void identifier(std::string_view id);

  // With its index: k1, x_max.
  void name(std::string_view id);

  // A whole number that may have a sign.
  void integer(std::string_view text);

  // As it was typed: .5 is 0.5, 1e-3 is 1·10⁻³.
  void number(std::string_view text);

  std::string out;
};

}  // namespace descent::formula
