// A formula's text cut into tokens. Columns count characters as seen, not bytes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace descent::formula {

struct Token {
  enum class Kind { number, name, symbol, superscript, end };
  Kind kind = Kind::end;
  std::string text = {};   // normalized: ASCII names, symbols, digits ("-12" for a superscript)
  std::string typed = {};  // as in the formula; empty at its end
  int column = 1;
};

inline constexpr int maxNameCharacters = 24;

// A beginning such as "f(x, y) =" is left out. Ends with a token of kind end. Throws ParseError.
std::vector<Token> tokenize(std::string_view text);

}  // namespace descent::formula
