// The rule itself is stepped, so that no formula of it is written twice.
#include "noise_response.hpp"

namespace descent {

// ½λx² in one dimension, its first gradient one too high.
class NoiseResponse::Struck final : public Landscape {
 public:
  explicit Struck(double lambda) : lambda_(lambda) {}
  int dim() const override { return 1; }
  double value(ConstVector w) const override { return lambda_ * w[0] * w[0] / 2; }
  double gradient(ConstVector w, VectorRef g) const override {
    g[0] = lambda_ * w[0] + (struck_ ? 0 : 1);
    struck_ = true;
    return value(w);
  }
  double hessian(ConstVector w, VectorRef g, MatrixRef h) const override {
    h(0, 0) = lambda_;
    return gradient(w, g);
  }

 private:
  double lambda_;
  mutable bool struck_ = false;
};

NoiseResponse::NoiseResponse(const Optimizer& rule, double lambda)
    : rule_(rule), quadratic_(std::make_unique<Struck>(lambda)) {
  rule_.noise = 0;
  run_ = std::make_unique<Stepper>(*quadratic_, rule_, Vector::Zero(1));
}
NoiseResponse::~NoiseResponse() = default;

double NoiseResponse::next() {
  run_->step();
  return run_->w[0];
}

}  // namespace descent
