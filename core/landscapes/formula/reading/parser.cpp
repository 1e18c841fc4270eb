#include "parser.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "builder.hpp"
#include "names.hpp"
#include "number.hpp"
#include "refusals.hpp"
#include "tokens.hpp"

namespace descent::formula {
namespace {

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
  explicit Parser(Names names) : tokens_(std::move(names.tokens)) {
    for (int i = 0; i < 2; ++i) made_.result.variables[i] = std::move(names.variables[i]);
  }

  Expression parse() {
    expression(nothing);
    if (isSymbol(")")) fail(Problem::unmatchedClosing, here().column);
    if (here().kind != Token::Kind::end) unexpectedBehindOperand();
    const bool varies = !made_.result.variables[0].empty() || !made_.result.variables[1].empty();
    if (!varies && !made_.result.parameters.empty()) refuseConstant(tokens_, made_.result.parameters);
    return std::move(made_.result);
  }

 private:
  const Token& here() const { return tokens_[at_]; }
  bool isSymbol(std::string_view symbol) const { return here().kind == Token::Kind::symbol && here().text == symbol; }

  // Reads all that binds more strongly than `binding`; returns its node.
  int expression(int binding) {
    if (++depth_ > maxDepth) fail(Problem::tooDeep, here().column);
    int left = prefix();
    while (true) {
      const Token& token = here();
      if (token.kind == Token::Kind::superscript && power > binding) {
        ++at_;
        left = made_.add({.op = Op::power, .a = left, .b = made_.integer(token.text)});
        continue;
      }
      if (startsOmittedProduct()) {
        if (product <= binding) break;
        if (at_ == ambiguousAt_) fail(Problem::ambiguousProduct, token.column, token.typed, ambiguousBehind_);
        left = made_.add({.op = Op::multiply, .a = left, .b = expression(product)});
        continue;
      }
      const Operator next = operatorOf(token);
      if (next.binding <= binding) break;
      ++at_;
      // ^ reads its right side a little weaker than itself: that makes it group from the right.
      const std::size_t behind = at_;
      const int right = expression(next.op == Op::power ? power - 1 : next.binding);
      left = made_.add({.op = next.op, .a = left, .b = right});
      const bool bracketed = tokens_[behind].text == "(" && tokens_[at_ - 1].text == ")";
      if (next.op == Op::divide || (next.op == Op::power && !bracketed)) {
        ambiguousAt_ = at_;
        ambiguousBehind_ = next.op == Op::divide ? "/" : "^";
      }
    }
    --depth_;
    return left;
  }

  // Behind an operand.
  bool startsOmittedProduct() const {
    return here().kind == Token::Kind::name || isSymbol("(") || (isSymbol("|") && !insideBars_);
  }

  int prefix() {
    const Token& token = here();
    if (token.kind == Token::Kind::number) return number();
    if (token.kind == Token::Kind::name) return name();
    if (isSymbol("(")) {
      const int inner = enclosed(false);
      close(token);
      return inner;
    }
    if (isSymbol("|")) return bars();
    if (isSymbol("-")) {
      ++at_;
      return made_.add({.op = Op::negate, .a = expression(sign)});
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
    return made_.literal(value, token.text);
  }

  int name() {
    const Token& token = here();
    ++at_;
    if (const Function* function = findFunction(token.text)) return call(*function, token);
    const bool factor = isVariable(token.text) || token.text == "pi" || token.text == "e" || !isSymbol("(") ||
                        (isLetterWithIndex(token.text) && !enclosesVariables());
    if (!factor) refuseCall(token);
    return made_.name(token);
  }

  // f(x) and f(x, y) look like calls.
  bool enclosesVariables() const {
    std::string inside;
    for (std::size_t i = at_ + 1; i < tokens_.size() && tokens_[i].text != ")"; ++i) inside += tokens_[i].text;
    return inside == "x" || inside == "y" || inside == "x,y";
  }

  // What stands behind an opening bracket or bar.
  int enclosed(bool bars) {
    const bool outside = std::exchange(insideBars_, bars);
    ++at_;
    const int inner = expression(nothing);
    insideBars_ = outside;
    return inner;
  }

  int bars() {
    const Token& opening = here();
    const int inner = enclosed(true);
    if (!isSymbol("|")) fail(Problem::expectedBar, here().column, here().typed, std::to_string(opening.column));
    ++at_;
    return made_.add({.op = Op::abs, .a = inner});
  }

  int call(const Function& function, const Token& token) {
    if (token.typed == rootSign && !isSymbol("(")) return rootOfOperand();
    const std::string exponent = raisedBeforeCall();
    const int value = applied(function, token);
    if (exponent.empty()) return value;
    return made_.add({.op = Op::power, .a = value, .b = made_.integer(exponent)});
  }

  // The 2 of sin²(x) or sin^2(x); empty where there is none.
  std::string raisedBeforeCall() {
    const bool caret = isSymbol("^"), bracket = caret && tokens_[at_ + 1].text == "(";
    const std::size_t number = at_ + caret + bracket, behind = number + 1 + bracket;
    if (behind >= tokens_.size() || tokens_[behind].text != "(" || (bracket && tokens_[number + 1].text != ")"))
      return {};
    if (tokens_[number].kind != (caret ? Token::Kind::number : Token::Kind::superscript)) return {};
    if (tokens_[number].text.find_first_not_of("0123456789") != std::string::npos) return {};
    at_ = behind;
    return tokens_[number].text;
  }

  int applied(const Function& function, const Token& token) {
    const bool two = function.op == Op::min || function.op == Op::max || function.op == Op::power;
    if (isSymbol("|") && !insideBars_ && !two) return made_.apply(function, bars(), -1);
    if (!isSymbol("(")) fail(Problem::expectedOpening, here().column, here().typed, token.typed);
    const Token& opening = here();
    const int a = enclosed(false);
    if (two && !isSymbol(",")) fail(Problem::expectedComma, here().column, here().typed, token.typed);
    const int b = two ? enclosed(false) : -1;
    close(opening);
    return made_.apply(function, a, b);
  }

  // √2, √x: of what follows directly; how far the sign reaches over √2x is not to be seen.
  int rootOfOperand() {
    if (isSymbol("-") || isSymbol("+")) fail(Problem::expectedOperand, here().column, here().typed);
    const int operand = expression(root);
    ambiguousAt_ = at_;
    ambiguousBehind_ = rootSign;
    return made_.add({.op = Op::sqrt, .a = operand});
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
  bool insideBars_ = false;           // bars are the innermost bracket
  std::size_t ambiguousAt_ = 0;       // where an omitted product sign would follow a quotient or power …
  std::string_view ambiguousBehind_;  // … with this sign
  Builder made_;
};

}  // namespace

Expression parse(std::string_view text) { return Parser(resolveNames(tokenize(text))).parse(); }

}  // namespace descent::formula
