// Number formatting without printf.
#include "message.hpp"

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

}  // namespace descent
