// Properties that every landscape of the catalogue has, whatever its formula. Exceptions are data in LandscapeInfo.
#include <algorithm>
#include <cmath>
#include <filesystem>
#include <set>

#include "support.hpp"

namespace descent {
namespace {

using test::Derivatives;
using test::derivatives;

double largest(const std::vector<double>& values) {
  double most = 1;
  for (const double value : values) most = std::max(most, std::abs(value));
  return most;
}

bool atCorner(const LandscapeInfo& info, const std::vector<double>& w) {
  return std::any_of(info.corners.begin(), info.corners.end(),
                     [&](const auto& corner) { return std::equal(w.begin(), w.end(), corner.begin()); });
}

// Points of the box; the last parameters differ from the defaults.
struct Case {
  std::string name;
  std::unique_ptr<Landscape> landscape;
  std::vector<std::vector<double>> points;
};

Case makeCase(const LandscapeEntry& entry, double mix, int dim = 0) {
  ParamMap params;
  for (const Param& param : entry.info.params) {
    const double value = param.value + mix * (param.max - param.value);
    params[param.id] = param.scale == Scale::integer || param.scale == Scale::choice ? param.value : value;
  }
  if (dim > 0) params[entry.info.dimension] = dim;
  Case made{std::string(entry.info.id) + (mix > 0 ? " (other parameters)" : "") + (dim > 0 ? " (more dimensions)" : ""),
            makeLandscape({entry.info.id, entry.info.typed ? ParamMap{} : params}),
            {entry.info.start}};
  made.points[0].resize(made.landscape->dim(), 0.1);
  Random random(7);
  for (int i = 0; i < 40; ++i) {
    std::vector<double> w;
    for (int k = 0; k < made.landscape->dim(); ++k) {
      const Interval& side = entry.info.domain[std::min(k, entry.info.dim - 1)];
      w.push_back(side.min + (side.max - side.min) * random.uniform());
    }
    made.points.push_back(w);
  }
  return made;
}

template <class Check>
void forEveryLandscape(Check check) {
  for (const LandscapeEntry& entry : landscapes()) {
    if (entry.info.typed) continue;
    for (const double mix : {0.0, 0.3}) {
      const Case made = makeCase(entry, mix);
      SCOPED_TRACE(made.name);
      check(entry.info, made);
    }
    if (!entry.info.dimension) continue;
    const Case made = makeCase(entry, 0.3, 4);
    SCOPED_TRACE(made.name);
    check(entry.info, made);
  }
}

TEST(LandscapeRegistry, ListsEveryFileOfItsFolderOnce) {
  std::set<std::string> files, ids;
  for (const auto& file : std::filesystem::directory_iterator(DESCENT_SOURCE_DIR "/core/landscapes")) {
    if (file.path().extension() == ".hpp" && file.path().stem() != "landscape") files.insert(file.path().stem());
  }
  for (const LandscapeEntry& entry : landscapes()) {
    if (entry.info.typed) continue;
    EXPECT_TRUE(ids.insert(entry.info.id).second) << entry.info.id << " twice";
  }
  EXPECT_EQ(ids, files);
}

TEST(LandscapeRegistry, EntriesAreComplete) {
  for (const LandscapeEntry& entry : landscapes()) {
    const LandscapeInfo& info = entry.info;
    SCOPED_TRACE(info.id);
    for (const Text& text : {info.title, info.citation, info.loss}) {
      EXPECT_GT(std::string(text.en).size(), 2u);
      EXPECT_GT(std::string(text.zh).size(), 2u);
    }
    EXPECT_EQ(info.domain.size(), static_cast<size_t>(info.dim));
    EXPECT_EQ(info.start.size(), static_cast<size_t>(info.dim));
    for (int i = 0; i < info.dim; ++i) {
      EXPECT_LE(info.domain[i].min, info.start[i]);
      EXPECT_LE(info.start[i], info.domain[i].max);
    }
    for (const Param& param : info.params) EXPECT_EQ(checked(param, param.value, {param.id}), param.value);
  }
}

TEST(LandscapeRegistry, FiniteOnTheBox) {
  forEveryLandscape([](const LandscapeInfo&, const Case& made) {
    for (const auto& w : made.points) {
      const Derivatives d = derivatives(*made.landscape, w);
      EXPECT_TRUE(std::isfinite(d.value));
      for (const double g : d.g) EXPECT_TRUE(std::isfinite(g));
      for (const double h : d.h) EXPECT_TRUE(std::isfinite(h));
    }
  });
}

// gradient() and hessian() take ways of their own: dual numbers of first and of second order, or what is written by
// hand.
TEST(LandscapeRegistry, GradientOnItsOwnIsTheSame) {
  forEveryLandscape([](const LandscapeInfo&, const Case& made) {
    for (const auto& w : made.points) {
      const Derivatives d = derivatives(*made.landscape, w);
      std::vector<double> g(w.size());
      EXPECT_NEAR(test::gradientAt(*made.landscape, w, g), d.value, 1e-14 * std::max(1.0, std::abs(d.value)));
      for (size_t i = 0; i < w.size(); ++i) EXPECT_NEAR(g[i], d.g[i], 1e-13 * largest(d.g));
      EXPECT_EQ(test::valueAt(*made.landscape, w), test::gradientAt(*made.landscape, w, g));
    }
  });
}

// Central differences of fourth order: error h⁴·f⁗′/30 plus rounding ε·f/h.
TEST(LandscapeRegistry, DerivativesAgreeWithDifferences) {
  forEveryLandscape([](const LandscapeInfo& info, const Case& made) {
    constexpr double step = 1e-4;
    for (const auto& w : made.points) {
      const Derivatives d = derivatives(*made.landscape, w);
      const size_t n = w.size();
      for (size_t j = 0; j < n; ++j) {
        const auto at = [&](int k) {
          auto moved = w;
          moved[j] += k * step;
          return derivatives(*made.landscape, moved);
        };
        const Derivatives a = at(-2), b = at(-1), c = at(1), e = at(2);
        const auto slope = [](double a, double b, double c, double e) { return (a - 8 * b + 8 * c - e) / (12 * step); };
        // A field has no potential to differentiate; the number beside it is ½‖F‖².
        double wanted = d.g[j];
        if (info.field) wanted = d.g[0] * d.h[j] + d.g[1] * d.h[n + j];
        const double rounding = 1e-10 * std::abs(d.value);
        EXPECT_NEAR(slope(a.value, b.value, c.value, e.value), wanted, 1e-7 * largest(d.g) + rounding);
        for (size_t i = 0; i < n; ++i) {
          EXPECT_NEAR(slope(a.g[i], b.g[i], c.g[i], e.g[i]), d.h[i * n + j],
                      1e-6 * largest(d.h) + 1e-10 * largest(d.g));
        }
      }
    }
  });
}

TEST(LandscapeRegistry, DeclaredCriticalPointsHold) {
  for (const LandscapeEntry& entry : landscapes()) {
    if (entry.info.typed) continue;
    SCOPED_TRACE(entry.info.id);
    const auto landscape = makeLandscape({entry.info.id});
    for (const KnownPoint& point : landscape->critical()) {
      const Derivatives d = derivatives(*landscape, point.at);
      EXPECT_NEAR(d.value, point.value, 1e-10 * std::max(1.0, std::abs(point.value)));
      for (size_t i = 0; i < point.at.size(); ++i) {
        EXPECT_LE(entry.info.domain[i].min, point.at[i]);
        EXPECT_LE(point.at[i], entry.info.domain[i].max);
      }
      if (atCorner(entry.info, point.at)) continue;
      const Spectrum curvature = test::spectrumOf(d.h, landscape->dim());
      for (const double g : d.g) EXPECT_NEAR(g, 0, 1e-11 * largest(d.h));
      EXPECT_EQ(curvature.kind(), point.kind) << point.at[0];
      EXPECT_EQ(point.kind == Kind::degenerate, point.decided != Kind::regular);
    }
  }
}

// The ones that are known by formula are known at any parameters.
TEST(LandscapeRegistry, CriticalPointsMoveWithTheParameters) {
  int moved = 0;
  for (const LandscapeEntry& entry : landscapes()) {
    if (entry.info.typed || entry.info.params.empty()) continue;
    const Case made = makeCase(entry, 0.3);
    SCOPED_TRACE(made.name);
    for (const KnownPoint& point : made.landscape->critical()) {
      const Derivatives d = derivatives(*made.landscape, point.at);
      EXPECT_NEAR(d.value, point.value, 1e-12 * std::max(1.0, std::abs(point.value)));
      for (const double g : d.g) EXPECT_NEAR(g, 0, 1e-12 * largest(d.h));
      EXPECT_EQ(test::spectrumOf(d.h, made.landscape->dim()).kind(), point.kind);
      ++moved;
    }
  }
  EXPECT_GE(moved, 10);
}

TEST(LandscapeRegistry, GradientDescentGetsOnFromTheStart) {
  for (const LandscapeEntry& entry : landscapes()) {
    if (entry.info.typed || entry.info.field) continue;
    SCOPED_TRACE(entry.info.id);
    const auto run = simulate({.landscape = {entry.info.id},
                               .optimizer = {"gradient_descent", {{"lr", entry.info.lr}}},
                               .start = entry.info.start,
                               .steps = 60});
    EXPECT_EQ(run.steps, 60);
    EXPECT_LT(run.loss.back(), run.loss.front());
  }
}

TEST(LandscapeRegistry, OnlyQuadraticsHaveTheSameHessianEverywhere) {
  forEveryLandscape([](const LandscapeInfo& info, const Case& made) {
    if (info.field) return;
    EXPECT_EQ(made.landscape->quadratic(), info.quadratic);
    const Derivatives first = derivatives(*made.landscape, made.points[1]);
    bool same = true;
    for (const auto& w : made.points) same = same && derivatives(*made.landscape, w).h == first.h;
    EXPECT_EQ(same, info.quadratic);
  });
}

TEST(LandscapeRegistry, HessianProductsAreProductsOfTheHessian) {
  forEveryLandscape([](const LandscapeInfo&, const Case& made) {
    const int n = made.landscape->dim();
    Vector g(n), v = Vector::LinSpaced(n, -0.7, 1.3), hv(n);
    Matrix h(n, n);
    for (const auto& w : made.points) {
      made.landscape->hessian(asVector(w), g, h);
      made.landscape->hessianProduct(asVector(w), v, hv);
      if (!h.allFinite()) continue;
      EXPECT_LE((h * v - hv).norm(), 1e-14 * (1 + h.norm()) * v.norm());
    }
  });
}

TEST(LandscapeRegistry, OnlyFieldsHaveAnAsymmetricJacobian) {
  forEveryLandscape([](const LandscapeInfo& info, const Case& made) {
    const Derivatives d = derivatives(*made.landscape, made.points[0]);
    const bool symmetric = info.dim < 2 || d.h[1] == d.h[made.points[0].size()];
    EXPECT_EQ(made.landscape->field(), info.field);
    EXPECT_EQ(symmetric, !info.field);
    if (info.field) {
      EXPECT_THROW(requirePotential(*made.landscape, info.id), InvalidArgument);
    } else {
      EXPECT_NO_THROW(requirePotential(*made.landscape, info.id));
    }
  });
}

}  // namespace
}  // namespace descent
