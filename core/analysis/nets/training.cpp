// Batches of a permutation, updates, and records between them.
#include "training.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "analysis/nets/images.hpp"
#include "calculus/lanczos.hpp"
#include "calculus/random.hpp"
#include "records.hpp"
#include "runs/work.hpp"

namespace descent {
namespace {

constexpr int mostProducts = 40;

void check(const TrainingQuestion& q) {
  checkCount("learned", q.learned, 1, static_cast<int>(q.labels.size()) - 1);
  checkCount("hidden", q.hidden, 1, 64);
  checkRange({"lr"}, q.lr, 1e-6, 10);
  checkCount("batch", q.batch, 1, q.learned);
  checkCount("updates", q.updates, 1, 1000000);
  checkCount("sharp", q.sharp, 0, 1000000);
  checkWholes("recorded", q.recorded, q.updates, true);
}

class Course {
 public:
  Course(const TrainingQuestion& q, const Images& images)
      : q_(q),
        net_({static_cast<int>(images.x.cols()), q.hidden, Images::classes}, Activation::tanh, q.loss),
        x_(images.x),
        y_(images.y),
        order_(q.learned) {}

  int parameters() const { return net_.parameters(); }
  Vector start() const;
  // Answers how far it went, ‖Δw‖₂.
  double update(int n, Vector& w);
  void record(const Vector& w, bool sharp, Training& result) const;

 private:
  const TrainingQuestion& q_;
  Mlp net_;
  const Matrix &x_, &y_;
  int epoch_ = -1;
  std::vector<int> order_;
};

Vector Course::start() const {
  Vector w = Vector::Zero(parameters());
  Random random(q_.seed);
  double* at = w.data();
  for (const auto& [inputs, outputs] : {std::pair{net_.inputs(), q_.hidden}, std::pair{q_.hidden, net_.outputs()}}) {
    for (int i = 0; i < inputs * outputs; ++i) *at++ = random.normal() / std::sqrt(inputs);
    at += outputs;
  }
  return w;
}

double Course::update(int n, Vector& w) {
  const int batches = q_.learned / q_.batch, epoch = n / batches;
  if (epoch != epoch_) {
    epoch_ = epoch;
    std::iota(order_.begin(), order_.end(), 0);
    Random random(q_.seed, static_cast<std::uint64_t>(epoch) + 1);
    // Of all at once the order does not matter, but for rounding.
    for (int i = q_.batch < q_.learned ? q_.learned : 1; i > 1; --i) {
      std::swap(order_[i - 1], order_[static_cast<int>(random.uniform() * i)]);
    }
  }
  Matrix x(q_.batch, x_.cols()), y(q_.batch, y_.cols());
  for (int i = 0; i < q_.batch; ++i) {
    const int image = order_[n % batches * q_.batch + i];
    std::copy_n(&x_(image, 0), x.cols(), &x(i, 0));
    std::copy_n(&y_(image, 0), y.cols(), &y(i, 0));
  }
  Vector g(parameters());
  net_.gradient(w, x, y, g);
  w -= q_.lr * g;
  return q_.lr * norm(g);
}

void Course::record(const Vector& w, bool sharp, Training& result) const {
  const auto x = x_.topRows(q_.learned), y = y_.topRows(q_.learned);
  Vector g(parameters());
  const double loss = net_.gradient(w, x, y, g);
  const int tested = static_cast<int>(x_.rows()) - q_.learned;
  const Matrix z = net_.output(w, x_.bottomRows(tested));
  int right = 0;
  for (int i = 0; i < tested; ++i) {
    const double* outputs = &z(i, 0);
    const auto guess = static_cast<std::uint8_t>(std::max_element(outputs, outputs + z.cols()) - outputs);
    right += guess == q_.labels[q_.learned + i];
    result.guesses.push_back(guess);
  }
  double sharpness = NAN;
  // A net that has diverged has no curvature that is a number.
  if (sharp && std::isfinite(loss)) {
    const LanczosSettings settings = {.lowest = 0, .highest = 1, .tolerance = 1e-4, .products = mostProducts};
    const Product product = [&](const Vector& v, Vector& hv) { net_.product(w, x, y, v, hv); };
    sharpness = lanczos(product, parameters(), settings).values[0];
  }
  const double numbers[] = {loss, norm(g), static_cast<double>(right) / tested, sharpness};
  result.records.insert(result.records.end(), std::begin(numbers), std::end(numbers));
  if (!q_.path) return;
  result.path.insert(result.path.end(), w.begin(), w.end());
  result.gradients.insert(result.gradients.end(), g.begin(), g.end());
}

}  // namespace

Loss lossNamed(const std::string& id) {
  if (id == "squared") return Loss::squared;
  if (id == "cross_entropy") return Loss::cross_entropy;
  refuse("unknown_id", {"loss"}, {"\"", id.substr(0, 60), "\""}, {"squared, cross_entropy"});
}

Training training(const TrainingQuestion& q, const std::vector<double>& weights, int first, int count, double length) {
  const Images images(q.pixels, q.labels, q.white);
  check(q);
  checkCount("first", first, 0, q.updates - 1);
  checkCount("count", count, 0, q.updates - first);
  Course course(q, images);
  if (!weights.empty() && static_cast<int>(weights.size()) != course.parameters()) {
    refuse("wrong_size", {"weights"}, {weights.size(), " numbers"}, {course.parameters(), " numbers, or none"});
  }
  const int end = first + count, last = end == q.updates ? end : end - 1;
  int place = recordFrom(q.recorded, first);
  const int records = recordFrom(q.recorded, last + 1) - place, sharp = q.sharp == 0 ? 0 : records / q.sharp + 1;
  // In gradients of the loss of one image, 1 ns for each weight; a product is three of them.
  const double work = static_cast<double>(count) * q.batch + (records + 3.0 * mostProducts * sharp) * q.labels.size();
  if (0.1 * course.parameters() * work > maxWork) {
    refuse("too_large", {"count"}, {count, " updates"}, {"fewer, or fewer records among them"});
  }
  Training result;
  result.length = length;
  Vector w = weights.empty() ? course.start() : Vector(asVector(weights));
  for (int n = first; n <= last; ++n) {
    if (place < static_cast<int>(q.recorded.size()) && static_cast<int>(q.recorded[place]) == n) {
      course.record(w, q.sharp > 0 && place % q.sharp == 0, result);
      ++place;
    }
    if (n < end) result.length += course.update(n, w);
  }
  result.weights = plainNumbers(w);
  return result;
}

}  // namespace descent
