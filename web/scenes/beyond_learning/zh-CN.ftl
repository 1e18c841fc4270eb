glimpse = 两环之间的膜
control-d = 半间距 d
control-from = 起始形状
option-from-cylinder = 圆柱
option-from-outward = 细颈向外
option-from-inward = 细颈向内
mark-widest = d* = 0.6627：再宽就没有膜
mark-widest-short = d*
mark-best = β*：按膜处的 λₘᵢₙ 和 λₘₐₓ 最好
mark-best-short = β*
text = 两环之间的肥皂膜面积最小：高度是权重，面积是损失。还有第二个膜，颈部更细，是鞍点。把两环拉开：过了 d* 就一个也没有了。
invitation = 把两环拉开，拉过 d*。
verdict-holds = 膜稳住了：颈部 { $neck }
verdict-waits = 有颈部为 { $neck } 的膜，{ $step } 步内还没有到达
verdict-overshoots = 膜存在，它却冲过了鞍点：第 { $step } 步断开
verdict-thickens = 向外一推，细颈膜变成粗颈膜
verdict-collapses = 向内一推，细颈膜在第 { $step } 步断开
verdict-snaps = d = { $d } 时没有膜：越来越细，第 { $step } 步断开
verdict-thins = d = { $d } 时没有膜：越来越细，只是还没有断开
claim-neck = d = 0.5：颈部 { $value }
claim-kappa = κ = { $value }
claim-descent = 梯度下降：{ $value } 步
claim-ball = 有动量：{ $value } 步
claim-saddle = 细颈膜：λₘᵢₙ = { $value }
claim-overshoot = d = 0.65：动量在第 { $value } 步把膜拉断
claim-snap = d = 0.67：梯度下降在第 { $value } 步断开
belief-minimum = 梯度下降总会停在极小值点。
belief-minimum-happens = 前提是有极小值点。d = 0.67 时面积没有极小值：膜越来越细，在最后一个膜的位置附近徘徊，第 { $step } 步断开。
belief-level = 各处受力平衡，膜就静止不动。
belief-level-happens = 细颈膜处受力也平衡，但 λₘᵢₙ 是 { $saddle }：向内推五十分之一，第 { $step } 步就断开。
belief-faster = 动量做的是同一件事，只是更快。
belief-faster-happens = d = 0.65 时，梯度下降停在颈部 { $neck }；动量冲过了鞍点，第 { $step } 步断开。
predict = d = 0.5 时，膜静止在颈部 0.848。把两环拉到 d = 0.67，膜会……
predict-thinner = 静止在更细的颈部
predict-once = 几步之内断开
predict-lingers = 慢慢变细，几乎停住，然后断开
predict-thinner-reveals = 这是以为附近总有一个最小面积。过了 d* = 0.6627，没有任何膜处斜率为 0。
predict-once-reveals = 刚过 d* 时，最后一个膜附近的斜率几乎是 0：要几千步才能走过去。
teacher-goal = 膜就是靠下降找到自己的形状的。极小值点与鞍点相遇之后，两者一同消失，下降便一直继续。
teacher-tip-1 = 移动滑块之前，先让全班预测 d = 0.67。看颈部怎样在 0.55 附近徘徊。
teacher-tip-2 = 对着小图让学生说出哪个膜是哪个：粗颈的稳定，细颈的不稳定。
teacher-tip-3 = 记下 d = 0.3、0.5、0.6、0.66 时的 λₘᵢₙ：它趋于 0，步数随 κ 增加。
teacher-tip-4 = 在 d = 0.65 处减小 β，直到膜重新稳住。
teacher-tip-5 = 分子：停在第 0 步，问反应要爬多高。市场：把 ω 调到 2，让学生找出景观；它并不存在。
teacher-balance = 细颈膜处所有的力都平衡。真实的膜在那里……
teacher-balance-holds = 保持不变
teacher-balance-falls = 稍有扰动就倒向一边
teacher-balance-none = 不可能存在：平衡就意味着面积最小
teacher-balance-holds-reveals = 平衡只是斜率为零；那里的 Hessian 有负特征值。
teacher-balance-none-reveals = 鞍点处也是平的。
teacher-finer = 同一个膜，高度的个数加倍。条件数 κ 变为……
teacher-finer-same = 不变
teacher-finer-twice = 两倍
teacher-finer-four = 四倍
teacher-finer-same-reveals = λₘₐₓ 来自最细的锯齿，而它变得更细了。
teacher-finer-twice-reveals = λₘₐₓ 加倍，同时 λₘᵢₙ 减半。
teacher-momentum = d = 0.65：梯度下降能到达，动量却把膜拉断。为什么？
teacher-momentum-rate = 它的 η 太大
teacher-momentum-past = 它冲过了鞍点
teacher-momentum-none = 没有极小值点
teacher-momentum-rate-reveals = η 低于它的极限：在膜附近它会收敛。
teacher-momentum-none-reveals = 梯度下降找到了一个，颈部 0.642。
teacher-link-widest = 在 d* 处，两个膜相遇
teacher-link-snap = 过了 d*
teacher-link-overshoot = 动量冲过头
teacher-link-thin = 细颈膜
control-mu = 自身影响 μ
control-omega = 不对称影响 ω
mark-limit = 2μ/(μ² + ω²)：稳定的极限
mark-limit-short = 极限
runner-steps = 价格的步
tab-film = 膜
tab-market = 市场
text-market = 两个价格，x 和 y 从均衡算起，各自沿超额需求走一小步。互不影响时（ω = 0）都笔直回到均衡。若第一种商品能替代第二种，而第二种只是第一种的配套，价格就打转：没有景观，步长的极限却是同一个。
invitation-market = 把 ω 调到 2，再调大 η。
verdict-inward = 价格回到均衡：每步因子 { $factor }
verdict-circle = 价格永远绕圈
verdict-outward = 价格越走越远：每步因子 { $factor }
verdict-centre = 在均衡处，什么都不动
claim-straight = ω = 0：因子 { $value }
claim-spiral = ω = 2：{ $value }
claim-away = 取 η = 0.5：{ $value }
teacher-link-market = 打转的价格
tab-molecule = 分子
text-molecule = 一个小模型分子的能量。从一种构型笔直拉到另一种构型的弹性带会往下滑，直到搭在各个山口上：最高的山口就是反应要爬的高度。从山口旁出发，梯度下降落向一侧。
invitation-molecule = 把起点拖到山口的另一侧。
verdict-on = 这条路要爬 { $pass }；从这里落向前方
verdict-back = 这条路要爬 { $pass }；从这里退回原处
verdict-thrown = 被抛出去了：对这个 η 太陡
claim-pass = 山口：爬 { $value }
claim-top = 能量 { $value }
claim-wall = 直走：爬 { $value }
teacher-link-back = 山口的另一侧
