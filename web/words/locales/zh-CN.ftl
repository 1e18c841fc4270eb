# 中文读者在页面上看到的全部文字。目录中的损失曲面与优化器名称在核心代码里。

app-title = 下降实验室
scene = 场景
scenes = 场景
previous-scene = 上一个场景
next-scene = 下一个场景
other-language = English
switch-language = Switch to English
switch-profile = 切换到{ $profile }
profile-default = 浅色
profile-dark = 深色
profile-projector = 投影模式
share = 分享
help = 快捷键与帮助
data = 本次运行的数据
close = 关闭
dismiss = 知道了
notice-value = 链接中的{ $name }“{ $value }”无法使用，已改用：{ $used }。
notice-range = 链接中的{ $name }“{ $value }”不在 { $low } 到 { $high } 之间，已改用：{ $used }。
notice-plain = 链接中的{ $name }“{ $value }”无法使用，已改用默认设置。
notice-unknown = 链接中的“{ $name }”无法识别，已忽略。
notice-locale = 没有“{ $value }”这种语言，只有中文和 English。
notice-several = 链接中的这些内容无法使用，已改用默认设置：{ $list }。
notice-part = { $name }“{ $value }”
notice-word = “{ $name }”
notice-comma = 、
notice-version = 这个链接来自另一版本的下降实验室，其中的设置已忽略。
notice-loading = 正在载入……
notice-missing = 页面有一部分未能载入，请检查网络。
retry = 重试
link-scene = 场景
link-tool = 标签页
link-start = 起点
link-hide = 隐藏的方法
link-speed = 速度
link-step = 步数
link-landscape = 损失曲面
link-box = 视野
link-colorProfile = 配色
link-locale = 语言
link-formula = 公式
no-webassembly = 下降实验室无法启动计算：当前浏览器或其设置禁用了 WebAssembly（{ $reason }）。请使用较新的 Chrome、Firefox、Safari 或 Edge；若电脑由单位管理，请申请启用 WebAssembly。

chapter-1 = 1 · 一步一步来
chapter-2 = 2 · Hessian 的支配
chapter-3 = 3 · 鞍点

playback = 播放
play = 播放
pause = 暂停
replay = 再放一遍
to-start = 回到起点
step-back = 后退一步
step-forward = 前进一步
step = 步数
speed = 速度
reset = 重置
timeline = 时间轴：拖到任意一步

verdict = 结论
tabs = 面板内容
tab-explore = 动手
tab-explain = 讲解
tab-belief = 常见说法
try-these = 点一下就能看到
measured = 实测
measured-short = 实测
predicted = 理论
agrees = 相符
gap = 相对差 { $gap }
runners = 方法
toggle-runner = 显示或隐藏
start-point = 起点：拖动，或用方向键移动
live = 第 { $step } 步。{ $verdict }

quantity-contraction = 每步倍率
quantity-halfLife = 误差减半步数
written-step = 写出最近一步
quantity-doubling = 误差加倍步数
quantity-turnAngle = 每步转角（度）
quantity-growth = 每步增长
quantity-escapeStep = 逃离步数

control-lr = 学习率 η
control-lambda = 曲率 λ
control-kappa = 条件数 κ
control-angle = 山谷转角（度）
control-beta = 动量 β
control-y0 = 到脊线的距离 y₀
control-plane = 地图的两个坐标
option-plane-parameters = 学习率与动量
option-plane-starts = 起点
control-method = 方法
option-method-heavy_ball = 重球法
option-method-ema_momentum = EMA
option-method-nesterov = Nesterov
control-momentum = 动量 β
control-etaLambda = 学习率 η（以 1/λmax 为单位）
mark-betaOptimal = β*，最优的动量
mark-betaOptimal-short = β*
mark-lrOneStep = 1/λmax，到此为止不会越过谷底
mark-lrOneStep-short = 1/λ
mark-lrOptimal = η*，最优的恒定学习率
mark-lrOptimal-short = η*
mark-lrLimit = 2/λmax，稳定的极限
mark-lrLimit-short = 2/λ

