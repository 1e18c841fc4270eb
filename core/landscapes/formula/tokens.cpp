#include "tokens.hpp"

#include <cstddef>
#include <cstdint>

#include "expression.hpp"
#include "parse_error.hpp"

namespace descent::formula {
namespace {

struct Character {
  char32_t code;      // as read
  char meaning;       // its ASCII equivalent, 0 if it has none
  std::size_t begin;  // first byte
  std::size_t end;
  int column;
};

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

char asciiMeaning(char32_t code) {
  if (code < 0x80) return static_cast<char>(code);
  if (code >= 0xFF01 && code <= 0xFF5E) return static_cast<char>(code - 0xFEE0);  // full-width forms
  switch (code) {
    case 0x2212:  // −
    case 0x2013:  // –
      return '-';
    case 0xB7:    // ·
    case 0x22C5:  // ⋅
    case 0x2219:  // ∙
    case 0xD7:    // ×
    case 0x2217:  // ∗
      return '*';
    case 0xF7:    // ÷
    case 0x2215:  // ∕
      return '/';
    case 0xA0:    // no-break space
    case 0x2009:  // thin space
    case 0x202F:  // narrow no-break space
    case 0x2062:  // invisible times is never alone: the rule of products decides
    case 0x3000:  // ideographic space
      return ' ';
    default:
      return 0;
  }
}

// Marks that are drawn onto the character before them.
bool isCombining(char32_t code) {
  return (code >= 0x300 && code <= 0x36F) || (code >= 0xFE00 && code <= 0xFE0F) || code == 0x200D;
}

// One code point of strict UTF-8; size 0 if the bytes are not that.
struct Decoded {
  char32_t code;
  std::size_t size;
};

Decoded decode(std::string_view text, std::size_t i) {
  const auto byte = [&](std::size_t k) {
    return i + k < text.size() ? static_cast<std::uint8_t>(text[i + k]) : std::uint8_t{0};
  };
  const std::uint8_t first = byte(0);
  if (first < 0x80) return {first, 1};
  const std::size_t size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  if (first < 0xC2 || first > 0xF4) return {0, 0};
  char32_t code = static_cast<char32_t>(first) & (0x7Fu >> size);
  for (std::size_t k = 1; k < size; ++k) {
    if ((byte(k) & 0xC0) != 0x80) return {0, 0};
    code = code << 6 | (byte(k) & 0x3Fu);
  }
  const bool overlong = (size == 3 && code < 0x800) || (size == 4 && code < 0x10000);
  const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
  if (overlong || surrogate || code > 0x10FFFF) return {0, 0};
  return {code, size};
}

std::vector<Character> characters(std::string_view text) {
  std::vector<Character> all;
  int column = 0;
  for (std::size_t i = 0; i < text.size();) {
    const Decoded next = decode(text, i);
    if (next.size == 0) fail(Problem::badEncoding, column + 1);
    if (!isCombining(next.code) || all.empty()) ++column;
    if (all.size() == maxCharacters) fail(Problem::tooLong, column, {}, std::to_string(maxCharacters));
    all.push_back({next.code, asciiMeaning(next.code), i, i + next.size, column});
    i += next.size;
  }
  all.push_back({0, 0, text.size(), text.size(), column + 1});
  return all;
}

int superscriptDigit(char32_t code) {
  if (code == 0xB9) return 1;
  if (code == 0xB2 || code == 0xB3) return static_cast<int>(code - 0xB0);
  return code == 0x2070 || (code >= 0x2074 && code <= 0x2079) ? static_cast<int>(code - 0x2070) : -1;
}

constexpr char32_t superscriptMinus = 0x207B;
constexpr char32_t subscriptZero = 0x2080;
constexpr char32_t squareRoot = 0x221A;

// The name that a letter stands for, empty if it is no Greek letter.
std::string_view greekName(char32_t code) {
  if (code == 0x3D1) return "theta";
  if (code == 0x3D5) return "phi";
  if (code == 0x3F5) return "epsilon";
  if (code < alphaCodePoint || code >= alphaCodePoint + std::size(greek)) return {};
  return greek[code - alphaCodePoint];
}

class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text), all_(characters(text)) {}

