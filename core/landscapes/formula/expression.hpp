// What a typed formula means: its nodes in postfix order (operands before their operator).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace descent::formula {

enum class Op : std::uint8_t {
  number,     // value; index into Expression::literals
  constant,   // value: pi or e; index 0 or 1
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
  expm1,
  log,
  log1p,
  softplus,  // ln(1 + e^a): what log and log1p of such a sum are computed as, no name of a formula
  sqrt,
  abs,
  min,
  max,
};

struct Node {
  Op op = Op::number;
  int a = -1, b = -1;  // operands: indices of earlier nodes
  int index = 0;
  double value = 0;
};

struct Expression {
  std::vector<Node> nodes;              // the last one is the whole formula
  std::vector<std::string> parameters;  // in order of first appearance
  std::vector<std::string> literals;    // the numbers as typed
  std::string variables[2];             // x and y, or what stands for them: x1, w2; empty where none
  int dim = 1;                          // 2 when y occurs
};

// A named function: abs has derivative 0 at 0; min and max differentiate the branch taken, the first one at a tie.
struct Function {
  std::string_view name;
  Op op;
};

// The first name of an operation is the one that is printed. Names of more than one letter may be written in capitals.
inline constexpr Function functions[] = {
    {"sin", Op::sin},     {"cos", Op::cos},   {"tan", Op::tan},   {"arcsin", Op::asin}, {"arccos", Op::acos},
    {"arctan", Op::atan}, {"asin", Op::asin}, {"acos", Op::acos}, {"atan", Op::atan},   {"sinh", Op::sinh},
    {"cosh", Op::cosh},   {"tanh", Op::tanh}, {"exp", Op::exp},   {"expm1", Op::expm1}, {"log", Op::log},
    {"ln", Op::log},      {"log10", Op::log}, {"log2", Op::log},  {"log1p", Op::log1p}, {"sqrt", Op::sqrt},
    {"abs", Op::abs},     {"pow", Op::power}, {"min", Op::min},   {"max", Op::max},
};

// Greek letters stand for their names, in formulas (λ is lambda) and on screen (lambda is λ). In Unicode order from α.
inline constexpr std::string_view greek[] = {"alpha",   "beta", "gamma", "delta",      "epsilon", "zeta", "eta",
                                             "theta",   "iota", "kappa", "lambda",     "mu",      "nu",   "xi",
                                             "omicron", "pi",   "rho",   "finalsigma", "sigma",   "tau",  "upsilon",
                                             "phi",     "chi",  "psi",   "omega"};
inline constexpr char32_t alphaCodePoint = 0x3B1;

}  // namespace descent::formula
