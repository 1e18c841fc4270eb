// A landscape of the catalogue that is its formula as text: a typed formula with known critical points.
#pragma once

#include "../formula/formula.hpp"

namespace descent {

class TextLandscape final : public Formula {
 public:
  using Critical = std::vector<KnownPoint> (*)(const double* p);

  // info: the registry's.
  TextLandscape(const LandscapeInfo& info, const std::vector<double>& params, Critical critical);

  std::vector<KnownPoint> critical() const override { return critical_(params_.data()); }
  bool tune(const std::vector<double>& params) override;

 private:
  const LandscapeInfo& info_;
  std::vector<double> params_;
  Critical critical_;
};

}  // namespace descent
