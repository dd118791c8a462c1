VAR n = 3
{n.} {n . + 1}
