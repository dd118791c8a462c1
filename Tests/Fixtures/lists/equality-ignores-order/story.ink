LIST n = one, two, three
LIST o = uno, dos
{(one, two) == (two, one)} {one == (one)} {one != two} {one == uno} {() == ()} {(one) != ()}
