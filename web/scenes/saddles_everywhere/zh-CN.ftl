glimpse = 渐渐变空的一列
control-n = 维数 n
control-model = Hessian 取自
option-model-goe = 随机矩阵
option-model-signs = 抛硬币
option-model-field = 随机场
control-samples = 样本数
control-size = 矩阵大小 n
control-t = 平移 t̂
control-seed = 随机种子
tab-signs = 正负号
tab-semicircle = 半圆律
tab-height = 高度
text = 落下的每一摞是一个 Hessian：+ 向上弯，− 向下弯。只有全是 + 的才是极小值点。
text-semicircle = 大随机矩阵的特征值填满一个半圆：约有一半向下弯，不会全部向下弯，也不会一个都没有。
text-height = 在随机场的高处临界点，谱偏在左边；在低处，谱偏在右边，所以低处的临界点大多是极小值点。
invitation = 把 n 调大：绿色还剩多少？
invitation-semicircle = 移动 n：特征值填成什么形状？
invitation-height = 移动 t̂：多少方向向下弯？
note = 这里没有证明关于神经网络的任何结论：网络的 Hessian 不是随机矩阵。
verdict-goe = 极小值点：{ $share } ± { $error }
verdict-signs = 极小值点：{ $share } ± { $error }
verdict-field = 极小值点：{ $share } ± { $error }
verdict-none = { $all } 个里没有一个极小值点
verdict-spectrum = { $share } ± { $error } % 向下弯
claim-two = n = 2：极小值点占 { $value }
claim-three = n = 3：{ $value }
claim-four = n = 4：{ $value }
claim-six = n = 6，理论值：{ $value }
claim-none = n = 8，数到 { $value } 个
claim-ten = n = 10，理论值：{ $value }
claim-coins = 抛 8 枚硬币：{ $value }
claim-field = 随机场，n = 3：{ $value }
claim-eight = 随机场，n = 8：{ $value }
claim-high = 高处，t̂ = −1：{ $value } 向下弯
claim-low = 低处，t̂ = 1.5：{ $value }
belief-proven = 高维空间里的临界点全是鞍点，这已经证明，对神经网络也成立。
belief-proven-happens = 证明的只是随机模型，而且还要看高度：负曲率的比例在高处是 { $high }，在低处只有 { $low }。已经知道，有些网络存在坏的局部极小值点（Safran 与 Shamir，2018）。
belief-coins = 每个正负号都像抛硬币，所以极小值点的概率是 2⁻ⁿ。
belief-coins-happens = n = 6 时这是 { $coins }。随机矩阵的特征值互相排斥，只有 { $matrix }；随机场的临界点则是 { $field }。
belief-few = 维数低时，临界点大多是极小值点。
belief-few-happens = 随机场在直线上的临界点中，极小值点占 { $line }；在平面上只占 { $plane }，极大值点同样多：已有一半是鞍点。
predict = 一个随机的 10 × 10 对称矩阵，十个曲率全为正，平均多少个里才有一个？
predict-thousand = 10³ 个
predict-million = 10⁶ 个
predict-trillions = 4 · 10¹³ 个
predict-thousand-reveals = 那是 2⁻¹⁰，抛十次硬币。特征值并不独立：它们互相排斥。
predict-million-reveals = 指数按 n² 增长：从 n = 6 起，一百万个里已经很难见到一个。
teacher-goal = 在随机 Hessian 中，维数一高，极小值点很快变得稀少；有多快，取决于模型和高度，而这些模型都不是神经网络。
teacher-tip-1 = 依次在 n = 2、3、4 下让它落一遍：绿色那一列每次都少掉一大半。
teacher-tip-2 = 从 n = 6 起再没有落进去的：请看下方的三角形和点线。
teacher-tip-3 = 换成抛硬币和随机场：方向一样，数字大不相同。
teacher-tip-4 = 在“高度”里把 t̂ 从 −2 调到 2：零点不动，谱从它上面移过去。
teacher-more = 随机矩阵：n 从 3 到 4，极小值点的比例……
teacher-more-same = 不变
teacher-more-half = 变为一半
teacher-more-tenth = 变为十分之一
teacher-more-same-reveals = 又多了一个曲率，也必须为正。
teacher-more-half-reveals = 多抛一枚硬币才是这样。新的特征值还会把别的推开。
teacher-coins = 十枚独立的硬币，全是 + 的机会是……
teacher-coins-tenth = 10 次里一次
teacher-coins-thousandth = 1024 次里一次
teacher-coins-trillions = 4 · 10¹³ 次里一次
teacher-coins-tenth-reveals = 概率要相乘：2 · 2 · …… 共十次。
teacher-coins-trillions-reveals = 那是随机矩阵，它的特征值互相排斥。
teacher-height = 随机场里远低于平均高度的临界点，大多是……
teacher-height-saddle = 鞍点，和别的一样
teacher-height-minimum = 极小值点
teacher-height-any = 都有可能，高度说明不了什么
teacher-height-saddle-reveals = 平均高度上才是这样。远在它之下，整个谱都在零点右边。
teacher-height-any-reveals = 高度会移动谱：t̂ = 1.5 时只剩 7 % 为负。
teacher-link-ten = 十维
teacher-link-field = 随机场，n = 8
teacher-link-low = 低处的临界点
