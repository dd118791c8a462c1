VAR asked = 0
- (top)
* {may()} Ask -> top
* {may()} Beg -> top
+ {not may()} Leave
- {asked}
== function may
~ asked++
~ return asked < 4
