// Where the Hessian does not decide: single points, whole lines of them, and flat stretches.
#include <set>

#include "critical_points_search.hpp"

using namespace descent;
using test::count, test::search;

namespace {

struct Degenerate {
  const char* formula;
  Box box;
  Kind kind;
  const char* type;
  Rule rule;
  int order;
  double coefficient;
  int index;
};

class DegeneratePoint : public testing::TestWithParam<Degenerate> {};

}  // namespace

TEST_P(DegeneratePoint, IsDecided) {
  const Degenerate& expected = GetParam();
  const auto found = search(expected.formula, expected.box);
  ASSERT_EQ(found.points.size(), 1u);
  const CriticalPoint& point = found.points[0];
  EXPECT_EQ(point.decision.kind, expected.kind);
  EXPECT_STREQ(point.decision.type, expected.type);
  EXPECT_EQ(point.decision.rule, expected.rule);
  EXPECT_TRUE(point.decision.degenerate());
  EXPECT_EQ(point.decision.order, expected.order);
  EXPECT_NEAR(point.decision.coefficient, expected.coefficient, 0.02 * std::abs(expected.coefficient));
  EXPECT_EQ(point.index, expected.index);
  EXPECT_EQ(found.winding, expected.index);
  EXPECT_EQ(found.certainty, found.points[0].proven ? Certainty::proven : Certainty::counted);
}
INSTANTIATE_TEST_SUITE_P(
    DegeneratePoints, DegeneratePoint,
    testing::Values(
        Degenerate{"x^4", {-1, 1.2}, Kind::minimum, "minimum", Rule::reduced, 4, 1, 1},
        Degenerate{"-x^4", {-1, 1.2}, Kind::maximum, "maximum", Rule::reduced, 4, -1, -1},
        Degenerate{"x^3", {-1, 1.2}, Kind::degenerate, "inflection", Rule::reduced, 3, 1, 0},
        Degenerate{"x^3 + y^2", {-1, 1.2, -1, 1}, Kind::degenerate, "inflection", Rule::reduced, 3, 1, 0},
        // Expanded and off the grid: the double and triple roots are known to a root of ε only.
        Degenerate{"x^3 - 0.9*x^2 + 0.27*x - 0.027", {-1, 1}, Kind::degenerate, "inflection", Rule::reduced, 3, 1, 0},
        Degenerate{"((y-0.3)-(x-0.2)^2)*((y-0.3)-2*(x-0.2)^2)",
                   {-1, 1, -0.5, 1.5},
                   Kind::saddle,
                   "saddle",
                   Rule::reduced,
                   4,
                   -0.25,
                   -1},
        Degenerate{"(y-x^2)*(y-2*x^2)", {-1, 1, -0.5, 1.5}, Kind::saddle, "saddle", Rule::reduced, 4, -0.25, -1},
        Degenerate{"x^2 - y^4", {-1, 1, -1, 1.3}, Kind::saddle, "saddle", Rule::reduced, 4, -1, -1},
        Degenerate{"x^2 + y^4", {-1, 1, -1, 1.3}, Kind::minimum, "minimum", Rule::reduced, 4, 1, 1},
        Degenerate{"y^6 - x^2", {-1, 1, -1, 1.3}, Kind::saddle, "saddle", Rule::reduced, 6, 1, -1},
        Degenerate{"x^3 - 3*x*y^2", {-1, 1.1, -1, 1.3}, Kind::saddle, "saddle", Rule::directions, 3, 1, -2},
        Degenerate{"x^4 + y^4", {-1, 1.1, -1, 1.3}, Kind::minimum, "minimum", Rule::directions, 4, 1, 1},
        // So flat that Newton's steps never arrive, and x^98 rounds to zero up to x = 7e-4.
        Degenerate{"(x - 0.3)^8", {-1, 1.2}, Kind::minimum, "minimum", Rule::reduced, 8, 1, 1},
        Degenerate{"x^21", {-1, 1.2}, Kind::degenerate, "inflection", Rule::reduced, 21, 1, 0},
        Degenerate{"x^40", {-1, 1}, Kind::minimum, "minimum", Rule::reduced, 40, 1, 1},
        Degenerate{"-x^40", {-1, 1.2}, Kind::maximum, "maximum", Rule::reduced, 40, -1, -1},
        Degenerate{"x^99", {-1, 1.2}, Kind::degenerate, "inflection", Rule::reduced, 99, 1, 0},
        Degenerate{"(x-0.3)^20 + (y+0.1)^20", {-1, 1.2, -1, 1.3}, Kind::minimum, "minimum", Rule::directions, 20, 1, 1},
        Degenerate{"x^40 + y^40", {-1, 1, -1, 1}, Kind::minimum, "minimum", Rule::directions, 40, 1, 1},
        Degenerate{"x^20 - y^20", {-1, 1.2, -1, 1.1}, Kind::saddle, "saddle", Rule::directions, 20, 1, -1}));

