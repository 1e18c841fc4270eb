#include "joined.hpp"

#include <algorithm>
#include <cstddef>

#include "characters.hpp"
#include "names.hpp"

namespace descent::formula {
namespace {

bool digit(char c) { return isDigit(static_cast<char32_t>(c)); }
bool letter(char c) { return isLetter(static_cast<char32_t>(c)); }

// What has an argument, known or not.
bool isCallable(std::string_view word) { return isFunction(knownName(word)) || isInverseHyperbolic(word); }

bool takesTwo(std::string_view function) { return function == "min" || function == "max" || function == "pow"; }

class Parting {
 public:
  Parting(const std::string& name, std::string_view loose, bool called) : name_(name), loose_(loose), called_(called) {
    const auto letters = std::count_if(name.begin(), name.end(), letter);
    const auto has = [&](const char* part) { return name.find(part) != std::string::npos; };
    const bool variable = name.find_first_of("xyXY") != std::string::npos || has("w1") || has("w2") || has("w_");
    short_ = letters <= 3 && variable;
  }

  std::vector<std::string> factors() { return from(0) ? factors_ : std::vector<std::string>{name_}; }

 private:
  // The longest word first.
  bool from(std::size_t at) {
    if (at == name_.size()) return true;
    for (std::size_t length = name_.size() - at; length > 0; --length) {
      for (const std::size_t end : {behindIndex(at + length), at + length}) {
        if (!isFactor(at, length, end)) continue;
        factors_.push_back(name_.substr(at, end - at));
        if (from(end)) return true;
        factors_.pop_back();
        if (end == at + length) break;
      }
    }
    return false;
  }

  std::size_t behindIndex(std::size_t at) const {
    std::size_t end = at;
    if (end + 1 < name_.size() && name_[end] == '_') ++end;
    if (end >= name_.size() || !digit(name_[end])) return at;
    while (end < name_.size() && digit(name_[end])) ++end;
    return end;
  }

  bool isFactor(std::size_t at, std::size_t length, std::size_t end) const {
    const std::string_view word = std::string_view(name_).substr(at, length);
    const bool indexed = end > at + length, last = end == name_.size();
    if (isCallable(word)) {
      return !indexed && (!takesTwo(knownName(word)) || (last && (called_ || factors_.empty())));
    }
    if (std::all_of(word.begin(), word.end(), digit)) {
      return !indexed && !factors_.empty() && isCallable(factors_.back()) && !(last && called_);
    }
    if (!knownName(word).empty()) return !indexed || (word != "e" && word != "E" && knownName(word) != "pi");
    if (length > 1 || !letter(word[0])) return false;
    return indexed || short_ || name_.size() == 1 || loose_.find(word) != std::string_view::npos ||
           besideFunction(at, end);
  }

  // The letter of ksin(x) or sink.
  bool besideFunction(std::size_t at, std::size_t end) const {
    if (end == name_.size()) return !called_ && factors_.size() == 1 && isCallable(factors_[0]);
    const std::string_view rest = std::string_view(name_).substr(end);
    return at == 0 && isCallable(rest) && (called_ || !takesTwo(knownName(rest)));
  }

  const std::string& name_;
  std::string_view loose_;
  bool called_, short_;
  std::vector<std::string> factors_;
};

}  // namespace

std::vector<std::string> factorsOf(const std::string& name, std::string_view loose, bool called) {
  return Parting(name, loose, called).factors();
}

std::string withBrackets(const std::vector<std::string>& factors, bool called) {
  std::string said;
  bool open = false, lacking = false, first = true;
  for (std::size_t i = 0; i < factors.size(); ++i) {
    const bool function = isCallable(factors[i]);
    if (function && open) {
      said += ')';
      open = false;
    }
    if (!first) said += '*';
    said += factors[i];
    first = false;
    if (!function || i + 1 == factors.size()) continue;
    said += '(';
    open = lacking = first = true;
  }
  if (open) said += ')';
  if (called && !open) said += "(…)";
  return lacking ? said : "";
}

}  // namespace descent::formula
