// Many points or many runs at once: grids, sweeps, ensembles.
#include "answers.hpp"

namespace descent::wasm {
namespace {

Sweep sweepFromJs(const Question& q) { return {q.experiment(), q.axis("x"), q.axis("y"), q.truth("preview")}; }

GoeQuestion goeFromJs(const Question& q) { return {q.integer("n"), q.integer("samples"), q.seed("seed")}; }

Object doublingToJs(const Doubling& doubling) {
  return Object().set("value", doubling.value).set("period", doubling.period);
}

// The one answer that outlives its question: the cloud that a page animates.
std::unique_ptr<Ensemble> ensemble;

}  // namespace

val fieldOf(const Question& q) {
  const Field answer =
      field({q.selection("landscape"), q.rectangle("box"), q.integer("nx"), q.integer("ny"), q.truth("gradient")});
  Object object;
  object.set("nx", answer.nx).set("ny", answer.ny).set("loss", answer.loss);
  if (!answer.gradient.empty()) object.set("gradient", answer.gradient);
  return object;
}

val stepMapOf(const Question& q) {
  const StepMap answer =
      stepMap({q.selection("landscape"), q.selection("optimizer"), q.number("from"), q.number("to"), q.integer("n")});
  return Object().set("from", answer.from).set("to", answer.to);
}

val sweepAxesOf(const Question& q) {
  const SweepAxes answer = sweepAxes(sweepFromJs(q));
  return Object().set("x", answer.x).set("y", answer.y).set("dim", answer.dim);
}

val sweepTileOf(const Question& q) {
  const Map answer = sweep(sweepFromJs(q), q.integer("first"), q.integer("count"));
  return Object().set("kind", answer.kind).set("steps", answer.step).set("end", answer.end);
}

val bifurcationOf(const Question& q) {
  const Bifurcation answer =
      bifurcation({q.selection("landscape"), q.selection("optimizer"), q.numbers("start"), q.axis("x"),
                   q.integer("settle"), q.integer("keep"), q.integer("coordinate")});
  return Object()
      .set("values", answer.values)
      .set("points", answer.points)
      .set("period", answer.period)
      .set("doublings", listToJs(answer.doublings, doublingToJs));
}

val lyapunovOf(const Question& q) {
  const Lyapunov answer =
      lyapunov({q.selection("landscape"), q.selection("optimizer"), q.numbers("start"), q.integer("settle"),
                q.integer("steps"), q.has("x") ? q.axis("x") : Axis{"", 0, 0, 0}});
  if (answer.values.empty()) return Object().set("exponent", answer.exponents[0]);
  return Object().set("values", answer.values).set("exponents", answer.exponents);
}

val escapeTimesOf(const Question& q) {
  const EscapeTimes answer =
      escapeTimes({q.selection("landscape"), q.selection("optimizer"), q.selection("noise"), q.numbers("start"),
                   q.number("radius"), q.integer("walkers"), q.seed("seed"), q.integer("steps")});
  Object object;
  object.set("times", answer.times)
      .set("escaped", answer.escaped)
      .set("mean", answer.mean)
      .set("sd", answer.sd)
      .set("negative", answer.negative)
      .set("predicted", val::null());
  if (answer.predicted) {
    object.set("predicted", Object().set("mean", answer.predicted->mean).set("sd", answer.predicted->sd));
  }
  const auto& [from, width, counts] = answer.histogram;
  return object.set(
      "histogram",
      Object().set("from", static_cast<double>(from)).set("width", static_cast<double>(width)).set("counts", counts));
}

val goeIndexOf(const Question& q) { return copied(goeIndex(goeFromJs(q))); }

val goeEigenvaluesOf(const Question& q) {
  return copied(goeEigenvalues(q.integer("n"), q.seed("seed"), q.seed("sample")));
}

val ensembleBeginOf(const Question& q) {
  ensemble = std::make_unique<Ensemble>(EnsembleQuestion{q.selection("landscape"), q.numbers("start"),
                                                         q.number("spread"), q.number("lr"), q.number("noise"),
                                                         q.integer("walkers"), q.seed("seed")});
  return val::undefined();
}

val ensembleFrameOf(const Question& q) {
  if (!ensemble) refuse("out_of_range", {"ensemble"}, {"none"}, {"after ensembleBegin"});
  ensemble->step(q.integer("steps"));
  const auto [x0, x1, y0, y1] = q.rectangle("box");
  const auto& image = ensemble->draw(
      {x0, x1, y0, y1, q.integer("width"), q.integer("height"), q.color("color"), q.color("background")});
  return val(emscripten::typed_memory_view(image.size() * 4, reinterpret_cast<const std::uint8_t*>(image.data())));
}

}  // namespace descent::wasm