TEST(DegeneratePoints, NearlyDegenerateIsNotDegenerate) {
  const auto found = search("x^4 - 0.000002*x^2 + y^2", {-1, 1.3, -1, 1});
  EXPECT_EQ(count(found, Kind::minimum), 2);
  EXPECT_EQ(count(found, Kind::saddle), 1);
  EXPECT_EQ(found.points.size(), 3u);
  EXPECT_EQ(found.certainty, found.points[0].proven ? Certainty::proven : Certainty::counted);
}

struct Named {
  const char* formula;
  Box box;
  const char* type;
  int index;
};

// One name by one rule: index 1 an extremum, 0 an inflection, below a saddle.
TEST(DegeneratePoints, AreNamedByTheirIndex) {
  for (const Named& expected : std::vector<Named>{{"x*abs(x)", {-1, 1.2}, "inflection", 0},
                                                  {"-abs(x)^1.5", {-1, 1.2}, "maximum", -1},
                                                  {"(x^2+y^2)^1.5", {-1, 1.1, -1, 1.3}, "minimum", 1},
                                                  {"x^2+y^3", {-1, 1.1, -1, 1.3}, "inflection", 0},
                                                  {"x^4+y^3", {-1, 1.1, -1, 1.3}, "inflection", 0},
                                                  {"x^3+y^3", {-1, 1.1, -1, 1.3}, "inflection", 0},
                                                  {"(y-x^2)^2+x^5", {-1, 1, -1, 1}, "inflection", 0},
                                                  {"x^2-2*x*y^2+y^4+y^6", {-1, 1, -1, 1}, "minimum", 1},
                                                  {"x^18 + y^2", {-5, 5, -5, 5}, "minimum", 1},
                                                  // Off the grid, and where terms of ∇f or H have no value.
                                                  {"(x-0.137)*abs(x-0.137)", {-1, 1.3}, "inflection", 0},
                                                  {"(y-x^2)^2-x^7", {-2, 2, -2, 2}, "inflection", 0},
                                                  {"abs(x)^1.5+y^2", {-1, 1.2, -1.1, 1.3}, "minimum", 1},
                                                  {"abs(x)^1.5-y^2", {-1, 1.2, -1.1, 1.3}, "saddle", -1},
                                                  {"(x^2+2*y^2)^0.75", {-1, 1.2, -1.1, 1.3}, "minimum", 1},
                                                  {"-(x^4+y^2)^0.9", {-1, 1.2, -1.1, 1.3}, "maximum", 1}}) {
    const CriticalPoints found = search(expected.formula, expected.box);
    ASSERT_EQ(found.points.size(), 1u) << expected.formula;
    EXPECT_STREQ(found.points[0].decision.type, expected.type) << expected.formula;
    EXPECT_EQ(found.points[0].index, expected.index) << expected.formula;
    EXPECT_EQ(found.certainty, Certainty::counted) << expected.formula;
    EXPECT_TRUE(found.singular.empty()) << expected.formula;
  }
}

// Four minima round x⁸ + y⁸ − x²y², one maximum beside (x² − y²)² + x⁵, and at 0 a saddle of both.
TEST(DegeneratePoints, OfAnotherIndexThanOneAreNoExtrema) {
  for (const auto& [formula, points] : {std::pair{"x^8+y^8-x^2*y^2", 5u}, {"(x^2-y^2)^2+x^5", 2u}}) {
    const CriticalPoints found = search(formula, {-2, 2, -2, 2});
    ASSERT_EQ(found.points.size(), points) << formula;
    for (const CriticalPoint& point : found.points) {
      EXPECT_TRUE(point.proven || point.decision.kind == Kind::saddle) << formula;
    }
    EXPECT_EQ(found.certainty, Certainty::counted) << formula;
  }
}

