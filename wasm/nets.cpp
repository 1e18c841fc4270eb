// Students that learn one teacher; a net that learns images, its path, its loss on a plane; ways between two nets; and
// two linear layers.
#include "answers.hpp"

namespace descent::wasm {
namespace {

Object studentPointToJs(const StudentPoint& point) {
  return Object()
      .set("loss", point.loss)
      .set("gradientNorm", point.gradientNorm)
      .set("eigenvalues", point.eigenvalues)
      .set("direction", point.direction);
}

Object splitStudentToJs(const SplitStudent& split) {
  return Object()
      .set("weights", split.weights)
      .set("point", studentPointToJs(split.point))
      .set("predicted", split.predicted)
      .set("losses", split.losses)
      .set("path", split.path);
}

SplitQuestion splitQuestion(const Question& q) {
  return {q.integer("teacher"), q.numbers("weights"), q.integer("neuron"), q.number("push"),
          q.number("lr"),       q.integer("steps"),   q.integer("every")};
}

}  // namespace

val studentsOf(const Question& q) {
  const Students answer = students({q.integer("teacher"), q.integer("student"), q.number("lr"), q.integer("steps"),
                                    q.integer("every"), q.integer("starts"), q.seed("seed")},
                                   q.integer("first"), q.integer("count"));
  return Object()
      .set("frames", answer.frames)
      .set("losses", answer.losses)
      .set("weights", answer.weights)
      .set("ends", answer.ends);
}

val studentPointOf(const Question& q) {
  return studentPointToJs(studentPoint(q.integer("teacher"), q.numbers("weights")));
}

val settleStudentOf(const Question& q) { return copied(settleStudent(q.integer("teacher"), q.numbers("weights"))); }

val splitStudentOf(const Question& q) { return splitStudentToJs(splitStudent(splitQuestion(q))); }

val studentTrapOf(const Question& q) {
  const StudentTrap trap = studentTrap(splitQuestion(q));
  return Object()
      .set("weights", trap.weights)
      .set("point", studentPointToJs(trap.point))
      .set("split", splitStudentToJs(trap.split));
}

val trainingOf(const Question& q) {
  const Training answer =
      training({q.wholes("pixels"), q.wholes("labels"), q.integer("white"), q.integer("learned"), q.integer("hidden"),
                lossNamed(q.text("loss")), q.number("lr"), q.integer("batch"), q.integer("updates"), q.seed("seed"),
                q.wholes("recorded"), q.integer("sharp"), q.truth("path")},
               q.numbers("weights"), q.integer("first"), q.integer("count"), q.number("length"));
  return Object()
      .set("records", answer.records)
      .set("guesses", answer.guesses)
      .set("weights", answer.weights)
      .set("path", answer.path)
      .set("gradients", answer.gradients)
      .set("length", answer.length);
}

val weightPathOf(const Question& q) {
  const WeightPath path = weightPath({q.numbers("weights"), q.numbers("gradients"), q.integer("records")});
  return Object()
      .set("mean", path.mean)
      .set("directions", path.directions)
      .set("shares", path.shares)
      .set("coordinates", path.coordinates)
      .set("way", path.way)
      .set("angles", path.angles)
      .set("displacement", path.displacement);
}

val lossPlaneOf(const Question& q) {
  return copied(lossPlane({q.wholes("pixels"), q.wholes("labels"), q.integer("white"), q.integer("hidden"),
                           lossNamed(q.text("loss")), q.numbers("origin"), q.numbers("across"), q.numbers("up"),
                           q.rectangle("box"), q.integer("columns"), q.integer("rows")},
                          q.integer("first"), q.integer("count")));
}

val trainNetOf(const Question& q) {
  const TrainedNet answer =
      trainNet({q.integer("hidden"), q.number("lr"), q.integer("updates"), q.seed("seed"), q.wholes("recorded"),
                q.numbers("from"), q.numbers("to")},
               q.numbers("weights"), q.numbers("moments"), q.integer("first"), q.integer("count"));
  return Object().set("weights", answer.weights).set("moments", answer.moments).set("nets", answer.nets);
}

val matchedNetOf(const Question& q) {
  return copied(matchedNet(q.integer("hidden"), q.numbers("from"), q.numbers("to")));
}

val mixedNetsOf(const Question& q) {
  const MixedNets answer = mixedNets({q.integer("hidden"), q.numbers("from"), q.numbers("middle"), q.numbers("to"),
                                      q.numbers("shares"), q.numbers("at")});
  return Object().set("losses", answer.losses).set("outputs", answer.outputs);
}

val productPathOf(const Question& q) {
  const ProductPath answer = productPath({q.experiment(), q.integer("every")});
  return Object()
      .set("size", answer.size)
      .set("rows", answer.rows)
      .set("product", answer.product)
      .set("singular", answer.singular)
      .set("nuclear", answer.nuclear)
      .set("imbalance", answer.imbalance)
      .set("loss", answer.loss);
}

}  // namespace descent::wasm
