VAR n = 1
{n == 1:
  Before
  -> t ->
  after
}
End.
-> END
== t
in between
->->
