- (top)
{one|two|three} {ask()} {ask()} {one|two|three}
{top < 2: -> top}
== function ask
~ return "{first|second|third|fourth}"
