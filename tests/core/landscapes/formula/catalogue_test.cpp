// The formula printed beside every landscape is the landscape: typed in, it gives the same numbers as the formula
// written in C++, and the same bits where only + − * / and integer powers of x and y are involved. The C++ is the
// landscape's own where it is compiled, and that of written_in_cpp.hpp where it is its text.
#include <gtest/gtest.h>

#include <Eigen/LU>
#include <cmath>
#include <string>
#include <vector>

#include "descent.hpp"
#include "landscapes/bases/text_landscape.hpp"
#include "landscapes/formula/reading/parser.hpp"
#include "landscapes/written_in_cpp.hpp"
#include "support.hpp"

namespace descent {
namespace {

using formula::Op;

// Every function, quotient and power of something with x or y in it is looked at.
bool rational(const formula::Expression& expression) {
  std::vector<bool> varies;
  for (const auto& node : expression.nodes) {
    const bool a = node.a >= 0 && varies[static_cast<size_t>(node.a)];
    const bool b = node.b >= 0 && varies[static_cast<size_t>(node.b)];
    varies.push_back(a || b || node.op == Op::variable);
    if (node.op >= Op::sin && a) return false;
    if (node.op == Op::power && (b || (a && expression.nodes[static_cast<size_t>(node.b)].op != Op::number))) {
      return false;
    }
  }
  return true;
}

// A formula of written_in_cpp.hpp as a landscape.
class Written final : public Landscape {
 public:
  Written(const LandscapeInfo& info, const std::vector<double>& params)
      : info_(info), params_(params), formula_(written::formulas.at(info.id)) {}

  int dim() const override { return info_.dim; }
  bool quadratic() const override { return info_.quadratic; }
  double value(ConstVector w) const override { return formula_(w.data(), params_.data()).value; }
  double gradient(ConstVector w, VectorRef g) const override {
    const auto d = formula_(w.data(), params_.data());
    std::copy(d.gradient.begin(), d.gradient.end(), g.begin());
    return d.value;
  }
  double hessian(ConstVector w, VectorRef g, MatrixRef h) const override {
    const auto d = formula_(w.data(), params_.data());
    std::copy(d.gradient.begin(), d.gradient.end(), g.begin());
    std::copy(d.hessian.begin(), d.hessian.end(), h.data());
    return d.value;
  }

 private:
  const LandscapeInfo& info_;
  std::vector<double> params_;
  decltype(written::formulas)::mapped_type formula_;
};

struct Pair {
  std::string id;
  Selection builtIn, typed;
  bool exact;

