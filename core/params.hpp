// Parameters as data: id, label, default, range and scale stand beside the formula that uses them.
// Defaults, validation, error texts, sliders and links all come from here; no range is written twice.
#pragma once

#include <string>
#include <vector>

#include "types.hpp"

namespace descent {

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
  std::vector<Text> choices = {};
};

// A finite number in [min, max], whole where the scale asks for it; else InvalidArgument naming `field`.
double checked(const Param& param, double value, const std::string& field);

std::vector<double> defaults(const std::vector<Param>& params);

// The values of `params` in declared order, defaults where `given` is silent. `field` is the path of `given`.
std::vector<double> resolve(const std::vector<Param>& params, const ParamMap& given, const std::string& field);

// The same for what a selection at path `field` gives; it must not bring a formula.
std::vector<double> resolve(const std::vector<Param>& params, const Selection& selection, const std::string& field);

}  // namespace descent
