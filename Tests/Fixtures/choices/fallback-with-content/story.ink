- (ask)
* Ask about the weather -> ask
* ->
  Silence falls.
- It is late.
