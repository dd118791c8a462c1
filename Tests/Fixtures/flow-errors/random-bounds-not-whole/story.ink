VAR f = 2.5
{RANDOM(1, f)}
