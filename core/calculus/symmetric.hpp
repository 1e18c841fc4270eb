// Eigenvalues and eigenvectors of a symmetric matrix: Householder's reflections make it tridiagonal, implicit QL steps
// diagonal. Golub & Van Loan, Matrix Computations, 8.3; Wilkinson & Reinsch, Linear Algebra (1971), II/2 and II/3.
// Errors of values are a few units in the last place of ‖A‖; vectors are orthonormal as closely.
#pragma once

namespace descent {

enum class Want { values, vectors };

// n×n finite numbers, of which the lower triangle is read; destroyed. Values ascending. Row i becomes the eigenvector
// of values[i], if vectors are wanted.
void decompose(int n, double* matrix, double* values, Want want);

}  // namespace descent
