- (top) The tap {drips|drips <>|stops}
and {top}.
+ {top < 4} Wait -> top
* Go
- Done.
