// Said in Soledad Canyon, Saturday noon: Content/drives/run_off_road.yaml calls these, each in a flow of its own.
// Blanche has the bag on her lap and reads the road aloud: it is what she does instead.

VAR canyon_who = "nothing"      // asked whose car it is: "asked", "belt", "nothing"
VAR canyon_bag = "nothing"      // what he told her to do with the bag: "floor", "out", "nothing"

=== run_off_road_car ===
-> DONE

= sign
"Rocks, next nine miles," Blanche reads. "Rocks."
-> DONE

= behind
"There's a car," she says. "That's the one that was parked."
-> DONE

= beside
"He's coming round. He's right there. He's looking at me."
-> DONE

= struck
She screams, and then, quite low, she reads you its plate.
-> DONE

= no_rail
"No guardrail," she says. "There's no guardrail. It doesn't say so."
-> DONE

= steam
"That's us," says Blanche. "That smoke. Is that us?"
-> DONE

= nearly
The wheel has a new idea of where the middle is.
-> DONE

= oaks
Oaks on the right, and shade under them you could park in.
-> DONE

= summit
"Acton, four," she reads. "He's still there. Acton, four."
-> DONE

= one_lane
"One lane bridge," says Blanche. "One lane. There's only one."
-> DONE

= wrecked
Dust where the mirror had a car in it. "Keep going," she says.
-> DONE

= under
Ticking metal. She has both hands over the zipper of the bag.
-> DONE

= gone
It goes by above you, looking for something faster.
-> DONE

= clear
Nothing in the mirror but the road, and it's letting go.
-> DONE

= bridge
There's one lane, and the car behind you wants it.
-> DONE

// The sequence knows the choices by their order: keep it.
=== run_off_road_talk ===
-> DONE

= who
"I don't know who that is," Blanche says, and nobody asked.
+   ["Whose car?"]
    ~ canyon_who = "asked"
    "I said I don't know. Chevrolet. It says Chevrolet."
+   ["Belt."]
    ~ canyon_who = "belt"
    It clicks on the second try. Her boots are braced on the dash: new ones.
+   [Say nothing.]
    # silence
    ~ silences += 1
    "Okay," she says. "Okay. Curve. Thirty-five. Okay."
-   -> DONE

= bag
"What if we gave it to them?" The bag is heavy; it takes both arms.
+   ["Put it on the floor."]
    ~ canyon_bag = "floor"
    It won't go on the floor. It doesn't fit on the floor.
+   ["Throw it out."]
    ~ canyon_bag = "out"
    The window goes down an inch. It goes up again. "I can't lift it."
+   [Say nothing.]
    # silence
    ~ silences += 1
    She answers it herself. "No," she says. "No."
-   -> DONE
