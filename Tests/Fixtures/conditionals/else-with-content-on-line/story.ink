VAR n = 1
{
- n == 2: two
- else: not two
  at all
}
{n == 2:
- yes
- no
}
