// How many zeros ∇f has in a cell (a box of intervals), by Krawczyk's test. With the midpoint m and Y = (mid H(X))⁻¹,
// K = m − Y∇f(m) + (I − Y·H(X))(X − m) holds every zero of X. 0 ∉ ∇f(X), 0 ∉ ∇f(m) + H(X)(X − m) or K ∩ X = ∅: none.
// K inside X: exactly one. Rows of I − Y·H(X) all smaller than 1: one at most.
// Krawczyk, Computing 4 (1969); Neumaier, Interval Methods for Systems of Equations (1990), chapter 5.
#pragma once

#include <vector>

#include "landscapes/landscape.hpp"

namespace descent {

using Cell = std::vector<Interval>;

enum class Zeros { none, one, unclear };

struct Looked {
  Zeros zeros = Zeros::unclear;
  bool level = false;    // ∇f is 0 all over the cell, but for what rounds to it
  bool regular = false;  // one zero at most
  Cell image;            // K, where H is bounded and has an inverse
};

class Krawczyk {
 public:
  // Has to outlive this. A landscape that can be enclosed.
  explicit Krawczyk(const Landscape& landscape) : landscape_(landscape) {}

  Looked look(const Cell& x);

 private:
  const Landscape& landscape_;
  Cell g_, h_, middle_, there_, slack_;
};

// Whether ∇f(w) may be 0, as far as the rounding of its formula tells; spare: of w too, relative to 1 + |w|.
bool vanishes(const Landscape& landscape, ConstVector w, double spare = 0);

// What both cells hold; empty where they do not meet.
Cell common(const Cell& a, const Cell& b);
bool holds(const Cell& outer, const Cell& inner);
bool meet(const Cell& a, const Cell& b);
Vector middle(const Cell& x);

}  // namespace descent
