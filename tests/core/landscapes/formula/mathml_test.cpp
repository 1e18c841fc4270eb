// What is printed: brackets where the meaning needs them, well-formed markup, no style attributes.
#include "landscapes/formula/printing/mathml.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "descent.hpp"
#include "landscapes/formula/reading/parser.hpp"

namespace descent {
namespace {

// The text of the markup: fractions as [a|b], powers and indices as ^{…} and _{…}.
std::string plainText(const std::string& markup) {
  std::string text;
  std::vector<std::pair<std::string, int>> open;  // element, children seen
  for (size_t i = 0; i < markup.size(); ++i) {
    if (markup[i] != '<') {
      text += markup[i];
      continue;
    }
    const size_t end = markup.find('>', i);
    const std::string tag = markup.substr(i + 1, markup.find_first_of(" >", i) - i - 1);
    i = end;
    if (markup[end - 1] == '/') continue;
    if (tag[0] == '/') {
      EXPECT_EQ(open.back().first, tag.substr(1)) << markup;
      if (open.back().first == "mfrac") text += "]";
      open.pop_back();
      const std::string parent = open.empty() ? "" : open.back().first;
      if (parent == "msup" || parent == "msub") text += open.back().second == 2 ? "}" : "";
      continue;
    }
    if (!open.empty()) {
      const int child = ++open.back().second;
      const std::string parent = open.back().first;
      if (child == 2) text += parent == "mfrac" ? "|" : parent == "msup" ? "^{" : parent == "msub" ? "_{" : "";
    }
    if (tag == "mfrac") text += "[";
    if (tag == "msqrt") text += "√";
    open.emplace_back(tag, 0);
  }
  EXPECT_TRUE(open.empty()) << markup;
  std::string visible;  // without the invisible operators U+2061 to U+2064
  for (size_t i = 0; i < text.size(); ++i) {
    if (text.compare(i, 2, "\xE2\x81") == 0 && text[i + 2] >= '\xA1' && text[i + 2] <= '\xA4') {
      i += 2;
    } else {
      visible += text[i];
    }
  }
  return visible;
}

std::string shown(const std::string& text) { return plainText(formula::mathml(formula::parse(text))); }

TEST(FormulaMathml, PrintsWhatWasMeant) {
  EXPECT_EQ(shown("-x^2"), "−x^{2}");
  EXPECT_EQ(shown("(-x)^2"), "(−x)^{2}");
  EXPECT_EQ(shown("(x+y)/2*x"), "[x+y|2]x");
  EXPECT_EQ(shown("x - (y - 1)"), "x−(y−1)");
  EXPECT_EQ(shown("x - (-y)"), "x−(−y)");
  EXPECT_EQ(shown("x*(-2y)"), "x(−2y)");
  EXPECT_EQ(shown("x + (-2*y*e)*x"), "x+(−2yex)");
  EXPECT_EQ(shown("-2y*x"), "−2yx");
  EXPECT_EQ(shown("(x + 1)*(y - 2)"), "(x+1)(y−2)");
  EXPECT_EQ(shown("2*3*x"), "2·3x");
  EXPECT_EQ(shown("x*2"), "x·2");
  EXPECT_EQ(shown("2*(x/3)"), "2·[x|3]");
  EXPECT_EQ(shown("angle*x"), "angle·x");
  EXPECT_EQ(shown("lambda*x^2/2"), "[λx^{2}|2]");
  EXPECT_EQ(shown("k1*x + k_max"), "k_{1}x+k_{max}");
  EXPECT_EQ(shown("k_lambda*x"), "k_{λ}x");
  EXPECT_EQ(shown("2^x^y"), "2^{x^{y}}");
  EXPECT_EQ(shown("(x^2)^y"), "(x^{2})^{y}");
  EXPECT_EQ(shown("(x/y)^2"), "([x|y])^{2}");
  EXPECT_EQ(shown("sin(x)^2"), "sin^{2}(x)");
  EXPECT_EQ(shown("sin(x)^-1"), "(sin(x))^{−1}");
  EXPECT_EQ(shown("sin(x^2)*exp(-x)"), "sin(x^{2})exp(−x)");
  EXPECT_EQ(shown("sqrt(x) + abs(-y)"), "√x+|−y|");
  EXPECT_EQ(shown("log(x) + ln(y)"), "ln(x)+ln(y)");
  EXPECT_EQ(shown("max(x, y)"), "max(x,y)");
  EXPECT_EQ(shown("x⁻²"), "x^{−2}");
  EXPECT_EQ(shown("1e-3*x + .5"), "1·10^{−3}x+0.5");
  EXPECT_EQ(shown("2pi*e"), "2πe");
}

TEST(FormulaMathml, IsWellFormedForEveryLandscape) {
  for (const LandscapeEntry& entry : landscapes()) {
    if (entry.info.prose) continue;
    const std::string markup = formula::mathml(formula::parse(entry.info.formula));
    EXPECT_FALSE(plainText(markup).empty()) << entry.info.id;
    EXPECT_EQ(markup.find("style"), std::string::npos);
  }
}

TEST(FormulaMathml, KeepsItsSizeInBounds) {
  std::string nested = "x";
  for (int i = 0; i < 60; ++i) nested = "(-" + nested + ")";
  EXPECT_LT(formula::mathml(formula::parse(nested)).size(), 20000u);
}

}  // namespace
}  // namespace descent
