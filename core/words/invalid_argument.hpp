// The one exception: what was wrong (field, value), what is allowed, and a stable code:
// not_finite, out_of_range, unknown_id, wrong_size, wrong_type, too_large (a size or count above its maximum),
// parse_error. Fields are paths into the experiment as the caller wrote it, e.g. "optimizer.params.lr" or "start[1]".
#pragma once

#include <cstdint>
#include <span>
#include <stdexcept>
#include <string>

#include "message.hpp"

namespace descent {

class InvalidArgument : public std::invalid_argument {
 public:
  InvalidArgument(std::string code, std::string field, std::string value, std::string allowed);
  // With a sentence of its own.
  InvalidArgument(std::string code, std::string field, std::string value, std::string allowed,
                  const std::string& sentence);

  std::string code, field, value, allowed;
};

// Throws InvalidArgument.
[[noreturn]] void refuse(const char* code, Phrase field, Phrase value, Phrase allowed);

// A finite number in [min, max], whole where asked for; else InvalidArgument.
void checkRange(Phrase field, double value, double min, double max, bool whole = false);

// A size or count from min to max; above that it is too_large.
void checkCount(const char* field, int value, int min, int max);

// Whole numbers from 0, or one more than the number before, to `most`.
void checkWholes(const char* field, std::span<const std::uint32_t> all, int most, bool ascending = false);

}  // namespace descent
