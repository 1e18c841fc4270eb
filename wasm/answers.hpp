// How each answer of the core looks in JavaScript: one toJs per type. No arithmetic.
#pragma once

#include "marshal.hpp"

namespace descent::wasm {

template <class Items, class Convert>
val listToJs(const Items& items, Convert convert) {
  val list = val::array();
  unsigned i = 0;
  for (const auto& item : items) list.set(i++, convert(item));
  return list;
}

inline val textToJs(const Text& text) { return Object().set("en", text.en).set("zh-CN", text.zh); }

inline val paramToJs(const Param& param) {
  Object object;
  object.set("id", param.id).set("label", param.label.en).set("labels", textToJs(param.label));
  object.set("value", param.value).set("min", param.min).set("max", param.max).set("scale", name(param.scale));
  if (!param.choices.empty()) object.set("choices", listToJs(param.choices, textToJs));
  return object;
}

inline val intervalToJs(const Interval& interval) { return copied(std::vector<double>{interval.min, interval.max}); }

inline val knownPointToJs(const KnownPoint& point) {
  Object object;
  object.set("at", point.at).set("value", point.value).set("kind", name(point.kind));
  if (point.decided != Kind::regular) object.set("decided", name(point.decided));
  return object;
}

inline val landscapeToJs(const LandscapeEntry& entry) {
  const LandscapeInfo& info = entry.info;
  Object object;
  object.set("id", info.id)
      .set("type", info.field ? "field" : "landscape")
      .set("title", info.title.en)
      .set("titles", textToJs(info.title))
      .set("dim", info.dim)
      .set("formula", info.formula)
      .set("params", listToJs(info.params, paramToJs))
      .set("domain", listToJs(info.domain, intervalToJs))
      .set("start", copied(info.start.data(), info.start.size()))
      .set("critical", listToJs(makeLandscape({info.id})->critical(), knownPointToJs))
      .set("citation", info.citation.en)
      .set("citations", textToJs(info.citation))
      .set("quadratic", info.quadratic)
      .set("typed", info.typed)
      .set("prose", info.prose)
      .set("complete", info.complete)
      .set("corners", listToJs(info.corners, [](const auto& at) { return copied(at.data(), at.size()); }))
      .set("lr", info.lr)
      .set("loss", info.loss.en)
      .set("losses", textToJs(info.loss));
  if (info.dimension) object.set("dimension", info.dimension);
  return object;
}

inline val channelToJs(const Channel& channel) {
  return Object().set("id", channel.id).set("label", channel.label.en).set("labels", textToJs(channel.label));
}

inline val optimizerToJs(const OptimizerEntry& entry) {
  const OptimizerInfo& info = entry.info;
  return Object()
      .set("id", info.id)
      .set("title", info.title.en)
      .set("titles", textToJs(info.title))
      .set("update", info.update)
      .set("params", listToJs(info.params, paramToJs))
      .set("memory", listToJs(info.memory, channelToJs))
      .set("convention", info.convention.en)
      .set("conventions", textToJs(info.convention))
      .set("quadraticOnly", info.quadraticOnly)
      .set("firstOrder", info.firstOrder);
}

// Kinds of noise and schedules.
template <class Entry>
val kindToJs(const Entry& entry) {
  return Object()
      .set("id", entry.info.id)
      .set("title", entry.info.title.en)
      .set("titles", textToJs(entry.info.title))
      .set("params", listToJs(entry.info.params, paramToJs))
      .set("convention", entry.info.convention.en)
      .set("conventions", textToJs(entry.info.convention));
}

inline val outcomeToJs(const Outcome& outcome) {
  Object object;
  object.set("kind", name(outcome.type)).set("step", outcome.step);
  if (!outcome.eigenvalues.empty()) object.set("point", name(outcome.point)).set("eigenvalues", outcome.eigenvalues);
  if (outcome.period > 0) object.set("period", outcome.period);
  return object;
}

inline val runToJs(const Run& run) {
  val memory = val::object();
  for (const MemoryRecord& channel : run.memory) memory.set(channel.id, copied(channel.values));
  return Object()
      .set("steps", run.steps)
      .set("dim", run.dim)
      .set("w", run.w)
      .set("loss", run.loss)
      .set("gradient", run.gradient)
      .set("memory", memory)
      .set("outcome", outcomeToJs(run.outcome));
}

inline val fieldToJs(const Field& field) {
  Object object;
  object.set("nx", field.nx).set("ny", field.ny).set("loss", field.loss);
  if (!field.gradient.empty()) object.set("gradient", field.gradient);
  return object;
}

inline val pointReportToJs(const PointReport& report) {
  return Object()
      .set("value", report.value)
      .set("gradient", report.gradient)
      .set("hessian", report.hessian)
      .set("eigenvalues", report.eigenvalues)
      .set("eigenvectors", report.eigenvectors)
      .set("kind", name(report.kind));
}

inline val formulaParamToJs(const FormulaParam& param) {
  return Object()
      .set("id", param.id)
      .set("mathml", param.mathml)
      .set("value", param.value)
      .set("min", param.min)
      .set("max", param.max)
      .set("from", param.from)
      .set("to", param.to);
}

inline val formulaInfoToJs(const FormulaInfo& info) {
  return Object()
      .set("dim", info.dim)
      .set("params", listToJs(info.params, formulaParamToJs))
      .set("mathml", info.mathml)
      .set("quadratic", info.quadratic);
}

inline val recordToJs(const Record& record) {
  Object object;
  for (const auto& [key, answer] : record) {
    if (const double* number = std::get_if<double>(&answer)) object.set(key.c_str(), *number);
    if (const bool* truth = std::get_if<bool>(&answer)) object.set(key.c_str(), *truth);
    if (const std::string* word = std::get_if<std::string>(&answer)) object.set(key.c_str(), word->c_str());
    if (const auto* numbers = std::get_if<std::vector<double>>(&answer)) object.set(key.c_str(), *numbers);
  }
  return object;
}

}  // namespace descent::wasm
