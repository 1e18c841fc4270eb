# 中文读者在首页上看到的文字，另加页面共用的文字。

home-tagline = 梯度下降究竟怎样走
home-promise = 拖一拖，一步一步看，先猜再验证。每个数字都是当场测得的，旁边就是理论值。
home-lecture = 开始讲课
home-begin = 从这里开始
home-go-on = 从上次离开的地方继续
home-search = 搜索场景
home-found = 找到 { $count } 个
home-none = 没有场景提到“{ $sought }”。
home-teacher = 教师用页：{ $title }
