// Square systems of linear equations, by LU with complete pivoting: any matrix, symmetric or not, definite or not.
// Golub & Van Loan, Matrix Computations (2013), 3.4.
#pragma once

#include "vectors.hpp"

namespace descent {

// x with a x = b; one of them where a is singular to rounding.
Vector solution(ConstMatrix a, ConstVector b);

// NaN where a is singular.
Matrix inverse(ConstMatrix a);

}  // namespace descent
