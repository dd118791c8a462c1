- (top) Knock.
{once:
- Who is there?
- Go away!
}
{top < 4: -> top}
