// A landscape between points: its values on a grid, flows, separatrices, the lowest pass.
#include "answers.hpp"

namespace descent::wasm {
namespace {

Object separatrixToJs(const Separatrix& curve) {
  Object object;
  object.set("kind", curve.stable ? "stable" : "unstable")
      .set("from", curve.from)
      .set("to", curve.to.empty() ? val::null() : copied(curve.to))
      .set("line", curve.line)
      .set("cut", curve.cut);
  return object;
}

}  // namespace

val fieldOf(const Question& q) {
  const Field answer =
      field({q.selection("landscape"), q.rectangle("box"), q.integer("nx"), q.integer("ny"), q.truth("gradient")});
  Object object;
  object.set("nx", answer.nx).set("ny", answer.ny).set("loss", answer.loss);
  if (!answer.gradient.empty()) object.set("gradient", answer.gradient);
  return object;
}

val separatricesOf(const Question& q) {
  const auto curves = separatrices({q.selection("landscape"), q.numbers("box"), q.numbers("points")});
  return Object().set("curves", listToJs(curves, separatrixToJs));
}

val flowOf(const Question& q) {
  const Flow answer = flow({q.selection("landscape"), q.numbers("start"), q.number("time"), q.number("tolerance"),
                            q.integer("rows"), q.has("lr") ? q.number("lr") : 0});
  return Object()
      .set("rows", static_cast<int>(answer.time.size()) - 1)
      .set("dim", answer.dim)
      .set("time", answer.time)
      .set("w", answer.w)
      .set("loss", answer.loss)
      .set("end", answer.end);
}

val minimumEnergyPathOf(const Question& q) {
  const MinimumEnergyPath answer = minimumEnergyPath({q.selection("landscape"), q.numbers("from"), q.numbers("to"),
                                                      q.integer("images"), q.integer("record"), q.integer("moves")});
  Object object;
  if (!answer.course.empty()) object.set("course", answer.course).set("courseEnergy", answer.courseEnergy);
  return object.set("images", answer.images)
      .set("dim", answer.dim)
      .set("path", answer.path)
      .set("energy", answer.energy)
      .set("length", answer.length)
      .set("barrier", answer.barrier)
      .set("top", answer.top)
      .set("rise", answer.rise)
      .set("iterations", answer.iterations)
      .set("converged", answer.converged);
}

val gapToFlowOf(const Question& q) {
  const GapToFlow answer = gapToFlow({q.selection("landscape"), q.numbers("start"), q.number("lr"), q.number("time")});
  return Object()
      .set("steps", answer.steps)
      .set("dim", answer.dim)
      .set("descent", answer.descent)
      .set("flow", answer.flow)
      .set("modified", answer.modified)
      .set("gap", answer.gap)
      .set("modifiedGap", answer.modifiedGap)
      .set("sharpness", answer.sharpness)
      .set("flowAngle", answer.flowAngle)
      .set("descentAngle", answer.descentAngle)
      .set("order", answer.order)
      .set("modifiedOrder", answer.modifiedOrder);
}

}  // namespace descent::wasm