optimizer-gradient_descent = 梯度下降
optimizer-exact_line_search = 精确线搜索
optimizer-heavy_ball = 重球法
optimizer-ema_momentum = EMA 动量
optimizer-nesterov = Nesterov

axis-x = x
axis-y = y
axis-loss = 损失 f
axis-error = 误差 |x|
axis-gradientNorm = 坡度 ‖∇f‖
axis-step = 步数 n
axis-x-now = 当前 xₙ
axis-x-next = 下一步 xₙ₊₁
cobweb-slope = 极小值处斜率 { $slope }
eigen-errors-title = 各特征方向上的误差
levels-equal_count = 等高线：等面积
levels-equal_ratio = 等高线：等比
levels-around = 粗线：鞍点高度
strip-predicted = 点线：理论速率
zone-smooth = 平滑
zone-alternating = 交替
zone-diverging = 发散
axis-lr = 学习率 η
axis-beta = 动量 β
axis-start-x = 起点 x
axis-start-y = 起点 y
map-handle = 地图上的像素：点击、拖动或用方向键选择；按 Enter 播放它的运行
map-steps = 步
map-away = 发散
map-cycle = 循环
map-fastest = 最快的像素
map-optimum = 理论最优点
map-preview = 32 位预览
map-sharpens = 64 位：{ $percent } %
map-final = 64 位
map-edge = 稳定边界 η
map-best-lr = 最快像素的 η
map-best-beta = 最快像素的 β
map-best-factor = 最快像素的每步倍率
map-faint = 越淡越慢
map-apart = 最快的像素只数从这一个起点出发的步数，理论最优点则使长期的倍率最小
map-blurred = 边界附近，步数不够，还分辨不出
map-way = { $steps } 步后仍未停下
map-pixel = 相差不到一个像素（{ $size }）
map-basin = 极小值点
map-share = 占全部起点
boundary-heavy_ball = ηλ = 2(1 + β)
boundary-ema_momentum = ηλ = 2(1 + β)/(1 − β)
boundary-nesterov = ηλ = 2(1 + β)/(1 + 2β)
surface-height = 高度 ×{ $factor }

describe-contour-map = 等高线图，第 { $step } 步：{ $points }
describe-curve = 损失曲线。第 { $step } 步：x = { $x }，损失 = { $loss }
describe-cobweb = 更新映射的蛛网图。当前 x = { $now }，下一步 x = { $next }，极小值处斜率 { $slope }
describe-surface = 损失曲面与截至第 { $step } 步的路径；数值见等高线图。可用方向键转动。
describe-eigen-errors = 第 { $step } 步各特征方向上的误差：{ $errors }
describe-strip = { $quantity }随步数的变化，第 { $step } 步，共 { $last } 步：{ $values }
describe-map = 以学习率和动量为坐标的收敛步数图。最快的像素：η = { $lr }，β = { $beta }，{ $steps } 步
describe-map-starts = 以起点为坐标、显示终点归属的地图。当前起点 { $start }

key-play = 播放或暂停
key-step = 后退一步、前进一步
key-reset = 重置场景
key-arrows = 移动滑块或起点
key-fine = 配合方向键：微调
key-full-screen = 全屏
key-language = 切换语言
key-projector = 投影模式
key-help = 打开本帮助
help-about = 所有数字都在你的浏览器里逐步算出，并与理论值并排显示。页面不向外发送任何数据。
share-link = 指向当前状态的链接
share-embed = 嵌入课程网页
copy-link = 复制链接
data-point = 位置

