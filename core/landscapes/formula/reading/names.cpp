#include "names.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

#include "characters.hpp"
#include "joined.hpp"
#include "landscapes/formula/expression.hpp"
#include "parse_error.hpp"
#include "refusals.hpp"

namespace descent::formula {
namespace {

bool contains(std::string_view set, char c) { return set.find(c) != std::string_view::npos; }
bool allDigits(std::string_view text) { return text.find_first_not_of("0123456789") == std::string_view::npos; }

std::string lowered(std::string_view word) {
  std::string small(word);
  for (char& c : small) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
  return small;
}

// x_1 is x1.
std::string indexed(const std::string& name) {
  const std::size_t mark = name.find('_');
  const bool index = mark != std::string::npos && mark + 1 < name.size() && allDigits(name.substr(mark + 1));
  return index ? name.substr(0, mark) + name.substr(mark + 1) : name;
}

// Names of the two variables where neither x nor y occurs.
constexpr std::string_view families[] = {"x", "w", "theta"};

std::string_view familyOf(const std::string& name) {
  for (const std::string_view stem : families) {
    const std::string id = indexed(name);
    if (id.size() > stem.size() && id.substr(0, stem.size()) == stem && allDigits(id.substr(stem.size()))) return stem;
  }
  return {};
}

class Resolver {
 public:
  explicit Resolver(std::vector<Token> tokens) : in_(std::move(tokens)) {}

  Names resolve() {
    const std::string loose = looseLetters();
    for (std::size_t i = 0; i < in_.size(); ++i) {
      in_[i].kind == Token::Kind::name ? part(i, loose) : result_.tokens.push_back(in_[i]);
    }
    if (!occurs("x") && !occurs("y")) callFamily();
    for (std::size_t i = 1; i < result_.tokens.size(); ++i) refusePower(i);
    for (int i = 0; i < 2; ++i) {
      std::string& name = result_.variables[i];
      const char* id = i == 0 ? "x" : "y";
      if (name.empty() && occurs(id)) name = id;
    }
    return std::move(result_);
  }

 private:
  bool isCalled(std::size_t i) const { return in_[i + 1].text == "("; }

  // Letters that are factors by themselves, alone or in a joined name (the a of ax), which may part further names.
  std::string looseLetters() const {
    std::string loose;
    for (std::size_t before = std::string::npos; before != loose.size();) {
      before = loose.size();
      for (std::size_t i = 0; i < in_.size(); ++i) {
        if (in_[i].kind != Token::Kind::name) continue;
        for (const std::string& factor : factorsOf(in_[i].text, loose, isCalled(i))) {
          if (factor.size() == 1 && !contains(loose, factor[0])) loose += factor;
        }
      }
    }
    return loose;
  }

  void part(std::size_t i, const std::string& loose) {
    const Token& token = in_[i];
    const Token& next = in_[i + 1];
    const std::vector<std::string> factors = factorsOf(token.text, loose, isCalled(i));
    const std::string meant = withBrackets(factors, isCalled(i));
    if (!meant.empty()) fail(Problem::bracketlessFunction, token.column, token.typed, meant);
    int column = token.column;
    for (const std::string& factor : factors) {
      const std::string known = knownName(factor);
      Token made{Token::Kind::name, known.empty() ? factor : known, factors.size() == 1 ? token.typed : factor, column};
      column += static_cast<int>(factor.size());
      result_.tokens.push_back(std::move(made));
    }
    const Token& last = result_.tokens.back();
    if (isInverseHyperbolic(last.text) && (next.text == "(" || next.text == "|")) refuseInverse(last);
    if ((isFunction(last.text) || isInverseHyperbolic(last.text)) && last.typed != "√" &&
        next.kind == Token::Kind::name && !isFunction(knownName(next.text))) {
      fail(Problem::bracketlessFunction, last.column, last.typed + " " + next.typed,
           last.typed + "(" + next.typed + ")");
    }
  }

  bool occurs(std::string_view name) const {
    return std::any_of(result_.tokens.begin(), result_.tokens.end(),
                       [&](const Token& token) { return token.kind == Token::Kind::name && token.text == name; });
  }

  // x1 and x2 become x and y; without x1 there is no family.
  void callFamily() {
    const Token* first = nullptr;
    std::string_view family;
    for (const Token& token : result_.tokens) {
      const std::string_view stem = token.kind == Token::Kind::name ? familyOf(token.text) : std::string_view();
      if (stem.empty() || indexed(token.text) != std::string(stem) + "1") continue;
      if (first && stem != family) fail(Problem::ambiguousVariables, token.column, token.typed, first->typed);
      if (!first) first = &token;
      family = stem;
    }
    if (!first) return;
    const std::string firstTyped = first->typed, stem(family);
    for (Token& token : result_.tokens) {
      if (token.kind != Token::Kind::name) continue;
      const std::string id = indexed(token.text);
      if (id == stem + "1" || id == stem + "2") {
        const bool second = id.back() == '2';
        token.text = second ? "y" : "x";
        result_.variables[second] = id;
      } else if ((familyOf(token.text) == family && id != stem + "0") ||
                 (id[0] == 'y' && id.size() > 1 && allDigits(id.substr(1)))) {
        fail(Problem::thirdVariable, token.column, token.typed, firstTyped);
      }
    }
  }

  // 0x10 and 3x2 are neither a number nor a power.
  void refusePower(std::size_t i) const {
    const Token& token = result_.tokens[i];
    if (token.kind != Token::Kind::name || result_.tokens[i - 1].kind != Token::Kind::number) return;
    if (token.text.size() < 2 || !isVariable(token.text.substr(0, 1)) ||
        !isDigit(static_cast<char32_t>(token.text[1]))) {
      return;
    }
    fail(Problem::joinedVariables, token.column, token.typed, token.text.substr(0, 1) + "*" + token.text.substr(1));
  }

  std::vector<Token> in_;
  Names result_;
};

}  // namespace

bool isFunction(std::string_view name) {
  return std::any_of(std::begin(functions), std::end(functions),
                     [&](const Function& function) { return function.name == name; });
}

bool isInverseHyperbolic(std::string_view name) {
  const std::size_t stem = name.size() < 5 ? 0 : name.size() - 4;
  const std::string inverse = lowered(name.substr(0, stem)), function = lowered(name.substr(stem));
  return (inverse == "a" || inverse == "ar" || inverse == "arc") &&
         (function == "sinh" || function == "cosh" || function == "tanh");
}

bool isVariable(std::string_view name) { return name.size() == 1 && contains("xyXY", name[0]); }

std::string knownName(std::string_view word) {
  const std::string small = lowered(word);
  if (isVariable(word) || small == "e" || small == "pi" || isFunction(small)) return small;
  return std::find(std::begin(greek), std::end(greek), word) == std::end(greek) ? "" : std::string(word);
}

Names resolveNames(std::vector<Token> tokens) { return Resolver(std::move(tokens)).resolve(); }

}  // namespace descent::formula
