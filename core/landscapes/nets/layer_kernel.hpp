// What the layers of a net are computed of, two numbers in a SIMD vector: products of matrices and tanh. Every sum is
// taken from the first term to the last and tanh is made of + − × ÷ alone, so that engines have nothing to differ in.
// Eigen's own products are scalar in WebAssembly (bench row P15).
#pragma once

#include "calculus/vectors.hpp"

namespace descent {

// c ← c + a b and c ← c + aᵀ b, row by row at c.
void addTimes(ConstMatrix a, ConstMatrix b, double* c);
void addTransposedTimes(ConstMatrix a, ConstMatrix b, double* c);

// tanh of every entry, to 4e-16: 1 − 2/(e²ˣ + 1), rounded near 1, near 2, and in the sum.
void takeTanh(Matrix& z);

}  // namespace descent
