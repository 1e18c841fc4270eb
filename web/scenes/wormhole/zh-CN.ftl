glimpse = 一堵墙，一条绕墙的路
control-b = 势垒 b
control-k = 刚度 k
control-n = 维数 n
control-y0 = 到轴的距离 y₀
control-neurons = 神经元数
option-neurons-two = 2
option-neurons-three = 3
mark-level = b = 0：绕行的路是平的
mark-level-short = 0
tab-arch = 拱桥
tab-hat = n 维的帽子
tab-neurons = 多一个神经元
text = 截线上，两谷之间有一堵墙。脚下的地面展开后，搭在墙上的弹性带滑了下去：绕行只需爬 b 那么高。
text-hat = 截线上的极小值点，在这里是有 n − 1 个下降方向的鞍点。起点只要偏离轴一点点，就会离开。
text-neurons = 同一个网络，两个神经元对调：途中总有一个权重要经过 0。备用神经元可以接过它的斜率。
invitation = 把 b 移到 0 以下：墙怎样了？绕行的路呢？
invitation-hat = 把 n 调到 1，再调到 2：墙怎样了？
invitation-neurons = 选 3 个神经元：绕行要爬多高？
note = 它没有证明什么：这些损失函数是特意造出绕行之路的，弹性带也只能找到起始位置附近的路。训练好的网络之间常能观察到这样的路，但没有普遍的证明。
verdict-over = 截线说要爬 { $wall }，绕行只爬 { $pass }
verdict-level = b = 0：绕行的路是平的，也没有什么推着点走
verdict-open = 绕行一路下坡，只是还没有穿过
verdict-through = 不是极小值点，是鞍点：第 { $step } 步穿过
verdict-closed = 只有一维：困在高 { $wall } 的墙后
verdict-leaves = n = { $n }：鞍点有 { $ways } 个下降方向，第 { $step } 步离开
verdict-waits = 鞍点有 { $ways } 个下降方向，但 { $steps } 步还不够
verdict-axis = 鞍点有 { $ways } 个下降方向，点却永远停在轴上
verdict-two = 两个神经元：怎样绕行都至少要爬 { $pass }
verdict-three = 三个神经元：绕行要爬 { $pass }
claim-wall = b = 0.1：直走要爬 { $value }
claim-pass = 绕行：{ $value }
claim-lower = b = −0.1：墙仍高 { $value }
claim-open = 绕行：{ $value }
claim-through = b = −0.2：第 { $value } 步穿过
claim-hat_wall = n = 1：墙高 { $value }
claim-hat_pass = n = 2：{ $value }
claim-ways = n = 129：{ $value } 个下降方向
claim-leaves = 第 { $value } 步离开
claim-line = 沿直线对调神经元：{ $value }
claim-two = 两个神经元绕行：{ $value }
claim-three = 三个神经元：{ $value }
belief-slice = 图上有墙，就真的有墙。
belief-slice-happens = 图上只是 129 维中的一条直线：沿它墙高 { $wall }，横向却有 { $ways } 个下降方向。
belief-surrounded = 极小值点被鞍点包围，所以总能出去。
belief-surrounded-happens = 严格极小值点是孤立的：b = 0.1 时最小曲率为 { $valley }。但截线上的极小值点可以是全空间的鞍点：b = −0.2 时最小曲率为 { $lowest }。
belief-taken = 只要有一条低的路，梯度下降就会走它。
belief-taken-happens = 这里绕行只需爬 { $pass }。但梯度下降从不往上爬：它停在 x = { $end }。
belief-found = 只要有一条不用爬的路，就一定能找到。
belief-found-happens = 有三个神经元时，存在一条只爬 { $pass } 的路。沿直线放下的弹性带却停在 { $band }。
predict = b 从 0.1 变到 −0.1：绕行变成了下坡。截线上那堵高 1.1 的墙……
predict-gone = 消失了
predict-lower = 还在：0.9
predict-same = 一点没变
predict-gone-reveals = 截线并不知道有绕行的路。墙的高度里有 ½k，与 b 无关。
predict-same-reveals = b 也是墙的一部分：墙高 b + ½k。
teacher-goal = 截线上的墙只是所需爬高的上界；而有路，也不等于会走这条路。
teacher-tip-1 = 停在第 0 步：只看得见截线。先问要爬多高，再让地面展开。
teacher-tip-2 = 让 b 慢慢经过 0：截线上几乎没有变化，地面上极小值点却变成了鞍点。
teacher-tip-3 = 帽子：n = 1 时被困，n = 2 时不会。从 2 到 129，离开的步数不变。
teacher-tip-4 = 多一个神经元：用三个神经元逐步绕行，可以看到粗线始终贴着 |x|。
teacher-stiff = k 加倍，什么会变高？
teacher-stiff-both = 墙和绕行的路
teacher-stiff-wall = 只有截线上的墙
teacher-stiff-pass = 只有绕行的路
teacher-stiff-both-reveals = 绕行时 y = 1 − x²，含 k 的项为 0。
teacher-stiff-pass-reveals = 含 k 的项在绕行的路上为 0，在墙顶是 k/2。
teacher-hat = 某点在一条截线上是极小值点。在 129 维中，它……
teacher-hat-minimum = 是极小值点
teacher-hat-saddle = 可能是鞍点
teacher-hat-maximum = 可能是极大值点
teacher-hat-minimum-reveals = 只看了 129 个方向中的一个。在这顶帽子上，沿另外 128 个方向损失下降。
teacher-hat-maximum-reveals = 沿截线损失上升，不可能是极大值点。
teacher-taken = b = 0.1：最好的绕行只爬 0.1。梯度下降会从左谷走这条路吗？
teacher-taken-yes = 会：这是最低的路
teacher-taken-no = 不会：它从不往上爬
teacher-taken-slowly = 迟早会：路上的坡度很小
teacher-taken-yes-reveals = 找路的是弹性带，梯度下降只往低处走。谷底没有更低处。
teacher-taken-slowly-reveals = 坡度再小，也是指回谷底。
teacher-link-through = b = −0.2：穿过拱桥
teacher-link-axis = 永远停在轴上
teacher-link-neuron = 第三个神经元
