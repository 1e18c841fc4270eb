text = 坡度为零的地方，由 Hessian 的特征值判定：全正是极小，全负是极大，有正有负是鞍点；出现零则无法定论。拖动探针看看，或输入自己的公式。虚线分开各个吸引域，都终止于鞍点。
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
control-direction = 直线方向（度）
belief-negative = 若存在负特征值，则为鞍点。
belief-negative-happens = −x² − y² 的 λ = { $low } 与 { $high }，却是{ $kind }。鞍点要有正有负。
belief-downhill = 特征值为正是下坡，为负是上坡。
belief-downhill-happens = 在 x² − y² 上，沿 λ = 2 走 ½，f 变化 { $up }；沿 λ = −2 则变化 { $down }。负的才是下坡。
belief-necessary = 极小 ⇔ 对所有 v，vᵀHv > 0。
belief-necessary-happens = v = 0 时总等于 0。而 x⁴ + y⁴ 的 λ = { $low } 与 { $high }，0 处仍是{ $kind }：正定是充分条件，不是必要条件。
