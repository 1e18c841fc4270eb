glimpse = 先之字，后爬行
text = 山谷横向的曲率 λₘₐₓ 是纵向的 κ 倍，而学习率只有一个：大于 1/λₘₐₓ 时路径在两壁之间走之字形；小于它时没有之字形，却只能沿谷底慢慢爬。最优的恒定学习率 η* 仍会走之字形，误差缩小到 1/e² 也仍需大约 κ 步。
verdict-smooth = 没有之字形，沿谷底缓行
verdict-one_step = 圆碗：一步到位
verdict-alternating = 之字形前进，沿谷底很慢
verdict-two_cycle = 永远在两壁之间来回
verdict-diverging = 横向发散
claim-best = η*、κ = 10：误差每步缩小为原来的 9/11 = { $value }
claim-crawl = η = 1/λₘₐₓ 时没有之字形
claim-narrower = κ = 100：每步只缩小为原来的 99/101 = { $value }
claim-right_angles = 精确线搜索每一步转 { $value }°
claim-worst_start = 从 (1.6, 0.16) 出发，精确线搜索并不比 η* 快：{ $value }
note = 精确线搜索的快慢取决于起点：从最坏的起点出发，与 η* 一样慢。
invitation = 拖动圆环；让 η 越过 2/λₘₐₓ。
belief-misses = 走之字形，是因为梯度不指向极小值点。
belief-misses-happens = η = 1/λₘₐₓ 时，梯度同样不指向那里，却没有之字形：路径沿谷底爬行，每步留下 { $crawl } 的误差。之字形要求 ηλₘₐₓ > 1。
belief-always_best = η* 总是最好的一步。
belief-always_best-happens = 它是最坏起点下最好的固定学习率：每步留下 { $left } 的误差（损失则是其平方）。从这里出发、逐步重选步长，每步留下 { $search }。
predict = κ = 10、η 取最优时，误差降到 10⁻⁶ 需要 69 步。κ = 100、η 也取最优时，需要……
predict-same = 还是 69 步，因为 η 已随之调整
predict-root = 约 220 步，即 √10 倍
predict-ten = 691 步，即 10 倍
predict-same-reveals = 最优的 η 只是在两个方向之间折中，消除不了沿谷底的缓慢。
predict-root-reveals = √κ 是动量带来的好处；普通梯度下降付出的是 κ。
teacher-goal = 学习率只有一个，却要照顾所有曲率：最陡的方向限制它，最平缓的方向拖慢它。所需步数与 κ 成正比。
teacher-tip-1 = 先取 η = 1/λₘₐₓ：完全没有之字形，却依然很慢。可见慢并不是之字形造成的。
teacher-tip-2 = 再取 η*：出现之字形，步数反而只要一半左右。
teacher-tip-3 = 转动山谷，路径也跟着转：梯度下降不认坐标轴。
teacher-tip-4 = 看精确线搜索：每一步都转 90°；从最坏的起点出发，并不比 η* 快。
teacher-cause = 路径为什么走之字形？
teacher-cause-step = ηλₘₐₓ > 1：横向每一步都冲过头
teacher-cause-gradient = 梯度没有指向极小值点
teacher-cause-axes = 方法只沿坐标轴看
teacher-cause-gradient-reveals = 说得对，但不是原因：η = 1/λₘₐₓ 时梯度同样没有指向它，却没有之字形。
teacher-cause-axes-reveals = 把山谷转一下：路径也跟着转。
teacher-twice = κ 从 100 加倍到 200。η 取最优时，所需步数……
teacher-twice-double = 加倍
teacher-twice-root = 变为 √2 倍
teacher-twice-same = 不变
teacher-twice-root-reveals = 那是动量法的规律，不是普通梯度下降的。
teacher-twice-same-reveals = 以为只要 η 取最优，什么山谷都一样快。
teacher-search = 精确线搜索每次都走到直线上的最低点。与 η* 相比，它……
teacher-search-worst = 从最坏的起点出发，并不更快
teacher-search-always = 总是更快
teacher-search-two = 两步就到
teacher-search-always-reveals = 每条线上最好，不等于整条路最好：贪心的步子同样会走之字形。
teacher-search-two-reveals = 二维中那是共轭方向的性质，梯度方向没有。
teacher-link-crawl = η = 1/λₘₐₓ：没有之字形的缓行
teacher-link-narrow = κ = 100，η 取最优
teacher-link-worst = 线搜索，从最坏的起点出发
