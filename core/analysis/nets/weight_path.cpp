// Gram matrix, two eigenvectors, angles.
#include "weight_path.hpp"

#include <numbers>

#include "calculus/spectrum.hpp"
#include "words/invalid_argument.hpp"

namespace descent {
namespace {

constexpr int planeDirections = 2;

using Rows = Eigen::Map<const Matrix>;

Rows rowsOf(const std::vector<double>& all, int records) {
  return {all.data(), records, static_cast<Eigen::Index>(all.size()) / records};
}

double angleBetween(ConstVector a, ConstVector b) {
  return std::acos(std::clamp(dot(a, b) / (norm(a) * norm(b)), -1.0, 1.0)) * 180 / std::numbers::pi;
}

}  // namespace

WeightPath weightPath(const WeightPathQuestion& q) {
  checkCount("records", q.records, 3, 1000);
  const std::size_t size = q.weights.size();
  if (size == 0 || size % q.records != 0) {
    refuse("wrong_size", {"weights"}, {size, " numbers"}, {"as many for each of ", q.records, " records"});
  }
  if (q.gradients.size() != size) {
    refuse("wrong_size", {"gradients"}, {q.gradients.size(), " numbers"}, {size, " numbers"});
  }
  const Rows w = rowsOf(q.weights, q.records), g = rowsOf(q.gradients, q.records);
  const Vector mean = w.colwise().sum() / q.records;
  const Matrix from = w.rowwise() - mean.transpose();
  Matrix gram(q.records, q.records);
  for (int i = 0; i < q.records; ++i) {
    for (int j = 0; j <= i; ++j) gram(i, j) = gram(j, i) = dot(from.row(i).transpose(), from.row(j).transpose());
  }
  const Spectrum spread = spectrum(gram);
  const int last = q.records - 1;
  const Vector way = (w.row(last) - w.row(0)).transpose(), end = w.row(last).transpose();

  WeightPath result;
  Matrix directions(planeDirections, w.cols()), coordinates(q.records, planeDirections);
  for (int k = 0; k < planeDirections; ++k) {
    Vector direction = from.transpose() * spread.vectors.col(last - k);
    const double length = norm(direction);
    // Of a path that does not move, or only along a line, there is no such direction.
    if (length > 0) direction /= k == 0 && dot(direction, way) < 0 ? -length : length;
    directions.row(k) = direction.transpose();
    coordinates.col(k) = from * direction;
    result.shares.push_back(length > 0 ? spread.values[last - k] / gram.trace() : 0);
  }
  for (int i = 0; i < q.records; ++i) {
    result.angles.push_back(i < last ? angleBetween(-g.row(i).transpose(), end - w.row(i).transpose()) : NAN);
  }
  result.mean = plainNumbers(mean);
  result.directions = {directions.data(), directions.data() + directions.size()};
  result.coordinates = {coordinates.data(), coordinates.data() + coordinates.size()};
  result.way = plainNumbers(way);
  result.displacement = norm(way);
  return result;
}

}  // namespace descent
