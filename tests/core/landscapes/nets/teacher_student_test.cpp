// Against an independent computation (NumPy): loss and gradient from a deterministic start, the strict minimum of eight
// neurons and its eigenvalues (by central differences of the exact gradient, about 1e-8), and the same net split.
#include "landscapes/nets/teacher_student.hpp"

#include <gtest/gtest.h>

#include <Eigen/Eigenvalues>
#include <cmath>

#include "landscapes/nets/student_kernel.hpp"

namespace descent::test {
namespace {

constexpr int k = 8;

Vector start() {
  Vector w(64);
  for (int i = 0; i < 64; ++i) w[i] = std::sin(i + 1) / std::sqrt(8);
  return w;
}

// Rows 0 … 6: a on the diagonal, b elsewhere, c in the last column; row 7: e, and f in the last column.
Vector stuck() {
  Vector w = Vector::Constant(64, -0.025883628037935185);
  for (int i = 0; i < 7; ++i) {
    w[9 * i] = 1.0014342534685328;
    w[8 * i + 7] = 0.22808901640948112;
    w[56 + i] = 0.15981604291657187;
  }
  w[63] = -0.658256262009437;
  return w;
}

Vector eigenvalues(const TeacherStudent& net, const Vector& w) {
  Vector g(net.dim());
  Matrix h(net.dim(), net.dim());
  net.hessian(w, g, h);
  return Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd>(h).eigenvalues();
}

TEST(TeacherStudent, LossAndGradient) {
  const TeacherStudent net(k, k);
  Vector g(64);
  EXPECT_NEAR(net.gradient(start(), g), 2.0126804844568236, 1e-13);
  EXPECT_NEAR(g.norm(), 2.0367595723370946, 1e-13);
  const double row[] = {-0.2697549404836116,  -0.2508075425396773,  -0.23045180025418813, -0.22905166080235398,
                        -0.24561113251405392, -0.26777058751573213, -0.27179788749535005, -0.25780080093672153};
  for (int i = 0; i < 8; ++i) EXPECT_NEAR(g[i], row[i], 1e-13);
}

TEST(TeacherStudent, ATeacherThatIsCopiedLosesNothing) {
  const TeacherStudent net(k, k);
  Vector w = Vector::Zero(64), g(64);
  for (int i = 0; i < 8; ++i) w[9 * i] = 1;
  EXPECT_NEAR(net.gradient(w, g), 0, 1e-14);
  EXPECT_LT(g.norm(), 1e-7);
}

TEST(TeacherStudent, ProductIsTheDerivativeOfTheGradient) {
  const TeacherStudent net(k, 9);
  Vector w(72), v(72), hv(72), up(72), down(72);
  for (int i = 0; i < 72; ++i) w[i] = std::sin(i + 1) / std::sqrt(8), v[i] = std::cos(i);
  net.hessianProduct(w, v, hv);
  const double step = 1e-5;
  net.gradient(w + step * v, up);
  net.gradient(w - step * v, down);
  EXPECT_LT(((up - down) / (2 * step) - hv).norm(), 1e-8 * hv.norm());
  Vector g(72);
  Matrix h(72, 72);
  net.hessian(w, g, h);
  EXPECT_LT((h - h.transpose()).norm(), 1e-12);
}

TEST(TeacherStudent, ABadMinimumThatIsOne) {
  const TeacherStudent net(k, k);
  Vector g(64);
  EXPECT_NEAR(net.gradient(stuck(), g), 0.021508037171520833, 1e-14);
  EXPECT_LT(g.norm(), 1e-13);
  const Vector values = eigenvalues(net, stuck());
  EXPECT_NEAR(values[0], 0.021346589198607817, 1e-7);
  EXPECT_NEAR(values[63], 2.5645935161122706, 1e-7);
}

TEST(TeacherStudent, SplitItIsASaddle) {
  const TeacherStudent net(k, 9);
  const double lowest[2] = {-0.19985565848720893, -0.16563523373790198};
  const int neuron[2] = {0, 7};
  for (int which = 0; which < 2; ++which) {
    const Vector w = splitNeuron(stuck(), k, neuron[which]);
    Vector g(72);
    EXPECT_NEAR(net.gradient(w, g), 0.021508037171520833, 1e-14);
    EXPECT_LT(g.norm(), 1e-13);
    const Vector values = eigenvalues(net, w);
    EXPECT_NEAR(values[0], lowest[which], 1e-7);
    EXPECT_EQ((values.array() < -1e-6).count(), 7);
    EXPECT_NEAR(values[7], 0, 1e-7);
  }
}

TEST(TeacherStudent, LanesStepAsOne) {
  StudentKernel<f64x2> lanes(k, k);
  std::vector<f64x2> w(64), g(64);
  Vector one(64);
  for (int i = 0; i < 64; ++i) w[i].set(0, start()[i]), w[i].set(1, stuck()[i]);
  const f64x2 loss = lanes.gradient(w.data(), g.data());
  for (int lane = 0; lane < 2; ++lane) {
    EXPECT_EQ(loss[lane], TeacherStudent(k, k).gradient(lane == 0 ? start() : stuck(), one));
    for (int i = 0; i < 64; ++i) EXPECT_EQ(g[i][lane], one[i]);
  }
}

}  // namespace
}  // namespace descent::test
