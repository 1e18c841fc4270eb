// Every landscape of the catalogue: what it declares is found from scratch, and nothing else where the list is
// complete.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "analysis/points/critical_points.hpp"

using namespace descent;

namespace {

class Declared : public testing::TestWithParam<std::string> {};

std::vector<std::string> planar() {
  std::vector<std::string> ids;
  for (const LandscapeEntry& entry : landscapes()) {
    if (entry.info.dim <= 2 && !entry.info.field && !entry.info.typed) ids.push_back(entry.info.id);
  }
  return ids;
}

}  // namespace

TEST_P(Declared, PointsAreFound) {
  const LandscapeInfo& info = find(landscapes(), GetParam(), {"id"}).info;
  const auto landscape = makeLandscape({GetParam()});
  Box box;
  // Wider by a little: nothing may lie on the boundary, nor on a node of the grid by luck alone.
  for (const Interval& side : info.domain) {
    box.insert(box.end(), {side.min - 0.0123 * (side.max - side.min), side.max + 0.0171 * (side.max - side.min)});
  }
  const CriticalPoints found = criticalPoints(*landscape, box);
  bool isolated = true;
  const auto corner = [&](const std::vector<double>& at) {
    return std::any_of(info.corners.begin(), info.corners.end(),
                       [&](const auto& corner) { return std::equal(at.begin(), at.end(), corner.begin()); });
  };
  for (const KnownPoint& known : landscape->critical()) {
    if (corner(known.at)) continue;
    const bool there = std::any_of(found.points.begin(), found.points.end(), [&](const CriticalPoint& point) {
      double gap = 0;
      for (size_t i = 0; i < known.at.size(); ++i) gap = std::max(gap, std::abs(point.point.at[i] - known.at[i]));
      if (!point.line.empty()) {
        isolated = false;
        for (size_t i = 0; i + 1 < point.line.size(); i += 2) {
          gap = std::min(gap, 0.02 * std::hypot(point.line[i] - known.at[0], point.line[i + 1] - known.at[1]));
        }
        return gap < 1e-3;
      }
      const double tolerance = known.kind == Kind::degenerate ? 1e-4 : 1e-10;
      return gap < tolerance && point.decision.kind == (known.decided == Kind::regular ? known.kind : known.decided);
    });
    EXPECT_TRUE(there) << info.id << ": " << known.at[0] << (known.at.size() > 1 ? ", …" : "");
  }
  // All that are not degenerate, in a valley or at a corner are proven.
  bool smooth = isolated;
  for (const KnownPoint& known : landscape->critical())
    smooth = smooth && known.kind != Kind::degenerate && !corner(known.at);
  EXPECT_EQ(found.complete(), smooth) << info.id << ": " << name(found.gap);
  ASSERT_EQ(found.singular.size(), info.corners.size());
  for (size_t i = 0; i < info.corners.size(); ++i) {
    EXPECT_NEAR(found.singular[i].at[0], info.corners[i][0], 1e-12);
    EXPECT_NEAR(found.singular[i].at[1], info.corners[i][1], 1e-12);
  }
}
INSTANTIATE_TEST_SUITE_P(CriticalPoints, Declared, testing::ValuesIn(planar()),
                         [](const auto& info) { return info.param; });
