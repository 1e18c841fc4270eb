// The list of landscapes, in menu order. A new one needs its #include and its name here, nothing else.
#include "ackley.hpp"
#include "anharmonic_well.hpp"
#include "arch.hpp"
#include "bases/compiled_landscape.hpp"
#include "bases/text_landscape.hpp"
#include "beale.hpp"
#include "booth.hpp"
#include "bounded_saddle.hpp"
#include "cliff.hpp"
#include "cubic_inflection.hpp"
#include "double_well.hpp"
#include "easom.hpp"
#include "edge_of_stability.hpp"
#include "formula/formula.hpp"
#include "gaussian_likelihood.hpp"
#include "goldstein_price.hpp"
#include "himmelblau.hpp"
#include "kinked_parabola.hpp"
#include "landscape.hpp"
#include "logistic_loss.hpp"
#include "logistic_map.hpp"
#include "many_saddle.hpp"
#include "matrix_completion.hpp"
#include "monkey_saddle.hpp"
#include "mountain.hpp"
#include "muller_brown.hpp"
#include "oscillating_parabola.hpp"
#include "parabola.hpp"
#include "peano.hpp"
#include "polynomial_well.hpp"
#include "prescribed_spectrum.hpp"
#include "quartic.hpp"
#include "quartic_bowl.hpp"
#include "quartic_saddle.hpp"
#include "rastrigin.hpp"
#include "relu_permutation.hpp"
#include "rnn_cliff.hpp"
#include "rosenbrock.hpp"
#include "rotational_field.hpp"
#include "saddle.hpp"
#include "saddle_chain.hpp"
#include "scalar_product.hpp"
#include "six_hump_camel.hpp"
#include "soap_film.hpp"
#include "soft_min_well.hpp"
#include "softmax_loss.hpp"
#include "styblinski_tang.hpp"
#include "tanh_net.hpp"
#include "three_hump_camel.hpp"
#include "tilted_hat.hpp"
#include "valley.hpp"

namespace descent {
namespace {

// L has value(), or is no more than its text; is derived from Landscape and made from its parameter values; or has a
// make() of its own that chooses.
template <class L>
constexpr LandscapeEntry landscapeEntry() {
  return {L::info(), [](const LandscapeInfo& info, const std::vector<double>& params) -> std::unique_ptr<Landscape> {
            if constexpr (requires { L::make(info, params); }) {
              return L::make(info, params);
            } else if constexpr (std::is_base_of_v<Landscape, L>) {
              return std::make_unique<L>(params);
            } else if constexpr (requires(const double* w) { L::value(w, w); }) {
              return std::make_unique<CompiledLandscape<L>>(info, params);
            } else {
              return std::make_unique<TextLandscape>(info, params, L::critical);
            }
          }};
}

}  // namespace

std::span<const LandscapeEntry> landscapes() {
  static constexpr LandscapeEntry all[] = {
      landscapeEntry<Parabola>(),
      landscapeEntry<Valley>(),
      landscapeEntry<Saddle>(),
      landscapeEntry<BoundedSaddle>(),
      landscapeEntry<ManySaddle>(),
      landscapeEntry<PrescribedSpectrum>(),
      landscapeEntry<SaddleChain>(),
      landscapeEntry<Rosenbrock>(),
      landscapeEntry<Booth>(),
      landscapeEntry<Himmelblau>(),
      landscapeEntry<Beale>(),
      landscapeEntry<StyblinskiTang>(),
      landscapeEntry<ThreeHumpCamel>(),
      landscapeEntry<SixHumpCamel>(),
      landscapeEntry<GoldsteinPrice>(),
      landscapeEntry<Rastrigin>(),
      landscapeEntry<Ackley>(),
      landscapeEntry<Easom>(),
      landscapeEntry<MullerBrown>(),
      landscapeEntry<DoubleWell>(),
      landscapeEntry<AnharmonicWell>(),
      landscapeEntry<LogisticMap>(),
      landscapeEntry<OscillatingParabola>(),
      landscapeEntry<QuarticSaddle>(),
      landscapeEntry<MonkeySaddle>(),
      landscapeEntry<CubicInflection>(),
      landscapeEntry<Quartic>(),
      landscapeEntry<QuarticBowl>(),
      landscapeEntry<Peano>(),
      landscapeEntry<ScalarProduct>(),
      landscapeEntry<MatrixCompletion>(),
      landscapeEntry<EdgeOfStability>(),
      landscapeEntry<TanhNet>(),
      landscapeEntry<PolynomialWell>(),
      landscapeEntry<SoftMinWell>(),
      landscapeEntry<Arch>(),
      landscapeEntry<TiltedHat>(),
      landscapeEntry<ReluPermutation>(),
      landscapeEntry<SoapFilm>(),
      landscapeEntry<Mountain>(),
      landscapeEntry<Cliff>(),
      landscapeEntry<RnnCliff>(),
      landscapeEntry<SoftmaxLoss>(),
      landscapeEntry<LogisticLoss>(),
      landscapeEntry<GaussianLikelihood>(),
      landscapeEntry<KinkedParabola>(),
      landscapeEntry<RotationalField>(),
      Formula::entry(),
  };
  return all;
}

std::unique_ptr<Landscape> makeLandscape(const Selection& selection) {
  const LandscapeEntry& entry = find(landscapes(), selection.id, {"landscape.id"});
  if (entry.makeTyped) return entry.makeTyped(selection);
  return entry.make(entry.info, resolve(entry.info.params, selection, "landscape"));
}

}  // namespace descent
