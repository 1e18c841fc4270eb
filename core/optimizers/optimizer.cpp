// Memory layout, the oracle's one saving, and making an optimizer from a selection.
#include "optimizer.hpp"

#include <algorithm>

namespace descent {

Memory::Memory(const OptimizerInfo& info, int dim) : dim_(dim), scratch_(2 * static_cast<size_t>(dim)) {
  size_t size = 0;
  for (const Channel& channel : info.memory) {
    offsets_.push_back(size);
    size += channel.scalar ? 1 : static_cast<size_t>(dim);
  }
  values_.assign(size, 0.0);
}

void Oracle::gradient(const double* w, double* g) const {
  // By content, not by address: a rule may have moved w since the row was recorded.
  if (known_ && std::equal(w, w + dim(), known_)) {
    std::copy(knownGradient_, knownGradient_ + dim(), g);
  } else {
    landscape_.gradient(w, g);
  }
}

Optimizer makeOptimizer(const Selection& selection, const std::string& field) {
  const OptimizerEntry& entry = find(optimizers(), selection.id, field + ".id");
  return {entry, resolve(entry.info.params, selection, field)};
}

}  // namespace descent
