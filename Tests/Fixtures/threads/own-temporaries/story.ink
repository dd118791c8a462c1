-> k
== k
~ temp n = 1
<- offer(n)
~ n = 2
<- offer(n)
* Own {n}
- -> END
== offer(n)
* Offer {n}
  It was {n}.
  -> END
