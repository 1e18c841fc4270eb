glimpse = 随便试
text = 选一个损失曲面，或输入公式，拖动起点，让最多六种方法从那里同时出发。想知道什么就叠加什么：梯度流、临界点、每个起点的归宿。链接会记住这一切。
invitation = 拖动起点，或输入自己的公式。
invitation-told = 一项一项往下看，再走这一步。
invitation-compare = 把当前设置留作 A，然后只改一处。
invitation-blind = 拖动点，再询问。
claim-bottom = 四个极小值一样深：f = { $value }
claim-top = 牛顿法爬上坡，停在坡度为零处：f = { $value }
predict = 牛顿法从山顶附近出发，会走到哪里？
predict-down = 往下，落进极小值
predict-down-reveals = 牛顿法找的是 ∇f = 0，不是低处；山顶附近，那就是山顶。
predict-up = 往上，到山顶
predict-away = 飞走
predict-away-reveals = 在 ∇f = 0 且 Hessian 可逆的点附近，牛顿法几步就到。
teacher-goal = 让学生自己试出：方法的归宿由损失曲面、起点、更新规则和 η 共同决定。
teacher-tip-1 = 发出链接，每组选一种方法、一个起点，报告它停在哪里。
teacher-tip-2 = 叠加“终点分布”，再移动 η：远在发散之前，边界就已破碎。
teacher-tip-3 = 输入 (1-x*y)^2，请学生找鞍点，再叠加临界点来核对。
teacher-basins = 两种方法从同一处出发，η 也相同，会停在同一个极小值吗？
teacher-basins-always = 一定会：往下只有一条路
teacher-basins-always-reveals = 步子是跳跃的，动量还会带着走：每种规则都有自己的吸引域。
teacher-basins-not_always = 不一定
teacher-basins-never = 一定不会
teacher-basins-never-reveals = 在吸引域深处，它们会停在一起。
teacher-link-whole = 自由实验的初始状态
teacher-link-basins = 从每个起点出发，梯度下降停在哪里
teacher-faster = 学习率加倍，梯度下降会更早到吗？
teacher-faster-faster = 会，每步都长一倍
teacher-faster-faster-reveals = 超过 1/λmax 就会越过谷底，超过 2/λmax 就发散。
teacher-faster-either = 可能更早、更晚，也可能永远到不了
teacher-faster-same = 同时到：路径相同
teacher-faster-same-reveals = 只有梯度流有固定的路径；步子一长就会偏离它。
teacher-arrow = −∇f 指向哪里？
teacher-arrow-minimum = 指向最近的极小值
teacher-arrow-minimum-reveals = 只有圆碗才是这样；在山谷里它横着指。
teacher-arrow-steepest = 此时此地最陡的下坡方向
teacher-arrow-best = 指向最佳一步的终点
teacher-arrow-best-reveals = 梯度只知道一个点的坡度，不知道这坡能延续多远。
tab-race = 运行
tab-told = 拆解一步
text-told = 下一步是怎样算出来的：每一项都有数值、按真实比例画的箭头和表中的一行。箭头首尾相接，就是这一步。
tab-compare = A | B
text-compare = 左边是保留的 A，不会变；改动 B 的起点、η、方法或损失曲面。一次只改一处，才看得出它的作用。
tab-blind = 蒙眼
text-blind = 优化器只看得见脚下的 f 与坡度。拖动点，最多询问十二次，找到最低处，再摘下眼罩。
