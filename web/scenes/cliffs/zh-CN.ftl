glimpse = 一步迈得太远
control-steepness = 陡峭度 k
control-clip = 梯度上限 c
control-x0 = 起点 x₀
runner-clipped_gradient = 梯度裁剪
runner-newton = 牛顿法
runner-saddle_free_newton = 无鞍牛顿法
tab-wall = 崖壁
tab-recurrent = 循环网络
tab-plateau = 高原
tab-newton = 牛顿法
text = 梯度只说明眼前一丝距离内的情形。崖壁上的坡度是 80，一步走 η 乘 80，就落到谷底的另一侧很远处。
text-recurrent = 一个循环单元 s ← wσ(s) + b 展开五十步，自己就会形成这样的崖壁。横轴是 w，纵轴是 b。
text-plateau = 远处损失几乎是 1，坡度几乎是 0：看不出极小值点有多远。
text-newton = 牛顿步总是走向梯度为零之处，不管那里是什么点。
invitation = 移动 η：一步会落在哪里？
invitation-recurrent = 把圆环拖离崖壁，再拖回去。
invitation-plateau = 把 x₀ 往外移，要等多久？
invitation-newton = 把圆环拖到脊线 y = 0 附近。
note = 裁剪只让步长不超过 ηc，并不知道谷底在哪里。
verdict-thrown = 一步被抛出 { $jump }
verdict-steps = 第一步长 { $jump }
verdict-flat = 坡度几乎为零，却还没到
verdict-rests = 一开始就静止
verdict-saddle = 牛顿法停在鞍点
verdict-minimum = 牛顿法停在极小值点
verdict-elsewhere = 牛顿法没有到达临界点
claim-slope = 崖壁上的坡度：{ $value }
claim-thrown = η = 0.1：一步落到 { $value }
claim-clipped = 裁剪到 1 后，60 步内 x 不低于 { $value }
claim-recurrent = 网络崖壁上的坡度：{ $value }
claim-beside = 相距三分之一处：{ $value }
claim-flat = x = 5 处的坡度：{ $value }
claim-newton = 牛顿法停在鞍点
claim-saddle_free = 无鞍牛顿法到达极小值点
belief-small = 梯度很小，说明快到了
belief-small-happens = 在 x = 5 处坡度是 { $slope }，损失却是 { $loss }，几乎最高。
belief-curvature = 牛顿法利用曲率，所以更快找到极小值点
belief-curvature-happens = 从 (1, 0.3) 出发，牛顿法停在{ $kind }；把 λ 换成 |λ|，就会往下走。
predict = 崖顶的坡度是 80。η = 0.1 的一步会落在……
predict-foot = 崖脚
predict-far = 谷底另一侧很远、更高的地方
predict-gone = 无处可落：发散了
predict-foot-reveals = 以为下降会贴着曲线走。一步是直着走的，长度为 η 乘坡度。
predict-gone-reveals = 一步迈得远不等于发散：平缓的谷会慢慢把它带回来。
teacher-goal = 某一点的坡度不说明它在多大范围内成立：崖壁把人抛出，高原让人久等，鞍点吸引牛顿法。
teacher-tip-1 = 运行之前先问会落在哪里，再揭晓：η · 80.25 = 8.025。
teacher-tip-2 = 数一数走回来要多少步；再把 c 调小，直到裁剪的那个也只能慢慢爬。
teacher-tip-3 = 循环网络：崖壁不是虚构的。把圆环轻轻拖过它，看坡度怎样变。
teacher-tip-4 = 高原：x₀ 每增加 1，等待时间乘以 e² = 7.4，因为坡度按 8e^(−2x) 减小。
teacher-steeper = 崖壁陡一倍，高度不变。第一步会……
teacher-steeper-twice = 长一倍
teacher-steeper-same = 不变：崖壁并没有更高
teacher-steeper-half = 短一半
teacher-steeper-same-reveals = 以为起作用的是高度。步长是 η 乘坡度。
teacher-steeper-half-reveals = 以为一步会停在崖脚。
teacher-clip = 梯度裁剪到 c = 1，这样一步会……
teacher-clip-bounded = 不超过 ηc
teacher-clip-fast = 在坡度小的地方变长
teacher-clip-minimum = 停在极小值点
teacher-clip-fast-reveals = 把裁剪当成归一化了。小的梯度保持原样。
teacher-clip-minimum-reveals = 裁剪只有上限，并不知道目标在哪里。
teacher-plateau = ‖∇f‖ 是 10⁻³。极小值点……
teacher-plateau-unknown = 可能近也可能远，坡度说明不了
teacher-plateau-near = 就在附近
teacher-plateau-converged = 已经到了
teacher-plateau-near-reveals = 曲率已知的抛物线才是这样，高原不是。
teacher-plateau-converged-reveals = 把程序的停止条件当成了证明。
teacher-link-short = 学习率 η = 0.01
teacher-link-recurrent = 循环网络
teacher-link-plateau = 高原，x₀ = 4
teacher-link-newton = 牛顿法与鞍点
