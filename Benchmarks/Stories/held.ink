// So many lines, each of which makes a text, while a story holds one of half a megabyte.
VAR rounds = 40000
VAR round = 0
VAR held = "sixteen letters."
~ grow(15)
-> lines

=== lines ===
~ round++
Line {round}.
~ temp made = "{round}" + round
{ round < rounds: -> lines }
-> END

=== function grow(times)
{ times > 0:
    ~ held = held + held
    ~ grow(times - 1)
}
