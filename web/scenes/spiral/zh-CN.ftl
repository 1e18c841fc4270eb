glimpse = 转个不停
control-mu = 吸引 μ
control-omega = 旋转 ω
control-part = 场的哪一部分
option-part-whole = 全部
option-part-symmetric = 碗
option-part-antisymmetric = 旋转
mark-best = 最佳 η
mark-best-short = 最佳
mark-limit = 上限 2μ/(μ² + ω²)
mark-limit-short = 上限
runner-steps = 普通步子
runner-extragradient = 先看一步
tab-spiral = 一个场
tab-players = 两个玩家
text = 这些力不是任何景观的坡度：绕一圈，它们会做功。无论 ω 多大，流总是旋进中心；步子却只有在 η 小于 2μ/(μ² + ω²) 时才如此。
text-players = 一方选 x，想让 xy 变小；另一方选 y，想让它变大。各自沿自己的坡度走一步：合起来就是转圈，而且无论 η 多小都往外。先看一步，就会往里走。
invitation = 调高 η，直到螺线往外转。
invitation-players = 调低 η，蓝色的螺线会往里转吗？
verdict-inward = 旋进，每步 { $factor }
verdict-circle = 不进也不出
verdict-outward = 旋出，每步 { $factor }
verdict-centre = 在中心，什么都不动
claim-small = η = 0.02：往里，每步因子 { $value }
claim-factor = η = 0.1：因子 { $value }
claim-best = 最佳 η：{ $value }，不会更快
claim-limit = ω = √19 时 η = 0.1 恰在上限：因子 { $value }
claim-curl = 场在旋转：旋度 2ω = { $value }
claim-players = 两个玩家渐行渐远：每步 { $value }
claim-ahead = 先看一步：每步 { $value }
belief-landscape = 给碗加上旋转，就得到一个梯度流会旋转的景观
belief-landscape-happens = 梯度没有旋度，而这个场的旋度是 { $curl }。只有它的对称部分（碗）才有景观。在 H ≻ 0 的极小值点，梯度流不会一直旋转。
predict = 这个场的流旋进中心。η = 0.02 的步子会……
predict-out = 往外：直走的步子总会离开圆
predict-straight = 直奔中心
predict-in = 往里，几乎和流一样
predict-out-reveals = 每一步确实沿切线往外偏 η²ω²；但向里的拉力 2ημ 是一阶的，占上风。
predict-straight-reveals = 想的是碗。这里的力并不指向中心。
teacher-goal = 不是每种力都有景观。会旋转的东西不能用损失或 Hessian 来判断，而步长既受拉力限制，也受旋转限制。
teacher-tip-1 = 先只看流（把步子隐藏），再看步子，再把 η 设为 0.4：同一个场，走成了圆。
teacher-tip-2 = 在碗、旋转和全部之间切换。只有碗有等高线，说说为什么。
teacher-tip-3 = 固定 η，调大 ω：到 √19 时步子就到不了了。
teacher-tip-4 = 两个玩家：对抗训练就是这样打转的。先看一步是一种办法，但不是唯一的。
teacher-faster = ω 加倍。能收敛的最大 η 会……
teacher-faster-smaller = 变小，最终只有四分之一
teacher-faster-same = 仍是 2/μ
teacher-faster-larger = 变大
teacher-faster-same-reveals = 只想到碗的上限。这里是 2μ/(μ² + ω²)。
teacher-faster-larger-reveals = 以为绕着中心转得快有帮助。
teacher-saddle = 特征值是 1 ± 2i。中心是……
teacher-saddle-neither = 既不是极小值点也不是鞍点：根本没有景观
teacher-saddle-bowl = 极小值点
teacher-saddle-saddle = 鞍点
teacher-saddle-bowl-reveals = Hessian 的特征值都是实数，这两个不属于任何 Hessian。
teacher-saddle-saddle-reveals = 鞍点的特征值是一正一负的实数。
teacher-game = 在博弈 xy 中，下降与上升在什么时候往里走？
teacher-game-never = 任何 η 都不会
teacher-game-smaller = η 足够小的时候
teacher-game-limit = η 小于 2 的时候
teacher-game-smaller-reveals = 因子 √(1 + η²) 对任何 η 都大于 1；η 小只是慢一些。
teacher-game-limit-reveals = 套用了抛物线的上限。这里 μ = 0，上限也是 0。
teacher-link-limit = η 恰在上限
teacher-link-out = η 超过上限
teacher-link-bowl = 只有碗
teacher-link-players = 两个玩家
