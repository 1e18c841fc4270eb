control-lambda = 曲率 λ
zone-smooth = 平滑
zone-alternating = 交替
zone-diverging = 发散
text = 曲线是 ½λx²，每一步把 x 乘以 1 − ηλ。拖动 η：小于 1/λ 时小球始终在同一侧；介于 1/λ 与 2/λ 之间时来回越过谷底；超过 2/λ 后一步比一步远。倍率只差正负号时，收敛一样快。
verdict-smooth = 平滑收敛，不越过谷底
verdict-one_step = 一步跳到极小值
verdict-alternating = 交替收敛：越过去，但更近
verdict-two_cycle = 两点循环：永远不会更近
verdict-diverging = 发散：一步比一步远
claim-smooth = η = 0.1 时小球从不越过谷底
claim-one_step = η = 0.5 时一步到位
claim-mirror = η = 0.9 与 η = 0.1 一样快：倍率 { $value }
claim-two_cycle = η = 1 时永远在两点之间跳
claim-diverging = η = 1.1 时误差每步增大到 { $value } 倍
