// Relaxation of the band by gradient steps whose length the curvature along the band limits.
#include "minimum_energy_path.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "analysis/points/stationary.hpp"
#include "calculus/vectors.hpp"
#include "runs/experiment.hpp"
#include "runs/work.hpp"

namespace descent {
namespace {

class Band {
 public:
  Band(const Landscape& landscape, ConstVector from, ConstVector to, int images)
      : landscape_(landscape),
        images_(images),
        path_(images, landscape.dim()),
        gradient_(images, landscape.dim()),
        force_(images, landscape.dim()),
        energy_(images),
        span_((to - from).norm()) {
    // Bent a little, or a band on a symmetry axis could never leave it.
    const Vector bend = Vector::LinSpaced(from.size(), 0, static_cast<double>(from.size()) - 1).array() + 1.7;
    for (int i = 0; i < images; ++i) {
      const double t = static_cast<double>(i) / (images - 1);
      path_.row(i) = from * (1 - t) + to * t + 1e-3 * span_ * std::sin(std::numbers::pi * t) * bend.cwiseInverse();
    }
    path_.row(0) = from;
    path_.row(images - 1) = to;
    for (int i = 0; i < images; ++i) look(i);
  }

  auto image(int i) { return path_.row(i).transpose(); }
  double energy(int i) const { return energy_[i]; }
  double span() const { return span_; }
  int highest() const {
    Eigen::Index top;
    energy_.maxCoeff(&top);
    return static_cast<int>(top);
  }

  double distance(int i, int j) const { return (path_.row(i) - path_.row(j)).norm(); }

  // The largest curvature anywhere on the band.
  double stiffness() {
    Vector g(path_.cols());
    Matrix h(path_.cols(), path_.cols());
    double largest = 0;
    for (int i = 0; i < images_; ++i) {
      landscape_.hessian(image(i), g, h);
      if (const double size = h.norm(); size > largest) largest = size;
    }
    return largest;
  }

  // One move of all images; the largest force across the path.
  double relax(double step, double spring, bool climb) {
    const int top = highest();
    double worst = 0;
    for (int i = 1; i + 1 < images_; ++i) worst = std::max(worst, force(i, spring, climb && i == top));
    for (int i = 1; i + 1 < images_; ++i) {
      const double length = step * force_.row(i).norm(), longest = 0.1 * span_ / images_;
      path_.row(i) += (length > longest ? step * longest / length : step) * force_.row(i);
      look(i);
    }
    return worst;
  }

  const Matrix& path() const { return path_; }
  const Vector& energies() const { return energy_; }

 private:
  void look(int i) { energy_[i] = landscape_.gradient(image(i), gradient_.row(i).transpose()); }

  // Towards the higher neighbour; at a top or bottom of the path both, weighted by energy.
  Vector tangent(int i) const {
    const double before = energy_[i - 1], here = energy_[i], after = energy_[i + 1];
    double ahead = 1, behind = 1;
    if (after > here && here > before) {
      behind = 0;
    } else if (after < here && here < before) {
      ahead = 0;
    } else {
      const double high = std::max(std::abs(after - here), std::abs(before - here));
      const double low = std::min(std::abs(after - here), std::abs(before - here));
      ahead = after > before ? high : low;
      behind = after > before ? low : high;
      if (high == 0) ahead = behind = 1;
    }
    return (ahead * (path_.row(i + 1) - path_.row(i)) + behind * (path_.row(i) - path_.row(i - 1)))
        .transpose()
        .normalized();
  }

  double force(int i, double spring, bool climbs) {
    const Vector along = tangent(i);
    const auto g = gradient_.row(i).transpose();
    const double slope = g.dot(along);
    const double pull = climbs ? slope : spring * (distance(i + 1, i) - distance(i, i - 1));
    const Vector across = slope * along - g;
    force_.row(i) = across + pull * along;
    return climbs ? std::hypot(across.norm(), slope) : across.norm();
  }

