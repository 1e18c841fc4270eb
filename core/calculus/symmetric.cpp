// Everything goes along rows, two numbers at a time.
#include "symmetric.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <vector>

#include "lanes.hpp"
#include "norms.hpp"

namespace descent {
namespace {

// Beside a matrix whose largest entry is about 1. Squares of what is smaller could lose digits.
constexpr double nothing = 1e-100, unit = 0x1p-52;

template <class T>
T load(const double* from) {
  T value;
  std::memcpy(&value, from, sizeof value);
  return value;
}

template <class T>
void store(double* to, T value) {
  std::memcpy(to, &value, sizeof value);
}

double* row(double* a, int n, int i) { return a + static_cast<size_t>(i) * n; }

// action(place, T{}) for T = f64x2 and, where one is left over, double.
template <class Action>
inline void along(int n, Action action) {
  int i = 0;
  for (; i + 2 <= n; i += 2) action(i, f64x2());
  if (i < n) action(i, 0.0);
}

struct Sum {
  f64x2 pairs = 0.0;
  double rest = 0;
  void operator+=(f64x2 x) { pairs += x; }
  void operator+=(double x) { rest += x; }
  double total() const { return pairs[0] + pairs[1] + rest; }
};

[[gnu::noinline]] double dot(int n, const double* a, const double* b) {
  Sum sum;
  along(n, [&]<class T>(int i, T) { sum += load<T>(a + i) * load<T>(b + i); });
  return sum.total();
}

// a ← a + f·b
[[gnu::noinline]] void add(int n, double* a, double f, const double* b) {
  along(n, [&]<class T>(int i, T) { store(a + i, load<T>(a + i) + T(f) * load<T>(b + i)); });
}

// A ← A − vqᵀ − qvᵀ and then p = Au, in one pass over the lower triangle, two rows at a time.
void pass(int n, double* a, int stride, const double* v, const double* q, const double* u, double* p) {
  int i = 0;
  for (; i + 2 <= n; i += 2) {
    double *one = row(a, stride, i), *two = one + stride;
    const f64x2 v1 = v[i], v2 = v[i + 1], q1 = q[i], q2 = q[i + 1], u1 = u[i], u2 = u[i + 1];
    f64x2 sum1 = 0.0, sum2 = 0.0;
    for (int j = 0; j < i; j += 2) {
      const f64x2 vj = load<f64x2>(v + j), qj = load<f64x2>(q + j), uj = load<f64x2>(u + j);
      const f64x2 x1 = load<f64x2>(one + j) - (v1 * qj + q1 * vj), x2 = load<f64x2>(two + j) - (v2 * qj + q2 * vj);
      store(one + j, x1);
      store(two + j, x2);
      sum1 += x1 * uj;
      sum2 += x2 * uj;
      store(p + j, load<f64x2>(p + j) + (x1 * u1 + x2 * u2));
    }
    one[i] -= 2 * v[i] * q[i];
    two[i] -= v[i + 1] * q[i] + q[i + 1] * v[i];
    two[i + 1] -= 2 * v[i + 1] * q[i + 1];
    p[i] = sum1[0] + sum1[1] + one[i] * u[i] + two[i] * u[i + 1];
    p[i + 1] = sum2[0] + sum2[1] + two[i] * u[i] + two[i + 1] * u[i + 1];
  }
  if (i < n) {
    double* last = row(a, stride, i);
    for (int j = 0; j <= i; ++j) last[j] -= v[i] * q[j] + q[i] * v[j];
    add(i, p, u[i], last);
    p[i] = dot(i + 1, last, u);
  }
}

// d: the diagonal, e[i] beside d[i] and d[i + 1]. Row k keeps the vector of the reflection that made its beginning 0.
// q: zeros. p: room for n numbers.
void tridiagonalize(int n, double* a, double* d, double* e, double* q, double* p) {
  const double* v = q;  // of the row before; its reflection is carried out when this row's is known
  for (int k = n - 1; k >= 0; --k) {
    double* u = row(a, n, k);
    add(k + 1, u, -v[k], q);
    add(k + 1, u, -q[k], v);
    d[k] = u[k];
    if (k == 0) break;
    const double x = u[k - 1], others = dot(k - 1, u, u);
    double inverse = 0;
    e[k - 1] = x;
    if (others > nothing * nothing) {
      const double length = std::sqrt(others + x * x), alpha = x > 0 ? -length : length;
      e[k - 1] = alpha;
      u[k - 1] = x - alpha;
      inverse = 1 / (others + x * x - alpha * x);
    } else {
      std::fill(u, u + k, 0.0);
    }
    pass(k, a, n, v, q, u, p);
    const double half = inverse * dot(k, p, u) / 2;
    for (int i = 0; i < k; ++i) q[i] = inverse * (p[i] - half * u[i]);
    v = u;
  }
}

// The product of the reflections, transposed.
void reflections(int n, double* a) {
  for (int k = 0; k < n; ++k) {
    double* u = row(a, n, k);
    const double square = dot(k, u, u);
    for (int r = 0; square > 0 && r < k; ++r) {
      double* w = row(a, n, r);
      add(k, w, -2 / square * dot(k, w, u), u);
    }
    std::fill(u, u + n, 0.0);
    u[k] = 1;
    for (int r = 0; r < k; ++r) row(a, n, r)[k] = 0;
  }
}

// (a, b) ← (ca − sb, sa + cb)
[[gnu::noinline]] void rotate(int n, double* a, double* b, double c, double s) {
  along(n, [&]<class T>(int i, T) {
    const T x = load<T>(a + i), y = load<T>(b + i);
    store(a + i, T(c) * x - T(s) * y);
    store(b + i, T(s) * x + T(c) * y);
  });
}

// Rotations of d and e until e vanishes, and with them the rows.
void diagonalize(int n, double* d, double* e, double* rows) {
  int low = 0;
  for (int left = 30 * n; low < n - 1 && left > 0;) {
    int high = low;
    while (high < n - 1 && std::abs(e[high]) > unit * (std::abs(d[high]) + std::abs(d[high + 1])) + nothing) ++high;
    if (high == low) {
      ++low;
      continue;
    }
    --left;
    const double theta = (d[low + 1] - d[low]) / (2 * e[low]), root = std::sqrt(theta * theta + 1);
    const double tangent = 1 / (theta + (theta < 0 ? -root : root));
    if (high == low + 1) {
      const double c = 1 / std::sqrt(tangent * tangent + 1);
      d[low] -= tangent * e[low];
      d[high] += tangent * e[low];
      e[low] = 0;
      if (rows) rotate(n, row(rows, n, low), row(rows, n, high), c, tangent * c);
      low += 2;
      continue;
    }
    double g = d[high] - d[low] + e[low] * tangent, s = 1, c = 1, moved = 0;
    for (int i = high - 1; i >= low; --i) {
      const double f = s * e[i], b = c * e[i], r = std::sqrt(f * f + g * g);
      e[i + 1] = r;
      s = r > 0 ? f / r : 0;
      c = r > 0 ? g / r : 1;
      const double from = d[i + 1] - moved, turn = (d[i] - from) * s + 2 * c * b;
      moved = s * turn;
      d[i + 1] = from + moved;
      g = c * turn - b;
      if (rows) rotate(n, row(rows, n, i), row(rows, n, i + 1), c, s);
    }
    d[low] -= moved;
    e[low] = g;
    e[high] = 0;
  }
}

}  // namespace

void decompose(int n, double* matrix, double* values, Want want) {
  // Powers of two change no digit.
  double most = 0;
  for (int i = 0; i < n; ++i) most = std::max(most, largest({row(matrix, n, i), static_cast<size_t>(i) + 1}));
  const int exponent = std::clamp(std::ilogb(most), -1022, 1022);
  const double down = std::ldexp(1.0, -exponent), up = std::ldexp(1.0, exponent);
  for (int i = 0; i < n; ++i)
    for (int j = 0; j <= i; ++j) row(matrix, n, i)[j] *= down;
  std::vector<double> work(3 * static_cast<size_t>(n));
  double* beside = work.data();
  tridiagonalize(n, matrix, values, beside, beside + n, beside + 2 * n);
  double* rows = want == Want::vectors ? matrix : nullptr;
  if (rows) reflections(n, rows);
  diagonalize(n, values, beside, rows);
  for (int i = 0; i < n; ++i) {
    const int least = static_cast<int>(std::min_element(values + i, values + n) - values);
    std::swap(values[i], values[least]);
    if (rows && least != i) std::swap_ranges(row(rows, n, i), row(rows, n, i + 1), row(rows, n, least));
    values[i] *= up;
  }
}

}  // namespace descent
