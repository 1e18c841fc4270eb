// What happens at random: walkers that leave a saddle, random matrices, the cloud that a page animates.
#include "answers.hpp"

namespace descent::wasm {
EscapeQuestion escapeFromJs(const Question& q) {
  return {q.selection("landscape"), q.selection("optimizer"), q.selection("noise"),
          q.numbers("start"),       q.number("radius"),       q.integer("walkers"),
          q.seed("seed"),           q.integer("steps"),       q.selection("schedule")};
}

namespace {

Object escapeTimesToJs(const EscapeTimes& answer) {
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
  const auto& [from, width, counts, predicted] = answer.histogram;
  return object.set("histogram", Object()
                                     .set("from", static_cast<double>(from))
                                     .set("width", static_cast<double>(width))
                                     .set("counts", counts)
                                     .set("predicted", predicted));
}

GoeQuestion goeFromJs(const Question& q) { return {q.integer("n"), q.integer("samples"), q.seed("seed")}; }

// The one answer that outlives its question: the cloud that a page animates.
std::unique_ptr<Ensemble> ensemble;

}  // namespace

val escapeTimesOf(const Question& q) { return escapeTimesToJs(escapeTimes(escapeFromJs(q))); }

val firstPassagesOf(const Question& q) {
  return copied(firstPassages(escapeFromJs(q), q.integer("first"), q.integer("count")));
}

val escapeSummaryOf(const Question& q) { return escapeTimesToJs(escapeSummary(escapeFromJs(q), q.wholes("times"))); }

val goeIndexOf(const Question& q) { return copied(goeIndex(goeFromJs(q))); }

val goeIndexPartOf(const Question& q) { return copied(goeIndex(goeFromJs(q), q.integer("first"), q.integer("count"))); }

val goeEigenvaluesOf(const Question& q) {
  return copied(goeEigenvalues(q.integer("n"), q.seed("seed"), q.seed("sample")));
}

val goeSpectraOf(const Question& q) { return copied(goeSpectra(goeFromJs(q), q.integer("first"), q.integer("count"))); }

val hessianIndicesOf(const Question& q) {
  const HessianQuestion question{hessianModel(q.text("model")), q.integer("n"), q.integer("samples"), q.seed("seed")};
  return copied(hessianIndices(question, q.integer("first"), q.integer("count")));
}

val hessianIndexLawOf(const Question& q) {
  return copied(hessianIndexLaw(hessianModel(q.text("model")), q.integer("n")));
}

val semicircleOf(const Question& q) {
  std::vector<double> density, below;
  for (const double x : q.numbers("at")) {
    density.push_back(semicircleDensity(x));
    below.push_back(semicircleBelow(x));
  }
  return Object().set("density", density).set("below", below);
}

val wellsLawOf(const Question& q) {
  const WellsLaw law = wellsLaw(
      {q.selection("landscape"), q.number("temperature"), q.number("left"), q.number("right"), q.numbers("at")});
  return Object()
      .set("top", law.top)
      .set("fromLeft", law.fromLeft)
      .set("fromRight", law.fromRight)
      .set("kramersLeft", law.kramersLeft)
      .set("kramersRight", law.kramersRight)
      .set("massRight", law.massRight)
      .set("density", law.density);
}

val crossingTimesOf(const Question& q) {
  const CrossingQuestion question{q.experiment(), q.number("level"), q.integer("walkers")};
  return copied(crossingTimes(question, q.integer("first"), q.integer("count")));
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
