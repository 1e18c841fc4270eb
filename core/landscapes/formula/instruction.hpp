// One step of a formula's register code, on any scalar type: double, dual numbers, SIMD lanes.
#pragma once

#include <cmath>
#include <cstdint>

#include "../../calculus/dual_functions.hpp"
#include "expression.hpp"

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
  using std::tan, std::asin, std::acos, std::atan, std::sinh, std::cosh, std::tanh, std::exp, std::expm1, std::log,
      std::log1p, std::sqrt, std::abs, std::pow;
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
    case Op::expm1:
      to = expm1(r[i.a]);
      return;
    case Op::log:
      to = log(r[i.a]);
      return;
    case Op::log1p:
      to = log1p(r[i.a]);
      return;
    case Op::softplus:
      to = softplus(r[i.a]);
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

}  // namespace descent::formula
