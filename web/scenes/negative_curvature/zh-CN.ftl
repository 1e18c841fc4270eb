glimpse = 两个箭头，取较低的一个
tab-escape = 程序
tab-cost = 代价
runner-negative_curvature = 负曲率方向
control-surface = 地形
control-threshold = 小坡度 ε
control-rho = 曲率变化率 ρ
control-n = 维数 n
control-spread = 特征值分布
option-surface-wells = 双阱
option-surface-product = 乘积 xy
option-surface-chain = 鞍点链
option-surface-hat = 帽顶
option-spread-apart = 最小者远离
option-spread-even = 均匀分布
text = 坡度接近 0 时，它不再指路，曲率会。有一个负特征值，就有一个下降方向，而且两侧都下降：都试一试，取较低的一侧。只有坡度小、并且没有负特征值时才停止。
text-cost = 求 λₘᵢₙ 既不需要 H 的 n² 个数，也不需要 n³ 的分解：Lanczos 法只用乘积 Hv，每次相当于二到四次梯度。远离其他特征值的很快就能找到，挤在一起的要慢一些。
verdict-escaped = 沿 v 离开，落到低处
verdict-passed = 坡度直到终点才变小
verdict-open = 还在途中
verdict-few = { $products } 次乘积，而不是 { $n } 次
verdict-same = 没有节省：n = { $n } 用了 { $products } 次乘积
claim-decrease = 从 x = 0 走 0.25，f 下降 { $value }，理论值 0.0313
claim-product = (1 − xy)² 在 0 处：λₘᵢₙ = { $value }
claim-chain = 鞍点链上有 { $value } 个鞍点，跳的次数与此相同
claim-hat = 帽顶有 { $value } 个负特征值：极大值点
claim-hundred = n = 100：{ $value } 次乘积
claim-thousand = n = 1000：{ $value } 次
claim-even = n = 1000，均匀分布：{ $value } 次
belief-sign = 有负特征值，就是鞍点。
belief-sign-happens = 它只说明不是极小值点。帽顶的两个特征值中有 { $negative } 个为负，是极大值点。离开的办法是一样的。
belief-costly = n 个变量的 H 有 n² 个元素，所以曲率算不起。
belief-costly-happens = n² 是存储 H 的代价。n = 1000 时，求最小特征值只用了 { $products } 次乘积 Hv，每次相当于二到四次梯度，不必写出矩阵。
belief-definite = H 一变成正定就可以停止。
belief-definite-happens = 第 { $step } 步之后就已正定，那时才下到半路，坡度还有 { $slope }。极小值点要两条都满足：坡度小，曲率为正。
invitation = 拖动圆环：程序走到了哪一行？
invitation-cost = 移动 n：Lanczos 法要多少次乘积？
note = ε：坡度小于它就不再指路，改看 H。ρ：H 变化得多快；沿 v 的步长 h = |λₘᵢₙ|/ρ。
predict = 坡度为 0，H 有一个特征值为负。该点……
predict-minimum = 是极小值点
predict-maximum = 是极大值点
predict-saddle = 是鞍点
predict-open = 不是极小值点，此外无法断定
predict-minimum-reveals = 沿那个特征向量，f 向两侧都下降。
predict-maximum-reveals = 只有其余特征值也都为负时才是。
predict-saddle-reveals = 只有另有一个为正时才是；若全为负，就是极大值点。
teacher-goal = 坡度不能指路时，曲率可以；而且它的代价只是几次与 H 的乘积，不是 H 本身。
teacher-tip-1 = 让它走到鞍点，停在第 3 行：它会走两侧中的哪一侧？
teacher-tip-2 = 选“乘积 xy”：起点恰在脊线上，单靠梯度下降永远离不开。
teacher-tip-3 = 把 ρ 调小：步子变长，二阶的预计就不那么准了。
teacher-tip-4 = 在“代价”中把 n 从 2 调到 1000：n = 2 时两边同时填满，n = 1000 时 Lanczos 法已经完成，H 才刚刚开始。
teacher-side = ∇f 很小但不为 0，λₘᵢₙ < 0。这一步沿……
teacher-side-plus = 算出来的 v
teacher-side-downhill = ±v 中指向下坡的一个
teacher-side-either = 哪个都行：两侧下降得一样多
teacher-side-plus-reveals = 特征向量的正负号是任意的：v 和 −v 属于同一个特征值。
teacher-side-either-reveals = 只有 ∇f 恰为 0 时才这样；否则沿 v 的坡度会使一侧更低。
teacher-cost = n = 1000，λₘᵢₙ 远离其他特征值。要把它求到 10⁻⁶，需要……
teacher-cost-matrix = 一百万个数，以及它们的特征分解
teacher-cost-columns = 一千次乘积 Hv
teacher-cost-twenty = 大约二十次乘积 Hv
teacher-cost-matrix-reveals = 那会得到全部一千个特征值，而这里只要一个。
teacher-cost-columns-reveals = 那会一列一列地得到 H。Lanczos 法不需要 H。
teacher-stop = H 已经变成正定。这时程序……
teacher-stop-definite = 已经找到极小值点
teacher-stop-slope = 已经越过极小值点
teacher-stop-both = 继续走，直到坡度也很小
teacher-stop-definite-reveals = 极小值点周围的整片区域里曲率都为正。
teacher-stop-slope-reveals = 下降途中曲率就已转正，还没有到极小值点。
teacher-link-ridge = 恰在脊线上
teacher-link-chain = 接连两个鞍点
teacher-link-even = 特征值挤在一起时的代价
