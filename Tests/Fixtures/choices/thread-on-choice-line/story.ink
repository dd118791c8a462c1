* Enter <- crowd
** Greet the host
- Done.
-> END
== crowd
* Wave to a friend
  A friend waves back.
  -> DONE
