glimpse = 四种颜色，四个归宿
control-landscape = 损失函数
option-landscape-himmelblau = Himmelblau 函数
option-landscape-styblinski_tang = Styblinski–Tang 函数
option-landscape-six_hump_camel = 六峰驼
option-landscape-three_hump_camel = 三峰驼
control-method = 方法
option-method-gradient_descent = 梯度下降
option-method-heavy_ball = 重球法
option-method-nesterov = Nesterov
control-momentum = 动量 β
text = 图上每一点都是一个起点，颜色表示从那里出发最终到达哪个极小值点。悬停预览，点击选定。
invitation = 换成重球法，再加大 β：哪些边界先变得破碎？
note = 边界维数：数边长为 1、2、4、8 像素的方格得到。这里没有证明边界是分形：像素只看得到几种尺度；步长小时边界光滑，这可以证明。
claim-a = η = 0.002：A 占 { $value }
claim-b = B 占 { $value }
claim-c = C 占 { $value }
claim-d = D 占 { $value }
claim-smooth = 梯度下降，η = 0.01：边界维数 { $value }
claim-frayed = 动量 0.9：边界维数 { $value }
claim-nowhere = η = 0.015：不到任何极小值点的占 { $value }
claim-lowest = Styblinski–Tang：到最低点的占 { $value }
claim-best = 四个起点至少一个到最低点：{ $value }
belief-lowest = 好的方法总能找到最低的极小值点。
belief-lowest-happens = 终点由起点决定：只有 { $one } 的起点通向最低点。随机取四个起点，至少有一个到达的比例是 { $four }，正如 1 − (1 − p)⁴ 所说。
belief-borders = 动量把各步平均，所以边界会更光滑。
belief-borders-happens = 边界反而变得破碎：就 200 × 200 像素所能分辨，维数从 { $plain } 升到 { $heavy }。起点落在那里，谁也无法预言终点。
belief-rate = 学习率只决定快慢，不决定走到哪里。
belief-rate-happens = η = 0.015 时，极小值点 C 太陡，留不住：最终到 C 的占 { $c }，不到任何极小值点的占 { $nowhere }。
predict = η = 0.01 的梯度下降，四种颜色之间的边界是光滑的。η 不变，动量取 0.9，边界会变得……
predict-smoother = 更光滑：动量起平均作用
predict-same = 一样：极小值点没有变
predict-frayed = 破碎，还有孤岛
predict-smoother-reveals = 它平均的是步子，不是终点。重球先滚过几道山口才停下，起点稍有不同，就会多滚过一道。
predict-same-reveals = 极小值点没有变，通向它们的路变了。
teacher-goal = 终点由起点决定，而在边界附近，几乎一点差别就能改变终点。选好起点，是方法的一半。
teacher-tip-1 = 先看普通的梯度下降：让指针越过一条边界，终点就从一个极小值点跳到另一个。
teacher-tip-2 = 从 0 开始慢慢加大 β：边界先是移动，约从 0.8 起变得破碎。
teacher-tip-3 = η = 0.015 的梯度下降：先问哪个极小值点会消失。答案是最陡的那个。
teacher-tip-4 = Styblinski–Tang 函数：请学生根据颜色估计，要多少个随机起点，才能十次有九次找到最低点。
teacher-start = 起点在两个极小值点之间，小步长的梯度下降会到……
teacher-start-nearest = 最近的那个
teacher-start-lowest = 更低的那个
teacher-start-downhill = 起点所在吸引域的那个
teacher-start-nearest-reveals = 吸引域不是按距离划分的：请在边界附近移动指针。
teacher-start-lowest-reveals = 梯度下降只看得见脚下的坡度，看不见别处的高度。
teacher-four = 四分之一的起点通向最低点。随机取四个起点，找到它的机会是……
teacher-four-sure = 一定找到：四乘四分之一
teacher-four-seventy = 约 70 %
teacher-four-quarter = 仍是四分之一
teacher-four-sure-reveals = 四个可能全都错过：0.75⁴ = 0.32。
teacher-four-quarter-reveals = 每个起点都是一次新的机会：1 − 0.75⁴。
teacher-steps = η 从 0.002 变到 0.01，哪些起点的终点会变？
teacher-steps-never = 都不变：极小值点没有变
teacher-steps-border = 边界附近的少数几个
teacher-steps-everywhere = 到处都有，而且很多
teacher-steps-never-reveals = 比例在第三位小数上变了：步子会抄近路。
teacher-steps-everywhere-reveals = 远离边界处，两者沿同样的坡度走进同一个极小值点。
teacher-link-frayed = 破碎的边界
teacher-link-cycle = 太陡的极小值点
teacher-link-lowest = 四个中的最低点
