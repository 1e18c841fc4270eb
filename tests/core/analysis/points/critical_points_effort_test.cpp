// A search for critical points ends, and soon where nothing is unusual.
#include <gtest/gtest.h>

#include "descent.hpp"

namespace descent {
namespace {

const Box box = {-4, 4, -4, 4};

// A landscape that counts how often its Hessian is asked for.
class Counted final : public Landscape {
 public:
  explicit Counted(const char* formula) : typed_(makeLandscape({"formula", {}, formula})) {}

  int dim() const override { return typed_->dim(); }
  double value(ConstVector w) const override { return typed_->value(w); }
  double gradient(ConstVector w, VectorRef g) const override { return typed_->gradient(w, g); }
  double hessian(ConstVector w, VectorRef g, MatrixRef h) const override {
    ++hessians;
    return typed_->hessian(w, g, h);
  }
  bool enclose(const Interval* w, Interval* g, Interval* h) const override { return typed_->enclose(w, g, h); }

  mutable int hessians = 0;

 private:
  std::unique_ptr<Landscape> typed_;
};

TEST(CriticalPointsEffort, IsBoundedAndSaysSo) {
  for (const char* formula : {"sin(1e6*x*y)*sin(1e5*(x+y))", "sin(20*x*y)"}) {
    const auto typed = makeLandscape({"formula", {}, formula});
    const CriticalPoints found = criticalPoints(*typed, box);
    EXPECT_EQ(found.gap, Gap::many) << formula;
    EXPECT_LT(found.looked, 1.1 * mostCells) << formula;
    EXPECT_FALSE(found.waiting.empty()) << formula;
  }
}

// Hundreds of points that are not proven, round each of which ∇f turns too often to be followed.
TEST(CriticalPointsEffort, IsBoundedForAllPointsTogether) {
  const Counted waves("sin(1e6*x*y)*sin(1e5*(x+y))");
  const CriticalPoints found = criticalPoints(waves, {-50, 50, -50, 50}, 20000);
  EXPECT_GT(found.points.size(), 100u);
  EXPECT_LT(waves.hessians, 1200000);
}

TEST(CriticalPointsEffort, IsSmallWhereNothingIsFlat) {
  for (const char* formula : {"sin(x) + y^2/4 - 0.3*x*y", "x^2 - y^2", "(x^2 + y - 11)^2 + (x + y^2 - 7)^2"}) {
    const auto typed = makeLandscape({"formula", {}, formula});
    const CriticalPoints found = criticalPoints(*typed, box);
    EXPECT_TRUE(found.complete()) << formula;
    EXPECT_LT(found.looked, 300) << formula;
  }
}

}  // namespace
}  // namespace descent
