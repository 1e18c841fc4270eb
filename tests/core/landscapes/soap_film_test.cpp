// The soap film of 39 heights against an independent program (NumPy), and of two heights by hand.
#include <algorithm>
#include <cmath>
#include <numbers>

#include "support.hpp"

namespace descent {
namespace {

Selection film(double d, int n = 39) { return {"soap_film", {{"d", d}, {"n", double(n)}}}; }

Run fall(double d, double lr, int steps) {
  return simulate({film(d), {"gradient_descent", {{"lr", lr}}, {}}, std::vector<double>(39, 1), steps});
}

double neckOf(const Run& run, int step) { return run.at(step).minCoeff(); }

// d = 0.75: pieces of width ½. From (0.5, 0.5) on the outer ones rise by ½: each is √½ long.
TEST(SoapFilm, TwoHeightsByHand) {
  const test::Derivatives point = test::derivatives(film(0.75, 2), {0.5, 0.5});
  const double outer = std::sqrt(0.5), pi = std::numbers::pi;
  EXPECT_NEAR(point.value, pi * (2 * 1.5 * outer + 0.5), 1e-14);
  // √½ + 1.5·(−½)/√½ of the outer piece, ½ of the inner one.
  EXPECT_NEAR(point.g[0], pi * (outer - 0.75 / outer + 0.5), 1e-14);
  EXPECT_NEAR(point.g[1], point.g[0], 1e-15);
  // 1.5·¼/√½³ − 2·½/√½ of the outer piece, 1·¼/½³ of the inner one.
  EXPECT_NEAR(point.h[0], pi * (0.375 / (0.5 * outer) - 1 / outer + 2), 1e-13);
  EXPECT_NEAR(point.h[1], -2 * pi, 1e-14);
}

// From the catenary c cosh(x/c) Newton's method finds the film in pieces: its neck, its area, both ends of its
// spectrum.
TEST(SoapFilm, ThickAndThin) {
  struct Known {
    double d, c, neck, area, lowest, highest;
  };
  for (const Known& known :
       {Known{0.3, 0.952356777721799, 0.952357823944415, 3.71147200834371, 2.23496985246021, 1583.12424996791},
        {0.5, 0.848337938094979, 0.848351860071562, 5.99198984463347, 0.917029762539946, 840.290286254712},
        {0.6, 0.745071089852172, 0.745129461639301, 7.00002201473928, 0.453459727562245, 611.672476881253},
        {0.66, 0.594130456101953, 0.594764998605521, 7.51843153986540, 0.0765007097046575, 440.406835818726}}) {
    std::vector<double> start;
    for (int i = 1; i < 40; ++i) start.push_back(known.c * std::cosh((i / 20.0 - 1) * known.d / known.c));
    const auto run = simulate({film(known.d), {"newton"}, start, 12});
    ASSERT_EQ(run.outcome.type, Outcome::Type::converged) << known.d;
    EXPECT_NEAR(neckOf(run, run.steps), known.neck, 1e-12);
    EXPECT_NEAR(run.loss[run.steps], known.area, 1e-12);
    const auto ends = extremeEigenpairs({film(known.d), plainNumbers(run.at(run.steps)), {.lowest = 1, .highest = 1}});
    EXPECT_NEAR(ends.values[0], known.lowest, 1e-9);
    EXPECT_NEAR(ends.values[1], known.highest, 1e-8);
  }
  std::vector<double> thin;
  for (int i = 1; i < 40; ++i)
    thin.push_back(0.2350949902345327 * std::cosh((i / 20.0 - 1) * 0.5 / 0.2350949902345327));
  const auto run = simulate({film(0.5), {"newton"}, thin, 12});
  EXPECT_EQ(run.outcome.type, Outcome::Type::critical_point);
  EXPECT_EQ(run.outcome.point, Kind::saddle);
  EXPECT_NEAR(run.outcome.eigenvalues[0], -0.37166427, 1e-7);
}

// η = 1/λmax of the cylinder: 1003.7601320771377 at d = 0.5, 716.9715229122413 at d = 0.7, where no film is left.
TEST(SoapFilm, RelaxesOrTears) {
  const auto rests = fall(0.5, 1 / 1003.7601320771377, 5000);
  EXPECT_NEAR(neckOf(rests, 2000), 0.8666556157295284, 1e-11);
  EXPECT_NEAR(neckOf(rests, 5000), 0.8494747373738335, 1e-11);
  const auto tears = fall(0.7, 1 / 716.9715229122413, 20000);
  EXPECT_NEAR(neckOf(tears, 2000), 0.7029593970584435, 1e-10);
  EXPECT_NEAR(neckOf(tears, 5000), 0.57963990177843, 1e-10);
  EXPECT_GE(neckOf(tears, 14216), 0.02);
  EXPECT_LT(neckOf(tears, 14217), 0.02);
  EXPECT_EQ(tears.outcome.type, Outcome::Type::left_domain);
}

TEST(SoapFilm, HasNoAreaWhereAHeightIsNotPositive) {
  for (const double y : {0.0, -0.1}) {
    const double w[] = {0.5, y};
    EXPECT_TRUE(std::isnan(test::valueAt(*makeLandscape(film(0.5, 2)), w)));
  }
}

}  // namespace
}  // namespace descent
