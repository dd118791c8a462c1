- (top)
{TURNS()} {top} {CHOICE_COUNT()}
+ Go
+ {CHOICE_COUNT() == 1} Second
- {TURNS()} {CHOICE_COUNT()} {top}
{top < 2: -> top}
