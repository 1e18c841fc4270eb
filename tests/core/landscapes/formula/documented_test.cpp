// docs/formulas.md: every formula of its tables means what stands beside it, or is refused and may be written that way.
#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <string>
#include <vector>

#include "descent.hpp"
#include "landscapes/formula/printing/mathml.hpp"
#include "landscapes/formula/reading/parser.hpp"
#include "support.hpp"

namespace descent {
namespace {

struct Row {
  std::string typed, meant;
};

struct Document {
  std::vector<Row> accepted, refused;
};

// What stands in the first two code spans of a row; a bar is written \| there.
std::vector<std::string> spans(const std::string& line) {
  std::vector<std::string> found;
  for (size_t at = line.find('`'); at != std::string::npos && found.size() < 2; at = line.find('`', at)) {
    const size_t end = line.find('`', at + 1);
    std::string text = line.substr(at + 1, end - at - 1);
    for (size_t bar = text.find("\\|"); bar != std::string::npos; bar = text.find("\\|", bar)) text.erase(bar, 1);
    found.push_back(text);
    at = end + 1;
  }
  return found;
}

Document document() {
  std::ifstream file(std::string(DESCENT_SOURCE_DIR) + "/docs/formulas.md");
  Document read;
  bool refused = false;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("## ")) refused = line == "## What is refused";
    if (!line.starts_with("| `")) continue;
    const std::vector<std::string> row = spans(line);
    (refused ? read.refused : read.accepted).push_back({row.at(0), row.at(1)});
  }
  return read;
}

std::string said(const std::string& text) {
  try {
    formula::parse(text);
  } catch (const formula::ParseError& error) {
    return error.said(&Text::en);
  }
  return "";
}

TEST(FormulaDocumented, MeansWhatTheTableSays) {
  const Document tables = document();
  EXPECT_GE(tables.accepted.size(), 70u);
  for (const auto& [typed, meant] : tables.accepted) {
    ASSERT_EQ(said(typed), "") << typed;
    ASSERT_EQ(said(meant), "") << meant;
    const auto a = makeLandscape({"formula", {}, typed}), b = makeLandscape({"formula", {}, meant});
    ASSERT_EQ(a->dim(), b->dim()) << typed;
    for (const double x : {0.3, 0.8, 1.7}) {
      const double w[] = {x, 0.6};
      EXPECT_NEAR(test::valueAt(*a, w), test::valueAt(*b, w), 1e-14 * std::max(1.0, std::abs(test::valueAt(*b, w))))
          << typed;
    }
    EXPECT_EQ(formula::parse(typed).parameters, formula::parse(meant).parameters) << typed;
  }
}

TEST(FormulaDocumented, RefusesWhatTheTableSays) {
  const Document tables = document();
  EXPECT_GE(tables.refused.size(), 15u);
  for (const auto& [typed, instead] : tables.refused) {
    EXPECT_NE(said(typed), "") << typed;
    EXPECT_EQ(said(instead), "") << instead;
  }
}

}  // namespace
}  // namespace descent
