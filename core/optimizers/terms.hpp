// Terms of an update. A rule adds its terms up where it takes the step, with the symbols of its formula beside the
// numbers, so that what is told is what is done: v ← βv − η∇f(w), w ← w + v reads
//   v[i] = memory.sum("v", i, term("β", p[1], "v", v[i]), term("−η", -p[0], "∇f(w)", g[i]));
//   w[i] = w[i] + memory.sum("w", i, term("v", v[i]));
// The sum for "w" is a move that is added to w; for a memory channel it is the new value. Whoever wants the terms gives
// the memory an Account; without one nothing is kept.
#pragma once

#include <initializer_list>
#include <vector>

namespace descent {

// One coordinate of factor · quantity.
template <class T>
struct Term {
  const char* factorSymbol;  // empty: the factor is 1
  T factor;
  const char* symbol;  // of the quantity
  T quantity;

  T amount() const { return factor * quantity; }
};

template <class T>
Term<T> term(const char* factorSymbol, const T& factor, const char* symbol, const T& quantity) {
  return {factorSymbol, factor, symbol, quantity};
}
template <class T>
Term<T> term(const char* symbol, const T& quantity) {
  return {"", T(1.0), symbol, quantity};
}

// The symbol of the branch that a select() with the same condition takes. Lanes may differ, and are never told.
inline const char* symbolOf(bool condition, const char* yes, const char* no) { return condition ? yes : no; }
template <class Mask>
const char* symbolOf(const Mask&, const char* yes, const char*) {
  return yes;
}

// One assignment of an update, coordinate by coordinate.
struct Assignment {
  struct Part {
    const char* factorSymbol;
    const char* symbol;
    std::vector<double> factor, quantity;  // [coordinate]

    double amount(int i) const { return factor[i] * quantity[i]; }
  };
  const char* target;  // "w": the sum is added to it; else the memory channel that takes the sum
  std::vector<Part> parts;
};

// The assignments of one step in the order in which the rule makes them.
class Account {
 public:
  // Coordinates come in ascending order for each assignment.
  void note(const char* target, int i, std::initializer_list<Term<double>> terms);

  std::vector<Assignment> assignments;
};

}  // namespace descent
