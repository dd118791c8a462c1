// Said on the set while the car moves: Content/drives/rollover.yaml calls these, each in a flow of its own.
// The walkie on the dash: the assistant director, who does the talking for a director nobody has heard yet, and the
// coordinator, who built the ramp. Twelve words a line; a driver reads them.

VAR rollover_door = "nothing"   // the hundred pounds in the right door: "in", "out", "nothing"

=== rollover_radio ===
-> DONE

= walk
Picture car, this is the walk. Slow, past the ramp, come around.
-> DONE

= waiting
Picture car. We have the sun until ten past. Any time.
-> DONE

= ramp
The pipe's in your right lane. Today you're only looking at it.
-> DONE

= not_yet
That's the ramp, sir. You've just driven on the ramp.
-> DONE

= positions
First positions. Stop at the lamp. Red is stop.
-> DONE

= quiet
Quiet, please. Whoever has the blender, quiet.
-> DONE

= rolling
Sound speeds. A, B and the crash box are rolling. Fifty-six, right lane.
-> DONE

= action
Action. Go, go. He counts you in.
-> DONE

= three
Three.
-> DONE

= two
Two.
-> DONE

= one
One. That's you.
-> DONE

= jumped
No. No! Nobody said it. He's gone. Is he gone?
-> DONE

= slow
It came up on its side and thought about it. Too slow.
-> DONE

= fast
It cleared the pad and took the pepper tree. Too fast.
-> DONE

= early
Beautiful. Nobody was on it. You were ahead of the count.
-> DONE

= late
The charge went and you weren't there. You came after the count.
-> DONE

= round
He went around it. Cut. He drove around it.
-> DONE

= nobody
Cut. There's a car in the shot and no shot.
-> DONE

= gone_home
That's the sun. Thank you, picture car. That's the sun gone.
-> DONE

=== rollover_crew ===
-> DONE

= fronts
From behind the houses are two-by-fours, sandbags, and a man asleep.
-> DONE

= over
Sky. Street. Sky. Somebody's hedge, upside down, stopping.
-> DONE

// The sequence knows the choices by their order: keep it.
=== rollover_talk ===
-> DONE

= door
The coordinator, on two. "There's a hundred pounds in your right door."
+   ["Leave it in."]
    ~ rollover_door = "in"
    "Then she'll go over like a cat. Don't help her."
+   ["Take it out."]
    ~ rollover_door = "out"
    "With what? It's welded. I was making conversation."
+   [Say nothing.]
    # silence
    ~ silences += 1
    "Okay. I'd have asked how it got there."
-   -> DONE
