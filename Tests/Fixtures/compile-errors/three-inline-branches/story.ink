{true: a|b|c}
