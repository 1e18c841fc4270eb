// What the layers of a net are computed of, two numbers in a SIMD vector: products of matrices and tanh. Every sum is
// taken from the first term to the last and tanh is a quotient of polynomials' values, so that nets of tanh have the
// same bits, native and in WebAssembly.
#pragma once

#include "calculus/vectors.hpp"

namespace descent {

// c ← c + a b and c ← c + aᵀ b, row by row at c.
void addTimes(ConstMatrix a, ConstMatrix b, double* c);
void addTransposedTimes(ConstMatrix a, ConstMatrix b, double* c);

// tanh of every entry, to 3e-16.
void takeTanh(Matrix& z);

}  // namespace descent
