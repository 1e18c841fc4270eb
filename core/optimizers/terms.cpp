// Which assignment a note belongs to: the one of its target that waits for this coordinate.
#include "terms.hpp"

#include <algorithm>
#include <string_view>

namespace descent {

void Account::note(const char* target, int i, std::initializer_list<Term<double>> terms) {
  const auto waits = [&](const Assignment& a) {
    return a.target == std::string_view(target) && a.parts[0].factor.size() == static_cast<size_t>(i);
  };
  auto at = std::find_if(assignments.begin(), assignments.end(), waits);
  if (at == assignments.end()) {
    Assignment fresh{target, {}};
    for (const Term<double>& t : terms) fresh.parts.push_back({t.factorSymbol, t.symbol, {}, {}});
    at = assignments.insert(at, fresh);
  }
  auto part = at->parts.begin();
  for (const Term<double>& t : terms) {
    part->factor.push_back(t.factor);
    part->quantity.push_back(t.quantity);
    ++part;
  }
}

}  // namespace descent