// A line of critical points is typed by stretch; a point where two of them cross is none of its own.
TEST(DegeneratePoints, LinesArePartedWhereTheirTypeChanges) {
  const auto types = [](const char* formula, const Box& box) {
    std::multiset<std::string> all;
    for (const CriticalPoint& point : search(formula, box).points) {
      all.insert(point.line.empty() ? "a point" : point.decision.type);
    }
    return all;
  };
  using Types = std::multiset<std::string>;
  EXPECT_EQ(types("x^2*y", {-1, 1.1, -1, 1.3}), (Types{"valley", "ridge"}));
  EXPECT_EQ(types("x^2*sin(y)", {-4, 4.1, -4, 4.3}), (Types{"ridge", "ridge", "valley", "valley"}));
  EXPECT_EQ(types("(x-y^2)^2", {-1, 1.1, -1, 1.3}), Types{"valley"});
  EXPECT_EQ(types("x^4+0*y", {-1, 1.1, -1, 1.3}), Types{"valley"});
  EXPECT_EQ(types("x^3+0*y", {-1, 1.1, -1, 1.3}), Types{"inflection"});
  // H is zero all along them.
  EXPECT_EQ(types("x^4*y^2", {-1, 2, -1, 2}), (Types{"valley", "valley"}));
  EXPECT_EQ(types("x^4*y^4", {-1, 1.1, -1, 1.3}), (Types{"valley", "valley"}));
  EXPECT_EQ(types("x^3*y^2", {-1, 1.1, -1, 1.3}), (Types{"inflection", "valley", "ridge"}));
  EXPECT_EQ(types("(y-sin(x))^4", {-7, 7, -3, 3}), Types{"valley"});
}

TEST(DegeneratePoints, ValleyIsOneEntryWithItsWholeLine) {
  const auto found = search("(1-x*y)^2", {-3, 3, -3, 3});
  ASSERT_EQ(found.points.size(), 3u);
  EXPECT_EQ(found.points[0].decision.kind, Kind::saddle);
  EXPECT_FALSE(found.winding.has_value());  // the valleys cross the boundary
  EXPECT_FALSE(found.complete());
  for (int branch : {1, 2}) {
    const CriticalPoint& valley = found.points[branch];
    EXPECT_EQ(valley.decision.kind, Kind::degenerate);
    EXPECT_STREQ(valley.decision.type, "valley");
    EXPECT_EQ(valley.decision.rule, Rule::continuum);
    EXPECT_FALSE(valley.index.has_value());
    ASSERT_GT(valley.line.size(), 40u);
    double furthest = 0;
    for (size_t i = 0; i < valley.line.size(); i += 2) {
      EXPECT_NEAR(valley.line[i] * valley.line[i + 1], 1, 1e-9);
      furthest = std::max({furthest, std::abs(valley.line[i]), std::abs(valley.line[i + 1])});
    }
    EXPECT_NEAR(furthest, 3, 1e-3);
  }
}

TEST(DegeneratePoints, CircleOfMinimaCloses) {
  const auto found = search("(x^2+y^2-1)^2/4", {-2, 2.1, -2, 2.2});
  ASSERT_EQ(found.points.size(), 2u);
  EXPECT_EQ(found.points[0].decision.kind, Kind::maximum);
  const std::vector<double>& line = found.points[1].line;
  double length = 0;
  for (size_t i = 2; i < line.size(); i += 2) length += std::hypot(line[i] - line[i - 2], line[i + 1] - line[i - 1]);
  EXPECT_NEAR(length, 2 * 3.14159265358979, 2e-3);
  EXPECT_EQ(line[0], line[line.size() - 2]);
}

TEST(DegeneratePoints, PlateauHasNoSpecialPoint) {
  EXPECT_TRUE(search("0*x + 0*y", {-1, 1, -1, 1}).points.empty());
  EXPECT_LT(search("exp(-x^2-y^2)", {-30, 31, -30, 31}).points.size(), 2u);
}
