~ SEED_RANDOM(5)
- (top) {~a|b|c|d}{top % 4 == 0: /}<>
{top < 12: -> top}
