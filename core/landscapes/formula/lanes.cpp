// Typed formulas on SIMD lanes. Apart from formula.cpp, which is compiled for size: this is an inner loop.
#include "../../calculus/lane_dual.hpp"
#include "formula.hpp"

namespace descent {
namespace {

template <class V>
void slopesOfProgram(const formula::Program& program, LaneState<V>* states, int count) {
  for (LaneState<V>* f = states; f != states + count; ++f) {
    using D = LaneDual<V, 2>;
    const D x[] = {D::variable(f->w[0], 0), D::variable(f->w[1], 1)};
    const D y = program.value(x, f->uniforms);
    f->g[0] = y.g[0].value();
    f->g[1] = y.g[1].value();
  }
}

}  // namespace

void Formula::slopes(LaneState<f64x2>* states, int count) const { slopesOfProgram(program_, states, count); }
void Formula::slopes(LaneState<f32x4>* states, int count) const { slopesOfProgram(program_, states, count); }

}  // namespace descent
