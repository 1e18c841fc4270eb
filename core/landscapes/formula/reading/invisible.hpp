// What a printed formula says by place alone (raised, lowered, under a bar or a root) it also says in pairs of
// characters without width, so that its text, selected and copied, is still the formula. The single characters are
// Unicode's invisible operators (U+2061…U+2064); no other text has them in these pairs.
#pragma once

#include <string_view>

namespace descent::formula {

struct Invisible {
  std::string_view pair;
  char32_t sign;  // 0 where it only joins what a browser may have parted
};

inline constexpr Invisible invisibleOpening{"\u2063\u2061", U'('};
inline constexpr Invisible invisibleClosing{"\u2063\u2062", U')'};
inline constexpr Invisible invisiblePower{"\u2063\u2064", U'^'};
inline constexpr Invisible invisibleQuotient{"\u2064\u2061", U'/'};
inline constexpr Invisible invisibleRoot{"\u2064\u2062", U'√'};
inline constexpr Invisible invisibleIndex{"\u2064\u2063", U'_'};
inline constexpr Invisible invisibleJoin{"\u2064\u2064", 0};
inline constexpr Invisible invisibleExponent{"\u2063\u2063", U'e'};  // before the ·10 of 1·10⁻³

inline constexpr Invisible invisibles[] = {invisibleOpening, invisibleClosing, invisiblePower, invisibleQuotient,
                                           invisibleRoot,    invisibleIndex,   invisibleJoin,  invisibleExponent};

}  // namespace descent::formula
