view-net_fit = 拟合
view-net_floor = 平面
view-net_bending = 训练
ways-straight = 直线
ways-matched = 对齐
ways-bent = 曲线
ways-now = t = { $t }：损失 { $loss }
ways-where-straight = 从网络 A 直走到网络 B
ways-where-matched = 从 A 到 PB：按 A 的次序重排神经元的 B
ways-where-bent = 从 A 经过训练出的 C 到 B 的曲线
ways-not-yet = 网络还在训练，结果还没有算出
ways-nothing = 答 0：{ $loss }
ways-axis-loss = 损失
ways-axis-updates = C 的更新次数
ways-axis-highest = 曲线上的最高损失
ways-axis-floor = { $nets } 的平面
ways-row-straight = 墙高，直线
ways-row-matched = 墙高，对齐
ways-row-bent = 墙高，曲线
ways-row-start = 未训练的曲线，最高
ways-row-apart = |f(B) − f(PB)| 最大
ways-rounding = 只差舍入误差
describe-net-fit = { $way }，t = { $t } 处的网络与 sin πx 的十六个点：损失 { $loss }。
describe-net-floor = { $nets } 所在平面上的损失，前两者相距 { $distance }。路上的最高损失：{ $ways }。
describe-net-losses = t = { $t } 处的损失：{ $losses }。
describe-net-bending = 中点更新 { $updates } 次后，曲线上的最高损失是 { $highest }。
