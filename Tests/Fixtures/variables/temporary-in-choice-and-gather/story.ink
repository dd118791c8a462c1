-> k
== k
~ temp coins = 3
* Pay {coins} coins
  ~ coins = 0
- Left: {coins}.
-> END
