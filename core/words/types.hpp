// Words shared by the whole core: two-language texts, plain-text numbers, and the one exception.
// InvalidArgument says what was wrong (field, value), what is allowed, and a stable code:
// not_finite, out_of_range, unknown_id, wrong_size, wrong_type, too_large (a size or count above its maximum),
// parse_error. Fields are paths into the experiment as the caller wrote it, e.g. "optimizer.params.lr" or "start[1]".
#pragma once

#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace descent {

// Words to be shown, in both languages.
struct Text {
  const char* en;
  const char* zh;
};

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

class InvalidArgument : public std::invalid_argument {
 public:
  InvalidArgument(std::string code, std::string field, std::string value, std::string allowed);
  // With a sentence of its own.
  InvalidArgument(std::string code, std::string field, std::string value, std::string allowed,
                  const std::string& sentence);

  std::string code, field, value, allowed;
};

// Throws InvalidArgument.
[[noreturn]] void refuse(const char* code, Phrase field, Phrase value, Phrase allowed);

// A finite number in [min, max], whole where asked for; else InvalidArgument.
void checkRange(Phrase field, double value, double min, double max, bool whole = false);

// A size or count from min to max; above that it is too_large.
void checkCount(const char* field, int value, int min, int max);

// Numbers by parameter id, as the caller gave them.
using ParamMap = std::map<std::string, double>;

// Which landscape or optimizer, with its parameters; `text` is the formula of a typed landscape.
struct Selection {
  std::string id;
  ParamMap params = {};
  std::optional<std::string> text = {};
};

}  // namespace descent
