// Explicit lists instead of self-registration: a linker drops that from a static library, and menu order is content.
// Entry is any type with a member `info` that has an `id`.
#pragma once

#include <initializer_list>
#include <string>
#include <vector>

#include "types.hpp"

namespace descent {

// Calls the makers one after the other: a list of entries by value would keep a copy of each alive in the code.
template <class Entry>
std::vector<Entry> entries(std::initializer_list<Entry (*)()> makers) {
  std::vector<Entry> all;
  for (const auto make : makers) all.push_back(make());
  return all;
}

// The entry with this id; else InvalidArgument listing the ids there are.
template <class Entry>
const Entry& find(const std::vector<Entry>& entries, const std::string& id, const std::string& field) {
  std::string known;
  for (const Entry& entry : entries) {
    if (id == entry.info.id) return entry;
    known += (known.empty() ? "" : ", ") + std::string(entry.info.id);
  }
  throw InvalidArgument("unknown_id", field, "\"" + id.substr(0, 60) + "\"", known);
}

}  // namespace descent
