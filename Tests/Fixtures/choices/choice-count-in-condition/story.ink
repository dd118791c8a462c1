* First
* {CHOICE_COUNT() == 1} Second
* {CHOICE_COUNT() > 4} Never
+ {CHOICE_COUNT() == 2} Third
- End.
