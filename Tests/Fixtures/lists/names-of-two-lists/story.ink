LIST cup = tin, glass
LIST eye = glass, blue
VAR all = ()
~ all = (cup.glass, eye.glass, tin)
{all} {cup.glass == eye.glass} {LIST_COUNT(all)} {LIST_ALL(all)}
{all ? eye.glass: eye} {all ? eye.blue: blue}
