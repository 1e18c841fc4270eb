// Pixels divided by white, labels one-hot.
#include "images.hpp"

#include "records.hpp"

namespace descent {
namespace {

constexpr int mostImages = 10000, mostPixels = 1024;

}  // namespace

Images::Images(const std::vector<std::uint32_t>& pixels, const std::vector<std::uint32_t>& labels, int white) {
  const int images = static_cast<int>(labels.size());
  checkCount("labels", images, 2, mostImages);
  if (pixels.empty() || pixels.size() % labels.size() != 0 || pixels.size() / labels.size() > mostPixels) {
    refuse("wrong_size", {"pixels"}, {pixels.size(), " numbers"},
           {"1 … ", mostPixels, " for each of ", images, " images"});
  }
  checkCount("white", white, 1, 65535);
  checkWholes("labels", labels, classes - 1);
  checkWholes("pixels", pixels, white);
  x.resize(images, static_cast<Eigen::Index>(pixels.size() / labels.size()));
  y = Matrix::Zero(images, classes);
  for (Eigen::Index i = 0; i < x.size(); ++i) x.data()[i] = static_cast<double>(pixels[i]) / white;
  for (int i = 0; i < images; ++i) y(i, labels[i]) = 1;
}

}  // namespace descent
