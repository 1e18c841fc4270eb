// Tables of known points, and what every formula landscape shares.
#include "landscape.hpp"

namespace descent {
namespace {

// The kind of (a, b) under g(x) + g(y), from the kinds of a and b under g.
Kind together(Kind a, Kind b) { return a == b ? a : Kind::saddle; }

}  // namespace

std::vector<KnownPoint> known(std::initializer_list<PlanePoint> points) {
  std::vector<KnownPoint> all;
  for (const PlanePoint& p : points) all.push_back({{p.x, p.y}, p.value, p.kind, p.decided});
  return all;
}

std::vector<KnownPoint> known(std::initializer_list<LinePoint> points) {
  std::vector<KnownPoint> all;
  for (const LinePoint& p : points) all.push_back({{p.x}, p.value, p.kind, p.decided});
  return all;
}

std::vector<KnownPoint> knownSum(std::initializer_list<LinePoint> points) {
  std::vector<KnownPoint> all;
  for (const LinePoint& a : points) {
    for (const LinePoint& b : points) all.push_back({{a.x, b.x}, a.value + b.value, together(a.kind, b.kind)});
  }
  return all;
}

PreparedLandscape::PreparedLandscape(const LandscapeInfo& info, const std::vector<double>& params)
    : p_(params), quadratic_(info.quadratic) {
  if (params == defaults(info.params)) critical_ = info.critical;
}

void requirePotential(const Landscape& landscape, const std::string& field) {
  if (landscape.field()) {
    throw InvalidArgument("out_of_range", field + ".id", "a field without a potential", "a landscape");
  }
}

}  // namespace descent
