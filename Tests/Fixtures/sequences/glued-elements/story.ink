- (top)
He says {<>nothing|yes<>|<>no<>} now
{top < 3: -> top}
