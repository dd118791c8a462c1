// Thought and said on the Pacific Coast Highway, Tuesday night: Content/drives/pch.yaml calls these, each in a flow of
// its own. He is alone in the car, in the mask, which has somebody else's forehead.

VAR pch_mask = "down"           // the mask in the drive: "down" the whole way, "up" on his forehead for a while
VAR pch_phone = "let"           // the night phone rang under the seat: "answered", "let" ring, "out" of the window

=== pch_alone ===
-> DONE

= lamps
Two lamps, low and wide apart. The left one has a crack.
-> DONE

= near
His head comes up in the back window. It's too near.
-> DONE

= slows
He has taken his foot off. He'd like you to go by.
-> DONE

= knows
The lamps pull away, all at once. He knows what you are.
-> DONE

= far
The lamps are one lamp now. Any farther and they're a house.
-> DONE

= lost
There's the road, and the line in it, and nothing else.
-> DONE

= first_sign
The old road leaves on the right, over the bluff. The highway goes round.
-> DONE

= first_bluff
From up here you can see him on the water side, going round.
-> DONE

= second_bluff
Again the shelf, and the lamps below it, small and in no hurry.
-> DONE

= third_sign
The last of the old road, on the right. After it there's the cove.
-> DONE

= third_bluff
There is no fourth one. He comes round the point as he always has.
-> DONE

= hit
His door is white in your lamps, and then it's all there is.
-> DONE

= early
You're across the road before he is. He drives round you, looking.
-> DONE

= late
You come out on his tail lamps. He's gone through.
-> DONE

= no_more
Eucalyptus, a gate, a light over it. This is where he lives.
-> DONE

// The sequence knows the choices by their order: keep it.
=== pch_talk ===
-> DONE

= mask
The mask breathes when you do, and fogs where it's thick.
+   [Push it up.]
    ~ pch_mask = "up"
    Air. In the windshield there are two of you, one with no eyes.
+   [Leave it down.]
    Through the holes there's a road with a dark edge all round it.
+   [Drive.]
    # silence
    It stays where it is. So do the lamps.
-   -> DONE

= phone
Under the seat the night phone is ringing. Four, and then ten seconds.
+   [Answer it.]
    ~ pch_phone = "answered"
    Nobody. A kitchen; a spoon put down. Then nobody, on purpose.
+   [Out of the window.]
    ~ pch_phone = "out"
    It rings once more from the road behind you.
+   [Let it ring.]
    # silence
    ~ silences += 1
    Four more. After that it's a thing under a seat.
-   -> DONE
