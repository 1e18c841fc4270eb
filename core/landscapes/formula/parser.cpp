#include "parser.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <string>
#include <utility>
#include <vector>

#include "number.hpp"
#include "tokens.hpp"

namespace descent::formula {
namespace {

constexpr std::string_view variables = "xyXY";

enum Binding { nothing = 0, sum = 10, product = 20, sign = 30, power = 40, root = 50 };

constexpr std::string_view rootSign = "√";

struct Operator {
  Op op = Op::add;
  int binding = nothing;
};

Operator operatorOf(const Token& token) {
  if (token.kind != Token::Kind::symbol) return {};
  switch (token.text[0]) {
    case '+':
      return {Op::add, sum};
    case '-':
      return {Op::subtract, sum};
    case '*':
      return {Op::multiply, product};
    case '/':
      return {Op::divide, product};
    case '^':
      return {Op::power, power};
    default:
      return {};
  }
}

const Function* findFunction(const std::string& name) {
  const auto* found = std::find_if(std::begin(functions), std::end(functions),
                                   [&](const Function& function) { return function.name == name; });
  return found == std::end(functions) ? nullptr : found;
}

class Parser {
 public:
  explicit Parser(std::string_view text) : tokens_(tokenize(text)) {}

  Expression parse() {
    expression(nothing);
    if (isSymbol(")")) fail(Problem::unmatchedClosing, here().column);
    if (here().kind != Token::Kind::end) unexpectedBehindOperand();
    return std::move(result_);
  }

 private:
  const Token& here() const { return tokens_[at_]; }
  bool isSymbol(std::string_view symbol) const { return here().kind == Token::Kind::symbol && here().text == symbol; }

  int add(const Node& node) {
    result_.nodes.push_back(node);
    return static_cast<int>(result_.nodes.size()) - 1;
  }

  int literal(double value, const std::string& text) {
    result_.literals.push_back(text);
    return add({.op = Op::number, .index = static_cast<int>(result_.literals.size()) - 1, .value = value});
  }

  // Reads all that binds more strongly than `binding`; returns its node.
  int expression(int binding) {
    if (++depth_ > maxDepth) fail(Problem::tooDeep, here().column);
    int left = prefix();
    while (true) {
      const Token& token = here();
      if (token.kind == Token::Kind::superscript && power > binding) {
        ++at_;
        const bool negative = token.text[0] == '-';
        const double exponent = decimal(std::string_view(token.text).substr(negative));
        left = add({.op = Op::power, .a = left, .b = literal(negative ? -exponent : exponent, token.text)});
        continue;
      }
      if (startsOmittedProduct()) {
        if (product <= binding) break;
        if (at_ == ambiguousAt_) fail(Problem::ambiguousProduct, token.column, token.typed, ambiguousBehind_);
        left = add({.op = Op::multiply, .a = left, .b = expression(product)});
        continue;
      }
      const Operator next = operatorOf(token);
      if (next.binding <= binding) break;
      ++at_;
      // ^ reads its right side a little weaker than itself: that makes it group from the right.
      const int right = expression(next.op == Op::power ? power - 1 : next.binding);
      left = add({.op = next.op, .a = left, .b = right});
      if (next.op == Op::divide || next.op == Op::power) {
        ambiguousAt_ = at_;
        ambiguousBehind_ = next.op == Op::divide ? "/" : "^";
      }
    }
    --depth_;
    return left;
  }

  // A number, constant, bracket or raised digit lies behind, a name or bracket ahead.
  bool startsOmittedProduct() const {
    const Token& before = tokens_[at_ - 1];
    const bool may = before.kind == Token::Kind::number || before.kind == Token::Kind::superscript ||
                     (before.kind == Token::Kind::symbol && before.text == ")") ||
                     (before.kind == Token::Kind::name && (before.text == "pi" || before.text == "e"));
    return may && (here().kind == Token::Kind::name || isSymbol("("));
  }

  int prefix() {
    const Token& token = here();
    if (token.kind == Token::Kind::number) return number();
    if (token.kind == Token::Kind::name) return name();
    if (isSymbol("(")) {
      ++at_;
      const int inner = expression(nothing);
      close(token);
      return inner;
    }
    if (isSymbol("-")) {
      ++at_;
      return add({.op = Op::negate, .a = expression(sign)});
    }
    if (isSymbol("+")) {
      ++at_;
      return expression(sign);
    }
    fail(Problem::expectedOperand, token.column, token.typed);
  }

