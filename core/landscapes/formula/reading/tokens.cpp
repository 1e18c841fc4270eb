#include "tokens.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>

#include "characters.hpp"
#include "landscapes/formula/expression.hpp"
#include "landscapes/formula/latex/latex.hpp"
#include "names.hpp"
#include "parse_error.hpp"

namespace descent::formula {
namespace {

constexpr char32_t superscriptMinus = 0x207B;
constexpr char32_t subscriptZero = 0x2080;
constexpr char32_t squareRoot = U'√';

int superscriptDigit(char32_t code) {
  if (code == 0xB9) return 1;
  if (code == 0xB2 || code == 0xB3) return static_cast<int>(code - 0xB0);
  return code == 0x2070 || (code >= 0x2074 && code <= 0x2079) ? static_cast<int>(code - 0x2070) : -1;
}

bool isSubscript(char32_t code) { return code >= subscriptZero && code < subscriptZero + 10; }

// The name that a letter stands for, empty if it is no Greek letter.
std::string_view greekName(char32_t code) {
  if (code < alphaCodePoint || code >= alphaCodePoint + std::size(greek)) return {};
  return greek[code - alphaCodePoint];
}

class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text), all_(withoutLatex(characters(text), text)) {}

  std::vector<Token> tokens() {
    std::vector<Token> tokens;
    while (skipSpace(), at_ + 1 < all_.size()) {
      tokens.push_back(next());
      if (tokens.back().text != "=") continue;
      if (!isDefinition(tokens)) fail(Problem::unknownCharacter, tokens.back().column, tokens.back().typed);
      tokens.clear();
    }
    tokens.push_back({.column = all_.back().column});
    return tokens;
  }

 private:
  char32_t code(std::size_t ahead = 0) const { return at_ + ahead < all_.size() ? all_[at_ + ahead].code : 0; }

  void skipSpace() {
    while (code() == U' ') ++at_;
  }

  // f =, f(x) = or f(x, y) =, with any name that is no variable.
  static bool isDefinition(const std::vector<Token>& tokens) {
    std::string said;
    for (const Token& token : tokens) said += token.text;
    if (tokens.front().kind != Token::Kind::name || isVariable(tokens.front().text)) return false;
    const std::string_view rest = std::string_view(said).substr(tokens.front().text.size());
    return rest == "=" || rest == "(x)=" || rest == "(x,y)=";
  }

  Token next() {
    const std::size_t first = at_;
    Token token{.column = all_[at_].column};
    if (isDigit(code()) || (code() == U'.' && isDigit(code(1)))) {
      token.kind = Token::Kind::number;
      number(token.text);
    } else if (code() == squareRoot) {
      token.kind = Token::Kind::name;
      token.text = "sqrt";
      ++at_;
    } else if (isLetter(code()) || !greekName(code()).empty()) {
      token.kind = Token::Kind::name;
      name(token);
    } else if (superscriptDigit(code()) >= 0 || (code() == superscriptMinus && superscriptDigit(code(1)) >= 0)) {
      token.kind = Token::Kind::superscript;
      superscript(token.text);
    } else {
      token.kind = Token::Kind::symbol;
      token.text = symbol();
      if (token.text.empty()) fail(Problem::unknownCharacter, token.column, typed(first));
    }
    token.typed = typed(first);
    return token;
  }

  std::string typed(std::size_t first) const {
    const std::size_t begin = all_[first].begin, end = std::max(all_[first].end, all_[at_ - 1].end);
    return std::string(text_.substr(begin, end - begin));
  }

  // Empty for what is none.
  std::string symbol() {
    const char32_t sign = code();
    ++at_;
    if (sign == U'*' && code() == U'*') {
      ++at_;
      return "^";
    }
    if (sign == U'[') return "(";
    if (sign == U']') return ")";
    constexpr std::u32string_view symbols = U"+-*/^(),|=";
    return symbols.find(sign) == std::u32string_view::npos ? "" : std::string(1, static_cast<char>(sign));
  }

  void digits(std::string& text) {
    for (; isDigit(code()); ++at_) text += static_cast<char>(code());
  }

  void number(std::string& text) {
    digits(text);
    if (code() == U'.') {
      text += '.';
      ++at_;
      digits(text);
    }
    // 2e3 is a number, 2e and 2e*x are products with e = 2.718…
    if (code() != U'e' && code() != U'E') return;
    const bool sign = code(1) == U'+' || code(1) == U'-';
    if (!isDigit(code(sign ? 2 : 1))) return;
    text += 'e';
    ++at_;
    if (sign) {
      text += static_cast<char>(code());
      ++at_;
    }
    digits(text);
  }

  // A Latin name takes letters, digits and _; a Greek letter is a name by itself, with digits or _ and an index, or the
  // index of another (k_λ).
  void name(Token& token) {
    bool letters = isLetter(code());
    if (letters) {
      token.text = static_cast<char>(code());
    } else {
      token.text = greekName(code());
    }
    int count = 1;
    for (++at_; at_ < all_.size(); ++at_, ++count) {
      if (isSubscript(code())) {
        token.text += static_cast<char>('0' + (code() - subscriptZero));
      } else if (token.text.back() == '_' && !greekName(code()).empty()) {
        letters = false;
        token.text += greekName(code());
      } else if (isDigit(code()) || code() == U'_' || (letters && isLetter(code()))) {
        letters = letters || code() == U'_';
        token.text += static_cast<char>(code());
      } else {
        break;
      }
    }
    if (count > maxNameCharacters) fail(Problem::nameTooLong, token.column, {}, std::to_string(maxNameCharacters));
  }

  void superscript(std::string& text) {
    if (code() == superscriptMinus) {
      text += '-';
      ++at_;
    }
    for (; superscriptDigit(code()) >= 0; ++at_) text += static_cast<char>('0' + superscriptDigit(code()));
  }

  std::string_view text_;
  std::vector<Character> all_;  // the last one is a sentinel behind the text
  std::size_t at_ = 0;
};

}  // namespace

std::vector<Token> tokenize(std::string_view text) { return Scanner(text).tokens(); }

}  // namespace descent::formula
