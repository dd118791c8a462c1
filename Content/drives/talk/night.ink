// The last drive: Content/drives/night.yaml calls these, each in a flow of its own. He is alone. Nothing is explained.

VAR night_said = "on"           // what he did about the shoulder when it was wide: "over", "on", "nothing"

=== night_road ===
-> DONE

= street
Sprinklers, a porch. Somebody has left the garage open, with a bicycle in it.
-> DONE

= lamps
The lamps go over one at a time. You count them to stay.
-> DONE

= dark
That was the last one. It's the headlamps' road now.
-> DONE

= gravel
Gravel. The wheel comes back a little later than you send it.
-> DONE

= hands
The seat is wet and has stopped being warm.
-> DONE

= radio
Between two stations a man is selling tires, very gently, to nobody.
-> DONE

= truck
{kept_truck:
    On the dash there's something with three wheels. Four. You fixed it.
- else:
    A room and a half, heel to toe. He was at twenty-four.
}
-> DONE

= tracks
You wait for the crossing to ring, and it doesn't.
-> DONE

= count
One Mississippi. It was always a long word to get across.
-> DONE

= pale
On the left, low down, the sky has a line under it.
-> DONE

= slow
The needle has been lying down for some time.
-> DONE

= stopped
{tercel_tire == "pumped":
    The engine idles well. Ninety strokes, once, and somebody counting them.
- else:
    The engine idles well. You listen to it do that.
}
-> DONE

// The sequence knows the choices by their order: keep it.
=== night_talk ===
-> DONE

= shoulder
The shoulder is wide here. Other people have stopped; there's a bottle.
+   [Not here.]
    ~ night_said = "on"
    It goes by at its own speed.
+   [Here would do.]
    ~ night_said = "over"
    It would. The brake's where it always was.
+   [Look at the road.]
    # silence
    ~ night_said = "nothing"
    The road has its line. You have yours.
-   -> DONE
