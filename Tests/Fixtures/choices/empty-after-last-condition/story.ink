VAR open = true
* {open}
Walk in
* {open} {not open}
Never shown
* {open}
  Look in
- End.
