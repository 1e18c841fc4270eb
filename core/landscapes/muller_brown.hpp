// Four Gaussian-like terms: the model of a chemical reaction with two barriers. Three minima, two saddles; the way from
// the deepest minimum to the next passes the saddle at −40.66. Müller & Brown, Theoretica Chimica Acta 53 (1979).
#pragma once

#include "landscape.hpp"

namespace descent {

struct MullerBrown {
  static constexpr int dim = 2;

  static constexpr LandscapeInfo info() {
    return {.id = "muller_brown",
            .title = {"Müller–Brown surface", "Müller–Brown 势能面"},
            .formula =
                "-200*exp(-(x - 1)^2 - 10*y^2) - 100*exp(-x^2 - 10*(y - 0.5)^2)"
                " - 170*exp(-6.5*(x + 0.5)^2 + 11*(x + 0.5)*(y - 1.5) - 6.5*(y - 1.5)^2)"
                " + 15*exp(0.7*(x + 1)^2 + 0.6*(x + 1)*(y - 1) + 0.7*(y - 1)^2)",
            .dim = dim,
            .params = {},
            .domain = {{-1.5, 1.2}, {-0.2, 2}},
            .start = {-0.75, 0.55},
            .citation = {"Müller & Brown, Theoretica Chimica Acta 53 (1979) 75–93",
                         "Müller、Brown，Theoretica Chimica Acta 53（1979）75–93"},
            .lr = 0.0002};
  }

  static std::vector<KnownPoint> critical(const double*) {
    return known({{-0.55822363463302427, 1.4417258418046686, -146.69951720995402, Kind::minimum},
                  {0.62349940493087663, 0.02803775852868565, -108.16672411685238, Kind::minimum},
                  {-0.050010822998206049, 0.4666941048719721, -80.767818129659034, Kind::minimum},
                  {0.21248658200066201, 0.29298832510736778, -72.248940112325215, Kind::saddle},
                  {-0.82200155873273206, 0.62431280281487134, -40.664843508657398, Kind::saddle}});
  }
};

}  // namespace descent
