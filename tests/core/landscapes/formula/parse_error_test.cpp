// Every kind of mistake: its column, its key, and its sentence in both languages.
#include "landscapes/formula/reading/parse_error.hpp"

#include <gtest/gtest.h>

#include <string>

#include "calculus/random.hpp"
#include "landscapes/formula/formula.hpp"
#include "landscapes/formula/printing/mathml.hpp"
#include "landscapes/formula/reading/tokens.hpp"

namespace descent {
namespace {

// A function of its own: written in place, GCC 12 takes the strings for overruns (its bugs 105329 and 105651).
std::string repeated(size_t count, char c) { return std::string(count, c); }

std::string roots(int count) {
  std::string text;
  for (int i = 0; i < count; ++i) text += "√";
  return text;
}

using formula::parse;
using formula::ParseError;

struct Mistake {
  std::string text;
  int column;
  std::string key;
};

TEST(FormulaError, NamesColumnAndProblem) {
  std::string manyNames = "x";
  for (char letter = 'a'; letter < 'z'; ++letter) manyNames += letter == 'x' ? "" : std::string(" + z") + letter;
  const Mistake mistakes[] = {
      {"", 1, "expected_operand"},
      {"   ", 4, "expected_operand"},
      {"x + y * * 2", 9, "expected_operand"},
      {"x***2", 4, "expected_operand"},
      {"sin()", 5, "expected_operand"},
      {"x +", 4, "expected_operand"},
      {"x 2", 3, "expected_operator"},
      {"2 3", 3, "expected_operator"},
      {"1.2.3", 4, "expected_operator"},
      {"x²3", 3, "expected_operator"},
      {"x, y", 2, "expected_operator"},
      {"sin(x, y)", 6, "expected_closing"},
      {"(x + (y)", 9, "expected_closing"},
      {"(x 2)", 4, "expected_operator"},
      {"sin x", 1, "bracketless_function"},
      {"sinx", 1, "bracketless_function"},
      {"2 + cosxsiny", 5, "bracketless_function"},
      {"sin 2x", 5, "expected_opening"},
      {"sin²x", 4, "expected_opening"},
      {"sin⁻¹(x)", 4, "expected_opening"},
      {"|x", 3, "expected_bar"},
      {"(|x)", 4, "expected_bar"},
      {"x|y", 4, "expected_bar"},
      {"||", 3, "expected_operand"},
      {"min|x|", 4, "expected_opening"},
      {"cos", 4, "expected_opening"},
      {"min(x)", 6, "expected_comma"},
      {"x + 1)", 6, "unmatched_closing"},
      {"x = 1", 3, "unknown_character"},
      {"x > 1", 3, "unknown_character"},
      {"x + 变", 5, "unknown_character"},
      {"\u2063\u2063\u0363", 1, "unknown_character"},
      {"f(x)", 1, "unknown_function"},
      {"x + sec(x)", 5, "unknown_function"},
      {"acosh(x)", 1, "inverse_hyperbolic"},
      {"z^2", 1, "no_variable"},
      {"2 + a", 5, "no_variable"},
      {"x2+y2", 1, "no_variable"},
      {"x1 + x3", 6, "third_variable"},
      {"x1 + y2", 6, "third_variable"},
      {"w1*x1", 4, "ambiguous_variables"},
      {"x + \\foo", 5, "unknown_character"},
      {"\\frac{x}{2", 11, "expected_closing"},
      {"0x10+x", 2, "joined_variables"},
      {"x + 0X1F", 6, "joined_variables"},
      {"3x2", 2, "joined_variables"},
      {"1/2x", 4, "ambiguous_product"},
      {"x^2y", 4, "ambiguous_product"},
      {"1/2(x+1)", 4, "ambiguous_product"},
      {"x/y²x", 5, "ambiguous_product"},
      {"√2x", 3, "ambiguous_product"},
      {"√2(x+1)", 3, "ambiguous_product"},
      {"√x y", 4, "ambiguous_product"},
      {"1/2xy", 4, "ambiguous_product"},
      {"√", 2, "expected_operand"},
      {"√-x", 2, "expected_operand"},
      {"sqrt2(x)", 1, "unknown_function"},
      {"sqrt x", 1, "bracketless_function"},
      {"0,5*x", 2, "decimal_comma"},
      {"sin(0,5)", 6, "decimal_comma"},
      {"1e309", 1, "number_too_large"},
      {"text + x", 1, "reserved_name"},
      {"x + aVeryLongNameThatNobodyWouldType", 5, "name_too_long"},
      {"x + \xff", 5, "bad_encoding"},
      {"x\xc0\x80", 2, "bad_encoding"},
      {"x\xed\xa0\x80", 2, "bad_encoding"},
      {repeated(1001, '1'), 1001, "too_long"},
      {repeated(500, '('), 129, "too_deep"},
      {repeated(500, '-') + "x", 129, "too_deep"},
      {roots(500) + "x", 129, "too_deep"},
      {manyNames, 85, "too_many_parameters"},
      {"π·λ² − ×", 8, "expected_operand"},
      {"é́x", 1, "unknown_character"},
  };
  for (const Mistake& mistake : mistakes) {
    try {
      parse(mistake.text);
      ADD_FAILURE() << "accepted: " << mistake.text;
    } catch (const ParseError& error) {
      EXPECT_EQ(error.column, mistake.column) << mistake.text;
      EXPECT_EQ(error.key, mistake.key) << mistake.text;
      EXPECT_EQ(error.code, "parse_error");
    }
  }
}

ParseError errorOf(const std::string& text) {
  try {
    parse(text);
  } catch (const ParseError& error) {
    return error;
  }
  throw std::logic_error("accepted: " + text);
}

TEST(FormulaError, SpeaksInFullSentences) {
  const ParseError operand = errorOf("x^2 + * y");
  EXPECT_EQ(operand.said(&Text::en), "column 7: expected a number, a variable or “(”, found “*”");
  EXPECT_EQ(operand.said(&Text::zh), "第 7 列：这里应为数字、变量或“(”，却是“*”");
  EXPECT_EQ(operand.found, "*");

  const ParseError closing = errorOf("2*(x + 1");
  EXPECT_EQ(closing.said(&Text::en), "column 9: expected “)” for the “(” in column 3, found the end of the formula");
  EXPECT_EQ(closing.said(&Text::zh), "第 9 列：第 3 列的“(”还没有对应的“)”，这里却是公式的末尾");

  const ParseError name = errorOf("sinx");
  EXPECT_EQ(name.said(&Text::en), "column 1: “sinx” lacks brackets: did you mean “sin(x)”?");
  EXPECT_EQ(name.said(&Text::zh), "第 1 列：“sinx”缺少括号：是否应为“sin(x)”？");
}

TEST(FormulaError, DeepNestingWithinTheBoundsIsFine) {
  const std::string deep = repeated(120, '(') + "x" + repeated(120, ')');
  EXPECT_EQ(formulaInfo(deep).dim, 1);
  std::string chain = "x";
  for (int i = 0; i < 332; ++i) chain += "+y*";
  EXPECT_EQ(formulaInfo(chain + "x").dim, 2);
  std::string operands = "x+1";
  for (int i = 0; i < 60; ++i) operands = "(x+1)*(" + operands + ")";
  EXPECT_EQ(formulaInfo(operands).dim, 1);
}

TEST(FormulaError, GarbageIsNeverFatal) {
  Random random(7);
  const std::string alphabet = "xyab0123456789.eE+-*/^(),  sincolgqrt_\xCF\x80\xC2\xB2\xE2\x88\x92\xFF";
  for (int i = 0; i < 20000; ++i) {
    std::string text;
    for (auto length = random.next() % 40; length > 0; --length) text += alphabet[random.next() % alphabet.size()];
    try {
      const auto expression = parse(text);
      const double w[] = {0.5, 0.25};
      const std::vector<double> params(expression.parameters.size(), 1.0);
      const formula::Program program(expression);
      program.value(w, program.prepare(params.data()).data());
      EXPECT_FALSE(formula::mathml(expression).empty());
    } catch (const ParseError& error) {
      EXPECT_GE(error.column, 1);
      EXPECT_LE(error.column, static_cast<int>(text.size()) + 1);
    }
  }
}

}  // namespace
}  // namespace descent
