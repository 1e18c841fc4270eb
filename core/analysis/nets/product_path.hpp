// What a net of two square linear layers does as one matrix: the product W₂W₁ along a run, its singular values and
// their sum, the nuclear norm; and how far W₁W₁ᵀ − W₂ᵀW₂ has come from its start, which the gradient flow keeps (Arora,
// Cohen & Hazan, ICML 2018; Du, Hu & Lee, NeurIPS 2018) and a step with η changes by η²(g₁g₁ᵀ − g₂ᵀg₂).
// The coordinates are W₂, then W₁, row by row.
#pragma once

#include "runs/experiment.hpp"

namespace descent {

struct ProductQuestion {
  Experiment experiment;  // in 2n² coordinates
  int every = 1;          // steps from one row to the next
};

struct ProductPath {
  int size, rows;                 // n; row k: after k·every steps, fewer where the run leaves the finite range
  std::vector<double> product;    // [row][i][j]
  std::vector<double> singular;   // [row][k], descending
  std::vector<double> nuclear;    // [row]
  std::vector<double> imbalance;  // [row]: Frobenius norm of the change of W₁W₁ᵀ − W₂ᵀW₂
  std::vector<double> loss;       // [row]
};

ProductPath productPath(const ProductQuestion& question);

}  // namespace descent
