// Typed formulas on SIMD lanes. Apart from formula.cpp: this is an inner loop.
#include "../../calculus/lanes.hpp"

#include "../../calculus/dual_functions.hpp"
#include "formula.hpp"

namespace descent {
namespace {

template <class V>
void slopesOfProgram(const formula::Program& program, LaneState<V>* states, int count) {
  for (LaneState<V>* f = states; f != states + count; ++f) {
    using D = Dual1<V, 2>;
    const D x[] = {D::variable(f->w[0], 0), D::variable(f->w[1], 1)};
    const D y = program.value(x, f->uniforms);
    f->g[0] = y.g[0];
    f->g[1] = y.g[1];
  }
}

}  // namespace

void Formula::slopes(LaneState<f64x2>* states, int count) const { slopesOfProgram(program_, states, count); }
void Formula::slopes(LaneState<f32x4>* states, int count) const { slopesOfProgram(program_, states, count); }

}  // namespace descent
