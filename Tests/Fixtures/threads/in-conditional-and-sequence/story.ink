VAR open = true
{open: <- shop}
{stopping:
- <- inn
- nothing
}
* Go home
- -> END
== shop
* Shop -> END
== inn
* Inn -> END
