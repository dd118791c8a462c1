- (top) {New!|} Same.
{top < 3: -> top}
