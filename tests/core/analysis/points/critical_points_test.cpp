// Every critical point of the classic test functions found from scratch, counted, and what is in the way of counting.
#include "critical_points_known.hpp"
#include "critical_points_search.hpp"

using namespace descent;
using test::count, test::search;

namespace {

class KnownPoints : public testing::TestWithParam<KnownCase> {};

}  // namespace

TEST_P(KnownPoints, AreAllFound) {
  const KnownCase& known = GetParam();
  const CriticalPoints found = search(known.formula, known.box);
  ASSERT_EQ(found.points.size(), known.points.size());
  EXPECT_TRUE(found.complete());
  // Müller–Brown's gradient has the scale 1e3.
  const double tolerance = std::string(known.name) == "muller_brown" ? 1e-10 : 1e-11;
  for (const auto& point : known.points) {
    const auto here = std::find_if(found.points.begin(), found.points.end(), [&](const CriticalPoint& candidate) {
      return std::hypot(candidate.point.at[0] - point.x, candidate.point.at[1] - point.y) < tolerance;
    });
    ASSERT_NE(here, found.points.end()) << point.x << ", " << point.y;
    EXPECT_EQ(here->decision.kind, point.kind) << point.x << ", " << point.y;
    EXPECT_EQ(here->decision.rule, Rule::second_order);
    EXPECT_NEAR(here->point.value, point.value, 1e-10 * std::max(1.0, std::abs(point.value)));
    const double scale = std::max(std::abs(point.low), std::abs(point.high));
    EXPECT_NEAR(here->decision.curvature.values[0], point.low, 1e-9 * scale);
    EXPECT_NEAR(here->decision.curvature.values[1], point.high, 1e-9 * scale);
  }
}
INSTANTIATE_TEST_SUITE_P(CriticalPoints, KnownPoints, testing::ValuesIn(knownCases),
                         [](const auto& info) { return std::string(info.param.name); });

TEST(CriticalPoints, RastriginHas441) {
  const auto found = search("20+x^2+y^2-10*cos(2*pi*x)-10*cos(2*pi*y)", {-5.12, 5.12, -5.12, 5.12});
  EXPECT_EQ(count(found, Kind::minimum), 121);
  EXPECT_EQ(count(found, Kind::saddle), 220);
  EXPECT_EQ(count(found, Kind::maximum), 100);
  EXPECT_EQ(found.winding, 1);
  EXPECT_TRUE(found.complete());
}

TEST(CriticalPoints, MorseCountOfHimmelblau) {
  const auto found = search("(x^2+y-11)^2+(x+y^2-7)^2", {-5, 5, -5, 5});
  EXPECT_EQ(count(found, Kind::minimum) - count(found, Kind::saddle) + count(found, Kind::maximum), 1);
  EXPECT_EQ(found.winding, 1);
  const auto quarter = search("(x^2+y-11)^2+(x+y^2-7)^2", {0, 5, 0, 5});
  EXPECT_EQ(count(quarter, Kind::minimum), 1);
  EXPECT_EQ(count(quarter, Kind::saddle), 2);
  EXPECT_EQ(quarter.winding, -1);
}

TEST(CriticalPoints, SaysWhyThereMayBeMore) {
  EXPECT_EQ(search("x^40 + y^2", {-1, 1.2, -1, 1.3}).gap, Gap::flat);
  EXPECT_EQ(search("max(abs(x) - 1, 0)^2", {-2, 2.1}).gap, Gap::flat);
  EXPECT_EQ(search("(1-x*y)^2", {-3, 3, -3, 3}).gap, Gap::continuum);
  EXPECT_EQ(search("(x^2+y^2-1)^2/4", {-2, 2.1, -2, 2.2}).gap, Gap::continuum);
  EXPECT_EQ(search("sin(1e6*x*y)*sin(1e5*(x+y))", {-3, 3, -3, 3}).gap, Gap::many);
}

// Where f is defined there are no others, however much of the box has no f.
TEST(CriticalPoints, AreProvenWhereFIsDefined) {
  EXPECT_TRUE(search("log(x^2 + y^2 - 1)", {-3, 3.1, -3, 3.2}).complete());
  EXPECT_TRUE(search("sqrt(x^2 - 1)", {-3, 3.1}).complete());
  const CriticalPoints found = search("x^2 - log(x)", {-1, 3});
  EXPECT_EQ(found.points.size(), 1u);
  EXPECT_TRUE(found.complete());
}

