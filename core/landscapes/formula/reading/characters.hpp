// A formula's text as characters that mean what they look like: typographic signs, mathematical italics and full-width
// forms become their plain ones, what has no width is left out or a space.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace descent::formula {

struct Character {
  char32_t code;      // ASCII, a Greek letter, a raised or lowered digit or sign; any other is as it was
  std::size_t begin;  // the bytes of the text that it stands for
  std::size_t end;
  int column;  // 1-based, in characters as the user sees them
};

inline constexpr int maxCharacters = 1000;

constexpr bool isDigit(char32_t c) { return c >= U'0' && c <= U'9'; }
constexpr bool isLetter(char32_t c) { return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z'); }

// Ends with a character of code 0 behind the text. Throws ParseError.
std::vector<Character> characters(std::string_view text);

}  // namespace descent::formula
