* Keep
  Kept.
* {true} Other
- (g) Text {g}
{g: -> DONE}
Not reached.
