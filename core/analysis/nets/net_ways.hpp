// Nets that fit the same points (landscapes/nets/sine_net.hpp) and ways between two of them, A and B: the straight one;
// the straight one to B with its neurons in the order of A's, which is the same function; and the curve
//   θ(u) = (1 − u)²A + 2u(1 − u)C + u²B
// whose middle C descends the mean loss along it, an update at one random u. Nets and curves are trained by Adam on all
// points. A net starts at weights uniform in ±1.5, a middle halfway. Garipov et al., NeurIPS 2018; the order of
// neurons: Entezari et al., ICLR 2022; Ainsworth, Hayase & Srinivasa, ICLR 2023.
#pragma once

#include <cstdint>
#include <vector>

namespace descent {

struct NetTraining {
  int hidden;
  double lr = 0.01;
  int updates;
  std::uint64_t seed = 0;
  std::vector<std::uint32_t> recorded = {};  // after so many updates, ascending
  std::vector<double> from = {}, to = {};    // A and B, where the middle of a curve is trained; else none
};

struct TrainedNet {
  std::vector<double> weights;  // after the last update
  std::vector<double> moments;  // of Adam there: m, then v
  std::vector<double> nets;     // [record][weight]
};

// Updates first … first + count − 1 from weights and moments before the first of them, none at the start. Records what
// is reached before each of these updates, and at the end of all what is reached after the last.
TrainedNet trainNet(const NetTraining& question, const std::vector<double>& weights, const std::vector<double>& moments,
                    int first, int count);

// The weights of `to` with its neurons in another order, and where that is nearer with both signs of a neuron turned,
// tanh being odd: so that it is as near to `from` as such a net can be. Its function stays the same.
std::vector<double> matchedNet(int hidden, const std::vector<double>& from, const std::vector<double>& to);

struct MixQuestion {
  int hidden;
  std::vector<double> from, middle, to;
  std::vector<double> shares;  // [net][2]: s and r of from + s(to − from) + r(middle − from)
  std::vector<double> at;      // where their outputs are looked at
};

struct MixedNets {
  std::vector<double> losses;   // [net]
  std::vector<double> outputs;  // [net][at]
};

MixedNets mixedNets(const MixQuestion& question);

}  // namespace descent
