quantity-jump = 第一步长度
kind-minimum = 极小值点
kind-saddle = 鞍点
