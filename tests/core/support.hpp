// What the tests share: derivatives of a landscape, every optimizer at its defaults, reading a Record, what was
// refused.
#pragma once

#include <gtest/gtest.h>

#include <cmath>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "descent.hpp"

namespace descent::test {

// A landscape at plain arrays; g: dim, h: dim × dim numbers.
inline double valueAt(const Landscape& landscape, std::span<const double> w) { return landscape.value(asVector(w)); }
inline double gradientAt(const Landscape& landscape, std::span<const double> w, std::span<double> g) {
  return landscape.gradient(asVector(w), Eigen::Map<Vector>(g.data(), landscape.dim()));
}
inline double hessianAt(const Landscape& landscape, std::span<const double> w, std::span<double> g,
                        std::span<double> h) {
  const int n = landscape.dim();
  return landscape.hessian(asVector(w), Eigen::Map<Vector>(g.data(), n), Eigen::Map<Matrix>(h.data(), n, n));
}

// h: n × n.
inline Spectrum spectrumOf(std::span<const double> h, int n) {
  return spectrum(Eigen::Map<const Matrix>(h.data(), n, n));
}

struct Derivatives {
  double value;
  std::vector<double> g, h;
};

inline Derivatives derivatives(const Landscape& landscape, const std::vector<double>& w) {
  EXPECT_EQ(landscape.dim(), static_cast<int>(w.size()));
  Derivatives d{0, std::vector<double>(w.size()), std::vector<double>(w.size() * w.size())};
  d.value = hessianAt(landscape, w, d.g, d.h);
  return d;
}

inline Derivatives derivatives(const Selection& selection, const std::vector<double>& w) {
  return derivatives(*makeLandscape(selection), w);
}

inline const LandscapeEntry& landscapeNamed(const std::string& id) { return find(landscapes(), id, {"id"}); }

// A landscape on which the optimizer is at home.
inline Selection homeOf(const OptimizerEntry& entry) { return {entry.info.quadraticOnly ? "valley" : "rosenbrock"}; }

// Small enough a step for every landscape here; rules without lr keep their defaults.
inline Selection gentle(const OptimizerEntry& entry) {
  ParamMap params;
  for (const Param& param : entry.info.params) {
    if (std::string(param.id).starts_with("lr")) params[param.id] = 1e-3;
  }
  return {entry.info.id, params};
}

inline const Answer* answer(const Record& record, const std::string& key) {
  for (const auto& [name, value] : record) {
    if (name == key) return &value;
  }
  return nullptr;
}

// NaN where the key is absent.
inline double number(const Record& record, const std::string& key) {
  const Answer* found = answer(record, key);
  return found ? std::get<double>(*found) : std::nan("");
}

inline std::string word(const Record& record, const std::string& key) {
  const Answer* found = answer(record, key);
  return found ? std::get<std::string>(*found) : "";
}

// "code field" of the refusal.
template <class Ask>
std::string refusal(Ask ask) {
  try {
    ask();
  } catch (const InvalidArgument& e) {
    return e.code + " " + e.field;
  }
  return "accepted";
}

inline void expectNear(double found, double expected, double relative, double absolute) {
  EXPECT_NEAR(found, expected, std::abs(expected) * relative + absolute);
}

}  // namespace descent::test
