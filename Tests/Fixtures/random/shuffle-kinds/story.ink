~ SEED_RANDOM(21)
- (top) [{shuffle once: x|y|z}] [{shuffle stopping: p|q|end}] {shuffle: 1|2}
{top < 5: -> top}
