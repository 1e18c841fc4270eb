# 选择损失曲面处的文字。

landscape = 损失曲面
own-formula = 自己写公式
formula = 公式
formula-label = 含 x（或 x 与 y）的公式
zoom-in = 放大（以探针为中心）
zoom-out = 缩小
notice-formula = 链接中的公式“{ $value }”无法使用：{ $why }
notice-no-parameter = 链接给 { $name } 赋了值 { $value }，但公式中没有这个参数。
formula-parameter = { $name } 是参数。
formula-parameters = { $names }、{ $last } 是参数。
formula-variable = { $name } 是自变量（即图中的 x）。
formula-variables = { $first }、{ $second } 是自变量（即图中的 x、y）。
formula-names = { $variables }{ $parameters }
formula-not-finite = 在视野内处处不是有限值。
