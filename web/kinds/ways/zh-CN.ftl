view-ways_lanes = 时钟
view-ways_times = 等待
view-ways_slice = 截线
axis-ways = 方向数 k
axis-wait = 平均等待步数
axis-median = 距离的中位数
axis-from-saddle = 到鞍点的距离
ways-count = k = { $k }
ways-gone = 离开
ways-turn = 一圈 { $turn } 步；停在平均值
ways-dashed = 点线：公式
ways-slope = 直线：每翻一番少 { $drop } 步
ways-along = 沿轴
ways-across = 横向，{ $k } 个方向
ways-walkers = 点数
ways-mean-1 = 等待，k = 1
ways-mean-4 = 等待，k = 4
ways-mean-16 = 等待，k = 16
ways-mean-64 = 等待，k = 64
ways-mean-own = 等待，所选的 k
ways-drop = 翻一番省下
ways-within = 相差不超过 4 个标准误
ways-apart = 公式适用于鞍点附近的小噪声，直线适用于方向很多时
describe-ways-lanes = 第 { $step } 步，按下降方向数并排的各点：平均等待，或已离开的个数。{ $waits }
describe-ways-times = 各下降方向数的平均等待，括号内为公式值：{ $waits }
describe-ways-slice = 过鞍点，损失沿轴有极小，横向在 { $k } 个方向上有极大
