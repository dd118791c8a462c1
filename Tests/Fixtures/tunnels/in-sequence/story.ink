- (top)
{stopping:
- -> bell ->
- Silence.
}
{top < 3: -> top}
-> END
== bell
A bell.
->->
