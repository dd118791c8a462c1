VAR gap = "  "
VAR word = "tide"
The {gap}{word}{gap} is   out{gap}.
{gap}And {word}{gap}{gap}in.
