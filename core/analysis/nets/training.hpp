// A net learns to read images by plain descent on mini-batches, and what is recorded on the way: loss, gradient,
// accuracy on images that it has never seen, and the sharpness λmax of the Hessian by Lanczos. An epoch is a
// permutation of the images, cut into batches; what is left over is left out. Start and permutations of a seed are the
// same however training is cut into parts. The net has one hidden layer of tanh (landscapes/nets/mlp.hpp); start
// W ~ N(0, 1/inputs of the layer), b = 0. LeCun, Bottou, Orr & Müller, Efficient BackProp (1998).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "landscapes/nets/mlp.hpp"

namespace descent {

Loss lossNamed(const std::string& id);  // squared, cross_entropy

struct TrainingQuestion {
  std::vector<std::uint32_t> pixels;  // [image][pixel], 0 … white
  std::vector<std::uint32_t> labels;  // [image]: 0 … 9
  int white;                          // the net is given pixel / white
  int learned;                        // the first so many images are learned; the others are for the test
  int hidden = 16;
  Loss loss = Loss::squared;
  double lr = 0.2;
  int batch = 64;
  int updates = 1000;
  std::uint64_t seed = 0;
  std::vector<std::uint32_t> recorded = {};  // after so many updates, ascending
  int sharp = 0;                             // sharpness at every so-many-th record from the first on; 0: never
  bool path = false;                         // weights and gradients of the records too
};

struct Training {
  // [record]: loss of all learned images, ‖∇loss‖₂, part of the test that is read rightly, λmax or NaN
  std::vector<double> records;
  std::vector<std::uint8_t> guesses;  // [record][image of the test]: the label that the net reads
  std::vector<double> weights;        // after the last update; those of Mlp
  std::vector<double> path;           // [record][parameter]: the weights, where asked for
  std::vector<double> gradients;      // [record][parameter]: of the loss of all learned images
  double length = 0;                  // of the path so far: Σ‖Δw‖₂ over the updates
};

// Updates first … first + count − 1 from the weights before the first of them, none: the seed's start, and from the
// length of the path before it, so that its sum is the same however updates are cut into parts. Records what is reached
// before each of these updates, and at the end of all what is reached after the last.
Training training(const TrainingQuestion& question, const std::vector<double>& weights, int first, int count,
                  double length = 0);

}  // namespace descent
