#include "mathml.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>

#include "markup.hpp"

namespace descent::formula {
namespace {

// How strongly a printed node holds together; an atom is a single element.
enum Strength { sum = 10, signedTerm = 15, product = 20, whole = 40, atom = 50 };

// What stands at an end of a node, where an invisible product sign would mislead (2 3, 2 ½, angle x) or be too tight.
enum class Edge { letter, digit, word, fraction, function };

bool isName(Op op) { return op == Op::constant || op == Op::variable || op == Op::parameter; }
bool isCall(Op op) { return op >= Op::sin && op != Op::sqrt && op != Op::abs; }

class Printer : public Markup {
 public:
  explicit Printer(const Expression& expression) : expression_(expression) {}

  // At most one level of calls per character of the formula.
  void print(const Node& node) {
    switch (node.op) {
      case Op::number:
        return number(literal(node));
      case Op::constant:
      case Op::variable:
      case Op::parameter:
        return name(nameOf(node));
      case Op::negate:
        operation("−");
        return atLeast(product, at(node.a));
      case Op::add:
      case Op::subtract:
        print(at(node.a));
        operation(node.op == Op::add ? "+" : "−");
        return atLeast(product, at(node.b));
      case Op::multiply:
        return multiplied(at(node.a), at(node.b));
      case Op::divide:
        return quotient(at(node.a), at(node.b));
      case Op::power:
        return raised(at(node.a), at(node.b));
      case Op::sqrt:
        out += "<msqrt>";
        invisible(invisibleRoot);
        bracketed(at(node.a));
        out += "</msqrt>";
        return;
      case Op::abs:
        out += "<mrow>";
        invisible(invisibleOpening);
        arguments("|", node, "|");
        invisible(invisibleClosing);
        out += "</mrow>";
        return;
      default:
        identifier(functionName(node.op));
        operation("\u2061");
        return arguments("(", node, ")");
    }
  }

 private:
  const Node& at(int index) const { return expression_.nodes[static_cast<std::size_t>(index)]; }

  std::string_view nameOf(const Node& node) const {
    if (node.op == Op::constant) return node.index == 0 ? "pi" : "e";
    if (node.op == Op::variable) return node.index == 0 ? "x" : "y";
    return expression_.parameters[static_cast<std::size_t>(node.index)];
  }

  static std::string_view functionName(Op op) {
    // However it was typed: the logarithm is the natural one.
    if (op == Op::log) return "ln";
    return std::find_if(std::begin(functions), std::end(functions), [op](const Function& f) { return f.op == op; })
        ->name;
  }

  Strength strength(const Node& node) const {
    switch (node.op) {
      case Op::add:
      case Op::subtract:
        return sum;
      case Op::negate:
        return signedTerm;
      case Op::multiply:
        // −2y in x·(−2y) would look like a difference.
        return strength(at(node.a)) == signedTerm ? signedTerm : product;
      case Op::number:
        return literal(node).find('e') == std::string_view::npos ? atom : product;
      case Op::divide:
      case Op::power:
        return whole;
      default:
        return isCall(node.op) ? whole : atom;
    }
  }

  std::string_view literal(const Node& node) const {
    return expression_.literals[static_cast<std::size_t>(node.index)];
  }

  // The first or last thing that is seen of a node which has to be at least so strong.
  Edge edge(const Node& node, Strength least, bool first) const {
    if (strength(node) < least) return Edge::letter;
    if (node.op == Op::number) return Edge::digit;
    if (node.op == Op::divide) return Edge::fraction;
    if (isCall(node.op)) return first ? Edge::function : Edge::letter;
    if (isName(node.op)) return isWord(nameOf(node)) ? Edge::word : Edge::letter;
    if (node.op == Op::power) return first ? edge(at(node.a), atom, first) : Edge::letter;
    if (node.op == Op::multiply) return edge(at(first ? node.a : node.b), first ? signedTerm : product, first);
    return node.op == Op::negate && !first ? edge(at(node.a), product, first) : Edge::letter;
  }

  static bool isWord(std::string_view id) {
    return id.size() > 1 && id.find_first_of("_0123456789") == std::string_view::npos &&
           std::find(std::begin(greek), std::end(greek), id) == std::end(greek);
  }

  void row(const Node& node) {
    out += "<mrow>";
    print(node);
    out += "</mrow>";
  }

  // In brackets that are not seen; the inner row makes a leading minus a sign.
  void bracketed(const Node& node) {
    invisible(invisibleOpening);
    row(node);
    invisible(invisibleClosing);
  }

  void quotient(const Node& a, const Node& b) {
    out += "<mfrac><mrow>";
    invisible(invisibleOpening);
    bracketed(a);
    out += "</mrow><mrow>";
    invisible(invisibleQuotient);
    bracketed(b);
    invisible(invisibleClosing);
    out += "</mrow></mfrac>";
  }

  // The inner row makes a leading minus a sign, not an operator between | and x. Fences grow with fractions alone:
  // round powers they would be twice as tall as what they hold.
  void fenced(const char* open, const Node& first, const Node* second, const char* close) {
    std::string before = std::move(out);
    out.clear();
    row(first);
    if (second) {
      operation(",");
      row(*second);
    }
    const char* fence = out.find("<mfrac>") == std::string::npos ? "<mo stretchy=\"false\">" : "<mo>";
    out = std::move(before) + "<mrow>" + fence + open + "</mo>" + out + fence + close + "</mo></mrow>";
  }

  void arguments(const char* open, const Node& call, const char* close) {
    fenced(open, at(call.a), call.b >= 0 ? &at(call.b) : nullptr, close);
  }

  void atLeast(Strength least, const Node& node) {
    if (strength(node) >= least) return print(node);
    fenced("(", node, nullptr, ")");
  }

  void multiplied(const Node& a, const Node& b) {
    const Edge left = edge(a, signedTerm, false), right = edge(b, product, true);
    const bool dot = left == Edge::word || right == Edge::word || right == Edge::digit || right == Edge::fraction;
    atLeast(signedTerm, a);
    operation(dot ? "·" : "\u2062");
    if (right == Edge::function) out += "<mspace width=\"0.17em\"/>";
    atLeast(product, b);
  }

  // sin²(x), but (x + 1)² and (sin(x))^0.5.
  void raised(const Node& base, const Node& exponent) {
    std::string_view typed = exponent.op == Op::number ? literal(exponent) : "x";
    // 2. is printed as 2.
    if (typed.back() == '.') typed.remove_suffix(1);
    const bool natural = typed.find_first_not_of(digits) == std::string_view::npos;
    const bool insideCall = natural && isCall(base.op);
    out += "<msup>";
    insideCall ? identifier(functionName(base.op)) : atLeast(atom, base);
    out += "<mrow>";
    invisible(invisiblePower);
    bracketed(exponent);
    out += "</mrow></msup>";
    if (!insideCall) return;
    operation("\u2061");
    arguments("(", base, ")");
  }

  const Expression& expression_;
};

}  // namespace

std::string nameMathml(const std::string& name) {
  const Expression none;
  Printer printer(none);
  printer.name(name);
  return printer.out;
}

std::string mathml(const Expression& expression) {
  Printer printer(expression);
  printer.out = "<math><mrow>";
  printer.print(expression.nodes.back());
  return printer.out + "</mrow></math>";
}

}  // namespace descent::formula
