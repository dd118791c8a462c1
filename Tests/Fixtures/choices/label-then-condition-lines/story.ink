VAR brave = true
* (leap)
  {brave}
  Leap
* (stay) {not brave} Stay
- {leap} leap.
