view-field_map = field
quantity-factor = factor a step
quantity-angle = angle a step
quantity-turn = ln r in a turn of the flow
runner-gradient_flow = Flow
field-arrows = arrows: −F
describe-field-map = Arrows of the field −F, and at step { $step }: { $points }
axis-radius = distance to the centre
