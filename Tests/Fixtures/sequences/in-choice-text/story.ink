- (top)
+ [Pull the {rope|cord|string}] You pull.
+ {top > 2} Stop -> END
- -> top
