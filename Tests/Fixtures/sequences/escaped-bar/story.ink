{a \| b|c} {true: x \| y|z}
