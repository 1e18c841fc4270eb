// The loss on a plane of weights: places, order and refusals, on a net so small that it is written out here.
#include "analysis/nets/loss_plane.hpp"

#include "support.hpp"

namespace descent::test {
namespace {

// One pixel, one neuron: weights w, b; then ten outputs' weights and ten biases.
constexpr int parameters = 2 + 10 + 10;

LossPlaneQuestion asked() {
  LossPlaneQuestion q = {{2, 1},
                         {0, 3},
                         2,
                         1,
                         Loss::squared,
                         std::vector<double>(parameters, 0.0),
                         std::vector<double>(parameters, 0.0),
                         std::vector<double>(parameters, 0.0),
                         {0, 2, -1, 1},
                         3,
                         2};
  q.across[0] = 1;
  q.up[2] = 1;
  return q;
}

// Outputs y·tanh(x·pixel) for label 0, else 0: ½ for each image, but where the first output is wrong or right.
double lossAt(double x, double y) {
  const double one = y * std::tanh(x), half = y * std::tanh(x / 2);
  return ((one - 1) * (one - 1) / 2 + (1 + half * half) / 2) / 2;
}

TEST(LossPlane, RowByRowFromTheFirstCorner) {
  const std::vector<double> all = lossPlane(asked(), 0, 6);
  const double x[] = {0, 1, 2, 0, 1, 2}, y[] = {-1, -1, -1, 1, 1, 1};
  ASSERT_EQ(all.size(), 6u);
  for (int i = 0; i < 6; ++i) EXPECT_NEAR(all[i], lossAt(x[i], y[i]), 1e-14) << i;
  EXPECT_EQ(lossPlane(asked(), 4, 2), (std::vector<double>{all[4], all[5]}));
  LossPlaneQuestion one = asked();
  one.columns = one.rows = 1;
  EXPECT_NEAR(lossPlane(one, 0, 1)[0], lossAt(0, -1), 1e-14);
}

TEST(LossPlane, Refusals) {
  const auto refused = [](auto change) {
    LossPlaneQuestion q = asked();
    change(q);
    return refusal([&] { lossPlane(q, 0, 1); });
  };
  EXPECT_EQ(refused([](auto&) {}), "accepted");
  EXPECT_EQ(refused([](auto& q) { q.labels[1] = 10; }), "out_of_range labels[1]");
  EXPECT_EQ(refused([](auto& q) { q.pixels[0] = 3; }), "out_of_range pixels[0]");
  EXPECT_EQ(refused([](auto& q) { q.hidden = 0; }), "out_of_range hidden");
  EXPECT_EQ(refused([](auto& q) { q.origin.pop_back(); }), "wrong_size origin");
  EXPECT_EQ(refused([](auto& q) { q.across.clear(); }), "wrong_size across");
  EXPECT_EQ(refused([](auto& q) { q.up.push_back(0); }), "wrong_size up");
  EXPECT_EQ(refused([](auto& q) { q.columns = 0; }), "out_of_range columns");
  EXPECT_EQ(refused([](auto& q) { q.rows = 1001; }), "too_large rows");
  EXPECT_EQ(refusal([] { lossPlane(asked(), 6, 0); }), "too_large first");
  EXPECT_EQ(refusal([] { lossPlane(asked(), 5, 2); }), "too_large count");
}

}  // namespace
}  // namespace descent::test
