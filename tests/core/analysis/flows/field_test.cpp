// Grid layout, the gradient on it, and its bounds.
#include "analysis/flows/field.hpp"

#include "support.hpp"

namespace descent::test {
namespace {

TEST(Field, NodesIncludeBothEnds) {
  const auto grid = field({{"saddle"}, {-1, 1, 0, 2}, 3, 2, true});
  EXPECT_EQ(grid.loss, (std::vector<double>{1, 0, 1, -3, -4, -3}));
  EXPECT_EQ(grid.gradient, (std::vector<double>{-2, 0, 0, 0, 2, 0, -2, -4, 0, -4, 2, -4}));
}

TEST(Field, OneDimensionIgnoresY) {
  const auto grid = field({{"parabola"}, {0, 2, 0, 1}, 3, 1});
  EXPECT_EQ(grid.loss, (std::vector<double>{0, 1, 4}));
  EXPECT_TRUE(grid.gradient.empty());
}

TEST(Field, ASingleNodeIsTheMiddle) {
  EXPECT_EQ(field({{"saddle"}, {0, 2, 0, 4}, 1, 1}).loss, (std::vector<double>{-3}));
}

std::string refusal(const FieldQuestion& question) {
  return test::refusal([&] { field(question); });
}

TEST(Field, Bounds) {
  EXPECT_EQ(refusal({{"saddle"}, {0, 1, 0, 1}, 0, 1}), "out_of_range nx");
  EXPECT_EQ(refusal({{"saddle"}, {0, 1, 0, 1}, 1, 5000}), "too_large ny");
  EXPECT_EQ(refusal({{"saddle"}, {0, 1, 0, 1}, 4096, 4096}), "too_large ny");
  EXPECT_EQ(refusal({{"saddle"}, {1, 0, 0, 1}, 2, 2}), "out_of_range box[1]");
  EXPECT_EQ(refusal({{"saddle"}, {0, 1, 0, std::nan("")}, 2, 2}), "not_finite box[3]");
}

}  // namespace
}  // namespace descent::test
