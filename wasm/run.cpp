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

val termByTermOf(const Question& q) {
  const auto partToJs = [](const Assignment::Part& part) {
    return Object()
        .set("factorSymbol", part.factorSymbol)
        .set("symbol", part.symbol)
        .set("factor", part.factor)
        .set("quantity", part.quantity);
  };
  const auto assignmentToJs = [&](const Assignment& assignment) {
    return Object().set("target", assignment.target).set("terms", listToJs(assignment.parts, partToJs));
  };
  return listToJs(termByTerm({q.experiment(), q.integer("first")}), [&](const ToldStep& step) {
    return Object()
        .set("step", step.step)
        .set("assignments", listToJs(step.assignments, assignmentToJs))
        .set("move", step.move);
  });
}

val escapePhasesOf(const Question& q) {
  const EscapePhases answer = escapePhases(q.experiment());
  const auto stepToJs = [](const EscapeStep& step) {
    return Object()
        .set("step", step.step)
        .set("gradientNorm", step.gradientNorm)
        .set("decomposed", step.decomposed)
        .set("lowest", step.lowest)
        .set("byLanczos", step.byLanczos)
        .set("direction", step.direction)
        .set("jumped", step.jumped)
        .set("length", step.length)
        .set("ahead", step.ahead)
        .set("behind", step.behind)
        .set("decrease", step.decrease)
        .set("predicted", step.predicted);
  };
  const EscapeCost& cost = answer.cost;
  return Object()
      .set("steps", listToJs(answer.steps, stepToJs))
      .set("cost", Object()
                       .set("gradients", cost.gradients)
                       .set("decompositions", cost.decompositions)
                       .set("products", cost.products)
                       .set("hessianNumbers", cost.hessianNumbers));
}

val fairSettingsOf(const Question& q) {
  const std::vector<Selection> asked = q.selections("optimizers");
  const FairQuestion question{asked, fairnessNamed(q.text("fairness")), q.number("lr"), q.number("lowest"),
                              q.number("highest")};
  return listToJs(fairSettings(question), [](const Selection& selection) {
    Object params;
    for (const auto& [id, value] : selection.params) params.set(id.c_str(), value);
    return Object().set("id", selection.id).set("params", params);
  });
}

}  // namespace descent::wasm
