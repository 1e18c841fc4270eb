// f = ½(u² + κ v²), (u, v) = (x, y) turned by −angle: a quadratic valley along the direction `angle`.
// Eigenvalues 1 and κ; κ is the condition number. angle in degrees; 0 puts the valley along x.
// Worst cases of first-order methods live here: Nesterov, Introductory Lectures (2004), theorem 2.1.15.
#pragma once

#include <numbers>

#include "landscape.hpp"

namespace descent {

struct Valley {
  static constexpr int dim = 2;
  static constexpr bool hot = true;

  static constexpr LandscapeInfo info() {
    return {.id = "valley",
            .title = {"Narrow valley", "狭窄山谷"},
            .formula =
                "((x*cos(angle*pi/180) + y*sin(angle*pi/180))^2"
                " + kappa*(y*cos(angle*pi/180) - x*sin(angle*pi/180))^2)/2",
            .dim = dim,
            .params = {{"kappa", {"condition number κ", "条件数 κ"}, 25, 1, 1000, Scale::log},
                       {"angle", {"rotation (degrees)", "旋转角（度）"}, 0, -180, 180}},
            .domain = {{-1.5, 1.5}, {-1.5, 1.5}},
            .start = {1, 1},
            .citation = {"Nesterov, Introductory Lectures on Convex Optimization (2004), theorem 2.1.15",
                         "Nesterov，《Introductory Lectures on Convex Optimization》（2004），定理 2.1.15"},
            .lr = 0.05,
            .quadratic = true};
  }

  static std::vector<KnownPoint> critical(const double*) { return known({{0, 0, 0, Kind::minimum}}); }

  // κ, cos, sin: the angle is turned into numbers once, not at every evaluation.
  template <class P>
  static std::array<P, 3> prepare(const P* p) {
    const P radians = p[1] * std::numbers::pi / 180;
    return {p[0], cos(radians), sin(radians)};
  }

  template <class T, class P>
  static T value(const T* w, const P* p) {
    return (ipow(w[0] * p[1] + w[1] * p[2], 2) + p[0] * ipow(w[1] * p[1] - w[0] * p[2], 2)) / 2;
  }
};

}  // namespace descent
