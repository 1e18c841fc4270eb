// Parameters as data: id, label, default, range and scale stand beside the formula that uses them.
// Defaults, validation, error texts, sliders and links all come from here; no range is written twice.
#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <vector>

#include "invalid_argument.hpp"
#include "selection.hpp"
#include "text.hpp"

namespace descent {

// A few things in place: catalogue entries are constant data, not code that builds them.
template <class T, int capacity>
class List {
 public:
  static constexpr int most = capacity;

  constexpr List() = default;
  constexpr List(std::initializer_list<T> items) {
    for (const T& item : items) items_[size_++] = item;
  }

  constexpr const T* begin() const { return items_; }
  constexpr const T* end() const { return items_ + size_; }
  constexpr const T* data() const { return items_; }
  constexpr std::size_t size() const { return static_cast<std::size_t>(size_); }
  constexpr bool empty() const { return size_ == 0; }
  constexpr const T& operator[](std::size_t i) const { return items_[i]; }
  constexpr operator std::span<const T>() const { return {items_, size()}; }
  operator std::vector<T>() const { return {begin(), end()}; }

 private:
  T items_[capacity]{};
  int size_ = 0;
};

// choice: value is an index into `choices`.
enum class Scale { linear, log, integer, choice };

const char* name(Scale scale);

struct Param {
  const char* id;
  Text label;
  double value;
  double min;
  double max;
  Scale scale = Scale::linear;
  List<Text, 2> choices = {};
};

using Params = List<Param, 5>;

// A number that the parameter can have; else InvalidArgument naming `field`.
double checked(const Param& param, double value, Phrase field);

std::vector<double> defaults(std::span<const Param> params);

// The values of `params` in declared order, defaults where `given` is silent. `owner` is the path of whose they are.
std::vector<double> resolve(std::span<const Param> params, const ParamMap& given, const char* owner);

// The same for what a selection at path `owner` gives; it must not bring a formula.
std::vector<double> resolve(std::span<const Param> params, const Selection& selection, const char* owner);

}  // namespace descent
