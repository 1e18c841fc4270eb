// Words to be shown, in both languages of the tool.
#pragma once

namespace descent {

struct Text {
  const char* en;
  const char* zh;
};

}  // namespace descent
