// Loss and gradient of teacher_student.hpp for one student, or for as many as a SIMD vector has lanes.
#pragma once

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

#include "../../calculus/arc_cosine.hpp"

namespace descent {

inline double bounded(double c) { return std::clamp(c, -1.0, 1.0); }
template <class S>
Lanes<S> bounded(Lanes<S> c) {
  const Lanes<S> one(1.0);
  return select(c > one, one, select(c < -one, -one, c));
}

template <class T>
class StudentKernel {
 public:
  StudentKernel(int teacher, int student) : k_(teacher), n_(student), length_(n_) {}

  // w, g: student × teacher numbers; answers the loss.
  T gradient(const T* w, T* g) {
    using std::sqrt;
    T loss(teacherLoss());
    for (int i = 0; i < n_; ++i) {
      const T* u = w + i * k_;
      T squared(0.0);
      for (int c = 0; c < k_; ++c) squared += u[c] * u[c];
      length_[i] = sqrt(squared);
      loss += squared * 0.25;
      for (int c = 0; c < k_; ++c) g[i * k_ + c] = u[c] * 0.5;
    }
    for (int i = 0; i < n_; ++i) {
      const T* u = w + i * k_;
      T* gu = g + i * k_;
      T along(0.0);
      for (int j = 0; j < i; ++j) {
        const T* v = w + j * k_;
        T product(0.0);
        for (int c = 0; c < k_; ++c) product += u[c] * v[c];
        const T both = length_[i] * length_[j];
        const Pair pair(product / both);
        loss += both * pair.sine + product * pair.rest;
        const T mine = length_[j] * pair.sine / length_[i], other = length_[i] * pair.sine / length_[j];
        T* gv = g + j * k_;
        for (int c = 0; c < k_; ++c) {
          gu[c] += mine * u[c] + pair.rest * v[c];
          gv[c] += other * v[c] + pair.rest * u[c];
        }
      }
      for (int j = 0; j < k_; ++j) {
        const Pair pair(u[j] / length_[i]);
        loss -= length_[i] * pair.sine + u[j] * pair.rest;
        along += pair.sine / length_[i];
        gu[j] -= pair.rest;
      }
      for (int c = 0; c < k_; ++c) gu[c] -= along * u[c];
    }
    return loss;
  }

 private:
  // sin θ/2π and (π − θ)/2π of the angle with this cosine.
  struct Pair {
    explicit Pair(const T& cosine) {
      using std::sqrt;
      const T c = bounded(cosine), share(1 / (2 * std::numbers::pi));
      sine = sqrt(T(1.0) - c * c) * share;
      rest = (T(std::numbers::pi) - arcCosine(c)) * share;
    }
    T sine, rest;
  };

  // ½ Σᵢⱼ φ(vᵢ, vⱼ): right angles but for i = j.
  double teacherLoss() const { return k_ / 4.0 + k_ * (k_ - 1) / (4 * std::numbers::pi); }

  int k_, n_;
  std::vector<T> length_;
};

}  // namespace descent
