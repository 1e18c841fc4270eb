// How often ∇f turns round while one walks once round a box, counter-clockwise: the sum of the Poincaré indices inside.
// minimum, maximum +1, saddle −1, monkey saddle −2; in one dimension minimum +1, maximum −1.
// Edges are halved until ∇f turns by less than 45° and H says that it cannot vanish between the samples.
// Milnor, Topology from the Differentiable Viewpoint (1965), section 6.
#pragma once

#include <optional>

#include "analysis/boxes/box.hpp"

namespace descent {

// Nothing where ∇f vanishes or is not finite on the boundary, turns too often along it to be followed by so many
// samples, or dim > 2.
std::optional<int> winding(const Landscape& landscape, const Box& box, int samples = 50000);

// Whether ∇f is finite all along the boundary, as far as some places on it tell; dim ≤ 2.
bool definedRound(const Landscape& landscape, const Box& box);

}  // namespace descent
