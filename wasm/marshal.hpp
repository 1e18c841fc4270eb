// The spelling between JavaScript and C++: fromJs reads plain objects that core.js has already checked for type and
// shape, copied() copies numbers out as typed arrays (views die when memory grows), guarded<&fn> answers with a
// RangeError (code, field, value, allowed) where fn throws: a C++ exception would reach JavaScript as a bare pointer.
#pragma once

#include <emscripten/val.h>

#include <new>
#include <string>
#include <type_traits>
#include <vector>

#include "descent.hpp"

namespace descent::wasm {

using emscripten::val;

inline val copied(const double* values, size_t count) {
  return val(emscripten::typed_memory_view(count, values)).call<val>("slice");
}
template <class T>
val copied(const std::vector<T>& values) {
  return val(emscripten::typed_memory_view(values.size(), values.data())).template call<val>("slice");
}

inline std::vector<double> numbersFromJs(const val& array) {
  return emscripten::convertJSArrayToNumberVector<double>(array);
}

inline Selection selectionFromJs(const val& object) {
  Selection selection;
  selection.id = object["id"].as<std::string>();
  if (const val text = object["text"]; text.isString()) selection.text = text.as<std::string>();
  const val params = object["params"];
  const val ids = val::global("Object").call<val>("keys", params);
  for (unsigned i = 0, count = ids["length"].as<unsigned>(); i < count; ++i) {
    const std::string id = ids[i].as<std::string>();
    selection.params[id] = params[id].as<double>();
  }
  return selection;
}

inline Experiment experimentFromJs(const val& object) {
  return {.landscape = selectionFromJs(object["landscape"]),
          .optimizer = selectionFromJs(object["optimizer"]),
          .start = numbersFromJs(object["start"]),
          .steps = object["steps"].as<int>(),
          .seed = static_cast<std::uint64_t>(object["seed"].as<double>()),
          .noise = selectionFromJs(object["noise"]),
          .schedule = selectionFromJs(object["schedule"])};
}

inline Axis axisFromJs(const val& object) {
  return {.path = object["path"].as<std::string>(),
          .min = object["min"].as<double>(),
          .max = object["max"].as<double>(),
          .n = object["n"].as<int>(),
          .scale = object["log"].as<bool>() ? Scale::log : Scale::linear};
}

inline Sweep sweepFromJs(const val& object) {
  return {experimentFromJs(object), axisFromJs(object["x"]), axisFromJs(object["y"]), object["preview"].as<bool>()};
}

inline GoeQuestion goeFromJs(const val& object) {
  return {object["n"].as<int>(), object["samples"].as<int>(), static_cast<std::uint64_t>(object["seed"].as<double>())};
}

inline EnsembleQuestion ensembleFromJs(const val& object) {
  return {selectionFromJs(object["landscape"]),
          numbersFromJs(object["start"]),
          object["spread"].as<double>(),
          object["lr"].as<double>(),
          object["noise"].as<double>(),
          object["walkers"].as<int>(),
          static_cast<std::uint64_t>(object["seed"].as<double>())};
}

inline Picture pictureFromJs(const val& object) {
  const std::vector<double> box = numbersFromJs(object["box"]);
  return {box[0],
          box[1],
          box[2],
          box[3],
          object["width"].as<int>(),
          object["height"].as<int>(),
          object["color"].as<std::uint32_t>(),
          object["background"].as<std::uint32_t>()};
}

// A new JavaScript object, filled by set("key", value).
class Object {
 public:
  Object() : object_(val::object()) {}
  explicit Object(const val& object) : object_(object) {}

  template <class T>
  Object& set(const char* key, T&& value) {
    if constexpr (requires { copied(value); }) {
      object_.set(key, copied(value));
    } else if constexpr (std::is_convertible_v<T, const char*>) {
      object_.set(key, val(std::string(value)));
    } else {
      object_.set(key, std::forward<T>(value));
    }
    return *this;
  }
  operator val() const { return object_; }

 private:
  val object_;
};

// The sentence is the exception's; the fields are there for callers that write their own.
inline val rangeError(const std::string& sentence, const std::string& code, const std::string& field = "",
                      const std::string& value = "", const std::string& allowed = "") {
  val error = val::global("RangeError").new_(sentence);
  error.set("code", code);
  error.set("field", field);
  error.set("value", value);
  error.set("allowed", allowed);
  return error;
}

template <auto fn>
val guarded(val question) {
  try {
    return fn(question);
  } catch (const formula::ParseError& e) {
    val error = rangeError(e.what(), e.code, e.field, e.value, e.allowed);
    const val sentences = Object().set("en", e.what()).set("zh-CN", e.zh.c_str());
    error.set("column", e.column);
    error.set("key", e.key);
    error.set("found", e.found);
    error.set("sentences", sentences);
    return error;
  } catch (const InvalidArgument& e) {
    return rangeError(e.what(), e.code, e.field, e.value, e.allowed);
  } catch (const std::bad_alloc&) {
    return rangeError("The answer does not fit into memory", "too_large");
  } catch (const std::exception& e) {
    return rangeError(e.what(), "internal");
  }
}

}  // namespace descent::wasm
