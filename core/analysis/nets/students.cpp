// Two starts in one SIMD vector.
#include "students.hpp"

#include <cmath>

#include "calculus/linear_system.hpp"
#include "calculus/random.hpp"
#include "landscapes/nets/student_kernel.hpp"
#include "landscapes/nets/teacher_student.hpp"
#include "runs/work.hpp"

namespace descent {
namespace {

constexpr int mostNeurons = 32;

void checkTeacher(int teacher) { checkCount("teacher", teacher, 1, mostNeurons); }

// Neurons of a student with so many weights.
int neuronsOf(int teacher, const std::vector<double>& weights) {
  checkTeacher(teacher);
  const int size = static_cast<int>(weights.size());
  if (size == 0 || size % teacher != 0 || size > mostNeurons * teacher) {
    refuse("wrong_size", {"weights"}, {size, " numbers"}, {teacher, " for each of 1 … ", mostNeurons, " neurons"});
  }
  return size / teacher;
}

void check(const StudentQuestion& q) {
  checkTeacher(q.teacher);
  checkCount("student", q.student, 1, mostNeurons);
  checkRange({"lr"}, q.lr, 1e-6, 10);
  checkCount("starts", q.starts, 1, 100000);
  checkCount("steps", q.steps, 1, 100000);
  checkCount("every", q.every, 1, q.steps);
}

// Losses and ends of as many starts as there are lanes.
template <class T, class Keep>
void train(const StudentQuestion& q, std::vector<T>& w, Keep keep) {
  StudentKernel<T> kernel(q.teacher, q.student);
  std::vector<T> g(w.size());
  const T lr(q.lr);
  for (int n = 0; n <= q.steps; ++n) {
    const T loss = kernel.gradient(w.data(), g.data());
    keep(n, loss);
    if (n == q.steps) return;
    for (size_t i = 0; i < w.size(); ++i) w[i] -= lr * g[i];
  }
}

}  // namespace

Students students(const StudentQuestion& q, int first, int count) {
  check(q);
  checkCount("first", first, 0, q.starts - 1);
  checkCount("count", count, 1, q.starts - first);
  const size_t size = static_cast<size_t>(q.student) * q.teacher;
  const double effort = TeacherStudent(q.teacher, q.student).effort();
  checkCount("count", count, 1, affordable(effort / 2 * q.steps, 100000));
  Students result{q.steps / q.every + 1, count, {}, {}, {}};
  result.losses.resize(static_cast<size_t>(count) * result.frames);
  result.weights.resize(count * size);
  result.ends.resize(count);
  constexpr int lanes = f64x2::size;
  std::vector<f64x2> w(size);
  for (int from = 0; from < count; from += lanes) {
    // Where the number of starts is odd, the last one twice.
    const auto start = [&](int lane) { return std::min(from + lane, count - 1); };
    for (int lane = 0; lane < lanes; ++lane) {
      Random random(q.seed, static_cast<std::uint64_t>(first + start(lane)));
      for (f64x2& weight : w) weight.set(lane, random.normal() / std::sqrt(q.teacher));
    }
    train(q, w, [&](int n, const f64x2& loss) {
      for (int lane = 0; lane < lanes; ++lane) {
        if (n % q.every == 0)
          result.losses[static_cast<size_t>(start(lane)) * result.frames + n / q.every] = loss[lane];
        if (n == q.steps) result.ends[start(lane)] = loss[lane];
      }
    });
    for (int lane = 0; lane < lanes; ++lane) {
      for (size_t i = 0; i < size; ++i) result.weights[start(lane) * size + i] = w[i][lane];
    }
  }
  return result;
}

StuckShare stuckShare(const std::vector<double>& ends) {
  StuckShare result{static_cast<int>(ends.size()), 0, 0, 0};
  // What is no number has not learnt either.
  for (const double loss : ends) result.stuck += !(loss <= StuckShare::shelf);
  result.share = static_cast<double>(result.stuck) / result.starts;
  result.standardError = std::sqrt(result.share * (1 - result.share) / result.starts);
  return result;
}

StudentPoint studentPoint(int teacher, const std::vector<double>& weights) {
  const TeacherStudent net(teacher, neuronsOf(teacher, weights));
  Vector g(net.dim());
  Matrix h(net.dim(), net.dim());
  const double loss = net.hessian(asVector(weights), g, h);
  const Spectrum curvature = spectrum(h);
  return {loss, norm(g), plainNumbers(curvature.values), plainNumbers(curvature.vectors.col(0))};
}

std::vector<double> settleStudent(int teacher, const std::vector<double>& weights) {
  const TeacherStudent net(teacher, neuronsOf(teacher, weights));
  Vector w = asVector(weights), g(net.dim());
  Matrix h(net.dim(), net.dim());
  double before = INFINITY;
  for (int n = 0; n < 20; ++n) {
    net.hessian(w, g, h);
    if (!(g.norm() < before)) break;
    before = g.norm();
    w -= solution(h, g);
  }
  return plainNumbers(w);
}

SplitStudent splitStudent(const SplitQuestion& q) {
  const int neurons = neuronsOf(q.teacher, q.weights);
  checkRange({"neuron"}, q.neuron, 0, neurons - 1, true);
  checkRange({"push"}, q.push, 0, 1);
  const StudentQuestion question{q.teacher, neurons + 1, q.lr, q.steps, q.every, 1, 0};
  check(question);
  SplitStudent result;
  result.weights = plainNumbers(splitNeuron(asVector(q.weights), q.teacher, q.neuron));
  result.point = studentPoint(q.teacher, result.weights);
  result.predicted = splitCurvatures(q.teacher, q.weights, q.neuron);
  std::vector<double> w = result.weights;
  for (size_t i = 0; i < w.size(); ++i) w[i] += q.push * result.point.direction[i];
  train(question, w, [&](int n, double loss) {
    if (n % q.every != 0) return;
    result.losses.push_back(loss);
    result.path.insert(result.path.end(), w.begin(), w.end());
  });
  return result;
}

std::vector<double> splitCurvatures(int teacher, const std::vector<double>& weights, int neuron) {
  const int neurons = neuronsOf(teacher, weights);
  checkRange({"neuron"}, neuron, 0, neurons - 1, true);
  const TeacherStudent net(teacher, neurons);
  Vector g(net.dim());
  Matrix h(net.dim(), net.dim());
  net.hessian(asVector(weights), g, h);
  const Matrix own = h.block(neuron * teacher, neuron * teacher, teacher, teacher);
  return plainNumbers(spectrum(2 * own - Matrix::Identity(teacher, teacher)).values);
}

StudentTrap studentTrap(const SplitQuestion& q) {
  SplitQuestion settled = q;
  settled.weights = settleStudent(q.teacher, q.weights);
  return {settled.weights, studentPoint(q.teacher, settled.weights), splitStudent(settled)};
}

}  // namespace descent
