// Gradient noise: what a first-order rule is told is ∇f + ξ, ξ independent normal numbers of one standard deviation.
//   none       ξ = 0
//   isotropic  sigma in every coordinate
//   minibatch  the mean over `batch` of `size` examples whose gradients spread by `sigma`: variance sigma²/batch with
//              replacement, times (size − batch)/(size − 1) without. Only the variance is imitated: real mini-batch
//              noise has a shape of its own and may vanish along some directions.
// The numbers belong to the seed and to the count of gradients asked for, not to what else runs.
#pragma once

#include "words/params.hpp"

namespace descent {

struct NoiseInfo {
  const char* id;
  Text title;
  Params params;
  Text convention;
};

struct NoiseEntry {
  NoiseInfo info;
  double (*deviation)(const double* p);
};

std::span<const NoiseEntry> noises();

// Its standard deviation per coordinate.
double makeNoise(const Selection& selection);

}  // namespace descent
