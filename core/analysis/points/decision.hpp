// What a critical point is, and by which rule.
// second_order   every |λ| > 1e-5·max(1, ‖H‖₂), or both signs present: the Hessian decides, as calculus/spectrum.hpp
//                says; or one λ is smaller, but the first term below is its c t²
// reduced        one λ that small: the other directions are eliminated (splitting lemma, Lyapunov–Schmidt), and the
//                first term c tᵖ of the reduced function decides: p even, c > 0 minimum; p even, c < 0 maximum; p odd
//                inflection. An inflection (fold, index 0) is neither. With a λ of the other sign beside it: saddle.
// directions     H ≈ 0: the leading form on a circle decides, if it is definite or takes both signs
// continuum      the reduced function vanishes: the point is not isolated (valley, ridge, level ground)
// index          the winding number round an isolated point of one or two dimensions, which no other rule contradicts:
//                +1 an extremum (in one dimension −1 too), 0 an inflection, below a saddle
// undecided      none of these
// Gromoll & Meyer, Topology 8 (1969); Poston & Stewart, Catastrophe Theory (1978), chapter 4.
#pragma once

#include "stationary.hpp"

namespace descent {

enum class Rule { second_order, reduced, directions, continuum, index, undecided };

const char* name(Rule rule);

struct Decision {
  Kind kind;         // degenerate where neither minimum, maximum nor saddle
  const char* type;  // kind, or inflection, valley, ridge, flat, undecided
  Rule rule;
  int order = 2;           // p
  double coefficient = 0;  // c (along the unit null direction); for `directions` the largest |form| on the unit circle
  Spectrum curvature = {};

  bool degenerate() const { return rule != Rule::second_order; }
};

// `scale`: how far to look, less than the distance to the next critical point; domain units.
Decision decision(const Landscape& landscape, const Stationary& point, double scale);

// Makes the decision on a degenerate point agree with its index: of an isolated critical point of the plane all that is
// no extremum has the index 1 − k, where f is lower in k sectors around it. Rothe (1950).
void settle(const Landscape& landscape, const Stationary& point, int index, double scale, Decision& decision);

}  // namespace descent
