// The spelling between JavaScript and C++. Question reads plain objects that web/checks.js has already checked for type
// and shape; Object fills new ones, numbers copied out as typed arrays (views die when memory grows); guard answers
// with a RangeError (code, field, value, allowed) where the core throws: a C++ exception would reach JavaScript as a
// pointer. Nothing here is a template over what is asked or answered: there are many keys, and each costs one call.
#pragma once

#include <emscripten/val.h>

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "descent.hpp"

namespace descent::wasm {

using emscripten::val;

class Question {
 public:
  explicit Question(val object) : object_(std::move(object)) {}

  Question operator[](const char* key) const;
  bool has(const char* key) const;
  bool truth(const char* key) const;
  int integer(const char* key) const;
  double number(const char* key) const;
  std::uint64_t seed(const char* key) const;
  std::string text(const char* key) const;
  std::uint32_t color(const char* key) const;
  std::vector<double> numbers(const char* key) const;
  std::vector<std::uint32_t> wholes(const char* key) const;
  // Four numbers: x0, x1, y0, y1.
  std::array<double, 4> rectangle(const char* key) const;
  Selection selection(const char* key) const;
  std::vector<Selection> selections(const char* key) const;
  Axis axis(const char* key) const;
  // The experiment that the question itself spells.
  Experiment experiment() const;

 private:
  Selection asSelection() const;

  val object_;
};

val copied(std::span<const double> values);
val copied(std::span<const float> values);
val copied(std::span<const std::int32_t> values);
val copied(std::span<const std::uint32_t> values);
val copied(std::span<const std::uint8_t> values);

class Object {
 public:
  Object();
  explicit Object(val object);

  Object& set(const char* key, const val& value);
  Object& set(const char* key, const Object& value);
  Object& set(const char* key, bool value);
  Object& set(const char* key, int value);
  Object& set(const char* key, double value);
  Object& set(const char* key, const char* value);
  Object& set(const char* key, const std::string& value);
  Object& set(const char* key, std::span<const double> values);
  Object& set(const char* key, std::span<const float> values);
  Object& set(const char* key, std::span<const std::int32_t> values);
  Object& set(const char* key, std::span<const std::uint32_t> values);
  Object& set(const char* key, std::span<const std::uint8_t> values);
  // null where there is none.
  Object& set(const char* key, const std::optional<int>& value);
  // In both languages: `key` in English alone, `keys` in all.
  Object& set(const char* key, const char* keys, const Text& text);

  operator val() const { return object_; }

 private:
  val object_;
};

// {en, zh-CN}
val textToJs(const Text& text);

template <class Items, class Convert>
val listToJs(const Items& items, Convert convert) {
  val list = val::array();
  unsigned i = 0;
  for (const auto& item : items) {
    const val converted = convert(item);
    list.set(i++, converted);
  }
  return list;
}

using Answerer = val (*)(const Question& question);
val guard(Answerer answer, val question);

// What Embind is given.
template <Answerer answer>
val guarded(val question) {
  return guard(answer, std::move(question));
}

}  // namespace descent::wasm
