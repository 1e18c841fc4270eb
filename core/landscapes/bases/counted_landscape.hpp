// A landscape that knows how often it was asked.
#pragma once

#include "veiled_landscape.hpp"

namespace descent {

class CountedLandscape final : public VeiledLandscape {
 public:
  using VeiledLandscape::VeiledLandscape;

  double value(ConstVector w) const override { return ++asked_, landscape_.value(w); }
  double gradient(ConstVector w, VectorRef g) const override { return ++asked_, landscape_.gradient(w, g); }
  double hessian(ConstVector w, VectorRef g, MatrixRef h) const override {
    return ++asked_, landscape_.hessian(w, g, h);
  }

  int asked() const { return asked_; }

 private:
  mutable int asked_ = 0;
};

}  // namespace descent
