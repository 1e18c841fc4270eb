glimpse = 两个值，四个值，混沌
control-delta = 起点之差 δ
tab-well = 双阱
tab-logistic = Logistic 映射
tab-product = 两个权重
text = 每一列是一个学习率，列中的点是梯度下降走了许多步之后到过的位置。η 超过 1，它就再也停不下来。
text-logistic = 在 f = x³/3 − x²/2 上，梯度下降就是 r = 1 + η 的 logistic 映射：同样的倍周期级联，位置不同，比值相同。
text-product = 两个权重从不同的值出发，渐渐走到 w₁ = w₂；此后它们和一个权重一样，只是学习率减半。
invitation = 让 η 依次越过各个刻度；再拖出一个方框放大。
invitation-logistic = 让 η 越过 2：这幅图在别处见过吗？
invitation-product = 放大地图：路径走到了对角线上。
note = Λ：微小差异每步增长倍数的对数，取平均。分开：相距 0.1。这里没有证明训练神经网络是混沌的：损失函数只有一两个权重；倍周期分岔可以证明，Λ > 0 只是在有限步的双精度运行中测得的。
verdict-rests = 停在一个值上
verdict-edge = 恰在边界：{ $period } 个值的循环在此加倍
verdict-cycle = 永不停下：在 { $period } 个值之间交替
verdict-window = 混沌中的窗口：在 { $period } 个值之间交替
verdict-slow = 既非循环，也还不是混沌：差异几乎不变
verdict-chaos = 混沌，但有界：只能预言 { $horizon } 步
verdict-both = 混沌，遍历两阱：只能预言 { $horizon } 步
verdict-escapes = 从这个起点出发会发散
claim-doubling2 = 2 → 4 个值：{ $value }
claim-doubling3 = 4 → 8 个值：{ $value }
claim-doubling4 = 8 → 16 个值：{ $value }
claim-ratio = 间隔每次缩小为 1/{ $value }
claim-merge = 两阱在 { $value } 合并
claim-four = η = 1.25：{ $value } 个值
claim-two = η = 1.1：指数 Λ = { $value }
claim-chaos = η = 1.8：指数 Λ = { $value }
claim-horizon = η = 1.9：{ $value } 步
claim-root6 = Logistic，2 → 4 个值：{ $value }
claim-ln2 = η = 3：指数 Λ = { $value }
claim-half = 两个权重，1 → 2 个值：{ $value }
claim-product = η = 0.55：指数 Λ = { $value }
belief-diverges = η 超过 2/λ，梯度下降就会发散。
belief-diverges-happens = 那是抛物线上的结论。这里 2/λ = 1，越过它之后是在两个值之间交替；η = 1.8 时它永远留在 { $least } 与 { $most } 之间。
belief-noise = 它跳来跳去，所以是随机的。
belief-noise-happens = 这里没有任何随机数：同一个起点，每一位数字都相同。但起点只差 10⁻¹²，{ $horizon } 步之后就相距 0.1。
belief-precision = 多保留几位数字，就能预言它。
belief-precision-happens = 位数加倍，能预言的步数也只加倍：δ = 10⁻⁷ 时 { $short } 步，10⁻¹⁴ 时 { $long } 步。每多预言一步，都要多付固定的位数。
predict = η 在 1.236 以下，梯度下降稳定地在两个值之间交替。η = 1.25 时，走了许多步之后，梯度下降会……
predict-stops = 停在一个阱里
predict-two = 在两个值之间轮流
predict-four = 在四个值之间轮流
predict-stops-reveals = 阱底从 η = 1 起就不稳定了：每一步把误差乘以 1 − 2η。
predict-two-reveals = 那个循环还在，但已不稳定：两步把误差乘以一个小于 −1 的数，所以下一圈就落在它旁边。
teacher-goal = 越过稳定边界，梯度下降不一定发散：高阶项会把它拉住，先是不断加倍的循环，然后是混沌。混沌有界，也不随机；它限制的是能预言多远。
teacher-tip-1 = 从 η = 0.9 开始慢慢增大。到 1 和 1.236 之前，先问学生接下来会怎样。
teacher-tip-2 = 再框住最初几次加倍：同样的图又出现了，每次缩小为约 1/4.67。
teacher-tip-3 = 在 η = 1.9 处播放，停在第 20 步：两次运行看上去仍是一条。请学生猜它们在哪一步分开。
teacher-tip-4 = 越过 1.598：两种颜色混在一起。没有外力推它，它也离开了原来的阱。
teacher-past = 在双阱里，η 比 2/λ 稍大。梯度下降会……
teacher-past-blows = 越跳越远
teacher-past-two = 在两个值之间来回跳
teacher-past-slow = 仍然收敛，只是慢
teacher-past-blows-reveals = 抛物线才这样。这里外侧更陡、内侧更平，正好把它拉住。
teacher-past-slow-reveals = 在阱底附近，误差每步增大到 |1 − 2η| > 1 倍。
teacher-digits = η = 1.9，起点先知道 6 位数字，后来知道 12 位。能预言的步数……
teacher-digits-double = 大约加倍
teacher-digits-same = 几乎不变
teacher-digits-never = 多一百万倍
teacher-digits-same-reveals = ln(1/δ)/Λ 与位数成正比。
teacher-digits-never-reveals = 差异每一步都成倍增长，所以要紧的是它的对数。
teacher-random = 两台使用 IEEE 双精度的计算机，同样的运行却停在不同的位置。为什么？
teacher-random-seed = 随机种子不同
teacher-random-start = 不会：只要每次运算的舍入都相同
teacher-random-rounding = 舍入是随机的
teacher-random-seed-reveals = 这里面没有随机数。
teacher-random-rounding-reveals = 舍入是固定的规则。换一种运算次序，舍入就不同，运行也就不同了。
teacher-link-four = 四个值
teacher-link-cascade = 级联中的一个方框
teacher-link-merge = 遍历两阱
