#include "latex.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <utility>

#include "landscapes/formula/expression.hpp"
#include "landscapes/formula/reading/names.hpp"
#include "landscapes/formula/reading/parse_error.hpp"
#include "landscapes/formula/reading/parser.hpp"
#include "latex_commands.hpp"
#include "latex_cursor.hpp"

namespace descent::formula {
namespace {

using namespace latex;

template <std::size_t n>
bool among(const std::string_view (&list)[n], std::string_view name) {
  return std::find(std::begin(list), std::end(list), name) != std::end(list);
}

class Reader : Cursor {
 public:
  Reader(std::vector<Character> in, std::string_view text) : Cursor(std::move(in)), text_(text) {}

  std::vector<Character> read() {
    while (!atEnd()) item();
    out_.push_back(in_.back());
    return std::move(out_);
  }

 private:
  void item() {
    if (++depth_ > maxDepth) fail(Problem::tooDeep, here().column);
    const char32_t c = code();
    if (c == U'\\') {
      command();
    } else if (c == U'{') {
      group();
    } else if (c == U'}') {
      emit(U')');
      ++at_;
    } else if (isSpace(c)) {
      emit(U' ');
      ++at_;
    } else if (c == U'^') {
      take();
      skipSpace();
      if (!atEnd() && code() != U'-' && code() != U'(') argument();
    } else if (c == U'_') {
      ++at_;
      index();
    } else if (isDigit(c)) {
      apart();
      number();
    } else if (isLetter(c)) {
      letters();
    } else {
      take();
    }
    --depth_;
  }

  // In brackets of the plain grammar.
  void group() {
    emit(U'(');
    ++at_;
    while (!atEnd() && code() != U'}') item();
    if (atEnd()) return;
    emit(U')');
    ++at_;
  }

  // A group, a command, or a single character: \frac12, x^2y.
  void argument() {
    skipSpace();
    if (atEnd()) return;
    if (code() == U'{') return group();
    emit(U'(');
    code() == U'\\' ? item() : take();
    emit(U')');
  }

  void number() {
    while (!atEnd() && (isDigit(code()) || code() == U'.')) take();
    if (atEnd() || (code() != U'e' && code() != U'E')) return;
    const bool sign = in_[at_ + 1].code == U'+' || in_[at_ + 1].code == U'-';
    if (at_ + 2 < in_.size() && isDigit(in_[at_ + (sign ? 2 : 1)].code)) {
      take();
      take();
      while (!atEnd() && isDigit(code())) take();
    }
  }

  // sin, pi and lambda are words without a \ too, any other letters a product.
  void letters() {
    std::size_t end = at_;
    std::string word;
    for (; end + 1 < in_.size() && isLetter(in_[end].code); ++end) word += static_cast<char>(in_[end].code);
    const bool known = !knownName(word).empty();
    apart();
    for (bool first = true; at_ < end; first = false) {
      if (!first && !known) emit(U' ');
      take();
    }
  }

  // k_1 and k_{max}; k_{\text{max}} as well.
  void index() {
    skipSpace();
    std::string name;
    int open = 0;
    do {
      const char32_t c = code();
      open += (c == U'{') - (c == U'}');
      if (isDigit(c) || isLetter(c)) name += static_cast<char>(c);
      if (c == U'\\') {
        while (isLetter(in_[at_ + 1].code)) ++at_;
      }
      if (!atEnd()) ++at_;
    } while (!atEnd() && open > 0);
    if (name.empty()) fail(Problem::unknownCharacter, here().column, "_");
    if (name.find_first_not_of("0123456789") != std::string::npos) emit(U'_');
    emit(name);
    emit(U' ');
  }

  void command() {
    const std::size_t first = at_++;
    std::string name;
    while (!atEnd() && isLetter(code())) {
      name += static_cast<char>(code());
      ++at_;
    }
    if (name.empty() && !atEnd()) {
      name = code() < 0x80 ? static_cast<char>(code()) : '?';
      ++at_;
    }
    meaning(name, first);
  }

  void meaning(const std::string& name, std::size_t first) {
    const auto* found = std::find_if(std::begin(commands), std::end(commands),
                                     [&](const Command& command) { return command.name == name; });
    if (found != std::end(commands)) return emit(found->meaning);
    if (among(silent, name)) {
      emit(U' ');
      if ((name == "left" || name == "right") && !atEnd() && code() == U'.') ++at_;
      return;
    }
    if (among(fractions, name)) return quotient();
    if (name == "sqrt") return root();
    if (among(words, name)) return word();
    const std::string known = knownName(name);
    if (known.empty()) {
      fail(Problem::unknownCharacter, in_[first].column,
           text_.substr(in_[first].begin, in_[at_ - 1].end - in_[first].begin));
    }
    apart();
    emit(known);
    isFunction(known) ? functionArgument() : void();
  }

  void quotient() {
    emit(U'(');
    argument();
    emit(U'/');
    argument();
    emit(U')');
  }

  void root() {
    skipSpace();
    apart();
    if (atEnd() || code() != U'[') {
      emit("sqrt");
      return argument();
    }
    std::vector<Character> degree;
    for (++at_; !atEnd() && code() != U']'; ++at_) degree.push_back(in_[at_]);
    if (!atEnd()) ++at_;
    emit(U'(');
    argument();
    emit("^(1/(");
    out_.insert(out_.end(), degree.begin(), degree.end());
    emit(")))");
  }

  // \mathrm{max}: the letters are one name.
  void word() {
    skipSpace();
    apart();
    if (atEnd() || code() != U'{') return;
    for (++at_; !atEnd() && code() != U'}';) take();
    if (!atEnd()) ++at_;
  }

  // \sin x, \sin 2\pi x, \sin^2 x: up to the next sign, bracket or function; brackets, if any, are the argument.
  void functionArgument() {
    skipSpace();
    if (!atEnd() && code() == U'^') {
      emit(U'^');
      ++at_;
      argument();
      skipSpace();
    }
    if (!startsFactor()) return;
    emit(U'(');
    while (startsFactor()) {
      item();
      skipSpace();
    }
    emit(U')');
  }

  bool startsFactor() const {
    if (atEnd()) return false;
    if (code() != U'\\')
      return isDigit(code()) || isLetter(code()) || code() == U'^' || code() == U'_' || code() >= 0x80;
    std::string name;
    for (std::size_t i = at_ + 1; i < in_.size() && isLetter(in_[i].code); ++i) name += static_cast<char>(in_[i].code);
    const std::string known = knownName(name);
    return among(fractions, name) || name == "sqrt" || (!known.empty() && !isFunction(known));
  }

  std::string_view text_;
  int depth_ = 0;
};

}  // namespace

std::vector<Character> withoutLatex(std::vector<Character> characters, std::string_view text) {
  const bool latex = std::any_of(characters.begin(), characters.end(), [](const Character& c) {
    return c.code == U'\\' || c.code == U'{' || c.code == U'$';
  });
  return latex ? Reader(std::move(characters), text).read() : characters;
}

}  // namespace descent::formula
