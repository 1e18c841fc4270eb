// Plain descent w ← w − η∇f(w) over so many steps that few of its rows are kept: where nothing is arrived at, what
// happens does so along ln t, and is told by rows at t = 1, 2, 5, 10 … 10⁶. They are those of simulate, bit for bit.
// Soudry et al., JMLR 19 (2018), for one: w grows like ln t.
#pragma once

#include <cstdint>
#include <vector>

#include "landscapes/landscape.hpp"

namespace descent {

struct LongDescentQuestion {
  Selection landscape;
  std::vector<double> start;
  double lr;
  std::vector<std::uint32_t> recorded;  // after so many steps, ascending
};

// Where a part begins; left out: at the start.
struct LongDescentState {
  std::vector<double> w = {};
  double length = 0;  // of the path up to there
};

struct LongDescent {
  // [row] or [row][coordinate]; fewer rows than asked for where the run has left the finite range or the domain.
  std::vector<double> w, loss, gradient, lengths;
  LongDescentState end;
};

// Steps first … first + count − 1 from the state that the part before has ended in, with the rows that these lead to;
// the first part has row 0 too.
LongDescent longDescent(const LongDescentQuestion& question, const LongDescentState& from, int first, int count);

}  // namespace descent
