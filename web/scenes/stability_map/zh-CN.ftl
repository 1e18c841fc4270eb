glimpse = 所有的 η 与 β
control-plane = 地图的坐标轴
option-plane-parameters = 学习率与动量
option-plane-starts = 起点
control-method = 方法
option-method-heavy_ball = 重球法
option-method-ema_momentum = EMA
option-method-nesterov = Nesterov
control-momentum = 动量 β
control-etaLambda = 学习率 η（以 1/λₘₐₓ 为单位）
text = 图上每一点都是一次运行，颜色表示多少步后停下。拖动圆环，或点击任意一点。动量把稳定边界往外推；动量太小只能慢慢爬，太大就会来回振荡，误差每步只缩小为原来的 √β 倍。
text-nesterov = 图上每一点都是一次运行，颜色表示多少步后停下。拖动圆环，或点击任意一点。Nesterov 动量把稳定边界往里收：从 ηλ = 2 收向 4/3。动量太小只能慢慢爬，太大就会来回振荡，误差每步只缩小为原来的 √(β(1 − ηλₘᵢₙ)) 倍。
text-starts = 图上每一点都是一个起点，颜色表示从那里出发最终到达哪个极小值点。拖动圆环，或点击任意一点。靠近边界时，步子稍大就会落到别处：加大 η 或动量，边界就变得支离破碎。
verdict-optimum = 理论最优点：{ $steps } 步
verdict-heavy = β 过大：{ $steps } 步
verdict-light = β 不足：{ $steps } 步
verdict-edge = 恰在边界：永远不会更近
verdict-diverging = 发散：越过了稳定边界
claim-optimum = κ = 25 时的 Polyak 最优点：误差每步只剩 2/3 = { $value }
claim-too_heavy = β = 0.9 会来回振荡：每步倍率 √0.9 = { $value }
claim-past_two = ηλ = 3.6 也收敛：β = 0.85 时边界在 3.7
claim-nesterov = Nesterov 法在 ηλ = 1.6 时就已发散
note = λₘₐₓ 是最大的曲率。停下是指：‖∇f‖ ≤ τ = 10⁻⁸λₘₐₓ，且 ‖w − w*‖ ≤ 10⁻⁶。
invitation = 把圆环拖过稳定边界。
invitation-starts = 把圆环拖过一条边界，再加大 η。
predict = β = 0.85 的重球法在 ηλ = 1.6 处收敛。换成 Nesterov 动量，在同一处会……
predict-sooner = 收敛得更快：它会预先看一步
predict-later = 收敛得更慢：它更谨慎
predict-diverges = 发散
predict-sooner-reveals = 预先看一步，在 η 小时有好处；但它允许的 η 比没有动量时还小。
predict-later-reveals = “动量越大越稳”只对重球法成立，它的边界是 2(1 + β)。Nesterov 的边界向里收，趋向 4/3。
teacher-goal = 学习率和动量要一起选：在哪里收敛、收敛多快、最优点离边界有多近。
teacher-tip-1 = 先看 β = 0 这一行：这就是普通梯度下降，边界在 ηλ = 2。
teacher-tip-2 = 沿重球法的边界往上走：边界是 2(1 + β)，到顶端将近 4。
teacher-tip-3 = 请学生目测哪一点最快，再给出 Polyak 的最优点。
teacher-tip-4 = 换成 Nesterov：边界向里收。换成 EMA：它就是学习率为 η(1 − β) 的重球法，所以横轴一直到 400。
teacher-safer = “β 越大越稳。”
teacher-safer-nesterov = 对 Nesterov 不成立
teacher-safer-yes = 对
teacher-safer-never = 从来不成立
teacher-safer-yes-reveals = 只想到了重球法。
teacher-safer-never-reveals = 把“振荡更久”当成了“发散”：重球法的边界确实向外移。
teacher-faster = “β 越大越快。”
teacher-faster-until = 到 β* 为止，再大就变慢
teacher-faster-yes = 对
teacher-faster-never = 动量从来没有用
teacher-faster-yes-reveals = 超过 β* 就会来回振荡，误差每步最多缩小为原来的 √β 倍。
teacher-faster-never-reveals = κ = 25 时，最优重球法的倍率是 0.667，普通梯度下降是 0.923。
teacher-ema = β = 0.9 的 EMA 动量，收敛的极限是 ηλ = ……
teacher-ema-large = 38
teacher-ema-heavy = 3.8
teacher-ema-plain = 2
teacher-ema-heavy-reveals = 那是重球法的边界。EMA 的有效步长是 η(1 − β)，只有它的十分之一。
teacher-ema-plain-reveals = 以为取平均不会改变普通梯度下降的极限。
teacher-link-optimum = Polyak 的最优点
teacher-link-nesterov = 越过边界的 Nesterov
teacher-link-starts = 起点的地图