  int number() {
    const Token& token = here();
    const double value = decimal(token.text);
    if (!std::isfinite(value)) fail(Problem::numberTooLarge, token.column, token.typed);
    ++at_;
    return literal(value, token.text);
  }

  int name() {
    const Token& token = here();
    ++at_;
    if (const Function* function = findFunction(token.text)) return call(*function, token);
    if (token.text.size() == 1 && variables.find(token.text) != std::string_view::npos) {
      const int index = token.text == "y" || token.text == "Y";
      result_.dim = std::max(result_.dim, index + 1);
      return add({.op = Op::variable, .index = index});
    }
    if (token.text == "pi") return add({.op = Op::constant, .index = 0, .value = std::numbers::pi});
    if (token.text == "e") return add({.op = Op::constant, .index = 1, .value = std::numbers::e});
    return parameter(token);
  }

  int parameter(const Token& token) {
    const std::string& id = token.text;
    if (isSymbol("(")) fail(Problem::unknownFunction, token.column, token.typed, std::string(token.typed) + "*(…)");
    if (id.find_first_not_of(variables) == std::string::npos) {
      std::string product;
      for (const char letter : id) product += (product.empty() ? "" : "*") + std::string(1, letter);
      fail(Problem::joinedVariables, token.column, token.typed, product);
    }
    // 0x10 and 3x2 are neither a number nor a power.
    if (at_ > 1 && tokens_[at_ - 2].kind == Token::Kind::number && variables.find(id[0]) != std::string_view::npos &&
        id[1] >= '0' && id[1] <= '9') {
      fail(Problem::joinedVariables, token.column, token.typed, id.substr(0, 1) + "*" + id.substr(1));
    }
    if (id == "text") fail(Problem::reservedName, token.column, token.typed);
    std::vector<std::string>& known = result_.parameters;
    auto found = std::find(known.begin(), known.end(), id);
    if (found == known.end()) {
      if (known.size() == maxParameters) {
        fail(Problem::tooManyParameters, token.column, token.typed, std::to_string(maxParameters));
      }
      found = known.insert(known.end(), id);
    }
    return add({.op = Op::parameter, .index = static_cast<int>(found - known.begin())});
  }

  int call(const Function& function, const Token& token) {
    if (!isSymbol("(") && token.typed == rootSign) return rootOfOperand();
    if (!isSymbol("(")) fail(Problem::expectedOpening, here().column, here().typed, token.typed);
    const Token& opening = here();
    ++at_;
    Node node{.op = function.op, .a = expression(nothing)};
    if (node.op == Op::min || node.op == Op::max) {
      if (!isSymbol(",")) fail(Problem::expectedComma, here().column, here().typed, token.typed);
      ++at_;
      node.b = expression(nothing);
    }
    close(opening);
    return add(node);
  }

  // √2, √x: of what follows directly; how far the sign reaches over √2x is not to be seen.
  int rootOfOperand() {
    if (isSymbol("-") || isSymbol("+")) fail(Problem::expectedOperand, here().column, here().typed);
    const int operand = expression(root);
    ambiguousAt_ = at_;
    ambiguousBehind_ = rootSign;
    return add({.op = Op::sqrt, .a = operand});
  }

  void close(const Token& opening) {
    if (!isSymbol(")")) {
      if (here().kind != Token::Kind::end && !isSymbol(",")) unexpectedBehindOperand();
      if (decimalComma()) fail(Problem::decimalComma, here().column);
      fail(Problem::expectedClosing, here().column, here().typed, std::to_string(opening.column));
    }
    ++at_;
  }

  bool decimalComma() const {
    return isSymbol(",") && tokens_[at_ - 1].kind == Token::Kind::number &&
           tokens_[at_ + 1].kind == Token::Kind::number;
  }

  [[noreturn]] void unexpectedBehindOperand() const {
    if (decimalComma()) fail(Problem::decimalComma, here().column);
    fail(Problem::expectedOperator, here().column, here().typed);
  }

  std::vector<Token> tokens_;
  std::size_t at_ = 0;
  int depth_ = 0;
  std::size_t ambiguousAt_ = 0;       // where an omitted product sign would follow a quotient or power …
  std::string_view ambiguousBehind_;  // … with this sign
  Expression result_;
};

}  // namespace

Expression parse(std::string_view text) { return Parser(text).parse(); }

}  // namespace descent::formula
