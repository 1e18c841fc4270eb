quantity-jump = first step
kind-minimum = minimum
kind-saddle = saddle
