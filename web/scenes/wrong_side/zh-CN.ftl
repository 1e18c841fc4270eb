glimpse = 绕山的三条路
control-y0 = 起点离轴线 y₀
control-s = 左侧高度 s
runner-arc = 轴线旁
runner-behind = 轴线上
runner-ahead = 右侧
text = 一座山，右边更低。没有极小值，没有鞍点，山顶是唯一的临界点。但起点决定一切：在山后的轴线上，梯度下降永远向左走；稍微偏离，就要绕一个大弯。
invitation = 让 y₀ 更靠近轴线，要多走多久？
note = 没有什么挡住山后的行者：每一步都在下坡。它只是走错了一侧。
verdict-stuck = t = { $step }：永远在错误的一侧
verdict-behind = t = { $step }：还在山后
verdict-round = 绕过了山：路程是直线的 { $ratio } 倍
verdict-ahead = t = { $step }：一开始就在正确的一侧
claim-critical = 临界点：{ $value } 个，即山顶
claim-level = 轴线上，第 10⁴ 步：高度 { $value }
claim-arc = 绕弯的，第 10³ 步：{ $value }
claim-ratio = 它的路程 ÷ 直线距离：{ $value }
claim-straight = 从右侧出发：{ $value }
claim-crossing = y₀ = 0.05：第 { $value } 步到山顶旁
claim-far = y₀ = 10⁻¹⁶：第 { $value } 步
belief-easy = 没有局部极小值和鞍点，梯度下降就能找到最低处
belief-easy-happens = 10⁴ 步之后，一个到了 { $ahead }，另一个在 { $behind }，永远不会低于 s = 1。
belief-downhill = 梯度指出通向目标的路
belief-downhill-happens = 它只指出近处哪里更低：在山后，那是背离目标的方向。路程成了直线的 { $ratio } 倍。
predict = 从 y₀ = 10⁻² 出发，第 206 步到山顶旁。起点离轴线再近 10¹⁴ 倍，即 10⁻¹⁶，到达的时间……
predict-never = 永远到不了
predict-factor = 晚 10¹⁴ 倍
predict-square = 晚约 41 倍
predict-never-reveals = 只有正好在轴线上才如此。偏离一点，横向坡度就随 y 增大，像鞍点那样。
predict-factor-reveals = y 不是均匀增大，而是按自身的一定比例增大：起作用的是对数；又因远处坡度变小，是对数的平方。
teacher-goal = 没有极小值，没有鞍点，仍会到错误的地方：近处的下坡不说明哪里低。
teacher-tip-1 = 先问：在没有极小值和鞍点的山上，会出什么问题？
teacher-tip-2 = 让三个行者走起来，读出第 10⁴ 步的高度：1.003、0.004、0.004。
teacher-tip-3 = 打开“等待”图：√步数对 ln y₀ 是直线，所以等待是对数的平方。
teacher-tip-4 = 山顶是临界点，是极大值点。要说“没有鞍点和极小值点”，不要说“没有临界点”。
teacher-kinds = 这座山有几个临界点？
teacher-kinds-none = 没有：处处下坡
teacher-kinds-one = 一个，山顶
teacher-kinds-two = 两个，山顶和鞍点
teacher-kinds-none-reveals = 山顶处坡度为 0，是极大值点。
teacher-kinds-two-reveals = 斜面上的小山才是这样。这座山四面都低下去，坡度绕它正好转一圈。
teacher-level = 山后轴线上的行者一直走下去，高度趋于……
teacher-level-zero = 0
teacher-level-side = 左侧的高度 s
teacher-level-top = 山顶的高度
teacher-level-zero-reveals = 在轴线上 y 始终是 0：那里的横向坡度正好为零。
teacher-level-top-reveals = 每一步都在下坡，离开山顶。
teacher-where = 弯路很长。怎样才能缩短它？
teacher-where-slope = 更精确的梯度
teacher-where-start = 换一个起点
teacher-where-rate = 更小的步长
teacher-where-slope-reveals = 梯度已经精确。它只知道近处。
teacher-where-rate-reveals = 步长无穷小的梯度流也走同样的弯路。
teacher-link-near = 起点 y₀ = 10⁻⁸
teacher-link-axis = 起点 y₀ = 0：永远到不了
teacher-link-steep = 左侧更高
