VAR coins = 3
VAR key = true
* {coins > 2} {key} {not (coins == 5)} Open the door
* {coins > 2}
  {not key} Force the door
* {key}   {coins < 3}Bribe the guard
- You are through.
