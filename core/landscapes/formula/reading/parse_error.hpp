// Why a formula cannot be read: where, and what was expected, to be said in either language.
#pragma once

#include <string>
#include <string_view>

#include "words/invalid_argument.hpp"
#include "words/text.hpp"

namespace descent::formula {

enum class Problem {
  expectedOperand,
  expectedOperator,
  expectedClosing,
  expectedBar,
  expectedOpening,
  expectedComma,
  unmatchedClosing,
  unknownCharacter,
  unknownFunction,
  inverseHyperbolic,
  bracketlessFunction,
  noVariable,
  thirdVariable,
  ambiguousVariables,
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

// code parse_error; what() is column and key.
class ParseError : public InvalidArgument {
 public:
  // found: what stands at the column, empty at the end of the formula; other: what else the sentence needs.
  ParseError(Problem problem, int column, std::string_view found, std::string_view other);

  // The sentence in one of the languages of a text: said(&Text::en).
  std::string said(const char* Text::* language) const;

  int column;                // 1-based, in characters as the user sees them
  std::string key;           // the problem in snake_case, for those who write their own sentence …
  std::string found, other;  // … with this in it
  Text words;
};

[[noreturn]] void fail(Problem problem, int column, std::string_view found = {}, std::string_view other = {});

}  // namespace descent::formula
