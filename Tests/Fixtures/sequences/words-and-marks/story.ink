- (top)
{stopping: a|b} {$a|b} {cycle: c|d} {&c|d} {once: e|f} {!e|f}
{top < 4: -> top}
