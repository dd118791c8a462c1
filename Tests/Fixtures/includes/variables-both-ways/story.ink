INCLUDE a.ink
VAR mine = 2
{theirs + mine} {twice(mine)} {MAXIMUM} {fruit}
