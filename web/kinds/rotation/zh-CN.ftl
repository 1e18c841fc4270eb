view-field_map = 场
quantity-factor = 每步因子
quantity-angle = 每步角度
quantity-turn = 流每圈的 ln r
runner-gradient_flow = 流
field-arrows = 箭头：−F
describe-field-map = 场 −F 的箭头；第 { $step } 步：{ $points }
axis-radius = 到中心的距离
