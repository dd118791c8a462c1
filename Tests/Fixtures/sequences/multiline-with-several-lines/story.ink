- (top)
{cycle:
- Red.
  Still red.
- Blue.
- 
  Green, from its own line.
}
{top < 4: -> top}
