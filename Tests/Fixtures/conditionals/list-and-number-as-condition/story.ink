LIST bag = rope, (lamp)
VAR zero = 0
VAR f = 0.0
{bag: full|empty} {zero: yes|no} {f: yes|no} {-1: yes|no} {0.1: yes|no}
~ bag = ()
{bag: full|empty} {not bag: empty}
