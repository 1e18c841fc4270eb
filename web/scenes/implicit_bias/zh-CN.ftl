glimpse = 填上问号
control-task = 矩阵
option-task-a = I
option-task-b = II
option-task-c = III
control-scale = 起点大小 ε
control-sign = W₂ 的起点
option-sign-plus = 同号 diag(1, 1)
option-sign-minus = 异号 diag(1, −1)
control-alpha = 起点 α = uᵢ²
runner-gradient_flow = 流
tab-matrix = 补全矩阵
tab-diagonal = 平方
text = 两层线性网络只看到矩阵的三个元素，问号填什么都行。从极小的权重出发，它找到的是低秩，而不是最小的核范数。
text-diagonal = 灰线上的每一点都是解。因为 x 是 u²，起点越小，终点越靠近最稀疏的解。
invitation = 先移动 ε，再翻转起点的符号。
invitation-diagonal = 移动 α：终点在哪里？
verdict-both = 最低秩也是最小范数：? = { $entry }
verdict-rank = 秩最低，而非范数最小：? = { $entry }
verdict-two = 秩为二：? = { $entry }
verdict-grows = 秩不可能为一，? 无限增大
verdict-running = 尚未稳定
verdict-sparse = 接近稀疏：x₁ = { $x1 }
verdict-spread = 分散：x₁ = { $x1 }
claim-rank = 矩阵 II：? = { $value }
claim-nuclear = 其范数为 { $value }，最小值是 4
claim-agree = I：两者一致，{ $value }
claim-minus = II 从 diag(1, −1) 出发：{ $value }
claim-smaller = 若 ε = 10⁻⁶：{ $value }
claim-grows = III 走 10⁴ 步后：? = { $value }
claim-halves = η 减半：漂移 ÷ { $value }
claim-symmetry = (W₂S, S⁻¹W₁) 使损失改变 { $value }
claim-dense = 从 α = 1 出发：x₁ = { $value }
claim-middle = 从 α = 0.01 出发：x₁ = { $value }
claim-sparse = 从 α = 10⁻⁸ 出发：x₁ = { $value }
belief-nuclear = 从小权重出发，梯度下降会找到核范数最小的矩阵
belief-nuclear-happens = 这里得到的范数是 { $nuclear }，而 ? = 1 时范数只有 4。它跟随的是秩：一个奇异值升起之后，另一个就无事可做了。
belief-forgets = 损失降到 0，起点就被遗忘了
belief-forgets-happens = 从 diag(1, 1) 出发，? 变成 { $plus }；从 diag(1, −1) 出发则是 { $minus }。两者的损失都是 0。
predict = 第一行 1、2，第二行 2、?。从极小的权重出发，? 会变成……
predict-least = 1：核范数最小
predict-beside = 2：和旁边的元素一样
predict-rank = 4：秩最低
predict-least-reveals = 这是 2017 年的一个猜想，在许多情形下成立。这个小矩阵却推翻了它。
predict-beside-reveals = 想的是插值。这里的行与列没有先后，交换之后一切照旧。
teacher-goal = 当许多解都符合时，选择权在方法手里：取决于权重如何相乘、起点多小、各层是否平衡。
teacher-tip-1 = 运行之前先提问，再用曲线说明范数最小的地方在别处。
teacher-tip-2 = 看下方的曲线：从 diag(1, 1) 出发，一个奇异值升起，另一个消退；从 diag(1, −1) 出发，两个都升起，大的在先。
teacher-tip-3 = 从 diag(1, −1) 出发，把 ε 逐次缩小到十分之一：极限也是 4，但只要 ε 不够小，离 4 就很远。
teacher-tip-4 = 从 diag(1, −1) 出发并把 η 减半：流所保持的 W₁W₁ᵀ − W₂ᵀW₂ 漂移也减半。
teacher-first = 从极小的权重出发，为什么总有一个奇异值先升起？
teacher-first-growth = 增长是按倍数的，它的倍数最大
teacher-first-data = 另一个不在数据里
teacher-first-penalty = 损失会惩罚秩
teacher-first-data-reveals = 三个已知元素包含两个方向，第二个只是更慢。
teacher-first-penalty-reveals = 损失只知道三个元素，没有任何惩罚项。
teacher-none = 第一行 0、1，第二行 1、?：填什么都不会使秩为一。? 会……
teacher-none-grows = 无限增大
teacher-none-zero = 变成 0，范数最小
teacher-none-stops = 停在某个值
teacher-none-zero-reveals = 那需要行列式为负，而从 diag(1, 1) 出发它始终为正。
teacher-none-stops-reveals = 只有 ? 变大，损失才会下降；在能到达的有限权重处，损失都不为 0。
teacher-root = x = u²：α 缩小到百分之一。终点的 x₁ 会……
teacher-root-root = 大约缩小到十分之一
teacher-root-hundred = 缩小到百分之一
teacher-root-same = 不变
teacher-root-hundred-reveals = x₂ 要先升到 1：x₁ 的增长倍数是 x₂ 的平方根。
teacher-root-same-reveals = 以为终点只由损失决定。
teacher-link-agree = I：两者一致
teacher-link-grows = III：没有尽头
teacher-link-minus = 另一种符号
teacher-link-diagonal = 平方
