VAR depth = 0
VAR gone = 0
-> down(0, depth) ->
And out, {gone} later.
~ temp sum = 0
{climb(120, sum)}
{sum}
-> END

== down(level, ref mark)
~ temp own = level * 2
Level {level}.
~ depth = level
{level < 100:
  -> down(level + 1, own) ->
}
{own} {level % 10 == 0:, tenth<>}<>
{level % 25 == 0:
  ~ own++
  -> ask ->
}
~ mark = own
~ gone++
->->

= ask
+ {depth > 50} [Deep {depth}]
  Deep it is.
+ [High {depth}]
  <- aside
  High.
- ->->

== aside
  Aside {gone}.
  + [Left behind {gone}] ->->

== function climb(n, ref total)
{n > 0:
  Down to {n}.
  ~ climb(n - 1, total)
  Up from {n}, {total}.
  ~ total += n
- else:
  ~ total = 0
  Bottom.
}
