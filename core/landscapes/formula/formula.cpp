#include "formula.hpp"

#include <memory>

#include "landscapes/formula/printing/mathml.hpp"
#include "landscapes/formula/reading/parser.hpp"

namespace descent {

std::unique_ptr<Landscape> Formula::makeTyped(const Selection& selection) {
  formula::Expression expression;
  try {
    expression = formula::parse(selection.text ? *selection.text : info().formula);
  } catch (formula::ParseError& error) {
    error.field = "landscape.params.text";
    throw;
  }
  std::vector<Param> params;
  for (const std::string& id : expression.parameters) {
    const FormulaParam param{.id = id, .mathml = {}};
    params.push_back({id.c_str(), {id.c_str(), id.c_str()}, param.value, param.min, param.max});
  }
  return std::make_unique<Formula>(formula::Program(expression), resolve(params, selection.params, "landscape"));
}

bool Formula::tune(const std::vector<double>& params) {
  uniforms_ = program_.prepare(params.data());
  return true;
}

FormulaInfo formulaInfo(const std::string& text) {
  const formula::Expression expression = formula::parse(text);
  FormulaInfo info{expression.dim, {}, {}, formula::mathml(expression), formula::Program(expression).quadratic()};
  for (int i = 0; i < 2; ++i) {
    const std::string& name = expression.variables[i];
    if (!name.empty()) info.variables.push_back({i == 0 ? "x" : "y", name, formula::nameMathml(name)});
  }
  for (const std::string& id : expression.parameters) {
    info.params.push_back({.id = id, .mathml = formula::nameMathml(id)});
  }
  return info;
}

}  // namespace descent
