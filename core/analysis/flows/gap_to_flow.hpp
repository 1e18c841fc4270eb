// How far gradient descent is from gradient flow, and from the flow that it really follows (flow.hpp), step by step;
// how the distance at the end shrinks when the step is halved; and that the flow crosses contours at right angles,
// which the steps do only where they begin. Distance ∝ η to the flow, ∝ η² to the modified one. Barrett & Dherin, ICLR
// 2021.
#pragma once

#include "runs/experiment.hpp"

namespace descent {

struct GapQuestion {
  Selection landscape;
  std::vector<double> start;
  double lr, time;  // round(time/lr) steps
};

struct GapToFlow {
  int steps, dim;
  std::vector<double> descent, flow, modified;  // [step][coordinate]
  std::vector<double> gap, modifiedGap;         // [step]: ‖descent − flow‖₂
  std::vector<double> sharpness;                // [step]: η λmax(H); beyond 1 the flow is left
  // [step], degrees, NaN at either end and where ∇f = 0: between the contour and the chord from the row before to the
  // row after, of the flow and of descent.
  std::vector<double> flowAngle, descentAngle;
  double order, modifiedOrder;  // log₂ of gap(η)/gap(η/2) at the end
};

GapToFlow gapToFlow(const GapQuestion& question);

}  // namespace descent
