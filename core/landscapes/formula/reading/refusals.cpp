#include "refusals.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>

#include "landscapes/formula/expression.hpp"
#include "names.hpp"
#include "parse_error.hpp"

namespace descent::formula {
namespace {

constexpr const char* digits = "0123456789";

}  // namespace

bool isLetterWithIndex(const std::string& id) {
  std::size_t end = id.find_last_not_of(digits) + 1;
  if (end > 1 && id[end - 1] == '_') --end;
  return end == 1 || std::find(std::begin(greek), std::end(greek), id.substr(0, end)) != std::end(greek);
}

void refuseCall(const Token& name) {
  const std::size_t end = name.text.find_last_not_of(digits) + 1;
  const std::string stem = name.text.substr(0, end);
  fail(Problem::unknownFunction, name.column, name.typed,
       isFunction(stem) ? stem + "^" + name.text.substr(end) + "(…)" : name.typed + "*(…)");
}

void refuseInverse(const Token& name) {
  const char kind = name.text[name.text.size() - 4];
  const bool sine = kind == 's' || kind == 'S', tangent = kind == 't' || kind == 'T';
  fail(Problem::inverseHyperbolic, name.column, name.typed,
       sine      ? "log(… + sqrt(…^2 + 1))"
       : tangent ? "log((1 + …)/(1 - …))/2"
                 : "log(… + sqrt(…^2 - 1))");
}

void refuseConstant(const std::vector<Token>& tokens, const std::vector<std::string>& parameters) {
  const auto isPower = [](const std::string& id) {
    return isVariable(id.substr(0, 1)) && id.find_last_not_of(digits) == 0;
  };
  auto named = std::find_if(parameters.begin(), parameters.end(), isPower);
  const bool power = named != parameters.end();
  if (!power) named = parameters.begin();
  const auto token = std::find_if(tokens.begin(), tokens.end(), [&](const Token& other) {
    return other.kind == Token::Kind::name && other.text == *named;
  });
  fail(Problem::noVariable, token->column, token->typed, power ? named->substr(0, 1) + "^" + named->substr(1) : "x");
}

}  // namespace descent::formula
