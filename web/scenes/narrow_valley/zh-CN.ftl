text = 山谷横向比纵向陡 κ 倍，而学习率只有一个：大于 1/λmax 时路径在两壁之间走之字形；小于它时没有之字形，却只能沿谷底慢慢爬。最优的恒定学习率 η* 仍会走之字形，误差缩小到 1/e² 也仍需大约 κ 步。
verdict-smooth = 没有之字形，沿谷底缓行
verdict-one_step = 圆碗：一步到位
verdict-alternating = 之字形前进，沿谷底很慢
verdict-two_cycle = 永远在两壁之间来回
verdict-diverging = 横向发散
claim-best = η*、κ = 10：误差每步缩小为原来的 9/11 = { $value }
claim-crawl = η = 1/λmax 时没有之字形
claim-narrower = κ = 100：每步只缩小为原来的 99/101 = { $value }
claim-right_angles = 精确线搜索每一步转 { $value }°
claim-worst_start = 从 (1.6, 0.16) 出发，精确线搜索并不比 η* 快：{ $value }
note = 精确线搜索取决于起点：最坏时与 η* 一样慢。
