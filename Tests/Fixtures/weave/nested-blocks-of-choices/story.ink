VAR day = 2
{ day > 1:
  It is late.
  { day == 2:
    * Read -> done
  }
  * Sleep -> done
- else:
  * Rise -> done
}
* Eat -> done
== done
Night.
-> END
