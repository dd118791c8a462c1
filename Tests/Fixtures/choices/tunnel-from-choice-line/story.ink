* Rest -> nap ->
  You wake.
- Morning.
-> END
== nap
Zzz.
->->
