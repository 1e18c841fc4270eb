// The steps of a run told term by term: every assignment that the rule makes, with the symbols and numbers of its terms
// (optimizers/terms.hpp), noted by the rule itself while it steps.
#pragma once

#include "runs/experiment.hpp"

namespace descent {

struct TermQuestion {
  Experiment experiment;
  int first = 1;  // the step that leads to row `first`, and those after it up to experiment.steps
};

struct ToldStep {
  int step;  // leads to this row
  std::vector<Assignment> assignments;
  std::vector<double> move;  // w[step] − w[step − 1]: to rounding the sum of all terms of the assignments to "w"
};

// Fewer where the run leaves the finite range.
std::vector<ToldStep> termByTerm(const TermQuestion& question);

}  // namespace descent
