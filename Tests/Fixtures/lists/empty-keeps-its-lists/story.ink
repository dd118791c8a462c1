LIST Items = sword, shield
VAR bag = ()
VAR sack = ()
~ sack = Items
{LIST_ALL(sack)}.
~ bag = LIST_RANGE(LIST_ALL(Items), 5, 9)
{LIST_ALL(bag)}.
~ bag = LIST_ALL(Items) - LIST_ALL(Items)
{LIST_ALL(bag)}. {LIST_INVERT(bag)}.
~ temp t = ()
~ t = Items
{LIST_ALL(t)}.
-> END
