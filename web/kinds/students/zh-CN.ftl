view-rain = 损失
view-split_spectrum = 谱
view-student_neurons = 神经元
view-stuck_share = 比例
hint-neuron = 点选一个
control-neuron = 拆分哪个神经元
students-neurons = n = { $neurons }
students-lane-0 = n = { $neurons }：与教师一样多
students-lane-1 = n = { $neurons }：多一个神经元
students-lane-2 = n = { $neurons }：多两个神经元
students-count = { $known } 个里 { $stuck } 个受困
students-walks = 拆分：λₘᵢₙ = { $lowest }，走了出来
students-walks-lower = 拆分：λₘᵢₙ = { $lowest }，落进更低的陷阱
students-split-here = 拆分一个神经元
students-before = 受困的网络，在 ℝ{ $dimension } 中
students-after = 拆分一个神经元之后，在 ℝ{ $dimension } 中
students-lowest-up = λₘᵢₙ = { $lowest } > 0：是陷阱
students-lowest-down = λₘᵢₙ = { $lowest } < 0：{ $down } 条下坡路
students-way-down = ← 下坡
students-way-up = 上坡 →
students-not-yet = 还没有拆分
students-nobody = 没有受困的网络
students-half = { $neuron } 的一半
students-axis-share = 4000 步后受困
students-published = 文献值 { $percent } %
students-share = n = k 受困，%
students-shareMore = n = k + 1 受困，%
students-lowest = λₘᵢₙ，受困时
students-after-lowest = λₘᵢₙ，拆分后
students-ways = 下坡方向数
students-within = 与文献值相差不超过 4 个标准误
students-apart = 文献用的是别的起点和学习率
students-block = 由一个神经元的子块算出
students-least = 最小损失
students-middle = 中位数
students-largest = 最大损失
students-above = 大于 10⁻² 的个数
students-axis-step = 步
students-not-computed = 还没有算出
students-on-shelf = 台阶 { $loss }
axis-loss-of-slowest = 最慢网络的损失
axis-loss-of-one = 一个受困网络的损失
describe-rain = 训练 { $step } 步后各学生网络的损失（对数刻度）。{ $lanes }
describe-rain-lane = { $neurons } 个神经元：{ $known } 个网络里 { $stuck } 个受困。
describe-spectrum = 受困网络的 { $count } 个曲率，最小的是 { $lowest }，小于 0 的有 { $down } 个。
describe-spectrum-after = 拆分一个神经元之后有 { $count } 个，最小的是 { $lowest }，小于 0 的有 { $down } 个。
describe-no-spectrum = 还没有曲率可看：目前没有受困的网络
describe-neurons = { $count } 个神经元在教师坐标系中的权重，长度依次为 { $lengths }
describe-no-neurons = 还没有神经元可看：目前没有受困的网络
describe-stuck-share = 受困比例随神经元个数的变化。{ $shares }
describe-trap-strip = 训练 { $step } 步后一个学生网络的损失：{ $loss }
describe-trap-strip-split = 拆分之后 { $step } 步，这个网络的损失：{ $loss }
