// What a message is put together from: texts, and numbers in words.
#pragma once

#include <concepts>
#include <initializer_list>
#include <string>

namespace descent {

// Six significant digits, "NaN", "∞": enough for a message. printf and to_chars would cost 12–61 KB of WASM.
std::string plain(double value);

// A piece of a message: a text that stays where it is, or a number.
class Word {
 public:
  constexpr Word(const char* text) : text_(text) {}
  Word(const std::string& text) : text_(text.c_str()) {}
  constexpr Word(double number) : number_(number) {}
  template <std::integral T>
  constexpr Word(T number) : number_(static_cast<double>(number)), whole_(true) {}

  friend std::string joined(std::initializer_list<Word> words);

 private:
  const char* text_ = nullptr;
  double number_ = 0;
  bool whole_ = false;
};

// One after another, without spaces: {"start[", 1, "]"}. Nothing is put together before it is needed.
using Phrase = std::initializer_list<Word>;
std::string joined(Phrase words);

}  // namespace descent
