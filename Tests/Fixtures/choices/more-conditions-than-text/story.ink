LIST pocket = (coin), knife
VAR note = ""
* {pocket} The pocket is full
* {pocket ? knife} The knife
* {3} Three
* {0} Zero
* {note == ""} No note
- Done.
