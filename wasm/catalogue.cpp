// What there is: landscapes, optimizers, noises and schedules with their texts and parameters.
#include "answers.hpp"

namespace descent::wasm {
namespace {

Object paramToJs(const Param& param) {
  Object object;
  object.set("id", param.id).set("label", "labels", param.label);
  object.set("value", param.value).set("min", param.min).set("max", param.max).set("scale", name(param.scale));
  if (!param.choices.empty()) object.set("choices", listToJs(param.choices, textToJs));
  return object;
}

val intervalToJs(const Interval& interval) { return copied(std::vector<double>{interval.min, interval.max}); }

val cornerToJs(std::span<const double> corner) { return copied(corner); }

Object knownPointToJs(const KnownPoint& point) {
  Object object;
  object.set("at", point.at).set("value", point.value).set("kind", name(point.kind));
  if (point.decided != Kind::regular) object.set("decided", name(point.decided));
  return object;
}

Object landscapeToJs(const LandscapeEntry& entry) {
  const LandscapeInfo& info = entry.info;
  Object object;
  object.set("id", info.id)
      .set("type", info.field ? "field" : "landscape")
      .set("title", "titles", info.title)
      .set("dim", info.dim)
      .set("formula", info.formula)
      .set("params", listToJs(info.params, paramToJs))
      .set("domain", listToJs(info.domain, intervalToJs))
      .set("start", std::span<const double>(info.start))
      .set("critical", listToJs(makeLandscape({info.id})->critical(), knownPointToJs))
      .set("citation", "citations", info.citation)
      .set("quadratic", info.quadratic)
      .set("typed", info.typed)
      .set("prose", info.prose)
      .set("complete", info.complete)
      .set("corners", listToJs(info.corners, cornerToJs))
      .set("lr", info.lr)
      .set("loss", "losses", info.loss);
  if (info.dimension) object.set("dimension", info.dimension);
  return object;
}

Object channelToJs(const Channel& channel) {
  return Object().set("id", channel.id).set("label", "labels", channel.label);
}

Object optimizerToJs(const OptimizerEntry& entry) {
  const OptimizerInfo& info = entry.info;
  return Object()
      .set("id", info.id)
      .set("title", "titles", info.title)
      .set("update", info.update)
      .set("params", listToJs(info.params, paramToJs))
      .set("memory", listToJs(info.memory, channelToJs))
      .set("convention", "conventions", info.convention)
      .set("quadraticOnly", info.quadraticOnly)
      .set("firstOrder", info.firstOrder);
}

// Kinds of noise and schedules.
template <class Entry>
Object kindToJs(const Entry& entry) {
  return Object()
      .set("id", entry.info.id)
      .set("title", "titles", entry.info.title)
      .set("params", listToJs(entry.info.params, paramToJs))
      .set("convention", "conventions", entry.info.convention);
}

}  // namespace

val catalogueOf(const Question&) {
  return Object()
      .set("landscapes", listToJs(landscapes(), landscapeToJs))
      .set("optimizers", listToJs(optimizers(), optimizerToJs))
      .set("noises", listToJs(noises(), kindToJs<NoiseEntry>))
      .set("schedules", listToJs(schedules(), kindToJs<ScheduleEntry>));
}

}  // namespace descent::wasm
