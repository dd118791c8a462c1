- (top) Door {opens # loud|closes}.
{top < 2: -> top}
