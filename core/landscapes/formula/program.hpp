// A typed formula as register code, evaluated on any scalar type: double, dual numbers, SIMD lanes.
// Sub-expressions without x and y ("uniforms": numbers, parameters, cos(angle*pi/180)) are kept apart as plain scalars,
// as in a C++ formula over T and P, so that a polynomial typed in the order of a built-in one has the same bits.
// Integer powers are ipow; what is undefined (log(-1), 0/0) is NaN.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "expression.hpp"
#include "instruction.hpp"
#include "landscapes/formula/reading/parser.hpp"

namespace descent::formula {

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
  bool isOnePlus(const Operand& a) const;
  Operand logOfSum(std::int16_t to);
  Operand logOfOnePlus(const Operand& a, std::int16_t to);
  Operand compile(const Node& node, const Operand& a, const Operand& b, std::int16_t to);

  int dim_;
  int parameters_;
  std::vector<Uniform> uniforms_;  // behind the parameters
  std::vector<Instruction> code_;
  Operand result_{};
  bool quadratic_ = false;
};

}  // namespace descent::formula
