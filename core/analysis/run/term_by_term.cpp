// Steps as simulate() does, with an account open from the first step asked for.
#include "term_by_term.hpp"

#include "runs/work.hpp"

namespace descent {
namespace {

// Numbers of one step: factor, quantity of up to seven terms, and the move.
constexpr int numbersEach = 15;

}  // namespace

std::vector<ToldStep> termByTerm(const TermQuestion& question) {
  const Experiment& e = question.experiment;
  const auto landscape = makeLandscape(e.landscape);
  const Optimizer optimizer = optimizerOf(e);
  check(e, *landscape, optimizer);
  checkDefined(*landscape, e.start, "start");
  checkCount("first", question.first, 1, std::max(e.steps, 1));
  const int told = maxNumbers / (numbersEach * landscape->dim());
  checkCount("steps", e.steps, 0, question.first - 1 + told);

  std::vector<ToldStep> steps;
  Vector w = asVector(e.start), before, g(landscape->dim());
  Memory memory(optimizer.rule.info, landscape->dim());
  Oracle oracle(*landscape, e.seed, optimizer.noise);
  for (int n = 1; n <= e.steps; ++n) {
    before = w;
    if (!std::isfinite(landscape->gradient(w, g))) break;
    oracle.know(before.data(), g.data());
    Account account;
    if (n >= question.first) memory.account = &account;
    advance(optimizer, oracle, w.data(), memory);
    if (!within(w, finiteRange)) break;
    if (n < question.first) continue;
    steps.push_back({n, std::move(account.assignments), plainNumbers(w - before)});
  }
  return steps;
}

}  // namespace descent
