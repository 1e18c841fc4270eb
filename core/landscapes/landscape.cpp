// Tables of known points, and what is asked of every landscape.
#include "landscape.hpp"

#include <algorithm>

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

void Landscape::hessianProduct(ConstVector w, ConstVector v, VectorRef hv) const {
  Vector g(dim());
  Matrix h(dim(), dim());
  hessian(w, g, h);
  hv = h * v;
}

bool atDefaults(const LandscapeInfo& info, const double* p) {
  return std::equal(info.params.begin(), info.params.end(), p,
                    [](const Param& param, double value) { return param.value == value; });
}

void requirePotential(const Landscape& landscape, const std::string& id) {
  if (landscape.field())
    refuse("out_of_range", {"landscape.id"}, {id}, {"a landscape, not a field without a potential"});
}

}  // namespace descent
