-> k.mid
== k
Start.
- (mid) Mid {k} {mid}.
{mid < 2: -> k}
-> END
