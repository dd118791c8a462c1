* Up
** Further
*** To the top
    A view.
*** Stay
** Back
* Down
- You sleep.
