view-race_lanes = 赛道
quantity-turnAngle = 转角（°）
quantity-arrivalStep = 到 10⁻⁶ 的步数
lanes-title = 误差与最初误差之比
lane-arrived = { $step } 步
lane-diverged = 发散
describe-race-lanes = 误差降到百万分之一的竞赛，第 { $step } 步：{ $lanes }
quantity-swing_x = 沿 x 的振幅，λ = 1
quantity-swing_y = 沿 y 的振幅，λ = κ
