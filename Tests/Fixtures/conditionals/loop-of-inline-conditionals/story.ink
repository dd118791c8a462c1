VAR n = 0
Start.
- (loop)
~ n++
{n < 4: -> loop}
Then {n}
- (glued)
~ n++
{n < 8: <> -> glued}
and {n}.
~ temp s = "{n < 9: } {n > 9:x|}{n < 9: } "
[{s}] {s == "   "} {s == "    "} {s == "     "}
-> END
