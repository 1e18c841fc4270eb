// Strict UTF-8: no overlong forms, no surrogates.
#pragma once

#include <cstddef>
#include <string_view>

namespace descent::formula {

struct Decoded {
  char32_t code;
  std::size_t size;  // bytes; 0 where the text is not UTF-8
};

// The code point that begins at byte i.
Decoded decode(std::string_view text, std::size_t i);

}  // namespace descent::formula
