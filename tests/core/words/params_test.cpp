// Parameter resolution and the texts of its errors.
#include "words/params.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace descent {
namespace {

const std::vector<Param> params = {{"lr", {"a", "甲"}, 0.1, 0.001, 10, Scale::log},
                                   {"n", {"b", "乙"}, 3, 1, 5, Scale::integer}};

std::string codeOf(const ParamMap& given) {
  try {
    resolve(params, given, "optimizer");
  } catch (const InvalidArgument& e) {
    EXPECT_NE(std::string(e.what()).find(e.field), std::string::npos);
    EXPECT_NE(std::string(e.what()).find(e.value), std::string::npos);
    EXPECT_NE(std::string(e.what()).find(e.allowed), std::string::npos);
    return e.code + " " + e.field;
  }
  return "accepted";
}

TEST(Params, DefaultsAndDeclaredOrder) {
  EXPECT_EQ(resolve(params, ParamMap{}, "p"), (std::vector<double>{0.1, 3}));
  EXPECT_EQ(resolve(params, ParamMap{{"n", 4}, {"lr", 10}}, "p"), (std::vector<double>{10, 4}));
}

TEST(Params, RefusalsNameTheField) {
  const double nan = std::nan(""), infinity = std::numeric_limits<double>::infinity();
  EXPECT_EQ(codeOf({{"lr", nan}}), "not_finite optimizer.params.lr");
  EXPECT_EQ(codeOf({{"lr", -infinity}}), "not_finite optimizer.params.lr");
  EXPECT_EQ(codeOf({{"lr", 10.1}}), "out_of_range optimizer.params.lr");
  EXPECT_EQ(codeOf({{"n", 2.5}}), "out_of_range optimizer.params.n");
  EXPECT_EQ(codeOf({{"beta", 0.9}}), "unknown_id optimizer.params.beta");
}

TEST(Plain, SixSignificantDigits) {
  const std::vector<std::pair<double, const char*>> cases = {{0, "0"},
                                                             {-0.0, "0"},
                                                             {1, "1"},
                                                             {-2.5, "-2.5"},
                                                             {0.1, "0.1"},
                                                             {1e-6, "1e-6"},
                                                             {1.0 / 3, "0.333333"},
                                                             {1000, "1000"},
                                                             {1e6, "1000000"},
                                                             {999999.7, "1000000"},
                                                             {0.00012345678, "0.000123457"},
                                                             {1e100, "1e100"},
                                                             {-1.5e-9, "-1.5e-9"},
                                                             {123456.7, "123457"},
                                                             {std::nan(""), "NaN"},
                                                             {9.99999999, "10"}};
  for (const auto& [value, expected] : cases) EXPECT_EQ(plain(value), expected);
  EXPECT_EQ(plain(-std::numeric_limits<double>::infinity()), "-∞");
}

}  // namespace
}  // namespace descent
