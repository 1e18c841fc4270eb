glimpse = 极小、鞍点与边界
text = 梯度为零的地方，由 Hessian 的特征值判定：全正是极小，全负是极大，有正有负是鞍点；出现零则无法定论。虚线分开各个吸引域，都终止于鞍点。
claim-nine = Himmelblau 有 { $value } 个鞍点
claim-winding = 沿边界一周，∇f 转过的圈数：4 − 4 + 1 = { $value }
claim-saddle = (0 −2; −2 0) 是鞍点：λ = −2 与 2
claim-positive = (2 1; 1 2) 是极小：λ = 1 与 { $value }
claim-quartic = x⁴ + y⁴ 的 H = 0，仍是极小
claim-peano = Peano：沿每条直线都是极小，却是鞍点
tab-probe = 探针
tab-matrix = 矩阵
tab-peano = Peano 曲面
control-h11 = 矩阵元 H₁₁
control-h12 = 矩阵元 H₁₂
control-h22 = 矩阵元 H₂₂
control-direction = 直线方向角（°）
belief-negative = 若存在负特征值，则为鞍点。
belief-negative-happens = −x² − y² 的 λ = { $low } 与 { $high }，却是{ $kind }。鞍点要有正有负。
belief-downhill = 特征值为正是下坡，为负是上坡。
belief-downhill-happens = 在 x² − y² 上，沿 λ = 2 走 ½，f 变化 { $up }；沿 λ = −2 则变化 { $down }。负的才是下坡。
belief-necessary = 极小 ⇔ 对所有 v，vᵀHv > 0。
belief-necessary-happens = v = 0 时总等于 0。而 x⁴ + y⁴ 的 λ = { $low } 与 { $high }，0 处仍是{ $kind }：正定是充分条件，不是必要条件。
invitation = 拖动探针，或输入自己的公式。
invitation-matrix = 改一个矩阵元：这个点变成了什么？
invitation-peano = 转动直线：沿直线看 0 是什么？沿抛物线呢？
predict = H = (2 0; 0 2) 是一只碗。现在对角线都变成 0：H = (0 −2; −2 0)。原点变成……
predict-minimum = 仍是极小
predict-flat = 平的：无法判断
predict-saddle = 鞍点
predict-minimum-reveals = 对角线上的 0 只说明坐标轴方向；沿 (1, 1) 方向是向下弯的。
predict-flat-reveals = 坐标轴不是特征向量。特征向量是 (1, 1) 与 (1, −1)，λ = −2 与 2。
teacher-goal = 梯度为零处，由特征值的正负判定：不看单个矩阵元，也不看单个方向；只要有一个为零，连特征值也说不准。
teacher-tip-1 = Himmelblau：先请学生猜有几个临界点。四个极小，四个鞍点，一个极大。
teacher-tip-2 = 矩阵：输入 (0 −2; −2 0)。对角线看似无事，特征向量却在两轴之间。
teacher-tip-3 = Peano：把直线转遍所有角度，总是极小。然后再沿抛物线看。
teacher-tip-4 = 请学生出公式：x^2 + y^4、x^3 - 3*x*y^2、(1 - x*y)^2。
teacher-negative = ∇f = 0，且 H 有一个特征值为负。这一点……
teacher-negative-not = 不是极小；此外无法断定
teacher-negative-saddle = 是鞍点
teacher-negative-maximum = 是极大
teacher-negative-saddle-reveals = −x² − y² 的两个特征值都为负，它是极大。
teacher-negative-maximum-reveals = 极大要求特征值全都不为正；x² − y² 只有一个为负。
teacher-zero = ∇f = 0，λ = 0 与 2。这一点……
teacher-zero-open = 都有可能：λ = 0 时无法断定
teacher-zero-minimum = 是极小
teacher-zero-saddle = 是鞍点
teacher-zero-minimum-reveals = y² − x⁴ 的特征值与此相同，却是鞍点。
teacher-zero-saddle-reveals = y² + x⁴ 的特征值与此相同，却是极小。
teacher-lines = 沿过这一点的每条直线，f 都在此取极小。这一点……
teacher-lines-may = 可能是鞍点
teacher-lines-minimum = 是极小
teacher-lines-smooth = 只要 f 光滑，就是极小
teacher-lines-minimum-reveals = Peano 的 (y − x²)(y − 2x²) 沿 y = 1.5x² 是下降的。
teacher-lines-smooth-reveals = Peano 曲面是多项式，没有比它更光滑的了。
teacher-link-himmelblau = Himmelblau 的九个临界点
teacher-link-matrix = 矩阵 (0 −2; −2 0)
teacher-link-peano = Peano 曲面
