// What a landscape is: a loss f of dim coordinates with exact gradient and Hessian, and the data that describe it.
// Almost every one is its formula as text (bases/text_landscape.hpp); those that are swept most, or whose formula is no
// text, are compiled (bases/compiled_landscape.hpp); n-dimensional ones and fields derive from Landscape by hand. All
// of them have
//   static constexpr LandscapeInfo info();                       id, titles, formula, parameters, …
//   static constexpr int dim;                                    1 or 2, unless derived by hand
//   static std::vector<KnownPoint> critical(const double* p);    known critical points at parameters p
#pragma once

#include <array>
#include <initializer_list>
#include <memory>
#include <vector>

#include "../calculus/interval.hpp"
#include "../calculus/lane_state.hpp"
#include "../calculus/scalar.hpp"
#include "../calculus/spectrum.hpp"
#include "../calculus/vectors.hpp"
#include "words/params.hpp"
#include "words/registry.hpp"

namespace descent {

struct KnownPoint {
  std::vector<double> at;
  double value;
  Kind kind;                     // by the second order alone
  Kind decided = Kind::regular;  // where that is degenerate: what higher orders say; degenerate: none
};

// Known points of a plane or a line, as plain data.
struct PlanePoint {
  double x, y, value;
  Kind kind;
  Kind decided = Kind::regular;
};
struct LinePoint {
  double x, value;
  Kind kind;
  Kind decided = Kind::regular;
};
std::vector<KnownPoint> known(std::initializer_list<PlanePoint> points);
std::vector<KnownPoint> known(std::initializer_list<LinePoint> points);

// The known points of g(x) + g(y) from those of g.
std::vector<KnownPoint> knownSum(std::initializer_list<LinePoint> points);

struct LandscapeInfo {
  const char* id;
  Text title;
  // In the grammar of typed formulas, with x, y and the parameter ids; in the order of operations of value().
  const char* formula;
  int dim;
  Params params;
  List<Interval, 2> domain;  // one interval per coordinate: what a view shows
  List<double, 2> start;
  Text citation;
  double lr = 0.1;         // plain gradient descent gets on from `start` with this learning rate
  bool quadratic = false;  // the Hessian is the same everywhere: closed forms apply
  bool prose = false;      // the formula is for reading only, outside the grammar
  bool field = false;      // a field, no landscape: see Landscape::field
  bool complete = true;    // critical() lists every critical point in the domain
  bool typed = false;      // the formula is an example: Selection::text replaces it and brings its own parameters
  const char* dimension = nullptr;              // the parameter that sets the number of coordinates; dim is its default
  List<std::array<double, 2>, 1> corners = {};  // where the gradient jumps or does not exist
  Text loss = {"loss", "损失"};                 // what value() is
};

// w: dim() coordinates. gradient() fills g, hessian() also h, dim() × dim(); all three answer the value.
class Landscape {
 public:
  virtual ~Landscape() = default;
  virtual int dim() const = 0;
  virtual double value(ConstVector w) const = 0;
  virtual double gradient(ConstVector w, VectorRef g) const = 0;
  virtual double hessian(ConstVector w, VectorRef g, MatrixRef h) const = 0;
  // On a whole box, one interval per coordinate: g and, unless null, h contain the gradients and Hessians of all points
  // where f is defined. What is unbounded may be undefined somewhere in the box. False: not known.
  virtual bool enclose(const Interval*, Interval*, Interval*) const { return false; }
  // hv ← H(w) v, dim() numbers. Landscapes of many dimensions answer without forming H.
  virtual void hessianProduct(ConstVector w, ConstVector v, VectorRef hv) const;
  // What one gradient costs, in the units of work.hpp.
  virtual double effort() const { return 2 * dim() + 5; }
  virtual bool quadratic() const { return false; }
  // A field F is the gradient of nothing: gradient() gives F, hessian() its Jacobian, which is not symmetric, and
  // value() a number that only tells how far F is from zero. No potential, no descent, no critical points.
  virtual bool field() const { return false; }
  // At its parameters, inside the domain; empty where they are known at the default ones only. Those of a curve are
  // listed by a representative.
  virtual std::vector<KnownPoint> critical() const { return {}; }

  // Many iterates at once, for sweeps: g at w with the uniforms of every lane. Where lanes() says no, never called.
  virtual bool lanes() const { return false; }
  virtual void slopes(LaneState<f64x2>*, int) const {}
  virtual void slopes(LaneState<f32x4>*, int) const {}
  // A block of rows of `fusedStates` states, every row noted and left in the ring before it steps on:
  // v ← numbers[1]·v − numbers[0]·g, w ← w + v with v = memory[0, 1]. Only where fuses() says yes.
  virtual bool fuses() const { return false; }
  virtual void fusedSteps(LaneState<f64x2>*, RowRing<f64x2>&) const {}
  virtual void fusedSteps(LaneState<f32x4>*, RowRing<f32x4>&) const {}
  // The parameters as value() takes them; tune() puts others in their place, false where it cannot.
  virtual const std::vector<double>* uniforms() const { return nullptr; }
  virtual bool tune(const std::vector<double>&) { return false; }
};

struct LandscapeEntry {
  LandscapeInfo info;
  std::unique_ptr<Landscape> (*make)(const LandscapeInfo& info, const std::vector<double>& params);
  // Where the parameters are not those of info: for typed formulas.
  std::unique_ptr<Landscape> (*makeTyped)(const Selection& selection) = nullptr;
};

// Whether p are the default parameters.
bool atDefaults(const LandscapeInfo& info, const double* p);

// Every landscape, in menu order.
std::span<const LandscapeEntry> landscapes();

std::unique_ptr<Landscape> makeLandscape(const Selection& selection);

// Throws InvalidArgument where the landscape of this id is a field: for questions that only a potential can answer.
void requirePotential(const Landscape& landscape, const std::string& id);

}  // namespace descent
