VAR n = 0
- (loop)
~ n++
* {false} Never
+ {n < 4} -> loop
+ {n >= 4} -> out
- (out) n is {n}.
