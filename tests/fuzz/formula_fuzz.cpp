// Any bytes as a formula: they are read, evaluated on every scalar type and printed, or refused with a place and a
// sentence in both languages. What is printed is read again as what it was. The last two bytes choose the point.
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "landscapes/formula/formula.hpp"
#include "landscapes/formula/printing/mathml.hpp"
#include "landscapes/formula/reading/parser.hpp"

namespace {

using descent::Dual1;
using descent::Dual2;

void require(bool condition, const char* what) {
  if (condition) return;
  std::fprintf(stderr, "violated: %s\n", what);
  std::abort();
}

bool same(double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); }

void evaluate(const descent::formula::Expression& expression, double x, double y) {
  const descent::formula::Program program(expression);
  require(program.dim() == 1 || program.dim() == 2, "a formula has one or two variables");
  const std::vector<double> params(expression.parameters.size(), 1.0);
  const std::vector<double> uniforms = program.prepare(params.data());
  const double w[] = {x, y};
  const Dual1<double, 2> first[] = {Dual1<double, 2>::variable(x, 0), Dual1<double, 2>::variable(y, 1)};
  const Dual2<double, 2> second[] = {Dual2<double, 2>::variable(x, 0), Dual2<double, 2>::variable(y, 1)};
  const double f = program.value(w, uniforms.data());
  const auto f1 = program.value(first, uniforms.data());
  const auto f2 = program.value(second, uniforms.data());
  require(same(program.value(w, uniforms.data()), f), "the same input gives the same value");
  require(same(f1.v, f2.v) && same(f1.g[0], f2.g[0]) && same(f1.g[1], f2.g[1]), "both dual numbers agree");
}

// The text of the printed formula, as it is copied from a page.
std::string textContent(const std::string& markup) {
  std::string text;
  for (std::size_t i = 0; i < markup.size(); ++i) {
    if (markup[i] == '<') {
      i = markup.find('>', i);
    } else {
      text += markup[i];
    }
  }
  return text;
}

void pasteBack(const descent::formula::Expression& expression) {
  const std::string markup = descent::formula::mathml(expression);
  try {
    require(descent::formula::mathml(descent::formula::parse(textContent(markup))) == markup,
            "a pasted formula is the same");
  } catch (const descent::formula::ParseError& error) {
    require(error.key == "too_long" || error.key == "too_deep", "a shown formula can be pasted");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 2) return 0;
  const double x = (data[size - 1] - 128) / 32.0, y = (data[size - 2] - 128) / 32.0;
  const std::string text(reinterpret_cast<const char*>(data), size - 2);
  try {
    const auto expression = descent::formula::parse(text);
    evaluate(expression, x, y);
    pasteBack(expression);
    descent::formulaInfo(text);
  } catch (const descent::formula::ParseError& error) {
    require(error.column >= 1 && error.column <= static_cast<int>(size), "an error lies within the text");
    const bool spoken = !error.said(&descent::Text::en).empty() && !error.said(&descent::Text::zh).empty();
    require(spoken && !error.key.empty(), "an error has its sentences");
  }
  return 0;
}
