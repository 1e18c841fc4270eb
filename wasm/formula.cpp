// A typed formula before it is run.
#include "answers.hpp"

namespace descent::wasm {
namespace {

Object formulaVariableToJs(const FormulaVariable& variable) {
  return Object().set("id", variable.id).set("name", variable.name).set("mathml", variable.mathml);
}

Object formulaParamToJs(const FormulaParam& param) {
  return Object()
      .set("id", param.id)
      .set("mathml", param.mathml)
      .set("value", param.value)
      .set("min", param.min)
      .set("max", param.max)
      .set("from", param.from)
      .set("to", param.to);
}

}  // namespace

val formulaInfoOf(const Question& q) {
  const FormulaInfo info = formulaInfo(q.text("text"));
  return Object()
      .set("dim", info.dim)
      .set("variables", listToJs(info.variables, formulaVariableToJs))
      .set("params", listToJs(info.params, formulaParamToJs))
      .set("mathml", info.mathml)
      .set("quadratic", info.quadratic);
}

}  // namespace descent::wasm
