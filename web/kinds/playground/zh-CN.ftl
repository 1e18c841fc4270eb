overlays = 叠加在图上
overlay-contours = 等高线
overlay-arrows = 坡度
overlay-flow = 梯度流
overlay-critical = 临界点
overlay-separatrices = 吸引域边界
overlay-outcomes = 终点分布
overlay-taylor = 二次近似
note-outcomes = 颜色：第一种方法的终点
note-flow = 细线：梯度流
note-arrows = 箭头：−∇f，长度 √‖∇f‖
note-times = 箭头放大 { $times } 倍
strip-shows = 下方曲线
axis-stepLength = 步长 ‖Δw‖
runners-chosen = 同一起点，最多 { $most } 种方法：结局与最后的 f
runner-newton = 牛顿法
ending = 结局
ending-rests = 第 { $step } 步停下
ending-saddle = 第 { $step } 步停在鞍点
ending-stops = 第 { $step } 步停住
ending-running = 还在走
ending-two_cycle = 第 { $step } 步起来回跳
ending-periodic = 第 { $step } 步起循环
ending-diverged = 第 { $step } 步发散
ending-left_domain = 第 { $step } 步走出定义域
settings-of = 设置
own-rate = 单独的 η
verdict-rests = 从第 { $step } 步起停在极小值
verdict-saddle = 从第 { $step } 步起停在鞍点
verdict-stops = 从第 { $step } 步起停在坡度为零处
verdict-running = 走了 { $steps } 步，仍在路上
verdict-two_cycle = 在两点之间来回跳
verdict-periodic = 在 { $period } 个点之间循环
verdict-diverged = 第 { $step } 步发散
verdict-left_domain = 第 { $step } 步走出 f 的定义域
view-overlay_map = 地图
describe-overlay-map = 地图，第 { $step } 步：{ $points }。叠加：{ $overlays }。
told = 拆解下一步
told-walk = 逐项查看
told-begin = 从头开始
told-next = 下一项
told-hop = 走这一步
told-stands = 已走 { $step } 步：w = { $at }，f = { $loss }，∇f = { $slope }。
told-slope = 坡度给出 { $symbol } = { $amount }。
told-memory = 记忆给出 { $symbol } = { $amount }。
told-plain = 于是 { $symbol } = { $amount }。
told-sum = 两者合成新的 { $target } = { $sum }。
told-falls = w 移动 { $move }，到达 { $to }：f 降到 { $after }。
told-rises = w 移动 { $move }，到达 { $to }：f 升到 { $after }。
told-stays = w 移动 { $move }，到达 { $to }：f 仍为 { $after }。
told-table = 第 { $step } 步，逐项列出
told-term = 项
told-factor = 系数
told-quantity = 量
told-amount = 乘积
compare = 比较 A 与 B
compare-keep = 把当前设置留作 A
compare-swap = 交换 A 与 B
compare-ends = 各方法的结局
view-kept_map = 图 A
kept-none = 还没有保留可供比较的设置。
verdict-blindfold = 蒙眼：还能问 { $left } 次
blind-probe = 问这里（剩 { $left } 次）
blind-reveal = 摘下眼罩
blind-next = 换一个损失曲面
blind-score = 你问了 { $count } 次，找到 f = { $lowest }；{ $runner }用同样多次，到达 f = { $reached }。
blind-table = 已问 { $count } 次，共 { $budget } 次
describe-blind-map = 损失曲面被遮住。当前点 { $at }。问过的点：{ $probes }
