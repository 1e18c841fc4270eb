// Relaxation of the band by gradient steps whose length the curvature along the band limits.
#include "minimum_energy_path.hpp"

#include <algorithm>
#include <cmath>

#include "analysis/points/stationary.hpp"
#include "calculus/norms.hpp"
#include "runs/experiment.hpp"
#include "runs/work.hpp"

namespace descent {
namespace {

class Band {
 public:
  Band(const Landscape& landscape, const std::vector<double>& from, const std::vector<double>& to, int images)
      : landscape_(landscape),
        n_(landscape.dim()),
        images_(images),
        path_(static_cast<size_t>(images) * n_),
        gradient_(path_.size()),
        force_(path_.size()),
        energy_(images),
        tangent_(n_) {
    span_ = descent::distance(to, from);
    for (int i = 0; i < images; ++i) {
      const double t = static_cast<double>(i) / (images - 1);
      // Bent a little, or a band on a symmetry axis could never leave it.
      for (int d = 0; d < n_; ++d) {
        image(i)[d] = from[d] * (1 - t) + to[d] * t + 1e-3 * span_ * std::sin(3.14159265358979 * t) / (d + 1.7);
      }
    }
    std::copy(from.begin(), from.end(), image(0));
    std::copy(to.begin(), to.end(), image(images - 1));
    for (int i = 0; i < images; ++i) look(i);
  }

  double* image(int i) { return path_.data() + static_cast<size_t>(i) * n_; }
  double energy(int i) const { return energy_[i]; }
  double span() const { return span_; }
  int highest() const { return static_cast<int>(std::max_element(energy_.begin(), energy_.end()) - energy_.begin()); }

  double distance(int i, int j) { return descent::distance({image(i), tangent_.size()}, {image(j), tangent_.size()}); }

  // The largest curvature anywhere on the band.
  double stiffness() {
    std::vector<double> g(n_), h(static_cast<size_t>(n_) * n_);
    double largest = 0;
    for (int i = 0; i < images_; ++i) {
      landscape_.hessian(image(i), g.data(), h.data());
      if (const double size = norm(h); size > largest) largest = size;
    }
    return largest;
  }

  // One move of all images; the largest force across the path.
  double relax(double step, double spring, bool climb) {
    const int top = highest();
    double worst = 0;
    for (int i = 1; i + 1 < images_; ++i) worst = std::max(worst, force(i, spring, climb && i == top));
    for (int i = 1; i + 1 < images_; ++i) {
      double* f = force_.data() + static_cast<size_t>(i) * n_;
      const double length = step * norm({f, tangent_.size()}), longest = 0.1 * span_ / images_;
      const double factor = length > longest ? step * longest / length : step;
      for (int d = 0; d < n_; ++d) image(i)[d] += factor * f[d];
      look(i);
    }
    return worst;
  }

  std::vector<double> path() const { return path_; }

 private:
  void look(int i) { energy_[i] = landscape_.gradient(image(i), gradient_.data() + static_cast<size_t>(i) * n_); }

  // Towards the higher neighbour; at a top or bottom of the path both, weighted by energy.
  void findTangent(int i) {
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
    for (int d = 0; d < n_; ++d) {
      tangent_[d] = ahead * (image(i + 1)[d] - image(i)[d]) + behind * (image(i)[d] - image(i - 1)[d]);
    }
    const double length = norm(tangent_);
    for (double& t : tangent_) t = length > 0 ? t / length : 0;
  }

  double force(int i, double spring, bool climbs) {
    findTangent(i);
    const double* g = gradient_.data() + static_cast<size_t>(i) * n_;
    double* f = force_.data() + static_cast<size_t>(i) * n_;
    const double along = dot({g, tangent_.size()}, tangent_);
    const double pull = climbs ? along : spring * (distance(i + 1, i) - distance(i, i - 1));
    double across = 0;
    for (int d = 0; d < n_; ++d) {
      const double perpendicular = -g[d] + along * tangent_[d];
      across += perpendicular * perpendicular;
      f[d] = perpendicular + pull * tangent_[d];
    }
    return climbs ? std::sqrt(across + along * along) : std::sqrt(across);
  }

  const Landscape& landscape_;
  int n_, images_;
  std::vector<double> path_, gradient_, force_, energy_, tangent_;
  double span_;
};

// Newton from the climbing image, unless that leads away from it.
bool atTop(const Landscape& landscape, Band& band, std::vector<double>& top, double& barrier) {
  const int highest = band.highest(), n = landscape.dim();
  top.assign(band.image(highest), band.image(highest) + n);
  barrier = band.energy(highest);
  const auto point = stationary(landscape, top, 0.05 * band.span());
  if (!point) return false;
  if (distance(point->at, top) > 0.02 * band.span()) return false;
  top = point->at;
  barrier = point->value;
  std::copy(top.begin(), top.end(), band.image(highest));
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
  checkValue(landscape.value(question.from.data()), question.from, "from");
  checkValue(landscape.value(question.to.data()), question.to, "to");
  if (question.from == question.to) {
    refuse("out_of_range", {"to"}, {shown(question.to)}, {"another point than `from`"});
  }
}

}  // namespace

MinimumEnergyPath minimumEnergyPath(const PathOfLeastAscentQuestion& question) {
  const auto landscape = makeLandscape(question.landscape);
  check(question, *landscape);
  const int n = landscape->dim(), images = question.images;
  Band band(*landscape, question.from, question.to, images);
  MinimumEnergyPath result{images, n, {}, std::vector<double>(images), std::vector<double>(images), 0, {}, 0, 0, false};
  constexpr int climbing = 200;
  const int moves = affordable(images * imageWork(*landscape), longest);
  double step = 0, spring = 0;
  for (; result.iterations < moves; ++result.iterations) {
    if (result.iterations % 100 == 0) {
      const double stiffness = band.stiffness();
      if (!(stiffness > 0) || !std::isfinite(stiffness)) break;
      step = 0.4 / stiffness;
      spring = 0.2 * stiffness;
    }
    const double force = band.relax(step, spring, result.iterations > climbing);
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
  result.converged = result.converged && allFinite(result.energy);
  result.rise = result.barrier - result.energy[0];
  result.path = band.path();
  return result;
}

}  // namespace descent