learning_rate_regimes-title = 学习率的五种情形
learning_rate_regimes-text = 曲线是 ½λx²，每一步把 x 乘以 1 − ηλ。拖动 η：小于 1/λ 时小球始终在同一侧；介于 1/λ 与 2/λ 之间时来回越过谷底；超过 2/λ 后一步比一步远。倍率只差正负号时，收敛一样快。
learning_rate_regimes-smooth-verdict = 平滑收敛，不越过谷底
learning_rate_regimes-one_step-verdict = 一步跳到极小值
learning_rate_regimes-alternating-verdict = 交替收敛：越过去，但更近
learning_rate_regimes-two_cycle-verdict = 两点循环：永远不会更近
learning_rate_regimes-diverging-verdict = 发散：一步比一步远
learning_rate_regimes-claim-smooth = η = 0.1 时小球从不越过谷底
learning_rate_regimes-claim-one_step = η = 0.5 时一步到位
learning_rate_regimes-claim-mirror = η = 0.9 与 η = 0.1 一样快：倍率 0.8
learning_rate_regimes-claim-two_cycle = η = 1 时永远在两点之间跳
learning_rate_regimes-claim-diverging = η = 1.1 时误差每步增大到 1.2 倍

narrow_valley-title = 狭谷中的之字形
narrow_valley-text = 山谷横向比纵向陡 κ 倍，而学习率只有一个：大于 1/λmax 时路径在两壁之间走之字形；小于它时没有之字形，却只能沿谷底慢慢爬。最优的恒定学习率 η* 仍会走之字形，误差缩小到 1/e² 也仍需大约 κ 步。
narrow_valley-smooth-verdict = 没有之字形，沿谷底缓行
narrow_valley-one_step-verdict = 圆碗：一步到位
narrow_valley-alternating-verdict = 之字形前进，沿谷底很慢
narrow_valley-two_cycle-verdict = 永远在两壁之间来回
narrow_valley-diverging-verdict = 横向发散
narrow_valley-claim-best = η*、κ = 10：误差每步缩小为原来的 9/11
narrow_valley-claim-crawl = η = 1/λmax 时没有之字形
narrow_valley-claim-narrower = κ = 100：每步只缩小为原来的 99/101
narrow_valley-claim-right_angles = 精确线搜索每一步转 90°
narrow_valley-claim-worst_start = 从 (1.6, 0.16) 出发，精确线搜索并不比 η* 快
narrow_valley-note = 精确线搜索取决于起点：最坏时与 η* 一样慢。

stability_map-title = 稳定性地图
stability_map-text = 每个像素都是一次运行，颜色表示多少步后停下。指着看，点击选定。动量把稳定边界往外推；太小只能慢慢爬，太大就会绕圈子，误差每步只缩小到 √β 倍。
stability_map-starts-text = 每个像素都是一个起点，颜色表示从那里出发最终到达哪个极小点。指着看，点击选定。靠近边界时，速度稍快就会落到别处：加大 η 或动量，边界就变得支离破碎。
stability_map-optimum-verdict = 理论最优点：{ $steps } 步
stability_map-heavy-verdict = β 过大：{ $steps } 步
stability_map-light-verdict = β 不足：{ $steps } 步
stability_map-waits-verdict = { $steps } 步后仍未停下
stability_map-edge-verdict = 恰在边界：永远不会更近
stability_map-diverging-verdict = 发散：越过了稳定边界
stability_map-arrives-verdict = 第 { $steps } 步落入极小值点 { $letter }
stability_map-elsewhere-verdict = 停下了，但不在图中的极小值点
stability_map-cycle-verdict = 最后陷入循环
stability_map-gone-verdict = 从这里出发会发散
stability_map-left-verdict = 走出了公式的定义域
stability_map-claim-optimum = κ = 25 时的 Polyak 最优点：误差每步只剩 2/3
stability_map-claim-too_heavy = β = 0.9 会绕圈子：每步倍率 √0.9 = 0.949
stability_map-claim-past_two = ηλ = 3.6 也收敛：β = 0.85 时边界在 3.7
stability_map-claim-nesterov = Nesterov 法在 ηλ = 1.6 时就已发散