// A minimum and a saddle missed together do not show in the winding number.
TEST(CriticalPoints, AreFoundHoweverSmallTheirPlaceInTheWindow) {
  struct Case {
    const char* formula;
    Box box;
    size_t points;
  };
  for (const auto& [formula, box, points] :
       std::vector<Case>{{"x^2-0.3*cos(3*pi*x)", {-1000, 1000}, 9},
                         {"x^2+y^2-2*exp(-50*((x-1)^2+(y-0.3)^2))", {-20, 20, -20, 20}, 3},
                         {"x^2+2*y^2-0.3*cos(3*pi*x)-0.4*cos(4*pi*y)+0.7", {-50, 50, -50, 50}, 81},
                         {"-cos(x)*cos(y)*exp(-(x-pi)^2-(y-pi)^2)", {-10, 10, -10, 10}, 85},
                         {"(1-x)^2+100*(y-x^2)^2", {-105, 105, -105, 105}, 1},
                         {"(1-x)^2+1000*(y-x^2)^2", {-30, 30, -30, 30}, 1},
                         {"(1-x)^2+4e5*(y-x^2)^2", {-2, 2.01, -1, 3}, 1},
                         {"x^2+5e-10*y^2", {-5, 5, -5, 5}, 1}}) {
    const CriticalPoints found = search(formula, box);
    EXPECT_EQ(found.points.size(), points) << formula;
    EXPECT_TRUE(found.complete()) << formula;
    EXPECT_TRUE(found.singular.empty()) << formula;
    for (const CriticalPoint& point : found.points) EXPECT_TRUE(point.proven) << formula;
  }
}

// Beyond what doubles can prove: the points and no others, and no word that they are all.
TEST(CriticalPoints, WhatIsNotProvenIsNotInvented) {
  const CriticalPoints valley = search("(1-x)^2+1e7*(y-x^2)^2", {-2, 2.01, -1, 3});
  ASSERT_EQ(valley.points.size(), 1u);
  EXPECT_NEAR(valley.points[0].point.at[0], 1, 1e-9);
  EXPECT_FALSE(valley.complete());
  const CriticalPoints beale = search("(1.5-x+x*y)^2+(2.25-x+x*y^2)^2+(2.625-x+x*y^3)^2", {-50, 50, -50, 50});
  EXPECT_EQ(beale.points.size(), 3u);
  EXPECT_FALSE(beale.complete());
}

TEST(CriticalPoints, CanBeSearchedForInParts) {
  const Selection himmelblau = {"himmelblau"};
  const Box box = {-6, 6, -6, 6};
  std::vector<std::vector<double>> found;
  std::vector<Box> waiting;
  int parts = 0;
  do {
    const CriticalPoints part = criticalPoints({himmelblau, box, 20, waiting});
    for (const CriticalPoint& point : part.points) {
      if (point.proven) found.push_back(plainNumbers(point.point.at));
    }
    waiting = part.waiting;
    ASSERT_LT(++parts, 100);
  } while (!waiting.empty());
  EXPECT_GT(parts, 3);
  std::sort(found.begin(), found.end());
  const auto same = [](const auto& a, const auto& b) { return std::hypot(a[0] - b[0], a[1] - b[1]) < 1e-9; };
  found.erase(std::unique(found.begin(), found.end(), same), found.end());
  EXPECT_EQ(found.size(), 9u);
}

TEST(CriticalPoints, PolesAndCornersCount) {
  // Also where a node of the grid is the pole.
  for (const double right : {2.1, 2.0}) {
    const auto pole = search("1/x^2 + x^2", {-2, right});
    EXPECT_EQ(count(pole, Kind::minimum), 2);
    EXPECT_EQ(pole.winding, 1);
    ASSERT_EQ(pole.singular.size(), 1u);
    EXPECT_NEAR(pole.singular[0].at[0], 0, 1e-12);
    EXPECT_EQ(pole.singular[0].index, -1);
    EXPECT_EQ(pole.certainty, Certainty::counted);
  }
  const auto peak = search("1/((x-0.2)^2 + (y+0.4)^2)", {-1, 1.1, -1, 1.2});
  ASSERT_EQ(peak.singular.size(), 1u);
  EXPECT_NEAR(peak.singular[0].at[0], 0.2, 1e-12);
  EXPECT_NEAR(peak.singular[0].at[1], -0.4, 1e-12);
  EXPECT_EQ(peak.certainty, Certainty::counted);
}

TEST(CriticalPoints, TheUnitOfFChangesNothing) {
  const auto found = search("1e-12*((x^2+y-11)^2+(x+y^2-7)^2)", {-5, 5, -5, 5});
  EXPECT_EQ(count(found, Kind::minimum), 4);
  EXPECT_EQ(count(found, Kind::saddle), 4);
  EXPECT_EQ(count(found, Kind::maximum), 1);
  EXPECT_TRUE(found.complete());
}

