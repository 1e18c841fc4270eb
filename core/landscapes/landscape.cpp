// Tables of known points, and landscapes from their text.
#include "landscape.hpp"

#include <algorithm>
#include <map>

#include "formula/formula.hpp"
#include "formula/parser.hpp"

namespace descent {
namespace {

// The kind of (a, b) under g(x) + g(y), from the kinds of a and b under g.
Kind together(Kind a, Kind b) { return a == b ? a : Kind::saddle; }

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

}  // namespace

std::vector<KnownPoint> known(std::initializer_list<PlanePoint> points) {
  std::vector<KnownPoint> all;
  for (const PlanePoint& p : points) all.push_back({{p.x, p.y}, p.value, p.kind, p.decided});
  return all;
}

std::vector<KnownPoint> known(std::initializer_list<LinePoint> points) {
  std::vector<KnownPoint> all;
  for (const LinePoint& p : points) all.push_back({{p.x}, p.value, p.kind, p.decided});
  return all;
}

std::vector<KnownPoint> knownSum(std::initializer_list<LinePoint> points) {
  std::vector<KnownPoint> all;
  for (const LinePoint& a : points) {
    for (const LinePoint& b : points) all.push_back({{a.x, b.x}, a.value + b.value, together(a.kind, b.kind)});
  }
  return all;
}

TextLandscape::TextLandscape(const LandscapeInfo& info, const std::vector<double>& params, Critical critical)
    : info_(info), params_(params), critical_(critical) {}

TextLandscape::~TextLandscape() = default;

namespace {

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

Landscape& TextLandscape::typed() const {
  if (!typed_) {
    typed_ = std::make_unique<Formula>(parsedFormula(info_.formula).program, inFormulaOrder(info_, params_));
  }
  return *typed_;
}

bool TextLandscape::tune(const std::vector<double>& params) {
  params_ = params;
  return !typed_ || typed_->tune(inFormulaOrder(info_, params));
}

bool atDefaults(const LandscapeInfo& info, const double* p) {
  return std::equal(info.params.begin(), info.params.end(), p,
                    [](const Param& param, double value) { return param.value == value; });
}

void requirePotential(const Landscape& landscape) {
  if (landscape.field()) {
    refuse("out_of_range", {"landscape.id"}, {"a field without a potential"}, {"a landscape"});
  }
}

}  // namespace descent
