- (hub)
+ (knock) {knock < 2} Knock ({knock})
  -> hub
+ Leave
- {knock} knocks.
