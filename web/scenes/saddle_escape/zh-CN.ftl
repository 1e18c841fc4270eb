control-y0 = 到脊线的距离 y₀
text = 在 x² − y² 上，坡度把 x 拉回、把 y 推开。在脊线 y = 0 附近坡度几乎为零，看上去停住了；但 y 每一步都乘以同一个倍数，所以等到 |y| = 1 的步数只按 ln(1/|y₀|) 增长。恰好在脊线上，则永远离不开。
verdict-escapes = 第 { $step } 步逃离鞍点
verdict-waits = 还在脊线旁等待
verdict-stays = 恰在脊线上：永远离不开
claim-growth = η = 0.1：y 每步乘以 { $value }
claim-ema_slower = 同样的 η，EMA 动量更慢：{ $value }
claim-logarithm = y₀ = 10⁻¹⁶ 也能在第 { $value } 步逃离
claim-axis = y₀ = 0 永远离不开
belief-circulating = EMA 动量，从 (0.1, 0.1) 出发，η = 0.1，β = 0.9
belief-circulating-verdict = 流传的那组数其实是普通梯度下降；EMA 动量的第一步只有它的十分之一。
