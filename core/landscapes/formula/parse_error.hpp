// Why a formula cannot be read: where, and what was expected, in a sentence for each language.
#pragma once

#include <initializer_list>
#include <string>
#include <vector>

#include "../../types.hpp"

namespace descent::formula {

enum class Problem {
  expectedOperand,
  expectedOperator,
  expectedClosing,
  expectedOpening,
  expectedComma,
  unmatchedClosing,
  unknownCharacter,
  unknownFunction,
  joinedVariables,
  ambiguousProduct,
  decimalComma,
  numberTooLarge,
  reservedName,
  nameTooLong,
  badEncoding,
  tooLong,
  tooDeep,
  tooManyParameters,
};

// code parse_error; what() is the English sentence.
class ParseError : public InvalidArgument {
 public:
  // An empty argument stands for the end of the formula.
  ParseError(Problem problem, int column, std::vector<std::string> arguments);

  int column;                          // 1-based, in characters as the user sees them
  std::string key;                     // the problem in snake_case, for those who write their own sentence
  std::vector<std::string> arguments;  // what goes into it
  std::string zh;                      // the sentence in Simplified Chinese
};

[[noreturn]] inline void fail(Problem problem, int column, std::initializer_list<std::string> arguments = {}) {
  throw ParseError(problem, column, arguments);
}

}  // namespace descent::formula
