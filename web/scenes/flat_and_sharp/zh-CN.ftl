glimpse = 慢慢填满的阱
control-temperature = 温度 T
control-well = 粒子起点
option-well-sharp = 尖锐的阱
option-well-flat = 平坦的阱
control-rate = 学习率 η
runner-noise = 带噪声的梯度下降
tab-wells = 两个阱
tab-steep = 太陡，留不住
text = 两个阱一样深，左边的曲率是右边的九倍。温度 T = ησ²/2B 的噪声把粒子送过势垒。平坦的阱更宽，装得更多，粒子也走得更晚。
text-steep = 没有噪声，只有一个粒子，离尖锐的极小值点差一丝。η 超过 2/λ 后，每一跳都比前一跳长，直到落进平坦的阱。
invitation = 调高 T 或 η，它们能待多久？
invitation-steep = 把 η 移到 2/λ = 0.125 以下：它还会离开吗？
note = 时间是 η × 步数。η 很小时，η 和 B 只通过 T 起作用：η 与 B 同时加倍，粒子团不变。尖锐程度与坐标的取法有关；平坦的极小值点泛化是否更好，尚有争议。
verdict-sharp = 在尖锐的阱里停留 { $time } ± { $error }
verdict-flat = 在平坦的阱里停留 { $time } ± { $error }
verdict-waits = 太冷：几乎没有离开的
verdict-thrown = 第 { $step } 步被甩了出去
verdict-cycles = 左右来回跳
verdict-rests = 静止下来
claim-occupancy = 平坦比尖锐：{ $value } 比 1
claim-sharp = 离开尖锐的阱，η × 步数：{ $value }
claim-flat = 离开平坦的阱：{ $value }
claim-kramers = Kramers 公式：{ $value }
claim-coarse = T 相同，η = 0.04，实测：{ $value }
claim-thrown = η = 0.15：第 { $value } 步越过 0
belief-trapped = 一旦落入局部极小值点，梯度下降就出不来了。
belief-trapped-happens = 这里 η = 0.15 大于 2/λ = 0.125，没有任何噪声，粒子在第 { $step } 步就越过了 0。
belief-ejects = 尖锐的极小值点会把带噪声的粒子甩出去，因为离开它时损失会升高。
belief-ejects-happens = 陡壁是往回推的。尖锐的阱离开得早（{ $sharp }，平坦的阱是 { $flat }），是因为它窄：两边的势垒一样高。最后平坦的阱里有 { $occupancy } 个，尖锐的阱里才有一个。
predict = 两个阱一样深，一个的曲率是另一个的九倍。稳定之后，哪一个装得更多？
predict-sharp = 尖锐的：它抓得更牢
predict-equal = 一样多：深度相同
predict-flat = 平坦的
predict-sharp-reveals = 它把每个粒子抓得更牢，地方却更小。要紧的是地方的大小。
predict-equal-reveals = 深度不同而 T → 0 时才由深度决定。深度相同就由宽度决定：T → 0 时是 √9 = 3 比 1。
teacher-goal = 深度相同时，噪声填满的是更宽的阱；停留时间按 exp(ΔU/T) 变化。步子太长，也会丢掉尖锐的极小值点。
teacher-tip-1 = 先播放：平坦的阱渐渐填满，比例停在点线上。
teacher-tip-2 = 改从平坦的阱出发：走另一条路，到同一个比例。
teacher-tip-3 = 在 T = 0.2 时把 η 从 0.01 调到 0.04：尖锐的阱空得太早，小 η 的理论不再成立。
teacher-tip-4 = 在第二个标签页里把 η 调过 0.125。
teacher-depth = T → 0，深度相同，曲率是 18 和 2。平坦比尖锐是……
teacher-depth-nine = 9 比 1
teacher-depth-three = 3 比 1
teacher-depth-equal = 1 比 1
teacher-depth-nine-reveals = 阱的宽度与曲率的平方根成反比。
teacher-depth-equal-reveals = 深度相同，就轮到宽度来决定。
teacher-batch = η 不变，批大小加倍，停留在阱里的时间……
teacher-batch-same = 不变
teacher-batch-half = 加倍
teacher-batch-exponent = 按指数增长
teacher-batch-same-reveals = T 减半了。
teacher-batch-half-reveals = T 在指数里：exp(ΔU/T)。
teacher-steep = 没有噪声的梯度下降，在尖锐的极小值点 η > 2/λ，它会……
teacher-steep-trapped = 留下：极小值点就是极小值点
teacher-steep-limit = 离开附近，去哪里由其余的地形决定
teacher-steep-always = 总是落到更平坦的极小值点
teacher-steep-trapped-reveals = 它线性不稳定：每一跳是前一跳的 |1 − ηλ| > 1 倍。
teacher-steep-always-reveals = 四次方的陡壁可以让它永远停在二周期上。
teacher-link-hot = 更热
teacher-link-coarse = T 相同，步子更粗
teacher-link-steep = 被甩出去
