// Outcome maps, a range of pixels at a time.
#include "answers.hpp"

namespace descent::wasm {
namespace {

Sweep sweepFromJs(const Question& q) { return {q.experiment(), q.axis("x"), q.axis("y"), q.truth("preview")}; }

}  // namespace

val sweepAxesOf(const Question& q) {
  const SweepAxes answer = sweepAxes(sweepFromJs(q));
  return Object().set("x", answer.x).set("y", answer.y).set("dim", answer.dim);
}

val sweepTileOf(const Question& q) {
  const Map answer = sweep(sweepFromJs(q), q.integer("first"), q.integer("count"));
  return Object().set("kind", answer.kind).set("steps", answer.step).set("end", answer.end);
}

}  // namespace descent::wasm
