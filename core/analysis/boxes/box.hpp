// A box of the domain, flat: min₀, max₀, min₁, max₁, …, in domain units; and what is asked of the landscape in it.
#pragma once

#include <string>
#include <vector>

#include "landscapes/landscape.hpp"

namespace descent {

using Box = std::vector<double>;

// 2·dim finite numbers with min < max; else InvalidArgument.
void checkBox(const Box& box, int dim, const char* field = "box");

bool inside(const Box& box, ConstVector w);

double diagonal(const Box& box);

}  // namespace descent
