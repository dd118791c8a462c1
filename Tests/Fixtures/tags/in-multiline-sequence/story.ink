- (top)
{stopping:
- First # f
- # s
  Second
}
{top < 2: -> top}
