// How runs behave over many steps, and as a parameter moves.
#include "answers.hpp"

namespace descent::wasm {
namespace {

Object doublingToJs(const Doubling& doubling) {
  return Object().set("value", doubling.value).set("period", doubling.period);
}

}  // namespace

val bifurcationOf(const Question& q) {
  const Bifurcation answer =
      bifurcation({q.selection("landscape"), q.selection("optimizer"), q.numbers("start"), q.axis("x"),
                   q.integer("settle"), q.integer("keep"), q.integer("coordinate")});
  return Object()
      .set("values", answer.values)
      .set("points", answer.points)
      .set("period", answer.period)
      .set("doublings", listToJs(answer.doublings, doublingToJs));
}

val lyapunovOf(const Question& q) {
  const Lyapunov answer =
      lyapunov({q.selection("landscape"), q.selection("optimizer"), q.numbers("start"), q.integer("settle"),
                q.integer("steps"), q.has("x") ? q.axis("x") : Axis{"", 0, 0, 0}});
  if (answer.values.empty()) return Object().set("exponent", answer.exponents[0]);
  return Object().set("values", answer.values).set("exponents", answer.exponents);
}

val longDescentOf(const Question& q) {
  const LongDescent answer =
      longDescent({q.selection("landscape"), q.numbers("start"), q.number("lr"), q.wholes("recorded")},
                  {q.numbers("w"), q.number("length")}, q.integer("first"), q.integer("count"));
  return Object()
      .set("w", answer.w)
      .set("loss", answer.loss)
      .set("gradient", answer.gradient)
      .set("lengths", answer.lengths)
      .set("end", Object().set("w", answer.end.w).set("length", answer.end.length));
}

}  // namespace descent::wasm
