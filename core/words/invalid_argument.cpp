// The checks, and the sentence of an InvalidArgument.
#include "invalid_argument.hpp"

#include <cmath>

namespace descent {

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

void checkWholes(const char* field, std::span<const std::uint32_t> all, int most, bool ascending) {
  for (int i = 0; i < static_cast<int>(all.size()); ++i) {
    checkRange({field, "[", i, "]"}, all[i], ascending && i > 0 ? all[i - 1] + 1.0 : 0, most);
  }
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
