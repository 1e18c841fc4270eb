# What a reader of English sees on Home, beside the words of the page.

home-tagline = How gradient descent really moves
home-promise = Drag it, step through it, predict it first. Every number is measured here and stands beside what theory predicts.
home-lecture = Start the lecture
home-begin = Begin here
home-go-on = Go on where you left
home-search = Search the scenes
home-found = { $count } found
home-none = No scene speaks of “{ $sought }”.
home-teacher = For the teacher: { $title }
