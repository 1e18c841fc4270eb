glimpse = 光滑的流，跳动的点
tab-banana = 弯曲的山谷
tab-bowl = 碗与山谷
control-time = 显示时长 T
text = η 越来越小，点就落到一条光滑曲线上，它叫梯度流。梯度流与每条等高线都成直角；而一步只在起点处成直角，之后便一直向前。点真正跟随的是那条虚线：f + η/4·‖∇f‖² 的流。
bowl = 在 ½(x² + κy²) 上，梯度流是曲线 y/y₀ = (x/x₀) 的 κ 次方；只有 κ = 1 时才笔直流向极小值点。
verdict-follows = 步子跟随梯度流
verdict-parts = 步子偏离梯度流
verdict-leaves = 步子离开梯度流
claim-ratio = η 减半：到梯度流的距离缩小为 { $value } 分之一
claim-modified = ……到修正流的距离缩小为 { $value } 分之一
claim-right_angle = 梯度流与等高线的夹角：{ $value }°
claim-leaves = η = 0.03：第一步就跳过了山谷
claim-exponent = κ = 4：梯度流弯曲，指数 { $value }
claim-round = κ = 1，圆碗：指数 { $value }，笔直
belief-right_angles = 梯度下降处处垂直于等高线。
belief-right_angles-happens = 每一步只在起点处成直角，之后便一直向前；路径转弯处，与等高线的夹角只有 { $angle }°。
belief-limit = 只要 η 足够小，梯度下降就是梯度流。
belief-limit-happens = η = T/200 时，终点处相距 { $gap }；η = T/400 时相距 { $half }：随 η 减半，却永远不为 0。
belief-straight = 梯度指向极小值点。
belief-straight-happens = κ = 4 时，只顺着梯度走的梯度流走的是指数为 { $exponent } 的曲线；只有在圆碗中指数才是 1。
invitation = 把 η 调小，或拖动圆环。
invitation-bowl = 把 κ 调到 1：梯度流何时才是直的？
predict = η 减半。经过同样的时间，梯度下降与梯度流之间的距离变为……
predict-half = 一半
predict-quarter = 四分之一
predict-same = 不变
predict-quarter-reveals = 那是一步的误差，按 η² 变化。步数加倍，加起来只按 η 缩小。
predict-same-reveals = 以为梯度下降另有一条路。它就是梯度流，加上随 η 变化的误差。
teacher-goal = 梯度下降是跟随梯度流的最简单办法；只要 ηλₘₐₓ 小于 1，它的误差就与 η 成正比。
teacher-tip-1 = 让它运行，然后问：点落在三条曲线中的哪一条上？
teacher-tip-2 = 沿刻度 T/50、T/100、T/200 把 η 减半：下方图中上面的线每次降一半，下面的线每次降到四分之一。
teacher-tip-3 = 把 η 调到 ηλₘₐₓ 超过 1：第一步就跳过了山谷，任何流都做不到。
teacher-tip-4 = 让鼠标沿梯度流移动：处处是直角。再打开“碗与山谷”，取 κ = 1。
teacher-angle = 梯度下降在哪里与等高线成直角？
teacher-angle-everywhere = 处处
teacher-angle-begins = 每一步的起点
teacher-angle-nowhere = 哪里都不成直角
teacher-angle-everywhere-reveals = 把梯度下降当成了梯度流：等高线在转，一步的方向却不变。
teacher-angle-nowhere-reveals = 一步的方向就是起点处的梯度。
teacher-modified = η 减半。到修正流的距离变为……
teacher-modified-half = 一半
teacher-modified-quarter = 四分之一
teacher-modified-zero = 零
teacher-modified-half-reveals = 到梯度流的距离才是这样；η/4·‖∇f‖² 这一项恰好去掉了这部分误差。
teacher-modified-zero-reveals = 修正流只是准到下一阶，并不精确。
teacher-straight = 什么时候梯度流笔直流向极小值点？
teacher-straight-always = 总是：梯度就指向那里
teacher-straight-round = 只有在圆碗中才处处如此
teacher-straight-small = η 足够小的时候
teacher-straight-always-reveals = 梯度与等高线成直角；只有圆的法线才都经过圆心。
teacher-straight-small-reveals = 梯度流里没有 η：它已经是极限，仍然弯曲。
teacher-link-coarse = η = 0.03：跳过山谷
teacher-link-fine = η = T/400：落在梯度流上
teacher-link-round = 圆碗