saddle_escape-title = 逃离鞍点
saddle_escape-text = 在 x² − y² 上，坡度把 x 拉回、把 y 推开。在脊线 y = 0 附近坡度几乎为零，看上去停住了；但 y 每一步都乘以同一个倍数，所以等到 |y| = 1 的步数只是距离的对数。恰好在脊线上，则永远离不开。
saddle_escape-escapes-verdict = 第 { $step } 步逃离鞍点
saddle_escape-waits-verdict = 还在脊线旁等待
saddle_escape-stays-verdict = 恰在脊线上：永远离不开
saddle_escape-claim-growth = η = 0.1：y 每步乘以 1.2
saddle_escape-claim-ema_slower = 同样的 η，EMA 动量更慢：1.107
saddle_escape-claim-logarithm = y₀ = 10⁻¹⁶ 也能在第 203 步逃离
saddle_escape-claim-axis = y₀ = 0 永远离不开
belief-lead = EMA 动量，从 (0.1, 0.1) 出发，η = 0.1，β = 0.9
belief-common = 常见说法
belief-happens = 实际情况
belief-verdict = 流传的那组数其实是普通梯度下降；EMA 动量的第一步只有它的十分之一。

critical_point_lab-title = 临界点实验室
critical_point_lab-text = 坡度为零的地方，由 Hessian 的特征值判定：全正是极小，全负是极大，有正有负是鞍点；出现零则无法定论。拖动探针看看，或输入自己的公式。虚线分开各个吸引域，都终止于鞍点。
critical_point_lab-claim-nine = Himmelblau 有 4 个鞍点
critical_point_lab-claim-winding = 沿边界一周，∇f 转一圈：4 − 4 + 1
critical_point_lab-claim-saddle = (0 −2; −2 0) 是鞍点：λ = −2 与 2
critical_point_lab-claim-positive = (2 1; 1 2) 是极小：λ = 1 与 3
critical_point_lab-claim-quartic = x⁴ + y⁴ 的 H = 0，仍是极小
critical_point_lab-claim-peano = Peano：沿每条直线都是极小，却是鞍点
critical_point_lab-slope-bowl-verdict = 斜坡，向上弯
critical_point_lab-slope-mixed-verdict = 斜坡，有的方向上弯，有的下弯
critical_point_lab-slope-fold-verdict = 斜坡，有一个方向不弯
critical_point_lab-slope-straight-verdict = 斜坡，不弯
critical_point_lab-slope-dome-verdict = 斜坡，向下弯
critical_point_lab-minimum-verdict = 极小：各方向都向上弯
critical_point_lab-maximum-verdict = 极大：各方向都向下弯
critical_point_lab-saddle-verdict = 鞍点：有的方向上弯，有的下弯
critical_point_lab-minimum-reduced-verdict = 极小：由高阶项判定
critical_point_lab-maximum-reduced-verdict = 极大：由高阶项判定
critical_point_lab-saddle-reduced-verdict = 鞍点：由高阶项判定
critical_point_lab-minimum-directions-verdict = 极小：由高阶项判定
critical_point_lab-maximum-directions-verdict = 极大：由高阶项判定
critical_point_lab-saddle-directions-verdict = 鞍点：由高阶项判定
critical_point_lab-inflection-verdict = 退化：拐点
critical_point_lab-valley-verdict = 退化：整条谷底都是临界点
critical_point_lab-ridge-verdict = 退化：整条山脊都是临界点
critical_point_lab-flat-verdict = 退化：周围一片平坦
critical_point_lab-undecided-verdict = 退化：无法判定
critical_point_lab-gone-verdict = 发散：已远离此处
critical_point_lab-curve-gone-verdict = 发散：已远离此处
tab-probe = 探针
tab-matrix = 矩阵
tab-peano = Peano 曲面
landscape = 损失曲面
own-formula = 自己写公式
formula = 公式
formula-label = 含 x（或 x 与 y）的公式
zoom-in = 放大（以探针为中心）
zoom-out = 缩小
hessian = Hessian 矩阵
curves-up = 向上弯
curves-down = 向下弯
curves-not = 不弯
kind-minimum = 极小
kind-maximum = 极大
kind-saddle = 鞍点
kind-degenerate = 退化
count-minimum-one = { $n } 个极小
count-minimum-many = { $n } 个极小
count-saddle-one = { $n } 个鞍点
count-saddle-many = { $n } 个鞍点
count-maximum-one = { $n } 个极大
count-maximum-many = { $n } 个极大
count-degenerate-one = { $n } 个退化
count-degenerate-many = { $n } 个退化
count-sum = 极小 − 鞍点 + 极大
count-sum-others = 极小 − 鞍点 + 极大 + 其他
count-winding = ∇f 沿边界的环绕数
count-continuum = 连成线的临界点没有指数可数。
count-no-winding = ∇f 在边界上为零或跳变，数不出环绕数。
count-missing = 两数不等：还有临界点没找到。
count-many = 临界点太多或太密，不能保证全部找到，请放大。
count-undefined = 视野内有 f 没有定义的地方，数不出环绕数。
count-flat = 有的地方 ∇f 太小，无法判断是否为零。
count-index = 退化点的指数可以不是 ±1。
count-crowd = 临界点太多，不画箭头和吸引域边界，请放大。
next-point = 把探针移到下一个
matrix-entry = 第 { $row } 行第 { $column } 列
matrix-cases = 典型例子
control-h11 = 矩阵元 H₁₁
control-h12 = 矩阵元 H₁₂
control-h22 = 矩阵元 H₂₂
control-direction = 直线方向（度）
section-line = { $angle }° 的直线：{ $kind }
section-parabola = 沿 y = 1.5x²：{ $kind }
section-says-line = 沿这条直线：{ $kind }
section-says-parabola = 沿抛物线 y = 1.5x²：{ $kind }
peano-why = 转动直线：总是极小，只是范围越来越贴近 0。抛物线从中间穿过，一路下降，所以 0 是鞍点。
belief-show = 看图
belief-negative = 若存在负特征值，则为鞍点。
belief-negative-happens = −x² − y² 的 λ = { $low } 与 { $high }，却是{ $kind }。鞍点要有正有负。
belief-downhill = 特征值为正是下坡，为负是上坡。
belief-downhill-happens = 在 x² − y² 上，沿 λ = 2 走 ½，f 变化 { $up }；沿 λ = −2 则变化 { $down }。负的才是下坡。
belief-necessary = 极小 ⇔ 对所有 v，vᵀHv > 0。
belief-necessary-happens = v = 0 时总等于 0。而 x⁴ + y⁴ 的 λ = { $low } 与 { $high }，0 处仍是{ $kind }：正定是充分条件，不是必要条件。
describe-critical-map = 等高线图，共 { $count } 个临界点。探针在 { $probe }，f = { $value }。{ $points }
describe-taylor-surface = 损失曲面与在 { $probe } 处相切的抛物面，特征值 { $eigenvalues }。可用方向键转动。
legend-separatrix = 虚线：吸引域边界
legend-inflow = 虚线：流入鞍点的路径
count-corner = 尖点或极点没有 ∇f，不计入。
notice-formula = 链接中的公式“{ $value }”无法使用：{ $why }
stale = 以下仍是上一个有效公式的数值。
formula-not-finite = 在视野内处处不是有限值。
count-level = 这里是平地，处处都是临界点。
count-cut = 在空处断开的曲线只追踪到那里。
count-none = 视野内没有临界点
critical_point_lab-corner-verdict = 尖点：此处没有坡度
critical_point_lab-curve-corner-verdict = 尖点：此处没有坡度
critical_point_lab-curve-slope-verdict = 斜坡
critical_point_lab-curve-minimum-verdict = 极小：向上弯
critical_point_lab-curve-maximum-verdict = 极大：向下弯
critical_point_lab-curve-minimum-reduced-verdict = 极小：由高阶项判定
critical_point_lab-curve-maximum-reduced-verdict = 极大：由高阶项判定
critical_point_lab-curve-inflection-verdict = 拐点：既非极小也非极大
critical_point_lab-curve-flat-verdict = 退化：周围一片平坦
critical_point_lab-curve-undecided-verdict = 退化：无法判定
count-sum-curve = 极小 − 极大
count-winding-curve = 由两端 f′ 的正负
data-critical = 视野内的临界点
data-kind = 类型
