// 100,000 diverts with arithmetic and conditionals. Each goes back through a conditional block.
VAR round = 0
VAR sum = 0
VAR even = 0
VAR lit = false
-> rounds

== rounds ==
~ round = round + 1
{ round mod 2 == 0:
    ~ even += 1
- else:
    ~ sum = sum + round mod 7
}
{
- round mod 3 == 0 and not lit:
    ~ lit = true
- round mod 5 == 0 or sum > 1000000:
    ~ lit = false
- else:
    ~ sum += 2
}
{ round < 100000:
    -> rounds
}
{round} {even} {sum} {lit}
-> END
