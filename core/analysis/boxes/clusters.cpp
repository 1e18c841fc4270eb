// Cells are sorted into a grid as wide as the widest of them; those in neighbouring places are joined.
#include "clusters.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <numeric>

namespace descent {
namespace {

using Place = std::vector<std::int64_t>;

// action(place) for all places beside this one, and itself.
template <class Action>
void neighbours(const Place& place, Action action) {
  Place other = place;
  const auto along = [&](auto& self, size_t i) -> void {
    if (i == place.size()) return action(other);
    for (int step = -1; step <= 1; ++step) {
      other[i] = place[i] + step;
      self(self, i + 1);
    }
  };
  along(along, 0);
}

class Groups {
 public:
  explicit Groups(size_t size) : leader_(size) { std::iota(leader_.begin(), leader_.end(), size_t{0}); }
  size_t leader(size_t i) {
    while (leader_[i] != i) i = leader_[i] = leader_[leader_[i]];
    return i;
  }
  void join(size_t a, size_t b) { leader_[leader(b)] = leader(a); }

 private:
  std::vector<size_t> leader_;
};

}  // namespace

Box Cluster::hull() const {
  Box box;
  for (size_t i = 0; i < cells.front().size(); ++i) {
    Interval all = cells.front()[i];
    for (const Cell& cell : cells) all = descent::hull(all, cell[i]);
    box.insert(box.end(), {all.min, all.max});
  }
  return box;
}

std::vector<Cluster> clusters(const std::vector<Cell>& cells, const std::vector<Cell>& level, const Box& window,
                              double closest) {
  std::vector<Cell> all = cells;
  all.insert(all.end(), level.begin(), level.end());
  if (all.empty()) return {};
  const size_t n = all.front().size();
  std::vector<double> width;
  for (size_t i = 0; i < n; ++i) width.push_back(std::max(1e-300, closest * (window[2 * i + 1] - window[2 * i])));
  for (const Cell& cell : all) {
    for (size_t i = 0; i < n; ++i) width[i] = std::max(width[i], cell[i].width());
  }
  std::map<Place, size_t> first;
  Groups groups(all.size());
  for (size_t k = 0; k < all.size(); ++k) {
    Place place(n);
    for (size_t i = 0; i < n; ++i) place[i] = std::llround((all[k][i].middle() - all[0][i].middle()) / width[i]);
    neighbours(place, [&](const Place& other) {
      if (const auto found = first.find(other); found != first.end()) groups.join(found->second, k);
    });
    first.emplace(std::move(place), k);
  }
  std::map<size_t, Cluster> byLeader;
  for (size_t k = 0; k < all.size(); ++k) {
    Cluster& cluster = byLeader[groups.leader(k)];
    cluster.cells.push_back(all[k]);
    cluster.level = cluster.level || k >= cells.size();
  }
  std::vector<Cluster> result;
  for (auto& [leader, cluster] : byLeader) result.push_back(std::move(cluster));
  return result;
}

}  // namespace descent
