glimpse = 先等待，后坠落
control-y0 = 到脊线的距离 y₀
text = 在 x² − y² 上，梯度把 x 拉回、把 y 推开。在鞍点附近梯度几乎为零，看上去停住了；但 y 每一步都乘以同一个倍数，所以等到 |y| = 1 的步数只按 ln(1/|y₀|) 增长。恰好在脊线上，则永远离不开。
verdict-escapes = 第 { $step } 步逃离鞍点
verdict-waits = 还在脊线旁等待
verdict-escapes_later = 第 { $step } 步逃离鞍点
verdict-waits_later = 还在脊线旁等待
verdict-stays = 恰在脊线上：永远离不开
claim-growth = η = 0.1：y 每步乘以 { $value }
claim-ema_slower = 同样的 η，EMA 动量更慢：{ $value }
claim-logarithm = y₀ = 10⁻¹⁶ 也能在第 { $value } 步逃离
claim-axis = y₀ = 0 永远离不开
belief-circulating = EMA 动量，从 (0.1, 0.1) 出发，η = 0.1，β = 0.9
belief-circulating-verdict = 常被引用的这组点其实属于普通梯度下降；EMA 动量的第一步只有其十分之一长。
invitation = 把圆环拖向脊线 y = 0。
predict = 从 y₀ = 10⁻⁴ 出发，第 51 步逃离鞍点。从 y₀ = 10⁻¹⁶ 出发，逃离要……
predict-never = 永远离不开：梯度为零
predict-trillion = 原来的 10¹² 倍那么久
predict-four = 大约原来的 4 倍那么久
predict-never-reveals = 只有恰好 y₀ = 0 才会留下。y 再小，每一步也都乘以同一个倍数。
predict-trillion-reveals = 想的是匀速。增长是指数的，要紧的只是 ln(1/|y₀|)。
teacher-goal = 鞍点困不住梯度下降，只会耽搁它；到脊线的距离 y₀ 趋于 0 时，耽搁的时间只像 ln(1/|y₀|) 那样增长。
teacher-tip-1 = 从 y₀ = 10⁻⁴ 开始运行，停在第 23 步左右。卡住了吗？单看梯度大小，好像是。
teacher-tip-2 = 把 y₀ 缩小到千分之一，再缩小到千分之一：每次都只多花 38 步。
teacher-tip-3 = 取 y₀ = 0：永远留在那里。但随机的起点不会恰好在那里。
teacher-tip-4 = 先在同样的 η 下比较各方法，再在同样的 η/(1 − β) 下比较：EMA 慢，只因为它的步子只有十分之一。
teacher-hundred = y₀ 缩小为百分之一（η = 0.1）。等待时间……
teacher-hundred-sum = 多 25 步
teacher-hundred-factor = 变为 100 倍
teacher-hundred-twice = 加倍
teacher-hundred-factor-reveals = 想的是匀速，而不变的是倍率。
teacher-hundred-twice-reveals = 只有从 10⁻² 到 10⁻⁴ 才恰好如此：增加的是步数，不是倍数。
teacher-slope = 第 23 步时梯度大小只有 0.018，损失几乎不动。这次运行……
teacher-slope-waits = 正在鞍点旁等待
teacher-slope-converged = 已经收敛
teacher-slope-stuck = 永远卡住了
teacher-slope-converged-reveals = 梯度小，分不出极小值点和鞍点；Hessian 才分得出。
teacher-slope-stuck-reveals = 只有 y₀ = 0 才会这样；其他情况每步都乘以 1.2。
teacher-momentum = 从 (0.1, 0.1) 出发，η = 0.1，β = 0.9：(0.08, 0.12)、(0.064, 0.144) 是谁走出的点？
teacher-momentum-plain = 普通梯度下降
teacher-momentum-ema = EMA 动量
teacher-momentum-heavy = 重球法
teacher-momentum-ema-reveals = 它的第一步只有十分之一长：(0.098, 0.102)。
teacher-momentum-heavy-reveals = 第一步相同，第二步就不同了：(0.046, 0.162)。
teacher-link-close = 离脊线 10⁻¹⁶
teacher-link-ridge = 恰在脊线上，y₀ = 0
teacher-link-momentum = 从 (0.1, 0.1) 出发：这些点是谁的？
