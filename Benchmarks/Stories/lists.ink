// 5,000 rounds of list operations.
LIST things = (knife), torch, flask, (cord), lantern, lens, chart, crown, ledger, locket
LIST heat = (cool), tepid, warm, glowing
VAR sack = ()
VAR round = 0
VAR taken = 0
VAR sum = 0
-> rounds

== rounds ==
~ round += 1
~ temp thing = things(round mod 10 + 1)
{ sack ? thing:
    ~ sack -= thing
    ~ taken += 1
- else:
    ~ sack += thing
}
~ temp shared = sack ^ (knife, cord, lens, locket, crown)
~ sum += LIST_COUNT(shared)
{ LIST_COUNT(sack) > 7:
    ~ sack = LIST_INVERT(sack)
}
{ shared has lens and LIST_VALUE(LIST_MAX(sack)) > 5:
    ~ sum += LIST_VALUE(LIST_MIN(sack))
}
{ heat == glowing:
    ~ heat = cool
- else:
    ~ heat++
}
{ round < 5000:
    -> rounds
}
{taken} {sum} {sack} {heat} {LIST_ALL(sack)}
-> END
