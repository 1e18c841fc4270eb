#include "characters.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "invisible.hpp"
#include "landscapes/formula/expression.hpp"
#include "parse_error.hpp"
#include "utf8.hpp"

namespace descent::formula {
namespace {

struct Lookalike {
  char32_t first, last;
  char32_t plain;
};

// By code point. Of Unicode's spaces, dashes, multiplication and division signs those that formulas are pasted with.
constexpr Lookalike lookalikes[] = {
    {0x85, 0x85, U' '},      // next line
    {0xA0, 0xA0, U' '},      // no-break space
    {0xB7, 0xB7, U'*'},      // ·
    {0xD7, 0xD7, U'*'},      // ×
    {0xF7, 0xF7, U'/'},      // ÷
    {0x2C6, 0x2C6, U'^'},    // ˆ
    {0x3D1, 0x3D1, 0x3B8},   // ϑ
    {0x3D5, 0x3D5, 0x3C6},   // ϕ
    {0x3F5, 0x3F5, 0x3B5},   // ϵ
    {0x2000, 0x200A, U' '},  // en and em spaces
    {0x2010, 0x2015, U'-'},  // hyphens and dashes
    {0x2022, 0x2022, U'*'},  // •
    {0x2028, 0x2029, U' '},  // line and paragraph separators
    {0x202F, 0x202F, U' '},  // narrow no-break space
    {0x2044, 0x2044, U'/'},  // fraction slash
    {0x205F, 0x205F, U' '},  // mathematical space
    {0x2061, 0x2061, U' '},  // function application
    {0x2062, 0x2062, U'*'},  // invisible times
    {0x2063, 0x2064, U' '},  // invisible separator and plus
    {0x210E, 0x210E, U'h'},  // ℎ, which mathematical italics lack
    {0x212F, 0x212F, U'e'},  // ℯ
    {0x2113, 0x2113, U'l'},  // ℓ
    {0x2212, 0x2212, U'-'},  // −
    {0x2215, 0x2215, U'/'},  // ∕
    {0x2217, 0x2217, U'*'},  // ∗
    {0x2219, 0x2219, U'*'},  // ∙
    {0x2223, 0x2223, U'|'},  // ∣
    {0x22C5, 0x22C5, U'*'},  // ⋅
    {0x2A2F, 0x2A2F, U'*'},  // ⨯
    {0x3000, 0x3000, U' '},  // ideographic space
    {0x30FB, 0x30FB, U'*'},  // ・
    {0xFE62, 0xFE62, U'+'},  // small plus
    {0xFE63, 0xFE63, U'-'},  // small hyphen
};

// Mathematical alphanumeric symbols: 13 Latin alphabets, then 5 Greek ones of 58 signs, then 5 times the digits.
char32_t mathematical(char32_t code) {
  constexpr char32_t latin = 0x1D400, afterLatin = 0x1D6A4, greekCapitals = 0x1D6A8, afterGreek = 0x1D7CA;
  constexpr char32_t digits = 0x1D7CE, afterDigits = 0x1D800;
  constexpr char32_t greekAlphabet = 58, small = 26;
  if (code >= latin && code < afterLatin) {
    const char32_t letter = (code - latin) % 52;
    return letter < 26 ? U'A' + letter : U'a' + (letter - 26);
  }
  if (code >= greekCapitals && code < afterGreek) {
    const char32_t letter = (code - greekCapitals) % greekAlphabet;
    constexpr char32_t variants[] = {0x2202, 0x3B5, 0x3B8, 0x3BA, 0x3C6, 0x3C1, 0x3C0};  // ∂ ϵ ϑ ϰ ϕ ϱ ϖ
    if (letter < small) return letter < 25 ? 0x391 + letter : 0x2207;
    return letter < small + 25 ? alphaCodePoint + (letter - small) : variants[letter - small - 25];
  }
  if (code >= digits && code < afterDigits) return U'0' + (code - digits) % 10;
  return code;
}

bool isSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

char32_t plain(char32_t code) {
  if (code < 0x80) return isSpace(static_cast<char>(code)) ? U' ' : code;
  if (code >= 0xFF01 && code <= 0xFF5E) return code - 0xFEE0;  // full-width forms
  if (code >= 0x1D400) return mathematical(code);
  const auto* found = std::find_if(std::begin(lookalikes), std::end(lookalikes),
                                   [=](const Lookalike& l) { return code >= l.first && code <= l.last; });
  return found == std::end(lookalikes) ? code : found->plain;
}

// Soft hyphen, zero-width space and joiners, word joiner, marks of writing direction, variation selectors, byte order
// mark.
bool isNothing(char32_t code) {
  return code == 0xAD || (code >= 0x200B && code <= 0x200F) || (code >= 0x202A && code <= 0x202E) || code == 0x2060 ||
         (code >= 0x2066 && code <= 0x2069) || (code >= 0xFE00 && code <= 0xFE0F) || code == 0xFEFF;
}

// Marks that are drawn onto the character before them.
bool isCombining(char32_t code) { return code >= 0x300 && code <= 0x36F; }

std::string_view fraction(char32_t code) {
  return code == 0xBC ? "(1/4)" : code == 0xBD ? "(1/2)" : code == 0xBE ? "(3/4)" : "";
}

const Invisible* invisibleAt(std::string_view text, std::size_t i) {
  const auto* found = std::find_if(std::begin(invisibles), std::end(invisibles), [&](const Invisible& sign) {
    return text.substr(i, sign.pair.size()) == sign.pair;
  });
  return found == std::end(invisibles) ? nullptr : found;
}

// The byte behind a sign, if it stands at byte i, and the spaces that a browser may have put after it.
std::size_t behind(std::string_view text, std::size_t i, std::string_view sign) {
  if (text.substr(i, sign.size()) == sign) i += sign.size();
  while (i < text.size() && isSpace(text[i])) ++i;
  return i;
}

}  // namespace

std::vector<Character> characters(std::string_view text) {
  std::vector<Character> all;
  int column = 0;
  int count = 0;
  for (std::size_t i = 0; i < text.size();) {
    if (const Invisible* invisible = invisibleAt(text, i)) {
      const std::size_t begin = std::exchange(i, i + invisible->pair.size());
      const bool inside = invisible->sign == 0 || invisible->sign == U'_' || invisible->sign == U'e';
      if (inside) {
        while (!all.empty() && all.back().code == U' ') all.pop_back();
        i = behind(text, i, "");
      }
      if (invisible->sign != 0) all.push_back({invisible->sign, begin, i, std::max(column, 1)});
      if (invisible->sign != U'e') continue;
      i = behind(text, behind(text, i, "·"), "10");
      const std::size_t sign = std::exchange(i, behind(text, i, "−"));
      if (i > sign) all.push_back({U'-', sign, i, std::max(column, 1)});
      continue;
    }
    const Decoded next = decode(text, i);
    if (next.size == 0) fail(Problem::badEncoding, column + 1);
    const std::size_t begin = i;
    i += next.size;
    if (isNothing(next.code)) continue;
    if (!isCombining(next.code) || column == 0) ++column;
    if (++count > maxCharacters) fail(Problem::tooLong, column, {}, std::to_string(maxCharacters));
    const std::string_view expanded = fraction(next.code);
    for (const char c : expanded) all.push_back({static_cast<char32_t>(c), begin, i, column});
    if (expanded.empty()) all.push_back({plain(next.code), begin, i, column});
  }
  all.push_back({0, text.size(), text.size(), column + 1});
  return all;
}

}  // namespace descent::formula
