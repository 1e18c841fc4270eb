// Four generators side by side, for many random numbers of 32 bits: xoshiro128+, each from its own hashed seed.
// Blackman & Vigna, ACM Trans. Math. Software 47 (2021) 36.
#pragma once

#include "lanes.hpp"
#include "random.hpp"

namespace descent {

class LaneRandom {
 public:
  typedef std::uint32_t Words __attribute__((vector_size(16)));

  explicit LaneRandom(std::uint64_t seed, std::uint64_t stream = 0) {
    Random random(seed, stream + 1);
    for (Words& word : state_) {
      for (int i = 0; i < f32x4::size; ++i) word[i] = static_cast<std::uint32_t>(random.next() >> 32);
    }
  }

  Words next() {
    const Words result = state_[0] + state_[3], shifted = state_[1] << 9;
    state_[2] ^= state_[0];
    state_[3] ^= state_[1];
    state_[1] ^= state_[2];
    state_[0] ^= state_[3];
    state_[2] ^= shifted;
    state_[3] = (state_[3] << 11) | (state_[3] >> 21);
    return result;
  }

  // In (0, 1), multiples of 2⁻²⁴.
  static f32x4 uniform(Words words) { return f32x4::Vector(words >> 9 | 0x3f800000) - (1 - 0x1p-24f); }
  f32x4 uniform() { return uniform(next()); }

  // As whole numbers with a sign; from 2²⁴ on rounded.
  static f32x4 real(Words words) { return __builtin_convertvector(f32x4::Bits(words), f32x4::Vector); }

 private:
  Words state_[4];
};

}  // namespace descent
