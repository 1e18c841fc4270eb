// The list of landscapes, in menu order. A new one needs its #include and its name here, nothing else.
#include "bounded_saddle.hpp"
#include "formula/formula.hpp"
#include "landscape.hpp"
#include "parabola.hpp"
#include "rosenbrock.hpp"
#include "saddle.hpp"
#include "valley.hpp"

namespace descent {
const std::vector<LandscapeEntry>& landscapes() {
  static const std::vector<LandscapeEntry> all = {
      landscapeEntry<Parabola>(),      landscapeEntry<Valley>(),     landscapeEntry<Saddle>(),
      landscapeEntry<BoundedSaddle>(), landscapeEntry<Rosenbrock>(), Formula::entry(),
  };
  return all;
}

std::unique_ptr<Landscape> makeLandscape(const Selection& selection, const std::string& field) {
  return find(landscapes(), selection.id, field + ".id").make(selection, field);
}

}  // namespace descent
