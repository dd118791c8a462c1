// Said at Irwindale while the car moves: Content/drives/test_lap.yaml calls these, each in a flow of its own.
// Shannon has the radio, and Bernie Rose, next to him on the pit wall, has the watch. Bernie is never on the air.

VAR test_lap_said = "nothing"   // how he said the car was: "loose", "fine", "nothing"

=== test_lap_radio ===
-> DONE

= out
One to get warm, then three. He's holding the watch. It's his watch.
-> DONE

= green
At the line he starts counting. I'd start too.
-> DONE

= modified
The blue one's been told to move over. He's been told.
-> DONE

= passed
Bernie says that man used to be good. He's writing.
-> DONE

= two
That's one. Wait for it to straighten before you feed it.
-> DONE

= quick
He showed me the number. He's holding his hat on with it.
-> DONE

= slow
He hasn't shown me a number. He's asking about lunch.
-> DONE

= touched
That was paint. It's only paint. It's eighty dollars of paint.
-> DONE

= wall
You're high. You're too high, it's the gas, it's loose on gas.
-> DONE

= parked_it
Okay. Okay. Leave it there. Leave it, we'll bring the truck.
-> DONE

= stopped
He's looking at me. Why is the car not moving, he's asking.
-> DONE

// The sequence knows the choices by their order: keep it.
=== test_lap_talk ===
-> DONE

= how_is_it
"He wants to know how it is. Say something I can repeat."
+   ["Loose. Coming off."]
    ~ test_lap_said = "loose"
    "He says good. He says his wife is, too. I'll laugh for you."
+   ["Fine."]
    ~ test_lap_said = "fine"
    "I said you're in love. Somebody had to say something."
+   [Say nothing.]
    # silence
    ~ silences += 1
    "Static," Shannon tells somebody. "It's a cheap radio."
-   -> DONE
