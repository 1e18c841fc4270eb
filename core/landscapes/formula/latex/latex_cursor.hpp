// A place in characters that are read, and the characters that are made of them.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include "landscapes/formula/reading/characters.hpp"

namespace descent::formula::latex {

class Cursor {
 public:
  // The last character is the sentinel behind the text.
  explicit Cursor(std::vector<Character> in) : in_(std::move(in)) {}

 protected:
  bool atEnd() const { return at_ + 1 >= in_.size(); }
  char32_t code() const { return in_[at_].code; }
  const Character& here() const { return in_[std::min(at_, in_.size() - 1)]; }

  // A made character has the place of what is read.
  void emit(char32_t c) {
    Character made = here();
    made.code = c;
    out_.push_back(made);
  }
  void emit(std::string_view signs) {
    for (const char c : signs) emit(static_cast<char32_t>(c));
  }

  // What comes next is no part of a name or number before it.
  void apart() {
    if (!out_.empty() && out_.back().code != U' ') emit(U' ');
  }

  void take() {
    out_.push_back(in_[at_]);
    ++at_;
  }

  static bool isSpace(char32_t c) { return c == U' ' || c == U'~' || c == U'&' || c == U'$'; }
  void skipSpace() {
    while (!atEnd() && isSpace(code())) ++at_;
  }

  std::vector<Character> in_, out_;
  std::size_t at_ = 0;
};

}  // namespace descent::formula::latex
