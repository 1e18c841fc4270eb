view-race_lanes = race
quantity-turnAngle = turn angle (°)
quantity-arrivalStep = steps to 10⁻⁶
lanes-title = error, in units of the first
lane-arrived = { $step } steps
lane-diverged = diverges
describe-race-lanes = Race to a millionth of the error, at step { $step }: { $lanes }
quantity-swing_x = ± along x, λ = 1
quantity-swing_y = ± along y, λ = κ
