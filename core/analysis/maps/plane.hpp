// The plane a sweep runs over, with everything checked: which run belongs to which pixel.
#pragma once

#include <memory>

#include "sweep.hpp"

namespace descent {

class Plane {
 public:
  explicit Plane(const Sweep& question);

  struct Point {
    std::shared_ptr<Landscape> landscape;
    Optimizer optimizer;
    std::vector<double> start;
  };

  // Of one pixel; the landscape is shared between pixels that have the same one.
  const Point& at(int pixel);

  const Sweep& question() const { return question_; }
  int pixels() const { return question_.x.n * question_.y.n; }
  // An axis is a parameter of the landscape: at() changes it in place.
  bool tunes() const { return x_.part == Part::landscape || y_.part == Part::landscape; }
  bool remembers() const { return !point_.optimizer.rule.info.memory.empty(); }
  // The values of the columns and rows.
  const std::vector<double>& xs() const { return xs_; }
  const std::vector<double>& ys() const { return ys_; }
  double x(int i) const { return xs_[static_cast<size_t>(i)]; }
  int dim() const { return static_cast<int>(point_.start.size()); }

 private:
  enum class Part { start, optimizer, landscape };
  struct Target {
    Part part;
    size_t index;
    bool whole;
    std::string id;
  };

  Target target(const Axis& axis, const char* owner) const;
  static std::vector<double> values(const Axis& axis, const Target& target, const char* field);
  void set(const Target& target, double value);

  Sweep question_;
  Target x_, y_;
  Selection landscape_;
  std::vector<double> values_, xs_, ys_;  // values_: the landscape's parameters in declared order
  bool changed_ = false;
  Point point_;
};

// One row of runs along a parameter, optimizer.<id> or landscape.<id>; a coordinate of the start is refused.
Plane alongParameter(const Experiment& experiment, const Axis& x);

}  // namespace descent
