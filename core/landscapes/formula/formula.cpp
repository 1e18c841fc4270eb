#include "formula.hpp"

#include <memory>

#include "mathml.hpp"
#include "parser.hpp"

namespace descent {
namespace {

std::unique_ptr<Landscape> make(const Selection& selection, const std::string& field) {
  formula::Expression expression;
  try {
    expression = formula::parse(selection.text ? *selection.text : Formula::entry().info.formula);
  } catch (formula::ParseError& error) {
    error.field = field + ".params.text";
    throw;
  }
  std::vector<Param> params;
  for (const std::string& id : expression.parameters) {
    const FormulaParam param{.id = id, .mathml = {}};
    params.push_back({id.c_str(), {id.c_str(), id.c_str()}, param.value, param.min, param.max});
  }
  return std::make_unique<Formula>(formula::Program(expression), resolve(params, selection.params, field + ".params"));
}

}  // namespace

LandscapeEntry Formula::entry() {
  return {{.id = "formula",
           .title = {"Your own formula", "自定义公式"},
           .formula = "sin(x) + y^2/4 - 0.3*x*y",
           .dim = 2,
           .params = {},
           .domain = {{-4, 4}, {-4, 4}},
           .start = {2, 2},
           .critical = {},
           .citation = {"Typed in by the user", "由使用者输入"},
           .typed = true},
          make};
}

FormulaInfo formulaInfo(const std::string& text) {
  const formula::Expression expression = formula::parse(text);
  FormulaInfo info{expression.dim, {}, formula::mathml(expression), formula::Program(expression).quadratic()};
  for (const std::string& id : expression.parameters) {
    info.params.push_back({.id = id, .mathml = formula::nameMathml(id)});
  }
  return info;
}

}  // namespace descent
