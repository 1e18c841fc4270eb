// A path of four points against NumPy's SVD, one of a net against an independent program, and refusals.
#include "analysis/nets/weight_path.hpp"

#include "analysis/nets/loss_plane.hpp"
#include "analysis/nets/training.hpp"
#include "reference/digits.hpp"
#include "support.hpp"

namespace descent::test {
namespace {

// Shares and places by numpy.linalg.svd of the centred rows.
TEST(WeightPath, PrincipalDirectionsOfFourPoints) {
  const std::vector<double> w = {0, 0, 0, 2, 1, 0, 4, 0, 1, 6, 1, 0};
  // Straight against the way, at right angles to it, along it; the last does not count.
  const std::vector<double> g = {-6, -1, 0, 0, 1, 0, 2, 1, -1, 5, 5, 5};
  const WeightPath path = weightPath({w, g, 4});
  EXPECT_EQ(path.mean, (std::vector<double>{3, 0.5, 0.25}));
  EXPECT_EQ(path.way, (std::vector<double>{6, 1, 0}));
  EXPECT_NEAR(path.displacement, std::sqrt(37), 1e-12);
  EXPECT_NEAR(path.shares[0], 0.93121221, 1e-8);
  EXPECT_NEAR(path.shares[1], 0.06206088, 1e-8);
  const double first[] = {0.99361409, 0.10195682, 0.04833071},
               along[] = {-3.04390334, -0.95471835, 0.97888371, 3.01973799},
               beside[] = {0.06985617, -0.57799285, 0.91805898, -0.4099223};
  for (int i = 0; i < 3; ++i) EXPECT_NEAR(path.directions[i], first[i], 1e-8) << i;
  for (int i = 0; i < 4; ++i) {
    EXPECT_NEAR(path.coordinates[2 * i], along[i], 1e-8) << i;
    EXPECT_NEAR(std::abs(path.coordinates[2 * i + 1]), std::abs(beside[i]), 1e-8) << i;
  }
  EXPECT_NEAR(path.angles[0], 0, 1e-5);
  EXPECT_NEAR(path.angles[1], 90, 1e-9);
  EXPECT_NEAR(path.angles[2], 180, 1e-5);
  EXPECT_TRUE(std::isnan(path.angles[3]));
}

TEST(WeightPath, OnALineThereIsOneDirection) {
  const std::vector<double> w = {0, 0, 3, 4, 6, 8};
  const WeightPath path = weightPath({w, w, 3});
  EXPECT_NEAR(path.shares[0], 1, 1e-12);
  EXPECT_NEAR(path.shares[1], 0, 1e-12);
  EXPECT_NEAR(path.coordinates[4], 5, 1e-12);
  const WeightPath still = weightPath({{1, 1, 1}, {0, 0, 0}, 3});
  EXPECT_EQ(still.shares, (std::vector<double>{0, 0}));
}

// A hundred updates of η = 0.2 over all images, recorded every ten, from w_k = 0.3 sin(k + 1), by an independent
// program.
TEST(WeightPath, OfANetThatLearns) {
  struct Expected {
    Loss loss;
    double length, displacement, shares[2], start[2], angles[2], middle, end;
  };
  const Expected all[] = {{Loss::squared,
                           12.474256361750818,
                           3.3702642554486,
                           {0.838006236492168, 0.15507813876961427},
                           {-2.8517784419282197, 0.17767091047269498},
                           {63.84938272298448, 23.39227146683735},
                           1.06790425113006,
                           0.30451509800633053},
                          {Loss::cross_entropy,
                           5.721847997850869,
                           4.983015005138909,
                           {0.9488026455344105, 0.045532064300856316},
                           {-2.7206132753451393, 0.7414068391063501},
                           {68.20518236080204, 14.560617862124683},
                           1.6335878991647188,
                           0.8954756864826808}};
  std::vector<double> start;
  for (int i = 0; i < 1210; ++i) start.push_back(0.3 * std::sin(i + 1));
  for (const Expected& expected : all) {
    const TrainingQuestion q = {digits().pixels,
                                digits().labels,
                                16,
                                1300,
                                16,
                                expected.loss,
                                0.2,
                                1300,
                                100,
                                7,
                                {0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100},
                                0,
                                true};
    const Training part = training(q, start, 0, 40), rest = training(q, part.weights, 40, 60);
    std::vector<double> weights = part.path, gradients = part.gradients;
    weights.insert(weights.end(), rest.path.begin(), rest.path.end());
    gradients.insert(gradients.end(), rest.gradients.begin(), rest.gradients.end());
    EXPECT_NEAR(part.length + rest.length, expected.length, 1e-9);
    const WeightPath path = weightPath({weights, gradients, 11});
    EXPECT_NEAR(path.displacement, expected.displacement, 1e-9);
    for (int k = 0; k < 2; ++k) {
      EXPECT_NEAR(path.shares[k], expected.shares[k], 1e-9) << k;
      EXPECT_NEAR(std::abs(path.coordinates[k]), std::abs(expected.start[k]), 1e-8) << k;
      EXPECT_NEAR(path.angles[5 * k], expected.angles[k], 1e-8) << k;
    }
    const std::vector<std::uint32_t> pixels(digits().pixels.begin(), digits().pixels.begin() + 1300 * 64),
        labels(digits().labels.begin(), digits().labels.begin() + 1300);
    const std::vector<double> line =
        lossPlane({pixels, labels, 16, 16, expected.loss, start, path.way, path.way, {0, 1, 0, 0}, 3, 1}, 1, 2);
    EXPECT_NEAR(line[0], expected.middle, 1e-9);
    EXPECT_NEAR(line[1], expected.end, 1e-9);
  }
}

TEST(WeightPath, Refusals) {
  const std::vector<double> w(12);
  const auto refused = [](const WeightPathQuestion& q) { return refusal([&] { weightPath(q); }); };
  EXPECT_EQ(refused({w, w, 4}), "accepted");
  EXPECT_EQ(refused({w, w, 2}), "out_of_range records");
  EXPECT_EQ(refused({w, w, 1001}), "too_large records");
  EXPECT_EQ(refused({w, w, 5}), "wrong_size weights");
  EXPECT_EQ(refused({{}, {}, 5}), "wrong_size weights");
  EXPECT_EQ(refused({w, {1, 2}, 4}), "wrong_size gradients");
}

}  // namespace
}  // namespace descent::test
