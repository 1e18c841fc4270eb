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

TEST(CriticalPoints, SaysWhyItIsNotComplete) {
  // x²¹ with a slope that the flat stretch hides: no critical point, and no way to see that.
  EXPECT_EQ(search("x^21 + 1e-10*x", {-1, 1.2}).gap, Gap::flat);
  EXPECT_EQ(search("x^40 + y^2", {-1, 1.2, -1, 1.3}).gap, Gap::flat);
  EXPECT_EQ(search("max(abs(x) - 1, 0)^2", {-2, 2.1}).gap, Gap::continuum);
  EXPECT_EQ(search("(1-x*y)^2", {-3, 3, -3, 3}).gap, Gap::boundary);
  EXPECT_EQ(search("(x^2+y^2-1)^2/4", {-2, 2.1, -2, 2.2}).gap, Gap::continuum);
  EXPECT_EQ(search("sin(1000*x)", {-5, 5}).gap, Gap::many);
  EXPECT_EQ(search("sin(300*x) + y^2", {-1, 1.1, -0.1, 0.12}).gap, Gap::many);
  EXPECT_EQ(criticalPoints({{"tilted_hat", {{"n", 3}}}, {-2, 2, -2, 2, -2, 2}}).gap, Gap::dimensions);
}

TEST(CriticalPoints, WhereFIsUndefinedNothingIsMissing) {
  for (const Box& box : {Box{-1, 3}, Box{-1, 3, -1, 1.1}}) {
    const auto found = search(box.size() == 2 ? "x^2 - log(x)" : "x^2 - log(x) + y^2", box);
    ASSERT_EQ(found.points.size(), 1u);
    EXPECT_NEAR(found.points[0].point.at[0], std::sqrt(0.5), 1e-12);
    EXPECT_FALSE(found.winding.has_value());
    EXPECT_EQ(found.gap, Gap::undefined);
  }
  // The hole is inside: the boundary knows nothing of it.
  EXPECT_EQ(search("log(x^2 + y^2 - 1)", {-3, 3.1, -3, 3.2}).gap, Gap::undefined);
  EXPECT_EQ(search("sqrt(x^2 - 1)", {-3, 3.1}).gap, Gap::undefined);
  EXPECT_TRUE(search("x^2 - log(x)", {0.1, 3}).complete());
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
    EXPECT_TRUE(pole.complete());
  }
  const auto peak = search("1/((x-0.2)^2 + (y+0.4)^2)", {-1, 1.1, -1, 1.2});
  ASSERT_EQ(peak.singular.size(), 1u);
  EXPECT_NEAR(peak.singular[0].at[0], 0.2, 1e-12);
  EXPECT_NEAR(peak.singular[0].at[1], -0.4, 1e-12);
  EXPECT_TRUE(peak.complete());
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
  EXPECT_TRUE(found.complete());
}

TEST(CriticalPoints, CornersWhereTheMeanOfBothSidesVanishesAreNone) {
  // Also where a node of the grid is the corner.
  for (const double right : {1.0, 1.1}) {
    const auto one = search("abs(x)", {-1, right});
    EXPECT_TRUE(one.points.empty());
    ASSERT_EQ(one.singular.size(), 1u);
    EXPECT_NEAR(one.singular[0].at[0], 0, 1e-12);
    EXPECT_EQ(one.singular[0].index, 1);
    EXPECT_TRUE(one.complete());
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
