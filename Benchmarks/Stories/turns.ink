// A story without end that makes a new text and a new list every turn, and drops the old ones.
LIST lamps = red, amber, green
VAR said = ""
VAR seen = ()
VAR turn = 0
-> street

== street ==
~ turn++
~ said = "turn {turn} on the street"
~ seen = lamps(turn mod 3 + 1)
The lamp is {seen}. {said}. {&Left|Right|Straight on}, then{shuffle: on| down| back}.
+ [Drive {turn}] You drive. -> street
+ [Wait for {seen}] You wait. -> street
