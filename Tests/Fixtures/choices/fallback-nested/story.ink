* Search
 ** {false} Find
 ** ->
    Nothing here.
- You give up.
