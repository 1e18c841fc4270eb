// Formulas of the catalogue, parsed once.
#include "text_landscape.hpp"

#include <algorithm>
#include <map>

#include "../formula/reading/parser.hpp"

namespace descent {
namespace {

struct Parsed {
  std::vector<std::string> parameters;
  formula::Program program;
};

// Catalogue formulas are constants: each is parsed once, however many landscapes are made of it.
const Parsed& parsedFormula(const char* text) {
  static std::map<const char*, Parsed> known;
  if (const auto found = known.find(text); found != known.end()) return found->second;
  const formula::Expression expression = formula::parse(text);
  return known.emplace(text, Parsed{expression.parameters, formula::Program(expression)}).first->second;
}

// The parameters in the order in which the formula names them.
std::vector<double> inFormulaOrder(const LandscapeInfo& info, const std::vector<double>& params) {
  std::vector<double> ordered;
  for (const std::string& id : parsedFormula(info.formula).parameters) {
    const auto named = [&](const Param& param) { return param.id == id; };
    ordered.push_back(params[std::find_if(info.params.begin(), info.params.end(), named) - info.params.begin()]);
  }
  return ordered;
}

}  // namespace

TextLandscape::TextLandscape(const LandscapeInfo& info, const std::vector<double>& params, Critical critical)
    : Formula(parsedFormula(info.formula).program, inFormulaOrder(info, params)),
      info_(info),
      params_(params),
      critical_(critical) {}

bool TextLandscape::tune(const std::vector<double>& params) {
  params_ = params;
  return Formula::tune(inFormulaOrder(info_, params));
}

}  // namespace descent
