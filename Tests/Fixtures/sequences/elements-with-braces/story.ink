VAR n = 0
- (top)
~ n++
{n is {n}|{n > 1: more|less}|{&in|out} again}
{n < 4: -> top}
