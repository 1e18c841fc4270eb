// Indices of random Hessians: closed forms and quadratures of others, and what is counted beside the law.
#include "analysis/random/hessian_index.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

#include "support.hpp"

namespace {

using namespace descent;

constexpr HessianModel models[] = {HessianModel::goe, HessianModel::signs, HessianModel::field};

// n = 1 … 4 by closed forms, 5 … 8 by Pfaffians with 60 digits.
TEST(HessianIndexLaw, GoeHasItsShareOfMinima) {
  const double pi = std::numbers::pi, root = std::sqrt(2.0);
  const double exact[] = {0.5,
                          (2 - root) / 4,
                          (pi - 2 * root) / (4 * pi),
                          0.25 - root / 16 - 1 / (2 * pi),
                          0.125 - (8 + root) / (24 * pi),
                          0.125 - 7 * root / 128 - 37 / (96 * pi) + root / (6 * pi),
                          8.80461280633e-8,
                          9.69454674931e-10};
  for (int n = 1; n <= 8; ++n) {
    const double p = exact[n - 1];
    EXPECT_NEAR(hessianIndexLaw(HessianModel::goe, n)[0], p, 1e-7 * p) << n;
  }
  EXPECT_NEAR(hessianIndexLaw(HessianModel::goe, 4)[1], root / 8, 1e-14);
  EXPECT_NEAR(-std::log(hessianIndexLaw(HessianModel::goe, 10)[0]) / 100, 0.314183, 5e-7);
}

// n = 2 by Euler's characteristic, 3 Bardeen, Bond, Kaiser & Szalay (1986), the others by quadrature of Kac and Rice.
TEST(HessianIndexLaw, FieldHasItsShareOfMinima) {
  const auto share = [](int n) { return hessianIndexLaw(HessianModel::field, n)[0]; };
  EXPECT_NEAR(share(1), 0.5, 1e-14);
  EXPECT_NEAR(share(2), 0.25, 1e-13);
  EXPECT_NEAR(share(3), (29 - 6 * std::sqrt(6.0)) / 116, 1e-13);
  EXPECT_NEAR(share(4), 0.059885778, 5e-10);
  EXPECT_NEAR(share(6), 0.0135524, 5e-8);
  EXPECT_NEAR(share(8), 0.0029314, 5e-8);
  EXPECT_NEAR(hessianIndexLaw(HessianModel::field, 4)[1], 0.25, 1e-12);
}

TEST(HessianIndexLaw, IsALaw) {
  for (const HessianModel model : models) {
    for (int n = 1; n <= maxHessian; ++n) {
      const std::vector<double> law = hessianIndexLaw(model, n);
      EXPECT_NEAR(std::accumulate(law.begin(), law.end(), 0.0), 1, 1e-12) << n;
      for (size_t k = 0; k < law.size(); ++k) EXPECT_EQ(law[k], law[law.size() - 1 - k]);
      EXPECT_TRUE(std::is_sorted(law.begin(), law.begin() + (n / 2 + 1))) << n;
    }
  }
  EXPECT_EQ(hessianIndexLaw(HessianModel::signs, 4),
            (std::vector<double>{1 / 16.0, 4 / 16.0, 6 / 16.0, 4 / 16.0, 1 / 16.0}));
}

// Within 4 standard errors.
TEST(HessianIndices, CountsFollowTheLaw) {
  const int samples = 200000;
  for (const HessianModel model : models) {
    for (const int n : {1, 2, 3, 5, 10}) {
      const std::vector<double> law = hessianIndexLaw(model, n);
      std::vector<double> counts(law.size());
      for (const std::uint8_t index : hessianIndices({model, n, samples, 3}, 0, samples)) ++counts.at(index);
      for (size_t k = 0; k < law.size(); ++k) {
        const double error = std::sqrt(law[k] * (1 - law[k]) * samples);
        EXPECT_NEAR(counts[k], law[k] * samples, 4 * error + 0.5) << static_cast<int>(model) << " " << n << " " << k;
      }
    }
  }
}

// Within a block, over its end, none at all.
TEST(HessianIndices, RangesArePartsOfTheWhole) {
  for (const HessianModel model : models) {
    const HessianQuestion question{model, 5, 20000, 8};
    const std::vector<std::uint8_t> whole = hessianIndices(question, 0, question.samples);
    ASSERT_EQ(whole.size(), 20000u);
    for (const auto& [first, count] : {std::pair{0, 7}, {5, 0}, {4093, 11}, {4096, 4096}, {3000, 17000}}) {
      EXPECT_EQ(hessianIndices(question, first, count),
                std::vector<std::uint8_t>(whole.begin() + first, whole.begin() + first + count));
    }
    EXPECT_NE(hessianIndices({model, 5, 100, 9}, 0, 100), hessianIndices({model, 5, 100, 8}, 0, 100));
  }
}

TEST(HessianIndices, RefusalsNameTheField) {
  const auto refusal = [](const HessianQuestion& q, int first, int count) {
    return test::refusal([&] { hessianIndices(q, first, count); });
  };
  EXPECT_EQ(refusal({HessianModel::goe, 0, 10, 1}, 0, 1), "out_of_range n");
  EXPECT_EQ(refusal({HessianModel::field, 11, 10, 1}, 0, 1), "too_large n");
  EXPECT_EQ(refusal({HessianModel::signs, 2, 0, 1}, 0, 0), "out_of_range samples");
  EXPECT_EQ(refusal({HessianModel::goe, 2, 10, 1}, -1, 1), "out_of_range first");
  EXPECT_EQ(refusal({HessianModel::goe, 2, 10, 1}, 9, 2), "too_large count");
  EXPECT_EQ(test::refusal([] { hessianModel("wigner"); }), "unknown_id model");
  EXPECT_EQ(test::refusal([] { hessianIndexLaw(HessianModel::field, 11); }), "too_large n");
}

}  // namespace
