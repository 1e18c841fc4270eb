// Decimal to binary in two ways: Clinger's fast path (both factors exact), else exact integers: the literal is u/v,
// and 55 bits of the quotient by long division, with a sticky remainder, decide the rounding.
// W. D. Clinger, How to read floating point numbers accurately, PLDI 1990.
#include "number.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <vector>

namespace descent::formula {
namespace {

// A natural number of any size, least significant limb first.
class Natural {
 public:
  explicit Natural(std::uint32_t value) : limbs_(1, value) {}

  void multiplyAdd(std::uint32_t factor, std::uint32_t addend) {
    std::uint64_t carry = addend;
    for (std::uint32_t& limb : limbs_) {
      carry += std::uint64_t{limb} * factor;
      limb = static_cast<std::uint32_t>(carry);
      carry >>= 32;
    }
    if (carry != 0) limbs_.push_back(static_cast<std::uint32_t>(carry));
  }

  void shiftLeft(int bits) {
    for (; bits > 0; bits -= 31) multiplyAdd(std::uint32_t{1} << (bits < 31 ? bits : 31), 0);
  }

  int bitLength() const {
    int bits = 0;
    for (std::size_t i = 0; i < limbs_.size(); ++i) {
      for (int b = 0; b < 32; ++b) {
        if ((limbs_[i] >> b & 1) != 0) bits = static_cast<int>(i) * 32 + b + 1;
      }
    }
    return bits;
  }

  std::uint32_t limb(std::size_t i) const { return i < limbs_.size() ? limbs_[i] : 0; }

  bool isZero() const { return bitLength() == 0; }

  // Subtracts other if that leaves a natural number, and says so.
  bool subtractIfNotLess(const Natural& other) {
    std::size_t top = std::max(limbs_.size(), other.limbs_.size());
    while (top > 0 && limb(top - 1) == other.limb(top - 1)) --top;
    if (top > 0 && limb(top - 1) < other.limb(top - 1)) return false;
    std::int64_t borrow = 0;
    for (std::size_t i = 0; i < limbs_.size(); ++i) {
      borrow += std::int64_t{limbs_[i]} - other.limb(i);
      limbs_[i] = static_cast<std::uint32_t>(borrow);
      borrow >>= 32;
    }
    return true;
  }

 private:
  std::vector<std::uint32_t> limbs_;
};

struct Literal {
  std::vector<std::uint8_t> digits;  // without leading and trailing zeros
  int exponent = 0;                  // value = digits · 10^exponent
};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

Literal read(std::string_view text) {
  Literal literal;
  std::size_t i = 0;
  bool fraction = false;
  for (; i < text.size() && (isDigit(text[i]) || text[i] == '.'); ++i) {
    if (text[i] == '.') {
      fraction = true;
      continue;
    }
    if (!literal.digits.empty() || text[i] != '0') literal.digits.push_back(static_cast<std::uint8_t>(text[i] - '0'));
    if (fraction) --literal.exponent;
  }
  if (i < text.size()) {
    ++i;
    const bool negative = i < text.size() && text[i] == '-';
    if (i < text.size() && !isDigit(text[i])) ++i;
    int written = 0;
    constexpr int enough = 100000;  // beyond any exponent that a literal of bounded length can bring back
    for (; i < text.size(); ++i) written = std::min(enough, written * 10 + (text[i] - '0'));
    literal.exponent += negative ? -written : written;
  }
  while (!literal.digits.empty() && literal.digits.back() == 0) {
    literal.digits.pop_back();
    ++literal.exponent;
  }
  return literal;
}

double exactQuotient(const Literal& literal) {
  Natural u(0), v(1);
  for (const std::uint8_t digit : literal.digits) u.multiplyAdd(10, digit);
  for (int i = 0; i < literal.exponent; ++i) u.multiplyAdd(10, 0);
  for (int i = 0; i < -literal.exponent; ++i) v.multiplyAdd(10, 0);

  // u/v·2^shift lies in (2^53, 2^55); its integer part is q.
  const int difference = u.bitLength() - v.bitLength();
  const int shift = 54 - difference;
  if (difference > 0) v.shiftLeft(difference);
  if (difference < 0) u.shiftLeft(-difference);
  std::uint64_t q = 0;
  for (int bit = 0; bit < 55; ++bit) {
    q <<= 1;
    if (u.subtractIfNotLess(v)) q |= 1;
    u.shiftLeft(1);
  }

  const int width = (q >> 54 & 1) != 0 ? 55 : 54;
  const int drop = std::max(width - 53, shift - 1074);  // subnormal numbers keep fewer bits
  if (drop > 55) return 0;
  const std::uint64_t dropped = q & ((std::uint64_t{1} << drop) - 1), half = std::uint64_t{1} << (drop - 1);
  std::uint64_t kept = q >> drop;
  if (dropped > half || (dropped == half && (!u.isZero() || (kept & 1) != 0))) ++kept;
  return std::ldexp(static_cast<double>(kept), drop - shift);
}

}  // namespace

double decimal(std::string_view text) {
  const Literal literal = read(text);
  const int count = static_cast<int>(literal.digits.size());
  if (count == 0 || count + literal.exponent < -330) return 0;
  if (count + literal.exponent > 310) return std::numeric_limits<double>::infinity();
  if (count <= 15 && std::abs(literal.exponent) <= 22) {
    double mantissa = 0, power = 1;
    for (const std::uint8_t digit : literal.digits) mantissa = mantissa * 10 + digit;
    for (int i = std::abs(literal.exponent); i > 0; --i) power *= 10;
    return literal.exponent < 0 ? mantissa / power : mantissa * power;
  }
  return exactQuotient(literal);
}

}  // namespace descent::formula
