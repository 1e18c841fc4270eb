// Pasted mathematics: what it looks like is what it means; what the page shows can be copied and pasted back.
#include <gtest/gtest.h>

#include <cmath>
#include <string>
#include <vector>

#include "calculus/random.hpp"
#include "descent.hpp"
#include "landscapes/formula/printing/mathml.hpp"
#include "landscapes/formula/reading/parser.hpp"
#include "support.hpp"

namespace descent {
namespace {

using formula::parse;
using formula::ParseError;

// The text content of the markup, as a browser's selection gives it, with what it puts between elements.
std::string textContent(const std::string& markup, const std::string& between) {
  std::string text;
  for (size_t i = 0; i < markup.size(); ++i) {
    if (markup[i] != '<') {
      text += markup[i];
      continue;
    }
    i = markup.find('>', i);
    text += between;
  }
  return text;
}

void expectSameWhenPasted(const std::string& typed) {
  const formula::Expression expression = parse(typed);
  const std::string markup = formula::mathml(expression);
  for (const char* between : {"", " ", "\n"}) {
    const std::string pasted = textContent(markup, between);
    try {
      const formula::Expression again = parse(pasted);
      EXPECT_EQ(formula::mathml(again), markup) << typed;
      EXPECT_EQ(again.parameters, expression.parameters) << typed;
    } catch (const ParseError& error) {
      const bool bounded = error.key == "too_deep" || error.key == "too_long";
      EXPECT_TRUE(bounded) << typed << ": " << error.said(&Text::en);
    }
  }
}

TEST(FormulaPasted, TheCatalogueComesBackWithTheSameNumbers) {
  for (const LandscapeEntry& entry : landscapes()) {
    if (entry.info.prose) continue;
    expectSameWhenPasted(entry.info.formula);
    const std::string pasted = "f=" + textContent(formula::mathml(parse(entry.info.formula)), "");
    const auto shown = makeLandscape({"formula", {}, pasted}),
               typed = makeLandscape({"formula", {}, entry.info.formula});
    for (int i = 0; i < 20; ++i) {
      const double w[] = {-3 + 0.31 * i, 2 - 0.23 * i};
      const double f = test::valueAt(*typed, w);
      if (std::isnan(f)) continue;
      EXPECT_NEAR(test::valueAt(*shown, w), f, 1e-12 * std::max(1.0, std::abs(f))) << entry.info.id;
    }
  }
}

TEST(FormulaPasted, EveryKindOfNodeComesBack) {
  for (const char* text : {"-x^2",
                           "(-x)^2",
                           "(x+y)/2*x",
                           "x - (-y)",
                           "2*3*x",
                           "x*2",
                           "2*(x/3)",
                           "angle*x",
                           "k1*x + k_max*y + k_1",
                           "2^x^y",
                           "(x^2)^y",
                           "(x/y)^2",
                           "sin(x)^2",
                           "sin(x)^-1",
                           "exp(-x)*x",
                           "sqrt(x) + abs(-y)",
                           "a*abs(b*abs(x))",
                           "abs(x)*abs(y)",
                           "max(x, min(y, 2))",
                           "1e-3*x + .5 + 2.",
                           "x^1e-3",
                           "2pi*e*x",
                           "lambda1*x + theta_max",
                           "x1*x",
                           "sqrt(sqrt(x/2))",
                           "log10(x)",
                           "cos(x)^2.",
                           "log1p(x)*expm1(y)",
                           "1/(2x)",
                           "x^(1/3)",
                           "-(x+1)/(y-2)^2*3",
                           "x⁻²",
                           "2^-x",
                           "2xb(a+2eab)+xbab",
                           "PI_*xfb",
                           "xmax|x|/a",
                           "xmax²(x+1)",
                           "0eeee{-0ex)e",
                           "y*(-2x)*y",
                           "x^k_lambda*theta_mu1"}) {
    expectSameWhenPasted(text);
  }
}

TEST(FormulaPasted, WhateverIsAcceptedComesBack) {
  Random random(3);
  const std::vector<std::string> words = {
      "x", "y", "a", "k1", "k_max", "λ",  "sin(", "max(", "sqrt(", "abs(", "(", ")",  ")",   ")", ",",       "+", "-",
      "*", "/", "^", "2",  "1e-3",  ".5", "|",    "²",    "√",     "pi",   "e", "ln", "min", "n", "_lambda", "{"};
  int accepted = 0;
  for (int i = 0; i < 100000; ++i) {
    std::string text;
    for (auto length = 1 + random.next() % 9; length > 0; --length) text += words[random.next() % words.size()];
    try {
      parse(text);
    } catch (const ParseError&) {
      continue;
    }
    ++accepted;
    expectSameWhenPasted(text);
  }
  EXPECT_GT(accepted, 3000);
}

TEST(FormulaPasted, ReadsCharactersAsWhatTheyMean) {
  const struct {
    std::string pasted, plain;
  } cases[] = {
      {"sin\u2061(x)", "sin(x)"},
      {"2\u2062x\u2062y", "2*x*y"},
      {"\uFEFFx\u200B+\u20601", "x+1"},
      {"x\u2002+\u20031\u2009\u3000", "x+1"},
      {"x\u20101", "x-1"},
      {"x\u20111", "x-1"},
      {"x\u20141", "x-1"},
      {"x\u22121", "x-1"},
      {"2\u22C5x\u00D73", "2*x*3"},
      {"\U0001D465^2", "x^2"},
      {"\U0001D44E\U0001D465", "a*x"},
      {"\U0001D6FC\U0001D465", "alpha*x"},
      {"\U0001D7D0x", "2*x"},
      {"\u210Ex", "h*x"},
      {"ｓｉｎ（ｘ）＾２", "sin(x)^2"},
  };
  for (const auto& [pasted, plain] : cases) {
    EXPECT_EQ(formula::mathml(parse(pasted)), formula::mathml(parse(plain))) << pasted;
  }
  // Every mathematical alphabet, upright to monospace.
  for (char32_t code = 0x1D400; code < 0x1D6A4; code += 52) {
    for (const char32_t letter : {code + 23, code + 26 + 23}) {
      std::string text;
      for (const int shift : {18, 12, 6, 0}) {
        text += static_cast<char>(shift == 18 ? 0xF0 | letter >> 18 : 0x80 | (letter >> shift & 0x3F));
      }
      EXPECT_EQ(formula::mathml(parse(text)), formula::mathml(parse("x"))) << text;
    }
  }
}

TEST(FormulaPasted, NumbersKeepTheirMeaning) {
  const auto value = [](const std::string& text) {
    const double w[] = {0.0};
    return test::valueAt(*makeLandscape({"formula", {}, text + " + 0*x"}), w);
  };
  EXPECT_EQ(value("1e-3"), 1e-3);
  EXPECT_EQ(value("2E3"), 2000);
  EXPECT_EQ(value("1\u2009e"), std::exp(1.0));
  EXPECT_EQ(value("2e"), 2 * std::exp(1.0));
  EXPECT_EQ(value("１．５ｅ－３"), 1.5e-3);
  EXPECT_EQ(value("\\frac{1e-3}{2}"), 5e-4);
}

}  // namespace
}  // namespace descent
