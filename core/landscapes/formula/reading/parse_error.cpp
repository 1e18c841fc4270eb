#include "parse_error.hpp"

#include <cstddef>
#include <iterator>
#include <string_view>

namespace descent::formula {
namespace {

struct Sentence {
  std::string_view key;
  Text words;
};

// In the order of Problem.
constexpr Sentence sentences[] = {
    {"expected_operand", {"expected a number, a variable or “(”, found {0}", "这里应为数字、变量或“(”，却是{0}"}},
    {"expected_operator", {"expected an operator such as + or *, found {0}", "这里应为 + 或 * 等运算符，却是{0}"}},
    {"expected_closing",
     {"expected “)” for the “(” in column #1, found {0}", "第 #1 列的“(”还没有对应的“)”，这里却是{0}"}},
    {"expected_bar", {"expected “|” for the “|” in column #1, found {0}", "第 #1 列的“|”还没有对应的“|”，这里却是{0}"}},
    {"expected_opening", {"expected “(” after the function {1}, found {0}", "函数{1}后面应为“(”，却是{0}"}},
    {"expected_comma", {"{1} takes two values: expected “,”, found {0}", "{1}需要两个值：这里应为“,”，却是{0}"}},
    {"unmatched_closing", {"this “)” has no “(” before it", "这个“)”前面没有对应的“(”"}},
    {"unknown_character", {"{0} has no meaning in a formula", "公式中不能使用{0}"}},
    {"unknown_function",
     {"{0} is not a known function; for a product write {1}", "没有名为{0}的函数；如果是相乘，请写成{1}"}},
    {"inverse_hyperbolic",
     {"{0} is not a known function; write {1}, where … is its argument with brackets or bars",
      "没有名为{0}的函数；请写成{1}，其中 … 是它的自变量（连同括号或竖线）"}},
    {"bracketless_function", {"{0} lacks brackets: did you mean {1}?", "{0}缺少括号：是否应为{1}？"}},
    {"no_variable",
     {"{0} is not a variable; the variables are x and y: write {1}", "{0}不是自变量；自变量是 x 和 y：请写成{1}"}},
    {"third_variable",
     {"a formula has at most two variables; {0} would be one more beside {1}",
      "公式最多有两个自变量；除{1}之外，{0}会多出一个"}},
    {"ambiguous_variables",
     {"{1} and {0} could both be variables; call the two variables x and y",
      "{1}和{0}都可能是自变量；请把两个自变量写成 x 和 y"}},
    {"joined_variables",
     {"{0} would be one name; for a product write {1}", "{0}会被当作一个名称；如果是相乘，请写成{1}"}},
    {"ambiguous_product",
     {"after {1} a product needs its sign or brackets: write * before {0}, or put the product in brackets",
      "{1}之后的乘积必须写明乘号或括号：请在{0}前加上 *，或给乘积加括号"}},
    {"decimal_comma", {"a decimal point is written “.”, not “,”", "小数点请写“.”，不要写“,”"}},
    {"number_too_large", {"the number {0} is too large", "数字{0}太大"}},
    {"reserved_name", {"{0} cannot be the name of a parameter", "参数不能叫{0}"}},
    {"name_too_long", {"a name has at most #1 characters", "名称最多 #1 个字符"}},
    {"bad_encoding", {"the text is not valid Unicode (UTF-8)", "文本不是有效的 Unicode（UTF-8）"}},
    {"too_long", {"a formula has at most #1 characters", "公式最多 #1 个字符"}},
    {"too_deep", {"the formula is nested too deeply", "公式嵌套太深"}},
    {"too_many_parameters", {"a formula has at most #1 parameters", "公式最多有 #1 个参数"}},
};
static_assert(std::size(sentences) == static_cast<std::size_t>(Problem::tooManyParameters) + 1);

constexpr Text place = {"column #0: ", "第 #0 列："}, end = {"the end of the formula", "公式的末尾"};

// {0} is the first argument in quotation marks or the end of the formula, #0 the bare argument.
std::string fill(std::string_view pattern, std::string_view first, std::string_view second, std::string_view ending) {
  std::string filled;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] != '{' && pattern[i] != '#') {
      filled += pattern[i];
      continue;
    }
    const bool quoted = pattern[i] == '{';
    const std::string_view argument = pattern[++i] == '0' ? first : second;
    if (quoted) ++i;
    const bool atEnd = argument.empty();
    if (quoted && !atEnd) filled += "“";
    filled += atEnd ? ending : argument;
    if (quoted && !atEnd) filled += "”";
  }
  return filled;
}

const Sentence& sentence(Problem problem) { return sentences[static_cast<std::size_t>(problem)]; }

}  // namespace

ParseError::ParseError(Problem problem, int column, std::string_view found, std::string_view other)
    : InvalidArgument("parse_error", "text", std::string(found), "a formula in x and y",
                      "column " + std::to_string(column) + ": " + std::string(sentence(problem).key)),
      column(column),
      key(sentence(problem).key),
      found(found),
      other(other),
      words(sentence(problem).words) {}

std::string ParseError::said(const char* Text::* language) const {
  return fill(place.*language, std::to_string(column), {}, {}) + fill(words.*language, found, other, end.*language);
}

void fail(Problem problem, int column, std::string_view found, std::string_view other) {
  throw ParseError(problem, column, found, other);
}

}  // namespace descent::formula
