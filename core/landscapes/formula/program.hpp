// A typed formula as register code, evaluated on any scalar type: double, dual numbers, SIMD lanes.
// Sub-expressions without x and y ("uniforms": numbers, parameters, cos(angle*pi/180)) are kept apart as plain scalars,
// as in a C++ formula over T and P, so that a polynomial typed in the order of a built-in one has the same bits.
// Integer powers are ipow; what is undefined (log(-1), 0/0) is NaN.
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "../../calculus/dual.hpp"
#include "expression.hpp"
#include "parser.hpp"

namespace descent::formula {

// Which operands are uniforms: none, the second, the first; or b is the number n of an integer power.
enum class Form : std::uint8_t { both, second, first, integer };

struct Instruction {
  Op op = Op::number;
  Form form = Form::both;
  std::int16_t a = 0, b = 0, to = 0;
};

// to = a op b, on registers r and uniforms s.
template <class T, class P>
inline void execute(const Instruction& i, T* r, const P* s) {
  using std::tan, std::asin, std::acos, std::atan, std::sinh, std::cosh, std::tanh, std::exp, std::log, std::sqrt,
      std::abs, std::pow;
  const auto binary = [&](auto operation) {
    switch (i.form) {
      case Form::second:
        return T(operation(r[i.a], s[i.b]));
      case Form::first:
        return T(operation(s[i.a], r[i.b]));
      default:
        return T(operation(r[i.a], r[i.b]));
    }
  };
  // For operations that exist on two values of the same type only.
  const auto lifted = [&](auto operation) {
    return operation(i.form == Form::first ? T(s[i.a]) : r[i.a], i.form == Form::second ? T(s[i.b]) : r[i.b]);
  };
  T& to = r[i.to];
  switch (i.op) {
    case Op::negate:
      to = -r[i.a];
      return;
    case Op::add:
      to = binary([](const auto& a, const auto& b) { return a + b; });
      return;
    case Op::subtract:
      to = binary([](const auto& a, const auto& b) { return a - b; });
      return;
    case Op::multiply:
      to = binary([](const auto& a, const auto& b) { return a * b; });
      return;
    case Op::divide:
      to = binary([](const auto& a, const auto& b) { return a / b; });
      return;
    case Op::power:
      if (i.form == Form::integer) {
        to = ipow(r[i.a], i.b);
      } else if (i.form == Form::second) {
        to = pow(r[i.a], s[i.b]);
      } else {
        to = lifted([](const T& a, const T& b) { return pow(a, b); });
      }
      return;
    case Op::min:
      to = lifted([](const T& a, const T& b) { return select(b < a, b, a); });
      return;
    case Op::max:
      to = lifted([](const T& a, const T& b) { return select(b > a, b, a); });
      return;
    case Op::sin:
      to = sin(r[i.a]);
      return;
    case Op::cos:
      to = cos(r[i.a]);
      return;
    case Op::tan:
      to = tan(r[i.a]);
      return;
    case Op::asin:
      to = asin(r[i.a]);
      return;
    case Op::acos:
      to = acos(r[i.a]);
      return;
    case Op::atan:
      to = atan(r[i.a]);
      return;
    case Op::sinh:
      to = sinh(r[i.a]);
      return;
    case Op::cosh:
      to = cosh(r[i.a]);
      return;
    case Op::tanh:
      to = tanh(r[i.a]);
      return;
    case Op::exp:
      to = exp(r[i.a]);
      return;
    case Op::log:
      to = log(r[i.a]);
      return;
    case Op::sqrt:
      to = sqrt(r[i.a]);
      return;
    case Op::abs:
      to = abs(r[i.a]);
      return;
    case Op::number:
    case Op::constant:
    case Op::variable:
    case Op::parameter:
      return;  // operands, never instructions
  }
}

class Program {
 public:
  explicit Program(const Expression& expression);

  int dim() const { return dim_; }

  // A polynomial of degree two at most.
  bool quadratic() const { return quadratic_; }

  // Of one gradient, in the units of work.hpp.
  double effort() const;

  // The uniforms of a set of parameter values: needed once for many evaluations.
  template <class P>
  std::vector<P> prepare(const P* parameters) const {
    std::vector<P> s;
    s.reserve(static_cast<std::size_t>(parameters_) + uniforms_.size());
    for (int i = 0; i < parameters_; ++i) s.push_back(parameters[i]);
    for (const Uniform& uniform : uniforms_) {
      s.push_back(P(uniform.value));
      if (uniform.computed) execute(uniform.by, s.data(), s.data());
    }
    return s;
  }

  // w holds dim() coordinates, s what prepare() made.
  template <class T, class P>
  T value(const T* w, const P* s) const {
    if (result_.uniform) return T(s[result_.index]);
    // Raw memory: constructing all registers would take longer than most formulas.
    alignas(T) unsigned char memory[sizeof(T) * capacity];
    T* r = reinterpret_cast<T*>(memory);
    for (int i = 0; i < dim_; ++i) r[i] = w[i];
    for (const Instruction& instruction : code_) execute(instruction, r, s);
    return r[result_.index];
  }

 private:
  struct Uniform {
    double value;  // a number, unless computed
    bool computed;
    Instruction by;
  };

  struct Operand {
    bool uniform;
    bool number;  // a uniform that depends on no parameter
    std::int16_t index;
    int degree;  // as a polynomial in x and y; 3 stands for all that is more
  };

  // Every pending operand belongs to a different level of the parser.
  static constexpr std::size_t capacity = maxDepth + 4;

  double numberAt(int index) const;
  Operand number(double value);
  Operand uniform(Op op, Form form, const Operand& a, int b, bool numbers);
  Operand emit(Op op, Form form, const Operand& a, int b, std::int16_t to, int degree);
  Operand power(const Operand& a, const Operand& b, std::int16_t to);
  Operand compile(const Node& node, const Operand& a, const Operand& b, std::int16_t to);

  int dim_;
  int parameters_;
  std::vector<Uniform> uniforms_;  // behind the parameters
  std::vector<Instruction> code_;
  Operand result_{};
  bool quadratic_ = false;
};

}  // namespace descent::formula
