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
notice-twice = 链接中“{ $name }”出现了不止一次，以第一个为准。
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
chapter-4 = 4 · 噪声
chapter-5 = 5 · 高维
chapter-6 = 6 · 隐藏的结构
chapter-7 = 7 · 局部不等于全局
chapter-8 = 8 · 学习之外

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
control-kappa = 条件数 κ
control-angle = 山谷转角（度）
control-beta = 动量 β
mark-betaOptimal = β*，最优的动量
mark-betaOptimal-short = β*
mark-lrOneStep = 1/λmax，到此为止不会越过谷底
mark-lrOneStep-short = 1/λ
mark-lrOptimal = η*，最优的恒定学习率
mark-lrOptimal-short = η*
mark-lrLimit = 2/λmax，稳定的极限
mark-lrLimit-short = 2/λ

runner-gradient_descent = 梯度下降
runner-exact_line_search = 精确线搜索
runner-heavy_ball = 重球法
runner-ema_momentum = EMA 动量
runner-nesterov = Nesterov

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
surface-height = 高度 ×{ $factor }

describe-contour-map = 等高线图，第 { $step } 步：{ $points }
describe-curve = 损失曲线。第 { $step } 步：x = { $x }，损失 = { $loss }
describe-cobweb = 更新映射的蛛网图。当前 x = { $now }，下一步 x = { $next }，极小值处斜率 { $slope }
describe-surface = 损失曲面与截至第 { $step } 步的路径；数值见等高线图。可用方向键转动。
describe-eigen-errors = 第 { $step } 步各特征方向上的误差：{ $errors }
describe-strip = { $quantity }随步数的变化，第 { $step } 步，共 { $last } 步：{ $values }

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

belief-common = 常见说法
belief-happens = 实际情况

belief-show = 看图
outdated = 以下仍是上一个有效公式的数值。
axis-coordinate = 坐标 w{ $i }
axis-eigenvector = 沿第 { $i } 个特征向量
axis-direction = 沿方向 { $i }
quantity = 量
