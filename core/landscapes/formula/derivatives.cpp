// A formula's value and derivatives, apart from formula.cpp because this is what has to be fast.
#include "formula.hpp"

namespace descent {

Formula::Formula(const formula::Program& program, const std::vector<double>& params)
    : program_(program), uniforms_(program.prepare(params.data())) {}

double Formula::value(ConstVector w) const { return program_.value(w.data(), uniforms_.data()); }

// One variable is treated as two: the derivatives along y, which does not occur, are never looked at.
template <class D, class W>
D Formula::evaluate(const W& w) const {
  D x[2];
  for (int i = 0; i < dim(); ++i) x[i] = D::variable(w[i], i);
  return program_.value(x, uniforms_.data());
}

double Formula::gradient(ConstVector w, VectorRef g) const {
  const auto f = evaluate<Dual1<double, 2>>(w);
  for (int i = 0; i < dim(); ++i) g[i] = f.g[i];
  return f.v;
}

double Formula::hessian(ConstVector w, VectorRef g, MatrixRef h) const {
  const auto f = evaluate<Dual2<double, 2>>(w);
  for (int i = 0; i < dim(); ++i) {
    g[i] = f.g[i];
    for (int j = 0; j < dim(); ++j) h(i, j) = f.second(i, j);
  }
  return f.v;
}

// The numbers of a formula, and what it makes of its parameters, are the doubles that value() uses.
bool Formula::enclose(const Interval* w, Interval* g, Interval* h) const {
  const auto f = evaluate<Dual2<Interval, 2>>(w);
  for (int i = 0; i < dim(); ++i) {
    g[i] = f.g[i];
    for (int j = 0; h && j < dim(); ++j) h[i * dim() + j] = f.second(i, j);
  }
  return true;
}

}  // namespace descent
