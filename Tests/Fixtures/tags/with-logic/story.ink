VAR n = 2
Line. # count {n} # {n > 1: many|few} # {a|b} c
- (top) Again. # round {top} {x|y}
{top < 2: -> top}
