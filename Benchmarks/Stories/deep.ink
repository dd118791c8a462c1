// A line from each of so many functions inside each other, on the way down and on the way up.
VAR rounds = 40000
~ down(0)
-> END

=== function down(depth)
Down to {depth}.
{ depth < rounds:
    ~ down(depth + 1)
}
Up from {depth}.
