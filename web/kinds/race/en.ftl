view-cobweb = cobweb
view-race_lanes = race
quantity-turnAngle = turn angle (°)
quantity-arrivalStep = steps to 10⁻⁶
axis-x-now = now: xₙ
axis-x-next = next: xₙ₊₁
cobweb-slope = slope at the minimum { $slope }
lanes-title = error, in units of the first
lane-arrived = { $step } steps
lane-diverged = diverges
describe-cobweb = Cobweb of the update. Now x = { $now }, next x = { $next }, slope at the minimum { $slope }
describe-race-lanes = Race to a millionth of the error, at step { $step }: { $lanes }
quantity-swing_x = ± along x, λ = 1
quantity-swing_y = ± along y, λ = κ
