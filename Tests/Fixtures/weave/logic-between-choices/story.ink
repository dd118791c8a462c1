VAR n = 0
* A
  ~ n = n + 1
* B
  ~ n = n + 10
- {n}