TEST(CriticalPoints, ShallowQuadraticHasOne) {
  for (const char* formula : {"x^2 + 1e-7*y^2", "x^2 + 1e-8*y^2", "2e-8*(x - y)^2 + (x + y)^2"}) {
    const CriticalPoints found = search(formula, {-5, 5, -5, 5});
    ASSERT_EQ(found.points.size(), 1u) << formula;
    EXPECT_TRUE(found.complete()) << formula;
    EXPECT_EQ(found.points[0].decision.kind, Kind::minimum) << formula;
  }
}

TEST(CriticalPoints, KinkIsNotOneOfThem) {
  const auto found = search("-20*exp(-0.2*sqrt((x^2+y^2)/2))-exp((cos(2*pi*x)+cos(2*pi*y))/2)", {-0.4, 0.4, -0.4, 0.4});
  EXPECT_TRUE(found.points.empty());
  EXPECT_EQ(found.winding, 1);
  ASSERT_EQ(found.singular.size(), 1u);
  EXPECT_NEAR(std::hypot(found.singular[0].at[0], found.singular[0].at[1]), 0, 1e-12);
  EXPECT_EQ(found.singular[0].index, 1);
  EXPECT_EQ(found.certainty, Certainty::counted);
}

TEST(CriticalPoints, CornersWhereTheMeanOfBothSidesVanishesAreNone) {
  // Also where a node of the grid is the corner.
  for (const double right : {1.0, 1.1}) {
    const auto one = search("abs(x)", {-1, right});
    EXPECT_TRUE(one.points.empty());
    ASSERT_EQ(one.singular.size(), 1u);
    EXPECT_NEAR(one.singular[0].at[0], 0, 1e-12);
    EXPECT_EQ(one.singular[0].index, 1);
    EXPECT_EQ(one.certainty, Certainty::counted);
    const auto two = search("abs(x) - abs(y)", {-1, right, -1, right});
    EXPECT_TRUE(two.points.empty());
    ASSERT_EQ(two.singular.size(), 1u);
    EXPECT_EQ(two.singular[0].index, -1);
  }
}

TEST(CriticalPoints, OneDimension) {
  const auto found = search("(x^2-1)^2/4", {-2, 2.3});
  ASSERT_EQ(found.points.size(), 3u);
  EXPECT_EQ(count(found, Kind::minimum), 2);
  EXPECT_EQ(count(found, Kind::maximum), 1);
  EXPECT_EQ(found.winding, 1);
  EXPECT_TRUE(found.complete());
}

TEST(CriticalPoints, ThreeDimensions) {
  const Selection hat = {"tilted_hat", {{"n", 3}}};
  const CriticalPoints found = criticalPoints({hat, {-1.5, 1.6, -1.5, 1.6, -1.5, 1.6}});
  ASSERT_EQ(found.points.size(), 3u);
  for (const KnownPoint& known : makeLandscape(hat)->critical()) {
    const auto here = std::find_if(found.points.begin(), found.points.end(), [&](const CriticalPoint& point) {
      return std::hypot(point.point.at[0] - known.at[0], point.point.at[1], point.point.at[2]) < 1e-10;
    });
    ASSERT_NE(here, found.points.end());
    EXPECT_EQ(here->decision.kind, known.kind);
  }
}

// From so far away that all nine lie in one cell of the grid.
TEST(CriticalPoints, AreFoundFromFarAway) {
  for (const double reach : {50.0, 200.0, 973.0, 1e5}) {
    const auto found = search("(x^2+y-11)^2+(x+y^2-7)^2", {-reach, reach, -reach, reach});
    EXPECT_EQ(count(found, Kind::minimum), 4) << reach;
    EXPECT_EQ(count(found, Kind::saddle), 4) << reach;
    EXPECT_EQ(count(found, Kind::maximum), 1) << reach;
    EXPECT_TRUE(found.complete()) << reach;
  }
}

TEST(CriticalPoints, RefusesABadBox) {
  EXPECT_THROW(search("x^2+y^2", {0, 1}), InvalidArgument);
  EXPECT_THROW(search("x^2+y^2", {0, 1, 1, 1}), InvalidArgument);
  EXPECT_THROW(search("x^2+y^2", {0, 1, 2, 1}), InvalidArgument);
  EXPECT_THROW(search("x^2+y^2", {0, 1, 0, NAN}), InvalidArgument);
  EXPECT_THROW(search("x^2+y^2", {-1e308, 1e308, 0, 1}), InvalidArgument);
}
