// Advice is right: what a refusal tells to write, put in the place of what it found, is accepted, in both languages.
#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "calculus/random.hpp"
#include "descent.hpp"
#include "landscapes/formula/printing/mathml.hpp"
#include "landscapes/formula/reading/parse_error.hpp"
#include "landscapes/formula/reading/parser.hpp"
#include "support.hpp"

namespace descent {
namespace {

using formula::parse;
using formula::ParseError;

// The last words in quotation marks of a sentence.
std::string lastQuoted(const std::string& sentence) {
  const std::string opening = "“", closing = "”";
  const size_t begin = sentence.rfind(opening) + opening.size();
  return sentence.substr(begin, sentence.rfind(closing) - begin);
}

// The formula after the advice was followed; empty where the refusal advises nothing that replaces what it found.
std::string followed(const std::string& text, const ParseError& error, const char* Text::* language) {
  const bool replaces = error.key == "unknown_function" || error.key == "bracketless_function" ||
                        error.key == "joined_variables" || error.key == "no_variable";
  if (!replaces) return "";
  std::string advice = lastQuoted(error.said(language));
  if (const size_t dots = advice.find("(…)"); dots != std::string::npos) advice.erase(dots);
  std::string changed = text;
  return changed.replace(static_cast<size_t>(error.column) - 1, error.found.size(), advice);
}

std::string meaning(const std::string& text) { return formula::mathml(parse(text)); }

TEST(FormulaAdvice, SaysWhatWasMeant) {
  const struct {
    std::string text, meant;
  } cases[] = {
      {"sinx + y^2", "sin(x) + y^2"},
      {"y - sin x", "y - sin(x)"},
      {"xsinx", "x*sin(x)"},
      {"2cosxsiny", "2*cos(x)*sin(y)"},
      {"cosxsin(y)", "cos(x)*sin(y)"},
      {"sin2x", "sin(2*x)"},
      {"sinxy", "sin(x*y)"},
      {"xlnx - x", "x*ln(x) - x"},
      {"Expx", "exp(x)"},
      {"sqrt2 x", "sqrt(2)*x"},
      {"sinpix", "sin(pi*x)"},
      {"lambdasinx", "lambda*sin(x)"},
      {"sin2(x)", "sin(x)^2"},
      {"foo(x+1)", "foo*(x+1)"},
      {"f(x)", "f*x"},
      {"lnn|x|/a", "ln(n)*abs(x)/a"},
      {"ln2^x", "ln(2)^x"},
      {"3x2", "3*x*2"},
      {"z^2", "x^2"},
      {"x2", "x^2"},
      {"3y2 + 1", "3*y*2 + 1"},
  };
  for (const auto& [text, meant] : cases) {
    for (const auto language : {&Text::en, &Text::zh}) {
      try {
        parse(text);
        ADD_FAILURE() << "accepted: " << text;
      } catch (const ParseError& error) {
        const std::string changed = followed(text, error, language);
        ASSERT_FALSE(changed.empty()) << text << ": " << error.key;
        EXPECT_EQ(meaning(changed), meaning(meant)) << text << ": " << changed;
      }
    }
  }
}

// One thing at a time may be wrong: after each advice the formula is refused further on or accepted, and never twice
// for the same reason at the same place.
TEST(FormulaAdvice, LeadsToAFormula) {
  Random random(5);
  const std::vector<std::string> words = {"x", "y",  "a",     "b",  "k1", "sin", "cos", "exp", "ln",    "sqrt", "2",
                                          "3", "pi", "e",     "xy", "ab", "z",   "w1",  "x2",  "alpha", "(x)",  "+",
                                          "+", "*",  "(y+1)", "^2", " ",  "foo", "max", "y2",  "lr",    "x"};
  int advised = 0;
  for (int i = 0; i < 30000; ++i) {
    std::string text;
    for (auto length = 1 + random.next() % 5; length > 0; --length) text += words[random.next() % words.size()];
    const std::string first = text;
    for (int round = 0;; ++round) {
      try {
        parse(text);
        break;
      } catch (const ParseError& error) {
        const std::string changed = followed(text, error, round % 2 == 0 ? &Text::en : &Text::zh);
        if (changed.empty()) break;
        ASSERT_NE(changed, text) << first;
        ASSERT_LT(round, 8) << first << " → " << text << ": " << error.said(&Text::en);
        text = changed;
        ++advised;
      }
    }
  }
  EXPECT_GT(advised, 3000);
}

// What stands for … is the argument as it was typed, with its brackets or bars.
TEST(FormulaAdvice, OfInverseHyperbolicFunctionsIsTheirValue) {
  const struct {
    std::string name, argument;
    double (*exact)(double);
  } cases[] = {
      {"asinh", "|x|", [](double x) { return std::asinh(x); }},
      {"arsinh", "(x)", [](double x) { return std::asinh(x); }},
      {"Arcsinh", "|x|", [](double x) { return std::asinh(x); }},
      {"acosh", "(1+x)", [](double x) { return std::acosh(1 + x); }},
      {"arcosh", "(1+x)", [](double x) { return std::acosh(1 + x); }},
      {"atanh", "(x)", [](double x) { return std::atanh(x); }},
      {"artanh", "|x|", [](double x) { return std::atanh(x); }},
  };
  for (const auto& [name, argument, exact] : cases) {
    for (const auto language : {&Text::en, &Text::zh}) {
      try {
        parse(name + argument);
        ADD_FAILURE() << "accepted: " << name << argument;
      } catch (const ParseError& error) {
        ASSERT_EQ(error.key, "inverse_hyperbolic") << name << argument;
        EXPECT_EQ(error.found, name);
        std::string advice = lastQuoted(error.said(language));
        const std::string dots = "…";
        for (size_t at = 0; (at = advice.find(dots)) != std::string::npos;) advice.replace(at, dots.size(), argument);
        const auto landscape = makeLandscape({"formula", {}, advice});
        const double x = 0.6;
        EXPECT_NEAR(test::valueAt(*landscape, {&x, 1}), exact(x), 1e-15) << advice;
      }
    }
  }
  // Without its brackets it gets them first.
  for (const char* text : {"asinhx", "asinh x", "xasinhx"}) {
    try {
      parse(text);
      ADD_FAILURE() << "accepted: " << text;
    } catch (const ParseError& error) {
      EXPECT_EQ(error.key, "bracketless_function") << text;
      EXPECT_NE(lastQuoted(error.said(&Text::en)).find("asinh(x)"), std::string::npos) << error.said(&Text::en);
    }
  }
}

TEST(FormulaAdvice, OfASignOrBracketsIsAccepted) {
  for (const auto& [text, product, bracket] : {std::array<std::string, 3>{"1/2x", "1/2*x", "1/(2x)"},
                                               {"x^2y", "x^2*y", "x^(2y)"},
                                               {"√2x", "√2*x", "√(2x)"},
                                               {"1/xy", "1/x*y", "1/(xy)"},
                                               {"x/2(x+1)", "x/2*(x+1)", "x/(2(x+1))"}}) {
    EXPECT_THROW(parse(text), ParseError) << text;
    EXPECT_NO_THROW(parse(product)) << product;
    EXPECT_NO_THROW(parse(bracket)) << bracket;
    EXPECT_NE(meaning(product), meaning(bracket));
  }
}

}  // namespace
}  // namespace descent
