// A formula's text cut into tokens. What people type or paste is taken as meant: − · × ÷ √ π, Greek letters, x², w₁,
// full-width brackets and operators of Chinese keyboards. Columns count characters as seen, not bytes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace descent::formula {

struct Token {
  enum class Kind { number, name, symbol, superscript, end };
  Kind kind = Kind::end;
  std::string text = {};        // normalized: ASCII names, symbols, digits ("-12" for a superscript)
  std::string_view typed = {};  // as in the formula; empty at its end
  int column = 1;
};

inline constexpr int maxCharacters = 1000;
inline constexpr int maxNameCharacters = 24;

// The tokens look into `text`. Ends with a token of kind end. Throws ParseError.
std::vector<Token> tokenize(std::string_view text);

}  // namespace descent::formula