  std::vector<Token> tokens() {
    std::vector<Token> tokens;
    while (skipSpace(), at_ + 1 < all_.size()) tokens.push_back(next());
    tokens.push_back({.column = all_.back().column});
    return tokens;
  }

 private:
  const Character& here() const { return all_[at_]; }
  char meaning(std::size_t ahead = 0) const { return at_ + ahead < all_.size() ? all_[at_ + ahead].meaning : '\0'; }

  void skipSpace() {
    while (meaning() == ' ' || meaning() == '\t' || meaning() == '\n' || meaning() == '\r') ++at_;
  }

  Token next() {
    const std::size_t first = at_;
    Token token{.column = here().column};
    if (isDigit(meaning()) || (meaning() == '.' && isDigit(meaning(1)))) {
      token.kind = Token::Kind::number;
      number(token.text);
    } else if (here().code == squareRoot) {
      token.kind = Token::Kind::name;
      token.text = "sqrt";
      ++at_;
    } else if (isLetter(meaning()) || !greekName(here().code).empty()) {
      token.kind = Token::Kind::name;
      name(token);
    } else if (superscriptDigit(here().code) >= 0 ||
               (here().code == superscriptMinus && superscriptDigit(all_[at_ + 1].code) >= 0)) {
      token.kind = Token::Kind::superscript;
      superscript(token.text);
    } else {
      token.kind = Token::Kind::symbol;
      const std::string_view symbols = "+-*/^(),";
      const char symbol = meaning();
      ++at_;
      if (symbol == 0 || symbols.find(symbol) == std::string_view::npos) {
        fail(Problem::unknownCharacter, token.column, typed(first));
      }
      token.text = symbol;
    }
    token.typed = typed(first);
    return token;
  }

  std::string_view typed(std::size_t first) const {
    return text_.substr(all_[first].begin, all_[at_ - 1].end - all_[first].begin);
  }

  void digits(std::string& text) {
    for (; isDigit(meaning()); ++at_) text += meaning();
  }

  void number(std::string& text) {
    digits(text);
    if (meaning() == '.') {
      text += '.';
      ++at_;
      digits(text);
    }
    // 2e3 is a number, 2e and 2e*x are products with e = 2.718…
    if (meaning() != 'e' && meaning() != 'E') return;
    const bool sign = meaning(1) == '+' || meaning(1) == '-';
    if (!isDigit(meaning(sign ? 2 : 1))) return;
    text += 'e';
    ++at_;
    if (sign) {
      text += meaning();
      ++at_;
    }
    digits(text);
  }

  // A Latin name takes letters, digits and _; a Greek letter is a name by itself, with digits at most.
  void name(Token& token) {
    const bool latin = isLetter(meaning());
    if (latin) {
      token.text = meaning();
    } else {
      token.text = greekName(here().code);
    }
    int count = 1;
    for (++at_; at_ < all_.size(); ++at_, ++count) {
      const char32_t code = here().code;
      if (code >= subscriptZero && code < subscriptZero + 10) {
        token.text += static_cast<char>('0' + (code - subscriptZero));
      } else if (isDigit(meaning()) || (latin && (isLetter(meaning()) || meaning() == '_'))) {
        token.text += meaning();
      } else {
        break;
      }
    }
    if (count > maxNameCharacters) fail(Problem::nameTooLong, token.column, {}, std::to_string(maxNameCharacters));
  }

  void superscript(std::string& text) {
    if (here().code == superscriptMinus) {
      text += '-';
      ++at_;
    }
    for (; superscriptDigit(here().code) >= 0; ++at_) text += static_cast<char>('0' + superscriptDigit(here().code));
  }

  std::string_view text_;
  std::vector<Character> all_;  // the last one is a sentinel behind the text
  std::size_t at_ = 0;
};

}  // namespace

std::vector<Token> tokenize(std::string_view text) { return Scanner(text).tokens(); }

}  // namespace descent::formula
