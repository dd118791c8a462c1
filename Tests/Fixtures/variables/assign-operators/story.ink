VAR n = 10
VAR s = "a"
VAR f = 1.5
~ n += 5
{n}
~ n -= 3
{n}
~ n++
~ n--
~ s += "b"
~ f += 1
{n} {s} {f}
