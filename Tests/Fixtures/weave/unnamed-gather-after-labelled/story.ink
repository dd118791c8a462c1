- (a) a{a}
- b{a}
* {a < 2} loop -> a
* {a == 2} stop
- {a} {a > 1: twice}
