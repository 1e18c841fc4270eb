wells-exit = 停留（η × 步数）
wells-share = 平坦的阱里的比例
wells-limit = ηλ，小于 2 才稳定
wells-crossed = 越过 0 的步数
wells-within = 相差不超过 4 个标准误
wells-finite = 理论属于很小的 η：步子长时，尖锐的阱离开得更早
wells-unfinished = 有些粒子还在里面
wells-early = 理论属于很小的 η，且已稳定
wells-dashed = 虚线：理论
wells-dotted = 点线：稳定后的理论值
wells-walkers = { $count } 个粒子
wells-sharp = 尖锐
wells-flat = 平坦
axis-share-flat = 在平坦的阱里
view-well_map = 两个阱
describe-well-map = 两个阱里的 { $walkers } 个粒子，第 { $step } 步：{ $sharp } % 在尖锐的阱，{ $flat } % 在平坦的阱；稳定后的理论值 { $predicted } %
describe-well-alone = 两个阱的曲线上有一个粒子，第 { $step } 步：x = { $x }
describe-flat-share = 第 { $step } 步时平坦的阱里粒子的比例：{ $share } %，稳定后的理论值 { $predicted } %
