#include "marshal.hpp"

#include <new>

namespace descent::wasm {
namespace {

template <class T>
val sliced(std::span<const T> values) {
  return val(emscripten::typed_memory_view(values.size(), values.data())).template call<val>("slice");
}

// The sentence is the exception's; the fields are there for callers that write their own.
Object rangeError(const InvalidArgument& e) {
  return Object(val::global("RangeError").new_(std::string(e.what())))
      .set("code", e.code)
      .set("field", e.field)
      .set("value", e.value)
      .set("allowed", e.allowed);
}

Object parseError(const formula::ParseError& e) {
  const std::string sentence = e.said(&Text::en);
  const std::string chinese = e.said(&Text::zh);
  return rangeError(e)
      .set("message", e.field + ", " + sentence)
      .set("column", e.column)
      .set("key", e.key)
      .set("found", e.found)
      .set("sentences", Object().set("en", sentence).set("zh-CN", chinese));
}

Object rangeError(const char* code, const char* sentence) { return rangeError({code, "", "", "", sentence}); }

}  // namespace

Question Question::operator[](const char* key) const { return Question(object_[key]); }
bool Question::has(const char* key) const { return !object_[key].isUndefined(); }
bool Question::truth(const char* key) const { return object_[key].as<bool>(); }
int Question::integer(const char* key) const { return static_cast<int>(number(key)); }
double Question::number(const char* key) const { return object_[key].as<double>(); }
std::uint64_t Question::seed(const char* key) const { return static_cast<std::uint64_t>(number(key)); }
std::uint32_t Question::color(const char* key) const { return static_cast<std::uint32_t>(number(key)); }
std::string Question::text(const char* key) const { return object_[key].as<std::string>(); }
std::vector<double> Question::numbers(const char* key) const {
  return emscripten::convertJSArrayToNumberVector<double>(object_[key]);
}
std::vector<std::uint32_t> Question::wholes(const char* key) const {
  return emscripten::convertJSArrayToNumberVector<std::uint32_t>(object_[key]);
}

std::array<double, 4> Question::rectangle(const char* key) const {
  const std::vector<double> box = numbers(key);
  return {box[0], box[1], box[2], box[3]};
}

Selection Question::selection(const char* key) const { return (*this)[key].asSelection(); }

std::vector<Selection> Question::selections(const char* key) const {
  const val list = object_[key];
  std::vector<Selection> all;
  for (unsigned i = 0, count = list["length"].as<unsigned>(); i < count; ++i)
    all.push_back(Question(list[i]).asSelection());
  return all;
}

Selection Question::asSelection() const {
  const Question& given = *this;
  Selection selection;
  selection.id = given.text("id");
  if (given.has("text")) selection.text = given.text("text");
  const Question params = given["params"];
  const val ids = val::global("Object").call<val>("keys", params.object_);
  for (unsigned i = 0, count = ids["length"].as<unsigned>(); i < count; ++i) {
    const std::string id = ids[i].as<std::string>();
    selection.params[id] = params.number(id.c_str());
  }
  return selection;
}

Axis Question::axis(const char* key) const {
  const Question given = (*this)[key];
  return {.path = given.text("path"),
          .min = given.number("min"),
          .max = given.number("max"),
          .n = given.integer("n"),
          .scale = given.truth("log") ? Scale::log : Scale::linear};
}

Experiment Question::experiment() const {
  return {.landscape = selection("landscape"),
          .optimizer = selection("optimizer"),
          .start = numbers("start"),
          .steps = integer("steps"),
          .seed = seed("seed"),
          .noise = selection("noise"),
          .schedule = selection("schedule")};
}

val copied(std::span<const double> values) { return sliced(values); }
val copied(std::span<const float> values) { return sliced(values); }
val copied(std::span<const std::int32_t> values) { return sliced(values); }
val copied(std::span<const std::uint32_t> values) { return sliced(values); }
val copied(std::span<const std::uint8_t> values) { return sliced(values); }

Object::Object() : object_(val::object()) {}
Object::Object(val object) : object_(std::move(object)) {}

Object& Object::set(const char* key, const val& value) {
  object_.set(key, value);
  return *this;
}
Object& Object::set(const char* key, const Object& value) { return set(key, value.object_); }
Object& Object::set(const char* key, bool value) { return set(key, val(value)); }
Object& Object::set(const char* key, int value) { return set(key, val(value)); }
Object& Object::set(const char* key, double value) { return set(key, val(value)); }
Object& Object::set(const char* key, const char* value) { return set(key, std::string(value)); }
Object& Object::set(const char* key, const std::string& value) { return set(key, val(value)); }
Object& Object::set(const char* key, std::span<const double> values) { return set(key, copied(values)); }
Object& Object::set(const char* key, std::span<const float> values) { return set(key, copied(values)); }
Object& Object::set(const char* key, std::span<const std::int32_t> values) { return set(key, copied(values)); }
Object& Object::set(const char* key, std::span<const std::uint32_t> values) { return set(key, copied(values)); }
Object& Object::set(const char* key, std::span<const std::uint8_t> values) { return set(key, copied(values)); }
Object& Object::set(const char* key, const std::optional<int>& value) {
  return set(key, value ? val(*value) : val::null());
}
Object& Object::set(const char* key, const char* keys, const Text& text) {
  const val both = textToJs(text);
  return set(key, both["en"]).set(keys, both);
}

val textToJs(const Text& text) { return Object().set("en", text.en).set("zh-CN", text.zh); }

namespace {

// Functions of their own, so that guard holds one try and no clean-up: where more is inlined into it, WebKit's
// interpreter of WebAssembly (2.50) does not find its catch.
[[gnu::noinline]] val answered(Answerer answer, val& question) { return answer(Question(std::move(question))); }

[[gnu::noinline]] val refusal(const std::exception& e) {
  if (const auto* error = dynamic_cast<const formula::ParseError*>(&e)) return parseError(*error);
  if (const auto* error = dynamic_cast<const InvalidArgument*>(&e)) return rangeError(*error);
  if (dynamic_cast<const std::bad_alloc*>(&e)) return rangeError("too_large", "The answer does not fit into memory");
  return rangeError("internal", e.what());
}

}  // namespace

val guard(Answerer answer, val question) {
  try {
    return answered(answer, question);
  } catch (const std::exception& e) {
    return refusal(e);
  }
}

}  // namespace descent::wasm
