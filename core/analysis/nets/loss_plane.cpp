// A value of the loss at each place.
#include "loss_plane.hpp"

#include "analysis/nets/images.hpp"
#include "runs/work.hpp"

namespace descent {
namespace {

double placeOf(double from, double to, int i, int n) { return n == 1 ? from : from + (to - from) * i / (n - 1); }

}  // namespace

std::vector<double> lossPlane(const LossPlaneQuestion& q, int first, int count) {
  const Images images(q.pixels, q.labels, q.white);
  checkCount("hidden", q.hidden, 1, 64);
  checkCount("columns", q.columns, 1, 1000);
  checkCount("rows", q.rows, 1, 1000);
  checkCount("first", first, 0, q.columns * q.rows - 1);
  checkCount("count", count, 0, q.columns * q.rows - first);
  const Mlp net({static_cast<int>(images.x.cols()), q.hidden, Images::classes}, Activation::tanh, q.loss);
  const auto vectorOf = [&](const char* field, const std::vector<double>& numbers) {
    if (static_cast<int>(numbers.size()) != net.parameters()) {
      refuse("wrong_size", {field}, {numbers.size(), " numbers"}, {net.parameters(), " numbers"});
    }
    return asVector(numbers);
  };
  const ConstVectorMap origin = vectorOf("origin", q.origin), across = vectorOf("across", q.across),
                       up = vectorOf("up", q.up);
  if (0.1 * net.parameters() * static_cast<double>(images.x.rows()) * count > maxWork) {
    refuse("too_large", {"count"}, {count, " places"}, {"fewer"});
  }
  std::vector<double> losses;
  for (int i = first; i < first + count; ++i) {
    const double x = placeOf(q.box[0], q.box[1], i % q.columns, q.columns),
                 y = placeOf(q.box[2], q.box[3], i / q.columns, q.rows);
    const Vector w = origin + x * across + y * up;
    losses.push_back(net.value(w, images.x, images.y));
  }
  return losses;
}

}  // namespace descent
