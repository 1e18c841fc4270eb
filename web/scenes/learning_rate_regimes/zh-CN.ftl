glimpse = 跳动，直到飞散
control-lambda = 曲率 λ
zone-smooth = 平滑
zone-alternating = 交替
zone-diverging = 发散
text = 曲线是 ½λx²，每一步把 x 乘以 1 − ηλ。拖动 η：小于 1/λ 时小球始终在同一侧；介于 1/λ 与 2/λ 之间时来回越过谷底；超过 2/λ 后一步比一步远。倍率只差正负号时，收敛一样快。
verdict-smooth = 平滑收敛，不越过谷底
verdict-one_step = 一步跳到极小值
verdict-alternating = 交替收敛：越过去，但更近
verdict-two_cycle = 两点循环：永远不会更近
verdict-diverging = 发散：一步比一步远
claim-smooth = η = 0.1 时小球从不越过谷底
claim-one_step = η = 0.5 时一步到位
claim-mirror = η = 0.9 与 η = 0.1 一样快：倍率 { $value }
claim-two_cycle = η = 1 时永远在两点之间来回跳
claim-diverging = η = 1.1 时误差每步增大到 { $value } 倍
invitation = 拖动 η：先移到 1/λ 以下，再越过 2/λ。
belief-stable = η = 2/λ 时，小球稳定地振荡。
belief-stable-happens = η = 1 时，每跳一次误差变为原来的 { $edge } 倍；η = 1.02 时是 { $past } 倍：这只是一条界线，曲线稍微变弯，结局就不同。一条直线上也没有“螺旋”，只有左右交替。
predict = η = 0.1 时，误差每步缩小为原来的 0.8 倍。换成 η = 0.9，误差会……
predict-faster = 减小得更快：步子大，到得早
predict-slower = 减小得更慢：每步都冲过头
predict-same = 一样快，只是左右来回跳
predict-faster-reveals = 步子大只在 1/λ 以内有好处；再大，每一步都冲过头。
predict-slower-reveals = 冲过头本身并不吃亏，要紧的只是 |1 − ηλ| 的大小。
teacher-goal = 在抛物线上，梯度下降怎样走只由一个数决定：ηλ。小于 1 平滑靠近，在 1 与 2 之间左右交替，超过 2 就越跳越远。
teacher-tip-1 = 从 η = 0.1 开始，让小球跳起来。先请学生说出每步的倍率，再看答案：1 − 0.1 · 2 = 0.8。
teacher-tip-2 = 让 η 慢慢经过 0.5：恰在 1/λ 时一步到位，再大一点就换到另一侧。
teacher-tip-3 = 停在 η = 1，让全班一起喊“左、右”，然后再调到 1.1。
teacher-tip-4 = 最后改变 λ：两个刻度都会移动，同一个 η 的含义也变了。要紧的是 ηλ。
teacher-double = η 从 0.1 变为 0.2（λ = 2）。误差减半所需的步数……
teacher-double-less = 减到不足一半
teacher-double-half = 恰好减半
teacher-double-same = 不变
teacher-double-half-reveals = 把 η 当成了速度。倍率从 0.8 变为 0.6，步数从 3.11 变为 1.36。
teacher-double-same-reveals = 与 0.1 和 0.9 记混了：那两个学习率的倍率大小相同，这两个不同。
teacher-edge = η 恰好等于 2/λ。小球会……
teacher-edge-arrives = 到达极小值点
teacher-edge-jumps = 永远左右来回跳
teacher-edge-leaves = 越跳越远
teacher-edge-arrives-reveals = 误以为只要不跑远就是收敛。
teacher-edge-leaves-reveals = 把“不收敛”当成了“发散”。恰在边界上，倍率正好是 −1。
teacher-steeper = λ 变为原来的 4 倍。能够收敛的最大 η 变为原来的……
teacher-steeper-quarter = 四分之一
teacher-steeper-half = 二分之一
teacher-steeper-same = 不变
teacher-steeper-half-reveals = 想的是长度，那才随 √λ 变化；极限是 2/λ。
teacher-steeper-same-reveals = 以为 η 只是方法自己的事，与曲线无关。
teacher-link-smooth = η = 0.1，平滑收敛
teacher-link-edge = η = 1，恰在边界
teacher-link-diverging = η = 1.1，越过边界
