#include "program.hpp"

#include <algorithm>
#include <cassert>
#include <numbers>

namespace descent::formula {
namespace {

constexpr int notPolynomial = 3;
constexpr double maxIntegerPower = 64;  // beyond it pow is faster than ipow

bool isBinary(Op op) {
  return op == Op::add || op == Op::subtract || op == Op::multiply || op == Op::divide || op == Op::power ||
         op == Op::min || op == Op::max;
}

int degreeOf(Op op, int a, int b) {
  switch (op) {
    case Op::negate:
      return a;
    case Op::add:
    case Op::subtract:
      return std::max(a, b);
    case Op::multiply:
      return std::min(a + b, notPolynomial);
    case Op::divide:
      return b == 0 ? a : notPolynomial;
    default:
      return notPolynomial;
  }
}

}  // namespace

Program::Program(const Expression& expression)
    : dim_(expression.dim), parameters_(static_cast<int>(expression.parameters.size())) {
  std::vector<Operand> stack;
  std::int16_t temporaries = 0;
  const auto pop = [&] {
    const Operand operand = stack.back();
    stack.pop_back();
    temporaries = static_cast<std::int16_t>(temporaries - (!operand.uniform && operand.index >= dim_));
    return operand;
  };
  for (const Node& node : expression.nodes) {
    Operand b{}, a{};
    if (isBinary(node.op)) b = pop();
    if (node.a >= 0) a = pop();
    const auto to = static_cast<std::int16_t>(dim_ + temporaries);
    assert(static_cast<std::size_t>(to) < capacity);
    stack.push_back(compile(node, a, b, to));
    temporaries = static_cast<std::int16_t>(temporaries + (!stack.back().uniform && stack.back().index >= dim_));
  }
  result_ = stack.back();
  quadratic_ = result_.degree <= 2;
}

double Program::numberAt(int index) const { return uniforms_[static_cast<std::size_t>(index - parameters_)].value; }

Program::Operand Program::number(double value) {
  uniforms_.push_back({value, false, {}});
  return {true, true, static_cast<std::int16_t>(parameters_ + static_cast<int>(uniforms_.size()) - 1), 0};
}

// What depends on numbers alone is computed now.
Program::Operand Program::uniform(Op op, Form form, const Operand& a, int b, bool numbers) {
  if (numbers) {
    double s[2] = {numberAt(a.index), form == Form::integer ? 0 : numberAt(b)};
    execute({op, form, 0, static_cast<std::int16_t>(form == Form::integer ? b : 1), 0}, s, s);
    return number(s[0]);
  }
  const Operand made = number(0);
  uniforms_.back().computed = true;
  uniforms_.back().by = {op, form, a.index, static_cast<std::int16_t>(b), made.index};
  return {true, false, made.index, 0};
}

double Program::effort() const {
  double sum = 5;
  for (const Instruction& i : code_)
    sum += i.op < Op::power || i.form == Form::integer ? 2 : i.op == Op::power ? 15 : 5;
  return sum;
}

Program::Operand Program::emit(Op op, Form form, const Operand& a, int b, std::int16_t to, int degree) {
  code_.push_back({op, form, a.index, static_cast<std::int16_t>(b), to});
  return {false, false, to, degree};
}

// a to the power of a uniform b.
Program::Operand Program::power(const Operand& a, const Operand& b, std::int16_t to) {
  const double exponent = b.number ? numberAt(b.index) : 0;
  const bool integer = b.number && exponent == std::floor(exponent) && std::abs(exponent) <= maxIntegerPower;
  if (!integer) {
    if (a.uniform) return uniform(Op::power, Form::both, a, b.index, a.number && b.number);
    return emit(Op::power, Form::second, a, b.index, to, notPolynomial);
  }
  const int n = static_cast<int>(std::abs(exponent));
  const Operand raised = a.uniform ? uniform(Op::power, Form::integer, a, n, a.number)
                                   : emit(Op::power, Form::integer, a, n, to, std::min(a.degree * n, notPolynomial));
  if (exponent >= 0) return raised;
  return compile({.op = Op::divide}, number(1), raised, to);
}

// The last instruction adds the number 1 to a register, and `a` is its result.
bool Program::isOnePlus(const Operand& a) const {
  if (code_.empty()) return false;
  const Instruction& last = code_.back();
  if (last.op != Op::add || last.form == Form::both || last.to != a.index) return false;
  const int one = last.form == Form::first ? last.a : last.b;
  if (one < parameters_) return false;
  const Uniform& uniform = uniforms_[static_cast<std::size_t>(one - parameters_)];
  return !uniform.computed && uniform.value == 1;
}

// 1 + e^(−x) is 1 in the tail of a loss, ln(1 + e^(−x)) is e^(−x).
Program::Operand Program::logOfSum(std::int16_t to) {
  const Instruction sum = code_.back();
  code_.pop_back();
  return logOfOnePlus({false, false, sum.form == Form::first ? sum.b : sum.a, notPolynomial}, to);
}

// In the other tail e^x is infinite, and ln(1 + e^x) is x.
Program::Operand Program::logOfOnePlus(const Operand& a, std::int16_t to) {
  const bool exponential = !code_.empty() && code_.back().op == Op::exp && code_.back().to == a.index;
  if (!exponential) return emit(Op::log1p, Form::both, a, 0, to, notPolynomial);
  const Operand exponent{false, false, code_.back().a, notPolynomial};
  code_.pop_back();
  return emit(Op::softplus, Form::both, exponent, 0, to, notPolynomial);
}

Program::Operand Program::compile(const Node& node, const Operand& a, const Operand& b, std::int16_t to) {
  switch (node.op) {
    case Op::number:
    case Op::constant:
      return number(node.value);
    case Op::variable:
      return {false, false, static_cast<std::int16_t>(node.index), 1};
    case Op::parameter:
      return {true, false, static_cast<std::int16_t>(node.index), 0};
    default:
      break;
  }
  if (!isBinary(node.op)) {
    if (a.uniform) return uniform(node.op, Form::both, a, a.index, a.number);
    if (node.op == Op::log && isOnePlus(a)) return logOfSum(to);
    if (node.op == Op::log1p) return logOfOnePlus(a, to);
    return emit(node.op, Form::both, a, 0, to, degreeOf(node.op, a.degree, 0));
  }
  if (node.op == Op::power && b.uniform) return power(a, b, to);
  if (node.op == Op::power && a.number && numberAt(a.index) == std::numbers::e) {
    return emit(Op::exp, Form::both, b, 0, to, notPolynomial);
  }
  if (a.uniform && b.uniform) return uniform(node.op, Form::both, a, b.index, a.number && b.number);
  const Form form = a.uniform ? Form::first : b.uniform ? Form::second : Form::both;
  return emit(node.op, form, a, b.index, to, degreeOf(node.op, a.degree, b.degree));
}

}  // namespace descent::formula
