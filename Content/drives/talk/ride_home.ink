// Said on the way home, Wednesday afternoon: Content/drives/ride_home.yaml calls these, each in a flow of its own.
// Irene has the groceries on her knees, because the back seat is Benicio's and he has measured it.

VAR ride_nuts = "nothing"       // what he answered about the lug nuts: "twenty", "count", "nothing"
VAR ride_owe = "nothing"        // what he said he was owed for the tow: "nothing_owed", "dinner", "nothing" said
VAR ride_nights = "nothing"     // what he told her of his nights: "drive", "sleep", "nothing"
VAR ride_school = "nothing"     // what he told the boy about school: "left", "shop", "nothing"
VAR ride_eggs = false           // he braked, and the eggs went

=== ride_home_car ===
-> DONE

= belt
"It's one foot nine across," says Benicio. "The seat. Plus me."
-> DONE

= sign
Irene reads a shop sign. "Brakes while you wait. As opposed to what?"
-> DONE

= milk
The milk is on her knees. "It's fine," she tells it.
-> DONE

= eggs
~ ride_eggs = true
The carton slides, and stops against her shoe. "Two," she says, looking.
-> DONE

= red
"That was red," Benicio says. "I saw it. It was red."
-> DONE

= touched
Nobody is hurt. Irene has her arm across a boy behind her.
-> DONE

= fast
"At work," says Irene, "I'd be hearing about this."
-> DONE

= river
No stores on this side, only the fence, and the river's bottom.
-> DONE

= asleep
He has gone over sideways. The belt holds him like a bag.
-> DONE

= ducks
"Four ducks. One's a bag," Benicio reports. "Three ducks."
-> DONE

= count
"Seventeen seconds," says Benicio, of the light. "It's seventeen every time."
-> DONE

= there
"That was eleven minutes," Benicio says. "The bus is forty."
-> DONE

= there_long
The building comes up on the wrong side. Nobody remarks on it.
-> DONE

= stuck
"Are we waiting for somebody?" Irene says.
-> DONE

// The sequence knows the choices by their order: keep it.
=== ride_home_talk ===
-> DONE

= nuts
"How many lug nuts," says the back seat, "in the whole car?"
+   ["Twenty."]
    ~ ride_nuts = "twenty"
    A pencil is found. "And the spare?" "It borrows." He writes: borrows.
+   ["Count one wheel. Times four."]
    ~ ride_nuts = "count"
    Sums, in a whisper. "Twenty. Unless one's missing." "One's missing." "Nineteen."
+   [Say nothing.]
    # silence
    ~ silences += 1
    "He's driving," Irene tells him. "He can count it when he gets out."
-   -> DONE

= owe
"The tow," she says. "I know what a tow is. What was it?"
+   ["He was coming this way."]
    ~ ride_owe = "nothing_owed"
    "From Glendale." "He likes the drive." She lets that one go by.
+   ["Feed him. He's outside at six."]
    ~ ride_owe = "dinner"
    "Who is?" "Shannon. Anywhere there's food." It gets half a laugh.
+   [Say nothing.]
    # silence
    ~ silences += 1
    She folds something small and puts it under the ashtray lid.
-   -> DONE

= which_way
The signs come up: Riverside on the left. "That's the long way," she says.
+   ["It has ducks."]
    "Does it," she says; and, behind her, a window is already down.
+   ["Home's right."]
    "Home's right," she says. The milk would agree.
+   [Say nothing.]
    # silence
    ~ silences += 1
    She doesn't say it's the wrong one. Whichever.
-   -> DONE

= nights
She has turned the radio to nothing. "I do nights. What do you do?"
+   ["Drive."]
    ~ ride_nights = "drive"
    "People?" "Sometimes." She watches the fence posts. "Me too, sort of."
+   ["Sleep, mostly."]
    ~ ride_nights = "sleep"
    "I hear you not sleeping. It's the third board from your sink."
+   [Say nothing.]
    # silence
    ~ silences += 1
    "Okay," she says, and it is. There's a lot of fence left.
-   -> DONE

= school
"Did you go to school for cars?" says the back seat.
+   ["I left."]
    ~ ride_school = "left"
    "You can't leave. They count." Irene looks out of her own window.
+   ["Metal shop. Two years."]
    ~ ride_school = "shop"
    "What did you make?" "A box." "What was in it?" "Nothing. It was a box."
+   [Say nothing.]
    # silence
    ~ silences += 1
    "He's thinking," Benicio tells her. "It's a long answer."
-   -> DONE
