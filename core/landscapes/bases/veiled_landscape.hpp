// A landscape seen through another: what derives from it changes what is seen.
#pragma once

#include "../landscape.hpp"

namespace descent {

class VeiledLandscape : public Landscape {
 public:
  explicit VeiledLandscape(const Landscape& landscape) : landscape_(landscape) {}

  int dim() const override { return landscape_.dim(); }
  double value(ConstVector w) const override { return landscape_.value(w); }
  double gradient(ConstVector w, VectorRef g) const override { return landscape_.gradient(w, g); }
  double hessian(ConstVector w, VectorRef g, MatrixRef h) const override { return landscape_.hessian(w, g, h); }
  bool enclose(const Interval* w, Interval* g, Interval* h) const override { return landscape_.enclose(w, g, h); }
  bool quadratic() const override { return landscape_.quadratic(); }
  bool field() const override { return landscape_.field(); }

 protected:
  const Landscape& landscape_;
};

}  // namespace descent
