// Seeded random numbers that are the same on every machine and whatever runs beside them.
// SplitMix64 is counter-based: number i of a seed is mix(seed + (i+1)·γ), so that a stream can be entered anywhere.
// Stream 0 of a seed is SplitMix64 itself; other streams (walker i, sample i) start from a hashed seed.
// uniform in [0, 1) with 53 bits; normal by Wichura's inverse, one uniform each.
// Steele, Lea & Flood, OOPSLA 2014; Wichura, Applied Statistics 37 (1988), algorithm AS 241.
#pragma once

#include <cstdint>

namespace descent {

// x with Φ(x) = p for 0 < p < 1, to about 1e-16.
double inverseNormal(double p);

class Random {
 public:
  explicit Random(std::uint64_t seed, std::uint64_t stream = 0)
      : state_(stream == 0 ? seed : mix(seed + mix(stream * gamma))) {}

  std::uint64_t next() { return mix(state_ += gamma); }
  double uniform() { return unit(next()); }
  double normal() { return inverseNormal(open()); }
  // Many at once: the same numbers, but that not one waits for the other.
  void normals(double* out, int count);

  static std::uint64_t mix(std::uint64_t z) {
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
  }

 private:
  // 52 bits, moved by half a unit: strictly inside (0, 1).
  double open() { return static_cast<double>(next() >> 12) * 0x1p-52 + 0x1p-53; }

  static constexpr std::uint64_t gamma = 0x9e3779b97f4a7c15u;
  static double unit(std::uint64_t z) { return static_cast<double>(z >> 11) * 0x1p-53; }

  std::uint64_t state_;
};

}  // namespace descent
