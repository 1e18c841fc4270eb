// Number formatting without printf, and the sentence of an InvalidArgument.
#include "types.hpp"

#include <cmath>

namespace descent {

std::string plain(double value) {
  if (std::isnan(value)) return "NaN";
  if (std::isinf(value)) return value < 0 ? "-∞" : "∞";
  if (value == 0) return "0";
  const std::string sign = value < 0 ? "-" : "";
  constexpr int digits = 6;
  double figure = std::abs(value);
  int exponent = 0;
  for (; figure >= 10; ++exponent) figure /= 10;
  for (; figure < 1; --exponent) figure *= 10;
  auto mantissa = std::llround(figure * 1e5);
  if (mantissa >= 1000000) {
    mantissa /= 10;
    ++exponent;
  }
  std::string figures = std::to_string(mantissa);
  while (figures.size() > 1 && figures.back() == '0') figures.pop_back();
  const int length = static_cast<int>(figures.size());
  if (exponent < -4 || exponent >= 2 * digits) {
    if (length > 1) figures.insert(1, ".");
    return sign + figures + "e" + std::to_string(exponent);
  }
  if (exponent < 0) return sign + "0." + std::string(static_cast<size_t>(-exponent - 1), '0') + figures;
  if (exponent + 1 >= length) return sign + figures + std::string(static_cast<size_t>(exponent + 1 - length), '0');
  return sign + figures.insert(static_cast<size_t>(exponent + 1), ".");
}

std::string joined(Phrase words) {
  std::string all;
  for (const Word& word : words) {
    if (word.text_)
      all += word.text_;
    else
      all += word.whole_ ? std::to_string(static_cast<long long>(word.number_)) : plain(word.number_);
  }
  return all;
}

void refuse(const char* code, Phrase field, Phrase value, Phrase allowed) {
  throw InvalidArgument(code, joined(field), joined(value), joined(allowed));
}

void checkRange(Phrase field, double value, double min, double max, bool whole) {
  if (value >= min && value <= max && (!whole || value == std::floor(value))) return;
  const char* kind = whole ? "a whole number from " : "a number from ";
  refuse(std::isfinite(value) ? "out_of_range" : "not_finite", field, {value}, {kind, min, " to ", max});
}

void checkCount(const char* field, int value, int min, int max) {
  if (value >= min && value <= max) return;
  refuse(value < min ? "out_of_range" : "too_large", {field}, {value}, {"a whole number from ", min, " to ", max});
}

InvalidArgument::InvalidArgument(std::string code, std::string field, std::string value, std::string allowed)
    : InvalidArgument(code, field, value, allowed, field + " = " + value + " is not accepted; allowed: " + allowed) {}

InvalidArgument::InvalidArgument(std::string code, std::string field, std::string value, std::string allowed,
                                 const std::string& sentence)
    : std::invalid_argument(sentence),
      code(std::move(code)),
      field(std::move(field)),
      value(std::move(value)),
      allowed(std::move(allowed)) {}

}  // namespace descent
