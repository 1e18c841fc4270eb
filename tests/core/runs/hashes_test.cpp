// Polynomial runs are the same bits in every build: FNV-1a over the bytes of w, then of loss. The native binary writes
// its hashes to hashes.json in its build folder; tests/wasm and tests/browsers compute them again from there.
#include <cinttypes>
#include <cstdio>
#include <cstring>
#include <fstream>

#include "support.hpp"

namespace descent::test {
namespace {

class Fnv1a {
 public:
  void add(const void* data, size_t size) {
    const auto* bytes = static_cast<const unsigned char*>(data);
    for (size_t i = 0; i < size; ++i) state_ = (state_ ^ bytes[i]) * 0x100000001b3u;
  }
  std::string hex() const {
    char digits[17];
    std::snprintf(digits, sizeof digits, "%016" PRIx64, state_);
    return digits;
  }

 private:
  std::uint64_t state_ = 0xcbf29ce484222325u;
};

std::string hashOf(const Run& run) {
  Fnv1a hash;
  hash.add(run.w.data(), run.w.size() * sizeof(double));
  hash.add(run.loss.data(), run.loss.size() * sizeof(double));
  return hash.hex();
}

std::vector<Experiment> polynomialRuns() {
  std::vector<Experiment> all;
  const auto add = [&](Selection landscape, Selection optimizer, std::vector<double> start, int steps) {
    all.push_back({.landscape = std::move(landscape),
                   .optimizer = std::move(optimizer),
                   .start = std::move(start),
                   .steps = steps});
  };
  for (const char* id : {"gradient_descent", "heavy_ball", "ema_momentum", "nesterov"}) {
    add({"parabola", {{"lambda", 1.7}}}, {id, {{"lr", 0.37}}}, {1.3}, 200);
    add({"valley", {{"kappa", 33}}}, {id, {{"lr", 0.011}}}, {1.1, -0.7}, 500);
    add({"saddle"}, {id, {{"lr", 0.1}}}, {1, 1e-4}, 60);
    add({"bounded_saddle"}, {id, {{"lr", 0.31}}}, {1, 1e-8}, 500);
    add({"rosenbrock"}, {id, {{"lr", 3e-4}}}, {-1.2, 1}, 2000);
  }
  // Chaos: one wrong bit anywhere would show.
  add({"bounded_saddle"}, {"gradient_descent", {{"lr", 1.9}}}, {0.1, 0.5}, 2000);
  add({"valley", {{"kappa", 10}}}, {"exact_line_search"}, {10, 1}, 50);
  return all;
}

std::string number(double x) {
  char text[32];
  std::snprintf(text, sizeof text, "%.17g", x);
  return text;
}

std::string json(const Selection& selection) {
  std::string params;
  for (const auto& [id, value] : selection.params)
    params += (params.empty() ? "\"" : ", \"") + id + "\": " + number(value);
  return "{\"id\": \"" + selection.id + "\", \"params\": {" + params + "}}";
}

TEST(Hashes, Fnv1aOfAPublishedVector) {
  Fnv1a hash;
  hash.add("foobar", 6);
  EXPECT_EQ(hash.hex(), "85944171f73967e8");
}

TEST(Hashes, OneBitChangesTheHash) {
  auto run = simulate(polynomialRuns()[0]);
  const std::string before = hashOf(run);
  run.w.back() = std::nextafter(run.w.back(), 1.0);
  EXPECT_NE(hashOf(run), before);
}

TEST(Hashes, AreWrittenForTheOtherBuilds) {
  std::ofstream file(DESCENT_HASHES);
  const char* separator = "[";
  for (const Experiment& experiment : polynomialRuns()) {
    const auto run = simulate(experiment);
    EXPECT_EQ(run.steps, experiment.steps);
    std::string start;
    for (double x : experiment.start) start += (start.empty() ? "" : ", ") + number(x);
    file << separator << "\n  {\"experiment\": {\"landscape\": " << json(experiment.landscape)
         << ", \"optimizer\": " << json(experiment.optimizer) << ", \"start\": [" << start
         << "], \"steps\": " << experiment.steps << "}, \"hash\": \"" << hashOf(run) << "\"}";
    separator = ",";
  }
  file << "\n]\n";
  EXPECT_TRUE(file.good());
}

}  // namespace
}  // namespace descent::test
