axis-lr = 学习率 × 最大曲率 ηλₘₐₓ
axis-beta = 动量 β
axis-start-x = 起点 x
axis-start-y = 起点 y
map-handle = 地图上的一点：点击、拖动或用方向键选择；按 Enter 播放它的运行
map-steps = ‖∇f‖ ≤ τ 所需步数
map-rests = { $steps } 步
map-away = 发散
map-cycle = 循环
map-fastest = 实测最快点
map-optimum = 理论最优点
map-preview = 快速预览
map-sharpens = 正在精确计算：{ $percent } %
map-final = 已精确计算
map-edge = 稳定边界 ηλₘₐₓ
map-best-lr = 实测最快点的 ηλₘₐₓ
map-best-beta = 实测最快点的 β
map-best-factor = 实测最快点的每步倍率
map-faint = 越淡越慢
map-apart = 实测最快点只数从这一个起点出发的步数，理论最优点则使长期的倍率最小
map-blurred = 边界附近，步数不够，还分辨不出
map-way = { $steps } 步后仍未停下
map-pixel = 相差不到一个像素
map-share-A = A 的比例
map-share-B = B 的比例
map-share-C = C 的比例
map-share-D = D 的比例
map-share-E = E 的比例
map-share-F = F 的比例
map-dimension = 边界维数
map-best-of = 4 个起点中最好的
map-within = 相差不超过 { $amount }
map-errors = 相差不超过 4 个标准误差
map-large-steps = 理论值适用于没有动量的小步长
map-frayed = 就像素所能分辨，边界不是光滑的曲线
map-chance = 相差超过 4 个标准误差：偶然出现的机会约 16 000 分之一
map-basin = 极小值点
map-share = 占全部起点
boundary-heavy_ball = ηλ = 2(1 + β)
boundary-ema_momentum = ηλ = 2(1 + β)/(1 − β)
boundary-nesterov = ηλ = 2(1 + β)/(1 + 2β)
describe-map = 以学习率和动量为坐标的收敛步数图。实测最快点：ηλₘₐₓ = { $lr }，β = { $beta }，{ $steps } 步
describe-map-starts = 以起点为坐标、显示终点归属的地图。当前起点 { $start }
