// The LaTeX commands that a formula may be pasted with, beside functions and Greek letters.
#pragma once

#include <string_view>

namespace descent::formula::latex {

// meaning: in the plain grammar.
struct Command {
  std::string_view name, meaning;
};

inline constexpr Command commands[] = {
    {"cdot", "*"},
    {"times", "*"},
    {"ast", "*"},
    {"div", "/"},
    {"lvert", "|"},
    {"rvert", "|"},
    {"lVert", "|"},
    {"rVert", "|"},
    {"vert", "|"},
    {"Vert", "|"},
    {"mid", "|"},
    {"|", "|"},
    {"{", "("},
    {"}", ")"},
    {"lbrace", "("},
    {"rbrace", ")"},
    {"lbrack", "("},
    {"rbrack", ")"},
    {"varepsilon", " epsilon"},
    {"vartheta", " theta"},
    {"varphi", " phi"},
    {"varrho", " rho"},
    {"varsigma", " finalsigma"},
};

// Spaces, delimiters of formulas and sizes: nothing to be read.
inline constexpr std::string_view silent[] = {
    ",",     ";",   ":",   "!",    " ",    "(",    ")",    "[",    "]",    "\\",           "quad",      "qquad", "left",
    "right", "big", "Big", "bigg", "Bigg", "bigl", "bigr", "Bigl", "Bigr", "displaystyle", "textstyle", "limits"};

inline constexpr std::string_view fractions[] = {"frac", "dfrac", "tfrac", "cfrac"};
inline constexpr std::string_view words[] = {"mathrm", "operatorname", "text",   "textrm",
                                             "mathit", "mathbf",       "mathsf", "mathnormal"};

}  // namespace descent::formula::latex
