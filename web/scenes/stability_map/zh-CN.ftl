control-plane = 地图的两个坐标
option-plane-parameters = 学习率与动量
option-plane-starts = 起点
control-method = 方法
option-method-heavy_ball = 重球法
option-method-ema_momentum = EMA
option-method-nesterov = Nesterov
control-momentum = 动量 β
control-etaLambda = 学习率 η（以 1/λmax 为单位）
text = 每个像素都是一次运行，颜色表示多少步后停下。指着看，点击选定。动量把稳定边界往外推；太小只能慢慢爬，太大就会绕圈子，误差每步只缩小到 √β 倍。
text-nesterov = 每个像素都是一次运行，颜色表示多少步后停下。指着看，点击选定。Nesterov 动量把稳定边界往里收：从 ηλ = 2 收向 4/3。动量太小只能慢慢爬，太大就会绕圈子，误差每步只缩小到 √(β(1 − ηλmin)) 倍。
text-starts = 每个像素都是一个起点，颜色表示从那里出发最终到达哪个极小点。指着看，点击选定。靠近边界时，速度稍快就会落到别处：加大 η 或动量，边界就变得支离破碎。
verdict-optimum = 理论最优点：{ $steps } 步
verdict-heavy = β 过大：{ $steps } 步
verdict-light = β 不足：{ $steps } 步
verdict-waits = { $steps } 步后仍未停下
verdict-edge = 恰在边界：永远不会更近
verdict-diverging = 发散：越过了稳定边界
verdict-arrives = 第 { $steps } 步落入极小值点 { $letter }
verdict-elsewhere = 停下了，但不在图中的极小值点
verdict-cycle = 最后陷入循环
verdict-gone = 从这里出发会发散
verdict-left = 走出了公式的定义域
claim-optimum = κ = 25 时的 Polyak 最优点：误差每步只剩 2/3 = { $value }
claim-too_heavy = β = 0.9 会绕圈子：每步倍率 √0.9 = { $value }
claim-past_two = ηλ = 3.6 也收敛：β = 0.85 时边界在 3.7
claim-nesterov = Nesterov 法在 ηλ = 1.6 时就已发散
