// What a typed formula means: its nodes in postfix order (operands before their operator), so that every walk is a
// loop and no input, however nested, can exhaust the stack.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace descent::formula {

enum class Op : std::uint8_t {
  number,     // value
  constant,   // value: pi or e
  variable,   // index 0 = x, 1 = y
  parameter,  // index into Expression::parameters
  negate,
  add,
  subtract,
  multiply,
  divide,
  power,
  sin,
  cos,
  tan,
  asin,
  acos,
  atan,
  sinh,
  cosh,
  tanh,
  exp,
  log,
  sqrt,
  abs,
  min,
  max,
};

struct Node {
  Op op = Op::number;
  int a = -1, b = -1;     // operands: indices of earlier nodes
  int index = 0;          // of a variable or parameter
  double value = 0;       // of a number or constant
  std::string text = {};  // a number or name as typed, for the printer
};

struct Expression {
  std::vector<Node> nodes;              // the last one is the whole formula
  std::vector<std::string> parameters;  // in order of first appearance
  int dim = 1;                          // 2 when y occurs
};

// A named function: abs has derivative 0 at 0; min and max differentiate the branch taken, the first one at a tie.
struct Function {
  std::string_view name;
  Op op;
  int arguments;
};

inline constexpr Function functions[] = {
    {"sin", Op::sin, 1},     {"cos", Op::cos, 1},     {"tan", Op::tan, 1},     {"asin", Op::asin, 1},
    {"acos", Op::acos, 1},   {"atan", Op::atan, 1},   {"sinh", Op::sinh, 1},   {"cosh", Op::cosh, 1},
    {"tanh", Op::tanh, 1},   {"exp", Op::exp, 1},     {"log", Op::log, 1},     {"ln", Op::log, 1},
    {"sqrt", Op::sqrt, 1},   {"abs", Op::abs, 1},     {"min", Op::min, 2},     {"max", Op::max, 2},
    {"arcsin", Op::asin, 1}, {"arccos", Op::acos, 1}, {"arctan", Op::atan, 1},
};

// Greek letters stand for their names, in formulas (λ is lambda) and on screen (lambda is λ). In Unicode order from α.
inline constexpr std::string_view greek[] = {"alpha",   "beta", "gamma", "delta",      "epsilon", "zeta", "eta",
                                             "theta",   "iota", "kappa", "lambda",     "mu",      "nu",   "xi",
                                             "omicron", "pi",   "rho",   "finalsigma", "sigma",   "tau",  "upsilon",
                                             "phi",     "chi",  "psi",   "omega"};
inline constexpr char32_t alphaCodePoint = 0x3B1;

}  // namespace descent::formula
