// An expression as it is read, node by node.
#pragma once

#include <string>

#include "landscapes/formula/expression.hpp"
#include "tokens.hpp"

namespace descent::formula {

// Each member adds one node, or two where the operation has no node of its own, and returns the index of the last.
class Builder {
 public:
  int add(const Node& node);
  int literal(double value, const std::string& text);

  // 12 or -12, as it was read.
  int integer(const std::string& text);

  // A name that is no function. Throws ParseError where it cannot be a parameter.
  int name(const Token& token);

  // b: the second operand, −1 where the function has one.
  int apply(const Function& function, int a, int b);

  Expression result;

 private:
  int parameter(const Token& token);
};

}  // namespace descent::formula
