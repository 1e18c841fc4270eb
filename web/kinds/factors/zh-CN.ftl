view-completed_matrix = 矩阵
view-nuclear_curve = 核范数
view-solutions_line = 解的直线
factors-product = { $step } 步之后的 W₂W₁
factors-known = 已知：{ $value }
factors-unasked = 从未问过
factors-axis-entry = 未知元素 ?
factors-axis-norm = 核范数 ‖W₂W₁‖*
factors-least = 最小：? = { $entry }
factors-both = 最小且秩一：? = { $entry }
factors-rank-one = 秩一：? = { $entry }
factors-sigma-1 = σ₁
factors-sigma-2 = σ₂
factors-x-1 = x₁
factors-x-2 = x₂
factors-strip-matrix = W₂W₁ 的奇异值
factors-strip-diagonal = 坐标 x = u²
factors-entry = 终点的 ?
factors-nuclear = 此处 ‖W₂W₁‖*
factors-nuclear-norm = 核范数 ‖W₂W₁‖*
factors-drift = W₁W₁ᵀ − W₂ᵀW₂ 的漂移
factors-halving = η 与 η/2 的漂移之比
factors-finite = 理论为秩一，ε → 0 时趋于它
factors-kept = 在舍入误差内保持不变
factors-of-step = 与 η 同阶，流则没有
factors-halves = 对 η 为一阶
describe-completed-matrix = { $step } 步之后的乘积 W₂W₁，逐行为：{ $entries }
describe-nuclear-curve = 核范数随未知元素的变化，最小值 { $least } 位于 { $at }。{ $step } 步之后 ? = { $entry }，范数 { $norm }
describe-solutions-line = { $step } 步之后，解的直线上：{ $points }；流的终点 { $end }
describe-factor-strip = 对数刻度，第 { $step } 步（共 { $last } 步）：{ $values }
