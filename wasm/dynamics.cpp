// How runs behave over many steps as a parameter moves.
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

}  // namespace descent::wasm
