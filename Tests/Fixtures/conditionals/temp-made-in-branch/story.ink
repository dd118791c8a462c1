-> k
== k
{true:
  ~ temp seen = 4
}
{seen}
-> END
