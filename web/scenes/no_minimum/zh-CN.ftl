glimpse = 一直下沉，永不到达
control-x0 = 起点 x₀
control-residual = 残差 e
control-precision0 = 起点 x₀
tab-softmax = 一个权重
tab-margin = 间隔
tab-precision = 精度
text = 所有样本都拟合之后，ln(1 + e^(−x)) 没有极小值：每一步都更短，却没有最后一步。时间沿 ln t 展开。
text-margin = 三个样本 z，一条线就能分开。w 无止境地增大，方向却转向最大间隔 ŵ。
text-precision = x 是学出来的精度。残差为 0 时损失趋于 −∞；只要有残差，就有极小值。
invitation = 看 x 走出画面。它会停在哪里？
invitation-margin = 拖动起点：方向和它有关吗？
invitation-precision = 让 e 离开 0：极小值就出现了。
note = 后期时间每乘以 10，x 增加 ln 10 = 2.3。
verdict-sinks = t = { $step }：按 1/t 下沉，无处可到
verdict-early = t = { $step }：还没有按 1/t 下降
verdict-falls = t = { $step }：损失无止境地下降
verdict-nearing = t = { $step }：正走向极小值点
verdict-arrived = t = { $step }：到达极小值点
claim-product = η = 1，第 10⁶ 步：t · f = { $value }
claim-weight = 这时 x = { $value } = ln t
claim-early = t = 10³ 时与 ŵ 相差 { $value }°
claim-late = t = 10⁶ 时：{ $value }°
claim-pace = ‖w‖/ln t = { $value }，慢慢趋于 5/13
claim-falls = e = 0，t = 10⁶：损失 { $value }
claim-residual = e = 0.5：极小值点在 x = { $value }
belief-stops = 全部拟合之后，训练就停了
belief-stops-happens = 10⁶ 步之后损失是 { $loss }，不是 0；从第 10³ 步起 x 又从 { $early } 增大到 { $late }，还在继续。
belief-anywhere = 没有极小值，w 走到哪里都有可能
belief-anywhere-happens = 不论起点在哪里，方向都转向最大间隔：第 10³ 步差 { $early }°，第 10⁶ 步差 { $late }°。
belief-bounded = 损失总有下界
belief-bounded-happens = 这个没有：10⁶ 步之后是 { $loss }，还没有尽头。残差 0.1 就让它停在 x = { $precision }。
predict = 所有样本都完美拟合。权重 x 会怎样？
predict-stops = 停下：没有什么可学了
predict-steady = 每一步增加同样多
predict-slower = 越来越慢，趋于一个极限
predict-logarithm = 永远增大，像 ln t
predict-stops-reveals = 把“答对”当成了“损失为 0”。对任何 x，损失都是正的。
predict-steady-reveals = 坡度按 1/t 减小，步子也一样。
predict-slower-reveals = 1/t 那样的步子加起来没有上界。
teacher-goal = 损失不一定有极小值。但梯度下降会怎样仍然可以预言：1/t、ln t 和最大间隔。
teacher-tip-1 = 先问 x 会停在哪里，再运行。把坐标轴读出来：每一格时间乘以 10。
teacher-tip-2 = 移动 x₀ 和 η：直线平移，斜率不变。
teacher-tip-3 = 间隔：从很偏的 (4, 0) 出发。到后来方向忘掉了起点，只是很慢。
teacher-tip-4 = 精度：把 e 设为 0.5，问一个小小的残差会把损失怎样。
teacher-decade = 从 t = 10³ 到 10⁴，权重 x……
teacher-decade-ten = 变成十倍
teacher-decade-add = 增加 2.3
teacher-decade-none = 几乎不变：已经到了
teacher-decade-ten-reveals = 把 ln t 当成了 t。
teacher-decade-none-reveals = 普通坐标轴上看起来如此；沿 ln t 却是一条直线。
teacher-direction = 损失趋于 0，w 趋于无穷。它的方向……
teacher-direction-stays = 早早定下，不再改变
teacher-direction-margin = 转向最大间隔
teacher-direction-mean = 变成数据的平均方向
teacher-direction-stays-reveals = 它在转，只是按 1/ln t 那样慢。
teacher-direction-mean-reveals = 早期如此。后来只有最近的点还有坡度。
teacher-residual = 残差是 0.1 而不是 0。损失……
teacher-residual-still = 仍趋于 −∞，只是更慢
teacher-residual-ten = 在 x = 10 有极小值
teacher-residual-hundred = 在 x = 100 有极小值
teacher-residual-still-reveals = x·e² 比 ln x 增长得快：只要有残差，最后总是它赢。
teacher-residual-ten-reveals = 坡度 ½(e² − 1/x) 在 1/e² 处为零，不是 1/e。
teacher-link-margin = 最大间隔
teacher-link-precision = 趋于 −∞ 的损失
teacher-link-residual = 残差 0.5