  std::unique_ptr<Landscape> inCpp() const {
    if (!written::formulas.contains(id)) return makeLandscape(builtIn);
    const LandscapeInfo& info = find(landscapes(), id, {"id"}).info;
    return std::make_unique<Written>(info, resolve(info.params, builtIn, "landscape"));
  }
};

// Each landscape with its default parameters, and with others from inside their ranges.
std::vector<Pair> pairs() {
  std::vector<Pair> all;
  for (const LandscapeEntry& entry : landscapes()) {
    if (entry.info.typed || entry.info.prose) continue;
    const formula::Expression expression = formula::parse(entry.info.formula);
    for (const double mix : {0.0, 0.4}) {
      ParamMap values, used;
      for (const Param& param : entry.info.params) {
        const double value = param.value + mix * (param.max - param.value);
        values[param.id] = param.scale == Scale::integer || param.scale == Scale::choice ? param.value : value;
      }
      for (const std::string& id : expression.parameters) {
        EXPECT_TRUE(values.contains(id)) << entry.info.id << " has no parameter " << id;
        used[id] = values[id];
      }
      all.push_back(
          {entry.info.id, {entry.info.id, values}, {"formula", used, entry.info.formula}, rational(expression)});
    }
  }
  return all;
}

const LandscapeInfo& infoOf(const std::string& id) { return find(landscapes(), id, {"id"}).info; }

std::vector<std::vector<double>> points(const LandscapeInfo& info) {
  Random random(11);
  std::vector<std::vector<double>> all{info.start};
  for (int i = 0; i < 30; ++i) {
    std::vector<double> w;
    for (const Interval& side : info.domain) w.push_back(side.min + random.uniform() * (side.max - side.min));
    all.push_back(w);
  }
  return all;
}

void expectClose(const std::vector<double>& actual, const std::vector<double>& wanted, bool exact,
                 const std::string& what) {
  double scale = 1;
  for (const double value : wanted) scale = std::max(scale, std::abs(value));
  for (size_t i = 0; i < wanted.size(); ++i) {
    if (exact) {
      EXPECT_EQ(actual[i], wanted[i]) << what;
    } else {
      EXPECT_NEAR(actual[i], wanted[i], 1e-12 * scale) << what;
    }
  }
}

// Those that are compiled for speed are their own second spelling, and compared above.
TEST(FormulaCatalogue, EveryFormulaIsWrittenTwice) {
  for (const LandscapeEntry& entry : landscapes()) {
    if (entry.info.typed || entry.info.prose) continue;
    const auto made = makeLandscape({entry.info.id});
    const Landscape& landscape = *made;
    const bool text = typeid(landscape) == typeid(TextLandscape);
    EXPECT_EQ(written::formulas.contains(entry.info.id), text) << entry.info.id;
  }
}

TEST(FormulaCatalogue, TextAndCppHaveTheSameDerivatives) {
  for (const Pair& pair : pairs()) {
    const auto inCpp = pair.inCpp(), typed = makeLandscape(pair.typed);
    ASSERT_EQ(typed->dim(), inCpp->dim()) << pair.id;
    EXPECT_EQ(typed->quadratic(), inCpp->quadratic()) << pair.id;
    const auto n = static_cast<size_t>(inCpp->dim());
    for (const std::vector<double>& w : points(infoOf(pair.id))) {
      std::vector<double> g(n), h(n * n), g2(n), h2(n * n), g3(n);
      const double f = test::hessianAt(*inCpp, w, g, h);
      const double f2 = test::hessianAt(*typed, w, g2, h2);
      const double f3 = test::gradientAt(*typed, w, g3);
      expectClose({f2, f3, test::valueAt(*typed, w)}, {f, f, test::valueAt(*inCpp, w)}, pair.exact, pair.id + " value");
      expectClose(g2, g, pair.exact, pair.id + " gradient");
      expectClose(g3, g, pair.exact, pair.id + " gradient alone");
      expectClose(h2, h, pair.exact, pair.id + " Hessian");
    }
  }
}

TEST(FormulaCatalogue, PolynomialRunsAreBitEqual) {
  int compared = 0;
  for (const Pair& pair : pairs()) {
    if (!pair.exact) continue;
    for (const char* rule : {"gradient_descent", "heavy_ball", "nesterov"}) {
      const Optimizer optimizer = makeOptimizer({rule, {{"lr", 0.001}}});
      const List<double, 2>& start = infoOf(pair.id).start;
      const auto inCpp = simulate(*pair.inCpp(), optimizer, start, 300, 0);
      const auto typed = simulate(*makeLandscape(pair.typed), optimizer, start, 300, 0);
      EXPECT_EQ(typed.w, inCpp.w) << pair.id << " " << rule;
      EXPECT_EQ(typed.loss, inCpp.loss) << pair.id << " " << rule;
      EXPECT_EQ(typed.outcome.type, inCpp.outcome.type) << pair.id << " " << rule;
      ++compared;
    }
  }
  EXPECT_GE(compared, 30);
}

// Found from bounds of the text, they are critical points of the formula in C++.
TEST(FormulaCatalogue, CriticalPointsOfTheTextAreThoseOfCpp) {
  for (const Pair& pair : pairs()) {
    const LandscapeInfo& info = infoOf(pair.id);
    Box box;
    for (const Interval& side : info.domain) box.insert(box.end(), {side.min, side.max});
    const auto inCpp = pair.inCpp();
    for (const CriticalPoint& point : criticalPoints({pair.typed, box}).points) {
      if (!point.proven) continue;
      Vector g(inCpp->dim());
      Matrix h(inCpp->dim(), inCpp->dim());
      inCpp->hessian(point.point.at, g, h);
      EXPECT_LE(h.partialPivLu().solve(g).norm(), 1e-8 * (1 + point.point.at.norm())) << pair.id;
    }
  }
}

}  // namespace
}  // namespace descent
