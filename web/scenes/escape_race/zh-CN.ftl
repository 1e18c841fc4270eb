glimpse = 粒子团分开
control-sigma = 噪声 σ
control-kick = 扰动半径 ρ
control-walkers = 粒子数
control-y0 = 到脊线的距离 y₀
runner-noise = 噪声
runner-noise_momentum = 噪声加动量
runner-kick = 一次扰动
runner-negative_curvature = 负曲率方向
runner-boost = 九倍的 η
runner-sign_descent = 符号梯度下降
tab-race = 粒子团
tab-adaptive = 自适应方法
text = 所有粒子都从 x² − y² 的鞍点出发，那里坡度为零。不管是什么把它推开一点，偏离每一步都乘以同一个倍数，所以最初那一推只有对数算数。要想少等，就得让倍数更大。
text-adaptive = 从 (1, y₀) 出发，y₀ 离脊线越近，梯度下降等得越久。符号梯度下降和 Adam 把坡度的大小除掉了：步长不随坡度变小，就不必等待。
invitation = 把噪声 σ 减到十分之一，要多等多久？
invitation-adaptive = 把 y₀ 移近 0：谁要等？
note = r = 1：越过这条线就算离开；s = ησ/√(z² − 1)，z 是每步的增长倍数；h = |λ|/10 是沿负曲率的那一步。
verdict-noise = 平均 { $steps } 步离开
verdict-noise_momentum = 平均 { $steps } 步离开
verdict-kick = 平均 { $steps } 步离开
verdict-negative_curvature = { $steps } 步离开，与运气无关
verdict-boost = 平均 { $steps } 步离开
verdict-sideways = 沿 x 方向也被甩了出去
verdict-waits = 一个也没离开
verdict-gradient_descent = 要等：{ $steps } 步
verdict-adam = 不用等：{ $steps } 步
verdict-sign_descent = 不用等：{ $steps } 步
claim-noise = 噪声 10⁻³：{ $value } 步
claim-momentum = 加上动量：{ $value } 步
claim-loud = 噪声 10⁻¹：{ $value } 步
claim-tenfold = 噪声减到十分之一：只多 { $value } 步
claim-hundredfold = 减到百分之一：多 { $value } 步
claim-kick = 一次扰动：{ $value } 步
claim-boost = η = 0.9：多等的步数乘以 { $value }
claim-descent = y₀ = 10⁻¹⁶：梯度下降要 { $value } 步
claim-adam = Adam 只要 { $value } 步
claim-sign = 符号梯度下降只要 { $value } 步
belief-wait = 噪声小到十分之一，就要等十倍的时间。
belief-wait-happens = 只多 { $longer } 步，噪声再小也是如此。
belief-louder = 动量有用，是因为它放大了噪声。
belief-louder-happens = 有用的是增长：偏离每步乘以 { $momentum }，而不是 { $plain }。噪声多大，只有对数算数。
predict = 噪声 σ = 10⁻³ 时，粒子平均 52 步离开。噪声减到十分之一，需要……
predict-ten = 十倍的步数
predict-root = √10 倍的步数
predict-constant = 多 13 步左右
predict-ten-reveals = 以为是噪声在推动粒子。其实噪声只管起头，剩下的由鞍点完成。
predict-root-reveals = 那是平地上的扩散。这里的偏离每一步都乘以一个倍数。
teacher-goal = 噪声只让逃离开始，并不推动它：只有它的对数算数。起决定作用的是每步的增长倍数。
teacher-tip-1 = 先播放一遍：哪一团最先离开？每次都是它吗？
teacher-tip-2 = 把 σ 缩小到十分之一，再缩小一次：每次都只多花 13 步。
teacher-tip-3 = 把 β 调到 0：“噪声加动量”就变成“噪声”。
teacher-tip-4 = 把 η 调过 0.11：放大九倍之后，对向上弯的方向来说就太大了。
teacher-kick = 扰动半径缩小到百分之一（η = 0.1）。等待时间……
teacher-kick-factor = 变为一百倍
teacher-kick-sum = 多 25 步
teacher-kick-never = 没有尽头：这么小的扰动不起作用
teacher-kick-factor-reveals = 想的是匀速，而不变的是倍数。
teacher-kick-never-reveals = 鞍点上什么都不会丢：再小的偏离，每一步也都乘以 1.2。
teacher-shortens = 哪一样最能缩短等待？
teacher-shortens-louder = 噪声放大到十倍
teacher-shortens-momentum = β = 0.9 的动量
teacher-shortens-walkers = 粒子数增加到五倍
teacher-shortens-louder-reveals = 那只能从 52 步里省下 13 步；增长从 1.2 提高到 1.5 却省下 28 步。
teacher-shortens-walkers-reveals = 粒子更多，只是平均值更准，并不会变。
teacher-adam = 从 y₀ = 10⁻¹⁶ 出发，η = 0.05 的梯度下降要 387 步。Adam 需要……
teacher-adam-as_long = 差不多同样多
teacher-adam-half = 大约一半
teacher-adam-twenty = 20 步左右
teacher-adam-as_long-reveals = 它的步长不随坡度变小：从第一步起每步大约是 η。
teacher-adam-half-reveals = 它根本不用等：1/η = 20 步就走出去了。
teacher-link-quiet = 噪声减到千分之一
teacher-link-sideways = 对另一个方向太大
teacher-link-adaptive = 自适应方法，离脊线 10⁻¹⁶