  const Landscape& landscape_;
  int images_;
  Matrix path_, gradient_, force_;  // [image][coordinate]
  Vector energy_;
  double span_;
};

// Newton from the climbing image, unless that leads away from it.
bool atTop(const Landscape& landscape, Band& band, std::vector<double>& top, double& barrier) {
  const int highest = band.highest();
  barrier = band.energy(highest);
  const Vector climbing = band.image(highest);
  top = plainNumbers(climbing);
  const auto point = stationary(landscape, climbing, 0.05 * band.span());
  if (!point) return false;
  if ((point->at - climbing).norm() > 0.02 * band.span()) return false;
  top = plainNumbers(point->at);
  barrier = point->value;
  band.image(highest) = point->at;
  return true;
}

// So often the band moves at most; a band that could not move so often is refused.
constexpr int longest = 20000, fewest = 2000;

// One move of an image; the stiffness is looked at every 100 moves.
double imageWork(const Landscape& landscape) {
  return landscape.effort() + 2 * landscape.dim() + 10 + hessianWork(landscape) / 100;
}

void check(const PathOfLeastAscentQuestion& question, const Landscape& landscape) {
  requirePotential(landscape, question.landscape.id);
  checkPoint(question.from, landscape.dim(), "from");
  checkPoint(question.to, landscape.dim(), "to");
  checkCount("images", question.images, 3, affordable(fewest * imageWork(landscape), 501));
  checkCount("record", question.record, 0, maxNumbers / (question.images * landscape.dim()));
  checkCount("moves", question.moves, 1, longest);
  checkValue(landscape.value(asVector(question.from)), question.from, "from");
  checkValue(landscape.value(asVector(question.to)), question.to, "to");
  if (question.from == question.to) {
    refuse("out_of_range", {"to"}, {shown(question.to)}, {"another point than `from`"});
  }
}

void keep(const Band& band, MinimumEnergyPath& result) {
  const auto append = [](std::vector<double>& to, const auto& from) {
    to.insert(to.end(), from.data(), from.data() + from.size());
  };
  append(result.course, band.path());
  append(result.courseEnergy, band.energies());
}

}  // namespace

MinimumEnergyPath minimumEnergyPath(const PathOfLeastAscentQuestion& question) {
  const auto landscape = makeLandscape(question.landscape);
  check(question, *landscape);
  const int n = landscape->dim(), images = question.images;
  Band band(*landscape, asVector(question.from), asVector(question.to), images);
  MinimumEnergyPath result{images, n,  {}, std::vector<double>(images), std::vector<double>(images), 0, {}, 0, 0,
                           false,  {}, {}};
  constexpr int climbing = 200;
  const int moves = affordable(images * imageWork(*landscape), question.moves);
  double step = 0, spring = 0;
  if (question.record > 0) keep(band, result);
  for (; result.iterations < moves; ++result.iterations) {
    if (result.iterations % 100 == 0) {
      const double stiffness = band.stiffness();
      if (!(stiffness > 0) || !std::isfinite(stiffness)) break;
      step = 0.4 / stiffness;
      spring = 0.2 * stiffness;
    }
    const double force = band.relax(step, spring, result.iterations > climbing);
    if (result.iterations < question.record) keep(band, result);
    if (result.iterations > climbing && force * step < 1e-9 * band.span()) break;
  }
  const int highest = band.highest();
  const bool end = highest == 0 || highest == images - 1;
  result.converged = atTop(*landscape, band, result.top, result.barrier) || end;
  result.converged = result.converged && result.iterations < moves;
  for (int i = 0; i < images; ++i) {
    result.energy[i] = landscape->value(band.image(i));
    if (i > 0) result.length[i] = result.length[i - 1] + band.distance(i, i - 1);
  }
  // Through where f is not defined leads no path.
  result.converged = result.converged && asVector(result.energy).allFinite();
  result.rise = result.barrier - result.energy[0];
  result.path.assign(band.path().data(), band.path().data() + band.path().size());
  return result;
}

}  // namespace descent
