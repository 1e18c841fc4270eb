// Explicit lists instead of self-registration: a linker drops that from a static library, and menu order is content.
// Entry is any type with a member `info` that has an `id`.
#pragma once

#include <span>
#include <string>

#include "invalid_argument.hpp"

namespace descent {

// The entry with this id; else InvalidArgument listing the ids there are.
template <class Entry>
const Entry& find(std::span<const Entry> entries, const std::string& id, Phrase field) {
  for (const Entry& entry : entries) {
    if (id == entry.info.id) return entry;
  }
  std::string known;
  for (const Entry& entry : entries) known += (known.empty() ? "" : ", ") + std::string(entry.info.id);
  refuse("unknown_id", field, {"\"", id.substr(0, 60), "\""}, {known});
}

}  // namespace descent
