// Students that learn one teacher.
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

val splitStudentOf(const Question& q) {
  const SplitStudent answer = splitStudent({q.integer("teacher"), q.numbers("weights"), q.integer("neuron"),
                                            q.number("push"), q.number("lr"), q.integer("steps"), q.integer("every")});
  return Object()
      .set("weights", answer.weights)
      .set("point", studentPointToJs(answer.point))
      .set("losses", answer.losses)
      .set("end", answer.end);
}

}  // namespace descent::wasm
