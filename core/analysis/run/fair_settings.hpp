// Settings under which rules can be compared on a quadratic whose curvatures are between two bounds: all with the same
// η; all with the same effective step, the η that a plain step would need for the same long walk under a steady
// gradient, η/(1 − β) for momentum; or each at the best that closed forms know. A rule keeps what a comparison has no
// number for.
#pragma once

#include "optimizers/optimizer.hpp"

namespace descent {

enum class Fairness { same_rate, same_effective, best };

// By its name; else InvalidArgument.
Fairness fairnessNamed(const std::string& name);

struct FairQuestion {
  std::vector<Selection> optimizers;
  Fairness fairness;
  double lr = 0.1;                 // of same_rate; the effective step of same_effective
  double lowest = 1, highest = 1;  // curvatures
};

// The same rules with parameters that are fair, in the order asked.
std::vector<Selection> fairSettings(const FairQuestion& question);

}  // namespace descent
