// The landscape whose formula is typed in: f(x) or f(x, y) with parameters of any name, e.g. a*x^2 + sin(y).
// Exact gradient and Hessian by dual numbers; parser.hpp tells the grammar. Where f is not defined it is NaN, which a
// run reports as its outcome.
#pragma once

#include <string>
#include <vector>

#include "../landscape.hpp"
#include "program.hpp"

namespace descent {

class Formula : public Landscape {
 public:
  // params: in the order in which the formula names them.
  Formula(const formula::Program& program, const std::vector<double>& params);

  static constexpr LandscapeInfo info() {
    return {.id = "formula",
            .title = {"Your own formula", "自定义公式"},
            .formula = "sin(x) + y^2/4 - 0.3*x*y",
            .dim = 2,
            .params = {},
            .domain = {{-4, 4}, {-4, 4}},
            .start = {2, 2},
            .citation = {"Typed in by the user", "由使用者输入"},
            .complete = false,
            .typed = true};
  }
  static constexpr LandscapeEntry entry() { return {info(), nullptr, makeTyped}; }

  int dim() const override { return program_.dim(); }
  double effort() const override { return program_.effort(); }
  bool quadratic() const override { return program_.quadratic(); }
  double value(ConstVector w) const override;
  double gradient(ConstVector w, VectorRef g) const override;
  double hessian(ConstVector w, VectorRef g, MatrixRef h) const override;
  bool enclose(const Interval* w, Interval* g, Interval* h) const override;

  bool lanes() const override { return uniforms_.size() <= LaneState<f64x2>::mostUniforms; }
  void slopes(LaneState<f64x2>* states, int count) const override;
  void slopes(LaneState<f32x4>* states, int count) const override;
  const std::vector<double>* uniforms() const override { return &uniforms_; }
  bool tune(const std::vector<double>& params) override;

 private:
  static std::unique_ptr<Landscape> makeTyped(const Selection& selection);

  template <class D, class W>
  D evaluate(const W& w) const;

  formula::Program program_;
  std::vector<double> uniforms_;
};

// A parameter of a typed formula; any value in [min, max] is accepted, [from, to] is good for a slider.
struct FormulaParam {
  std::string id;
  std::string mathml;
  double value = 1;
  double min = -1e6, max = 1e6;
  double from = -10, to = 10;
};

// A variable by its name in the formula.
struct FormulaVariable {
  std::string id;    // x or y
  std::string name;  // the same, or what stands for it: x1, w2, theta1
  std::string mathml;
};

// What a page needs to know of a formula before it is run.
struct FormulaInfo {
  int dim;
  std::vector<FormulaVariable> variables;  // those that occur
  std::vector<FormulaParam> params;
  std::string mathml;
  bool quadratic;
};

// Throws formula::ParseError.
FormulaInfo formulaInfo(const std::string& text);

}  // namespace descent
