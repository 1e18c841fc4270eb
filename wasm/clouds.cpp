// Walkers that leave a saddle, or stay about a minimum, as frames; leaving a degenerate point.
#include "answers.hpp"

namespace descent::wasm {

val cloudOf(const Question& q) {
  const Cloud answer = cloud({escapeFromJs(q), q.integer("every")}, q.integer("first"), q.integer("count"));
  return Object()
      .set("frames", answer.frames)
      .set("walkers", answer.walkers)
      .set("dim", answer.dim)
      .set("positions", answer.positions)
      .set("times", answer.times);
}

val powerLawEscapeOf(const Question& q) {
  const PowerLawEscape answer =
      powerLawEscape({q.selection("landscape"), q.numbers("from"), q.numbers("direction"), q.number("distance"),
                      q.number("radius"), q.number("lr"), q.integer("steps")});
  return Object()
      .set("order", answer.order)
      .set("coefficient", answer.coefficient)
      .set("measured", answer.measured)
      .set("predicted", answer.predicted)
      .set("last", answer.last)
      .set("lastPredicted", answer.lastPredicted);
}

val settlingCloudOf(const Question& q) {
  const SettlingCloud answer =
      settlingCloud({q.experiment(), q.integer("walkers"), q.integer("every")}, q.integer("first"), q.integer("count"));
  return Object()
      .set("frames", answer.frames)
      .set("walkers", answer.walkers)
      .set("dim", answer.dim)
      .set("positions", answer.positions);
}

val settledCloudOf(const Question& q) {
  const SettledCloud answer = settledCloud(q.experiment());
  return Object()
      .set("centre", answer.centre)
      .set("curvatures", plainNumbers(answer.curvature.values))
      .set("directions", plainNumbers(answer.curvature.vectors.reshaped()))
      .set("variances", plainNumbers(answer.variances.reshaped<Eigen::RowMajor>()))
      .set("stationary", answer.stationary)
      .set("lossFloor", answer.lossFloor);
}

}  // namespace descent::wasm
