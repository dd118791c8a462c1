VAR n = 1
<- t
{n}
* Own {n}
- -> END
== t
~ n = n + 1
* Thread {n}
  {n}
  -> END
