#include "markup.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>

#include "landscapes/formula/expression.hpp"

namespace descent::formula {

void Markup::operation(std::string_view sign) {
  out += "<mo>";
  out += sign;
  out += "</mo>";
}

void Markup::invisible(const Invisible& sign) { operation(sign.pair); }

void Markup::figures(std::string_view text) {
  out += "<mn>";
  out += text;
  out += "</mn>";
}

void Markup::identifier(std::string_view id) {
  const auto* letter = std::find(std::begin(greek), std::end(greek), id);
  out += "<mi>";
  if (letter == std::end(greek)) {
    out += id;
  } else {
    const char32_t code = alphaCodePoint + static_cast<char32_t>(letter - greek);
    out += static_cast<char>(0xC0 | code >> 6);
    out += static_cast<char>(0x80 | (code & 0x3F));
  }
  out += "</mi>";
}

void Markup::name(std::string_view id) {
  std::size_t end = id.find('_');
  std::size_t index = end + 1;
  const bool marked = end != std::string_view::npos;
  if (!marked) index = end = id.find_last_not_of(digits) + 1;
  if (end == id.size() || index == id.size()) return identifier(id);
  out += "<msub>";
  identifier(id.substr(0, end));
  const std::string_view below = id.substr(index);
  out += "<mrow>";
  invisible(marked ? invisibleIndex : invisibleJoin);
  below.find_first_not_of(digits) == std::string_view::npos ? figures(below) : identifier(below);
  out += "</mrow></msub>";
}

void Markup::integer(std::string_view text) {
  if (text.front() == '-') operation("−");
  figures(text.substr(text.front() == '-' || text.front() == '+'));
}

void Markup::number(std::string_view text) {
  const std::size_t e = text.find('e');
  std::string_view mantissa = text.substr(0, e);
  if (mantissa.back() == '.') mantissa.remove_suffix(1);
  if (mantissa.front() == '-') return integer(mantissa);
  out += mantissa.front() == '.' ? "<mn>0" : "<mn>";
  out += mantissa;
  out += "</mn>";
  if (e == std::string_view::npos) return;
  operation(std::string(invisibleExponent.pair) + "·");
  out += "<msup><mn>10</mn><mrow>";
  integer(text.substr(e + 1));
  out += "</mrow></msup>";
}

}  // namespace descent::formula
