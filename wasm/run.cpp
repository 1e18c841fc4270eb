// One run, what theory says of it, and one step from many places.
#include "answers.hpp"

namespace descent::wasm {
namespace {

Object outcomeToJs(const Outcome& outcome) {
  Object object;
  object.set("kind", name(outcome.type)).set("step", outcome.step);
  if (!outcome.eigenvalues.empty()) object.set("point", name(outcome.point)).set("eigenvalues", outcome.eigenvalues);
  if (outcome.period > 0) object.set("period", outcome.period);
  return object;
}

Object recordToJs(const Record& record) {
  Object object;
  for (const auto& [key, answer] : record) {
    std::visit([&object, name = key.c_str()](const auto& value) { object.set(name, value); }, answer);
  }
  return object;
}

}  // namespace

val simulateOf(const Question& q) {
  const Run run = simulate(q.experiment());
  Object memory;
  for (const MemoryRecord& channel : run.memory) memory.set(channel.id.c_str(), channel.values);
  return Object()
      .set("steps", run.steps)
      .set("dim", run.dim)
      .set("w", run.w)
      .set("loss", run.loss)
      .set("gradient", run.gradient)
      .set("memory", memory)
      .set("outcome", outcomeToJs(run.outcome));
}

val measureOf(const Question& q) { return recordToJs(measure(q.experiment(), q.number("radius"))); }

val theoryOf(const Question& q) {
  return recordToJs(
      theory({q.selection("landscape"), q.selection("optimizer"), q.numbers("start"), q.number("radius")}));
}

val modesOf(const Question& q) {
  const Modes answer = modes(q.experiment());
  return Object().set("eigenvalues", answer.eigenvalues).set("coordinates", answer.coordinates);
}

val runSpectrumOf(const Question& q) {
  const RunSpectrum answer = runSpectrum(q.experiment());
  return Object()
      .set("steps", answer.steps)
      .set("dim", answer.dim)
      .set("eigenvalues", answer.eigenvalues)
      .set("limit", answer.limit);
}

val pathStatisticsOf(const Question& q) {
  const PathStatistics answer = pathStatistics({q.experiment(), q.numbers("goal")});
  return Object()
      .set("steps", answer.steps)
      .set("length", answer.length)
      .set("displacement", answer.displacement)
      .set("ratio", answer.ratio)
      .set("lengths", answer.lengths)
      .set("angles", answer.angles)
      .set("goal", answer.goal);
}

val stepMapOf(const Question& q) {
  const StepMap answer =
      stepMap({q.selection("landscape"), q.selection("optimizer"), q.number("from"), q.number("to"), q.integer("n")});
  return Object().set("from", answer.from).set("to", answer.to);
}

}  // namespace descent::wasm
