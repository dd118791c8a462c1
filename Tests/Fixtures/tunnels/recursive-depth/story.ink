-> steps(3) ->
Down.
-> END
== steps(n)
{n > 0:
  Step {n}.
  -> steps(n - 1) ->
  Up {n}.
}
->->
