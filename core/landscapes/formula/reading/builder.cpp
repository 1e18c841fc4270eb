#include "builder.hpp"

#include <algorithm>
#include <cstddef>
#include <numbers>
#include <string_view>

#include "names.hpp"
#include "number.hpp"
#include "parse_error.hpp"
#include "parser.hpp"

namespace descent::formula {

int Builder::add(const Node& node) {
  result.nodes.push_back(node);
  return static_cast<int>(result.nodes.size()) - 1;
}

int Builder::literal(double value, const std::string& text) {
  result.literals.push_back(text);
  return add({.op = Op::number, .index = static_cast<int>(result.literals.size()) - 1, .value = value});
}

int Builder::integer(const std::string& text) {
  const bool negative = text[0] == '-';
  const double size = decimal(std::string_view(text).substr(negative));
  return literal(negative ? -size : size, text);
}

int Builder::name(const Token& token) {
  if (isVariable(token.text)) {
    const int index = token.text == "y";
    result.dim = std::max(result.dim, index + 1);
    return add({.op = Op::variable, .index = index});
  }
  if (token.text == "pi") return add({.op = Op::constant, .index = 0, .value = std::numbers::pi});
  if (token.text == "e") return add({.op = Op::constant, .index = 1, .value = std::numbers::e});
  return parameter(token);
}

int Builder::parameter(const Token& token) {
  if (token.text == "text") fail(Problem::reservedName, token.column, token.typed);
  auto& known = result.parameters;
  auto found = std::find(known.begin(), known.end(), token.text);
  if (found == known.end()) {
    if (known.size() == maxParameters) {
      fail(Problem::tooManyParameters, token.column, token.typed, std::to_string(maxParameters));
    }
    found = known.insert(known.end(), token.text);
  }
  return add({.op = Op::parameter, .index = static_cast<int>(found - known.begin())});
}

int Builder::apply(const Function& function, int a, int b) {
  const int value = add({.op = function.op, .a = a, .b = b});
  if (function.name != "log10" && function.name != "log2") return value;
  const int base = integer(std::string(function.name.substr(3)));
  const int divisor = add({.op = Op::log, .a = base});
  return add({.op = Op::divide, .a = value, .b = divisor});
}

}  // namespace descent::formula
