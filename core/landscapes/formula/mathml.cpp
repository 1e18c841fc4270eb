#include "mathml.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

namespace descent::formula {
namespace {

// How strongly a printed piece holds together; an atom is a single element.
enum Strength { sum = 10, signedTerm = 15, product = 20, whole = 40, atom = 50 };

// What stands at an end of a piece, where an invisible product sign would mislead: 2 3, 2 ½, angle x.
enum class Edge { letter, digit, word, fraction, function };

struct Piece {
  std::string text;
  Strength strength = atom;
  Edge first = Edge::letter, last = Edge::letter;
  std::string function = {};  // the name of sin(x), whose arguments are `text`
};

std::string tag(const std::string& name, const std::string& content) {
  return "<" + name + ">" + content + "</" + name + ">";
}
std::string row(const std::string& content) { return tag("mrow", content); }
std::string sign(const std::string& symbol) { return tag("mo", symbol); }
// Inner rows make a leading minus a sign, not an operator between | and x.
std::string fenced(const std::string& content) { return row(sign("(") + row(content) + sign(")")); }

constexpr const char* minus = "−";
constexpr const char* applied = "\u2061";
constexpr const char* invisibleTimes = "\u2062";

std::string utf8(char32_t code) {  // of a Greek letter
  return {static_cast<char>(0xC0 | code >> 6), static_cast<char>(0x80 | (code & 0x3F))};
}

std::string letters(const std::string& name) {
  const auto* found = std::find(std::begin(greek), std::end(greek), name);
  return tag("mi", found == std::end(greek) ? name : utf8(alphaCodePoint + static_cast<char32_t>(found - greek)));
}

Piece number(std::string digits) {
  std::string exponent;
  if (const std::size_t e = digits.find('e'); e != std::string::npos) {
    exponent = digits.substr(e + 1);
    digits.resize(e);
  }
  if (digits.front() == '.') digits.insert(0, "0");
  if (digits.back() == '.') digits.pop_back();
  std::string text = digits.front() == '-' ? row(sign(minus) + tag("mn", digits.substr(1))) : tag("mn", digits);
  if (exponent.empty()) return {std::move(text), atom, Edge::digit, Edge::digit};
  const std::string power = exponent.front() == '-' ? row(sign(minus) + tag("mn", exponent.substr(1)))
                                                    : tag("mn", exponent.substr(exponent.front() == '+'));
  return {text + sign("·") + tag("msup", tag("mn", "10") + power), product, Edge::digit, Edge::digit};
}

Piece name(const std::string& id) {
  const bool word = id.size() > 1 && nameMathml(id) == tag("mi", id);
  const Edge edge = word ? Edge::word : Edge::letter;
  return {nameMathml(id), atom, edge, edge};
}

std::string text(const Piece& piece) { return piece.function + piece.text; }

std::string atLeast(Strength strength, const Piece& piece) {
  return piece.strength < strength ? fenced(text(piece)) : text(piece);
}

Piece multiplied(Piece a, const Piece& b) {
  const bool fencedA = a.strength < signedTerm, fencedB = b.strength < product;
  const Edge left = fencedA ? Edge::letter : a.last, right = fencedB ? Edge::letter : b.first;
  const bool dot = left == Edge::word || right == Edge::word || right == Edge::digit || right == Edge::fraction;
  const std::string between = sign(dot ? "·" : invisibleTimes);
  const std::string space = right == Edge::function ? "<mspace width=\"0.17em\"/>" : "";
  return {atLeast(signedTerm, a) + between + space + atLeast(product, b),
          std::min(product, std::max(a.strength, signedTerm)), fencedA ? Edge::letter : a.first,
          fencedB ? Edge::letter : b.last};
}

// sin²(x), but (x + 1)², (sin(x))^0.5.
Piece raised(const Node& exponentNode, const Piece& base, const Piece& exponent) {
  const std::string power = row(text(exponent));
  const bool natural =
      exponentNode.op == Op::number && exponentNode.text.find_first_not_of("0123456789") == std::string::npos;
  if (!base.function.empty() && natural) {
    const std::string head = base.function.substr(0, base.function.size() - sign(applied).size());
    return {base.text, whole, Edge::function, Edge::letter, tag("msup", head + power) + sign(applied)};
  }
  return {tag("msup", atLeast(atom, base) + power), whole, base.strength < atom ? Edge::letter : base.first,
          Edge::letter};
}

Piece called(const Node& node, const Piece& a, const Piece& b) {
  const std::string arguments = node.b < 0 ? text(a) : text(a) + sign(",") + text(b);
  return {fenced(arguments), whole, Edge::function, Edge::letter, tag("mi", node.text) + sign(applied)};
}

Piece print(const Expression& expression, const Node& node, Piece a, Piece b) {
  switch (node.op) {
    case Op::number:
      return number(node.text);
    case Op::constant:
    case Op::variable:
    case Op::parameter:
      return name(node.text);
    case Op::negate:
      return {sign(minus) + atLeast(product, a), signedTerm, Edge::letter, a.last};
    case Op::add:
    case Op::subtract:
      return {text(a) + sign(node.op == Op::add ? "+" : minus) + atLeast(product, b), sum, a.first, b.last};
    case Op::multiply:
      return multiplied(std::move(a), b);
    case Op::divide:
      return {tag("mfrac", row(text(a)) + row(text(b))), whole, Edge::fraction, Edge::fraction};
    case Op::power:
      return raised(expression.nodes[static_cast<std::size_t>(node.b)], a, b);
    case Op::sqrt:
      return {tag("msqrt", text(a))};
    case Op::abs:
      return {row(sign("|") + row(text(a)) + sign("|"))};
    default:
      return called(node, a, b);
  }
}

}  // namespace

std::string nameMathml(const std::string& name) {
  std::size_t end = name.find('_');
  std::size_t index = end + 1;
  if (end == std::string::npos) index = end = name.find_last_not_of("0123456789") + 1;
  if (end == name.size() || index == name.size()) return letters(name.substr(0, end));
  const std::string below = name.substr(index);
  const bool digits = below.find_first_not_of("0123456789") == std::string::npos;
  return tag("msub", letters(name.substr(0, end)) + tag(digits ? "mn" : "mi", below));
}

std::string mathml(const Expression& expression) {
  std::vector<Piece> stack;
  const auto pop = [&] {
    Piece piece = std::move(stack.back());
    stack.pop_back();
    return piece;
  };
  for (const Node& node : expression.nodes) {
    Piece b, a;
    if (node.b >= 0) b = pop();
    if (node.a >= 0) a = pop();
    stack.push_back(print(expression, node, std::move(a), std::move(b)));
  }
  return tag("math", row(text(stack.back())));
}

}  // namespace descent::formula
