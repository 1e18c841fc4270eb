// The public API of the core on one screen: all that the WebAssembly bindings include.
// Plain data in, plain arrays out; bad input throws InvalidArgument (types.hpp) and changes nothing.
#pragma once

#include "experiment.hpp"                  // simulate(Experiment) → Run
#include "landscapes/formula/formula.hpp"  // formulaInfo(text): is it one, and of what
#include "landscapes/landscape.hpp"        // landscapes(): what there is to walk on
#include "optimizers/optimizer.hpp"        // optimizers(): how to walk
