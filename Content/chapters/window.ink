// Chapter one, `window`: from the telephone in the oven to the parked car, the drive, and four mornings after.
//
// FACTS (every branch is held to these)
// | what            | is                                                                                              |
// | --------------- | ----------------------------------------------------------------------------------------------- |
// | his building    | the Leland Arms, South Mariposa Avenue just off West Third, Koreatown. Four floors, elevator      |
// | his door        | 405, fourth floor; two locks; one window, over the alley                                         |
// | the night phone | a folding phone in the oven, one number in it. Four rings, ten seconds, four rings, never again   |
// | the super       | Tovar. Right shoulder operated on in April; told the owner it was his teeth                      |
// | 407             | empty since August; a woman and a small boy move in tonight (Irene and Benicio: not named, not met) |
// | the toy         | a die-cast tow truck the length of a thumb; loses a wheel on the stairs tonight. Took the low end: Tovar finds the wheel |
// | her car         | a green Tercel, on Mariposa; left rear tire at 18 pounds; a door ajar all night, dome lamp on (it will want a battery) |
// | Shannon's       | San Fernando Road, Cypress Park. Day work by the hour; night work only by phone. A limp, unexplained here |
// | the money       | $3,000: half in advance (Shannon has spent it, on a racing harness among other things), half after. |
// |                 | Driver's end $2,000, Shannon's $1,000. The chassis in Bakersfield wants $1,000 by the first       |
// | the harness     | five straps, red, in its plastic; no car to go with it yet                                       |
// | the cars        | gray Corolla, rideshare sticker, 132 horsepower; gold LeSabre, one owner; white Crown Victoria, 10 years Burbank police |
// | in whose name   | the LeSabre: Mrs. Aldous, living. The other two: a Mr. Pruitt of Reseda, dead since June      |
// | the strangers   | older: reading glasses on a cord, brings his own pen, locks up after himself. Younger: hiccups, first time out |
// | picked up       | coin laundry, Marengo Street at Soto, 10:52 PM, with a bag of real washing around the tools; eight white shirts stay on the back seat |
// | the job         | dental laboratory above a bakery, alley behind East Third between Soto and Breed, Boyle Heights  |
// | the alley       | in off Soto; the Breed end chained since Monday (gas company); one yellow bollard                |
// | Shannon's three | the garage, by the hour; films, for a tenth (Tuesday: a taxi, a shoe store, $400); nights, by the oven |
// | hours           | Thursday. Stairs 6:50 PM, landing 8:40, garage 9:15, laundry 10:52, alley 11:06, in at 11:20:00, window shuts 11:25:00 |
// | in the drive    | the younger is in at 11:22:20, the older at 11:22:52 (172 seconds); anybody left behind was left early |
// | the inside mirror | turned up to the roof: they never see his eyes, he sees them in the door glass                  |
// | the way         | Third west, Boyle, Fourth under the 101, the flats; LEFT Fourth Street viaduct, RIGHT Mission Road, over at Cesar Chavez |
// | the end         | garage under a furniture showroom on Mateo Street, Arts District; gate arm broken since March    |
// | the days        | the shop opens at eight; the elevator is out until Friday morning                               |
// | let go          | caught with nobody in the car, no plate read and no bottle; or with a fare, a sticker and a blue van: out at five, by bus |
// | after           | home toward six: by way of Barstow, unless the car was cut, kept or left (then on foot)          |
// | his keys        | two, on one ring                                                                                |
// | wounds          | none tonight                                                                                    |
// | his rules       | no names; never the same people twice; doesn't carry, doesn't come in; five minutes, then he goes |

=== window ===
# chapter: window
# title: The Window
# place: The Leland Arms, South Mariposa Avenue
# time: Thursday, 6:50 PM
# beat: B01
The oven is ringing.

It's yours, in 405, and the phone in it is for one kind of work: people run out of a door, and you drive. Four rings, ten seconds, four more. After that it's an oven.

In your way, on the stairs, a child's dresser has stopped, the super on the uphill end and nobody on the other. His shoulder was operated on in April; the owner thinks it was teeth.

"Elevator's full of mattress," Tovar says, over the third. "I told the lady seven."

That's four.

*   [Take the low end.]
    ~ call_taken = "missed"
    The second four go by while you look for a grip. Pressboard, ninety pounds, most of it in the top drawer. At the turn a toy tow truck works out of there, drops, and sheds a wheel that goes on down the stairwell. You both hear it land.

    On the fourth floor Tovar lowers his end in stages and reads the fire notice until he can talk. "Four-oh-seven. A lady and a little boy. You didn't see my arm."
*   [Go over the top.]
    ~ call_taken = "first"
    One boot on the banister, one on the dresser, and on the far side something small gives under your heel. It's a tow truck the length of a thumb, and a second ago it had four wheels.

    "Sure," Tovar says, behind you. "Use it for a ladder."

    Two locks. The truck goes into your shirt to leave both hands for them. The second four is only at one.
*   [Pull the drawers out.]
    ~ call_taken = "last"
    All the weight is in the top one: river stones, and a padlock with no key. Each drawer gets a stair to itself. On the way a die-cast tow truck goes over the edge, and one of its wheels keeps going, three floors, ticking.

    Tovar walks the empty frame up backward on his good arm. "What do I tell her, when she asks who's been in his drawers?"

    By the second lock it's on its last ring.
-   -> the_call

=== the_call ===
# place: 405
One room, and one window, which is what the rent is for: the alley, both ends of it, and your own car against the far wall with its nose out.

Four years in it have come to one chair, one plate, and an ice tray. Money goes behind the tray. Just now there's ice.

The oven has never been lit. Its booklet is still taped to the rack, and on the booklet there's a folding phone with one number in it.

# page
# beat: B02
The number is Shannon's. By day he has a garage on San Fernando Road, and you put cars together there by the hour, or on a thin week take them apart with the door down.

# beat: B03
He'll sell you to the movies, too, for a tenth. On Tuesday that was a taxi, through a shoe store, in another man's jacket. It was sugar, the window.

At six tonight, across a transmission, he said goodnight. By day he has never heard of an oven.

# page
{call_taken == "first":"You're home," Shannon says. "You sound home."}{call_taken == "last":"I'd hung up," Shannon says. "In my head I'd hung up. I was halfway to the chili."}{call_taken == "missed":By the time you're through both locks it's an oven. At ten past seven it starts again, which it has never done.}

{call_taken == "first":Nobody has said anything yet.}{call_taken == "missed":"I know," says Shannon. "Four and four and then never. I know, I made it up."}

*   ["Where."]
    ~ asked = "alley"
    "Third. The Third on your corner, only the far end, past the river. There's an alley. Hang on, I drew it." Paper turns over. "In off Soto, out on Breed. Except the gas company's had a chain across Breed since Monday. So in off Soto and out off Soto."

    "So I back in."

    "I didn't say it was a nice alley."
*   ["Who."]
    ~ asked = "crew"
    "Two. You don't know them, I don't know them. I like the older one, he brought his own pen." His chair complains. "The young one, it's his first time out. I wasn't going to bring that up."

    You wait for the rest of what he wasn't going to bring up.

    "It's East Third," he says. "You could walk it, with the right shoes."
*   [Say nothing.]
    # silence
    ~ silences += 1
    ~ shannon_spent = true
    Shannon is good for about six seconds of it. "It's on Third. You go out to the corner, turn right, and keep on till you've crossed the river. They paid the half up front, fifteen hundred. It's here." A drawer opens. A drawer shuts. "It was here. It's in a belt."

    "A belt."

    "You'll see it. It's a good belt."
-   -> the_speech

= the_speech
{call_taken == "missed":"I told them yes. I called at ten to seven, and you weren't there to say no."}

# page
# beat: B04
"Eleven twenty tonight, upstairs of a bakery. Teeth." He leaves room for you to enjoy it. "A dental lab. They pour the crowns, gold and platinum. It all fits in a laundry bag."

He has given them the speech, and he gives it to you: no names, he doesn't carry, he doesn't come in, he never works for the same people twice so don't anybody fall in love.

# page
"They were all right until the window," Shannon says. "Five minutes and you're gone, with them or without. The young one asked what happens at six."

"What did you tell him?"

"I said there's a bus on Soto." A spoon goes around the bottom of a pot. "Nine fifteen. The side door. Eat something."

He never says goodbye on this one. You lay the phone on its booklet and close the oven on it.

-> the_landing

=== the_landing ===
# place: The fourth floor
# time: 8:40 PM
A paint can is holding 407 open. {call_taken == "missed":The dresser stands just inside, square to the wall, where you and Tovar set it.|{call_taken == "first":The dresser has come as far as the hall, with your boot on its top in plaster dust.|The dresser has come as far as the hall. Somebody has put its drawers back in the wrong order.}}

A tap runs in the kitchen. Somebody small is walking up and down the front room, heel to toe, counting the floor aloud. He is at nineteen.

# page
The tow truck has been in your shirt since before seven, three wheels and a bare axle. {call_taken == "first":The axle has the curve of your heel.|}

*   [Set it on the dresser.]
    ~ toy = "dresser"
    It leans on its bare corner. You turn it until it faces the door, and the counting stops at twenty-four. When feet come out into the hall you're a floor down, on the outside of the treads, where they don't creak.
*   [Put it back on the stairs.]
    ~ toy = "stairs"
    Where they turn, above the third floor, you set it against the wall, out of the way of boots, and then look for the wheel as far down as the street door. {call_taken == "missed":It's under the lobby radiator. It goes on the tread beside the truck.|No wheel.}
*   [Keep it. It wants an axle.]
    ~ toy = "pocket"
    An axle that size is an inch of safety wire. There are two hundred feet of it on a spool at Shannon's.
-   Out front a green Tercel is double-parked with its flashers going, boxes in every seat but the driver's, and about eighteen pounds in the left rear tire. The engine has been left running, by somebody who isn't sure of it.

-> the_yard

=== the_yard ===
# place: Shannon's garage, San Fernando Road
# time: 9:15 PM
Shannon is eating chili out of the pot. In front of him on the desk, in its plastic, is a racing harness: five red straps and a buckle the size of a saucer. There is no racing car.

{shannon_spent:
    "That's the belt," he says.

    "What does it hold?"

    "Nothing, yet. That's what's so safe about it."
- else:
    "Don't look at that," he says. "It's an investment."

    "In what?"

    "In a belt."
}

Three cars stand in the yard, noses to the gate. He tips the spoon at them.

*   [The gray Corolla.]
    ~ car = "corolla"
    There's a rideshare sticker in the windshield and 132 horsepower behind the grille, and any light in this city will show you four of it.

    "Two in the back at that hour, who's going to wonder?" Shannon calls from the door. "Just don't let them rate you."
*   [The gold LeSabre.]
    ~ car = "lesabre"
    One owner, who has stopped driving. It weighs thirty-six hundred pounds, idles under the sound of a refrigerator, and takes a corner the way you'd carry soup.

    "Mrs. Aldous," says Shannon. "Church and the eye doctor. Leave the candy in the door. It's structural."
*   [The white Crown Victoria.]
    ~ car = "crown_vic"
    Ten years with the Burbank police. The spotlight is gone and the hole for it is taped. People get out of its way, and afterward they remember doing it.

    "It pulls right for donuts," says Shannon. "I had the alignment done. It still pulls."
-   -> the_bay

= the_bay
# page
There's a bay free until half past ten, one lamp, and one pair of hands.

*   [Wire a switch for the tail lamps.]
    ~ prep = "dark"
    A toggle under the dash, a yard of wire, and most of an hour on your back in the trunk. Then everything red goes out at once. You try it against the wall. Shannon watches the wall go dark with the spoon in his mouth.

    "That's illegal," he says.
*   [Put new tires on the rear.]
    ~ prep = "tires"
    The old ones are good outside and canvas inside. The new ones still have their whiskers. Shannon reads the price off the label, moving his lips, while you break the beads.

    "Bring them back," he says. "I know you'll bring them back. Bring them back round."
*   [Sit down and eat with him.]
    ~ prep = "chili"
    ~ shannon_odds += 1
    He finds the other spoon. There's a man in Bakersfield with a chassis who'll hold it till the first for a handshake and a thousand dollars. Shannon has shaken the hand.

    "I haven't told anybody," he says. "Ideas get worse, told."
    {toy == "pocket":
        ~ toy_mended = true

        Your fingers have found the safety wire, and a bushing makes a fair wheel. The tow truck rolls the length of the desk and bumps his pot.
    }
-   At half past he opens the gate himself, which takes a while, and he's still holding it when the mirrors lose him.

-> the_laundry

=== the_laundry ===
# place: Marengo Street at Soto
# time: 10:52 PM
You turn the inside mirror up to face the roof. Two people come out of the coin laundry with one bag of washing and get in behind you from the curb side, the older one first. The springs go down for two men and barely at all for the bag.

In the door glass there's a slice of each: reading glasses on a cord, and a hand with its glove on already.

# page
"Hi," the young one says, and hiccups. "Sorry. I'm—do we say who we are?"

"We don't say," says the older one.

{asked == "crew":First time out. He has buckled his belt without being told.|} {shannon_spent:They paid half of this in advance. It's on Shannon's desk, with a buckle.|}

*   [Pass a kitchen timer over the seat.]
    ~ rule_told = "timer"
    It's white, the dial is worn away at soft-boiled, and it came out of Shannon's dish rack. "Wind it to five when you're in," you say, and hold it up until somebody takes it.

    "It ticks," the young one says. "Does it ring?"

    "Yes."

    "We can't have it ring in there."

    "No," you say.
*   ["When that door shuts, I count."]
    ~ rule_told = "count"
    "To three hundred," you say. "Then I take my foot off the brake."

    "But say we're right there." A hiccup. "Say you can see us. Say we're running."

    "I won't be looking at the door."

    The older one finds this reasonable. You can hear him cleaning his glasses.
*   ["What did he tell you?"]
    ~ rule_told = "asked"
    "Five minutes," the older one says.

    "And then?"

    "And then you honk," says the young one.

    You let a light go from red to green with nothing coming either way.

    "And then he's gone," the older one says. "Whoever's in is in."
*   [Pull out.]
    # silence
    ~ rule_told = "nothing"
    ~ silences += 1
    The freeway goes over, then Chavez, with its one taco truck lit. The young one hiccups every ten seconds.

    "Your man told us about the five," the older one says at last. "In case you were working up to it."
-   -> hiccup

= hiccup
# page
By First Street the hiccups are seven seconds apart, and loud. The laundry jumps with each; it's on the young one's knees.

"He'll do that up there," says the older one. "Over a bakery. Through the floor." Then, to your collar: "You're the driver. Do something."

*   [Pass your water over the seat.]
    ~ hiccups = "water"
    He drinks all of it without breathing, the way somebody's grandmother told him to, and puts the cap on. Nobody speaks for a block. Nobody hiccups.

    "Thanks," he says. "Should I hang on to this?" He has one glove on, and the bottle is in the other hand. Under his prints are all of yours.
*   [Stand on the brake.]
    ~ hiccups = "braked"
    Thirty to nothing in the length of a bus stop. The belts catch both of them; nothing catches the laundry. It meets the seat in front with a sound of many shirts and one thing breaking.

    "Well, it worked," the older one says, when it has been quiet for some time. He has the bag open. "That was my meter."
*   [Drive.]
    # silence
    ~ silences += 1
    They get no better. Third comes up on the right with its shutters down. Behind you the older one takes out a handkerchief, folds it twice, and tells him to bite it.
-   -> the_alley

=== the_alley ===
# place: The alley behind East Third
# time: 11:06 PM
It's one car wide, with a drain down the middle.

{asked == "alley":
    In off Soto, tail first, forty yards by the door mirrors, and you stop with the nose to the street. Behind you, where Shannon said, the chain hangs across the Breed end.
- else:
    ~ scraped = true
    It ought to run through to Breed. There's a chain across it, and gas company tape. So it's out to Soto again in reverse, around, and in tail first, and on the way the left rear corner finds a bollard.

    "Was that us?" says the young one.

    It was yellow. Some of it still is.
}

# page
"We're early," says the older one.

Early is for seeing who else uses the place. At nine minutes past, the bakery's back door opens, and a woman in a hairnet comes out with a bucket of gray water and doesn't throw it.

# page
{car:
- "corolla":
    She looks at the sticker in the windshield and comes over, bucket and all. Knuckles on the glass. "You go to Lynwood?" she says through it. "At four? How much to Lynwood?"
- "lesabre":
    She sets the bucket down and walks the length of the car with one wet finger on the gold. Knuckles on the glass. "My father's," she says through it. "The same. The same color. You want to sell?"
- else:
    She stands up straighter and says two words into the bakery without turning her head. A radio stops. One after another, three boys in aprons walk away up the alley and under the chain. She comes to the glass. "Everybody here has papers," she says through it.
}

{hiccups == "left":On the back seat a hiccup goes off in a handkerchief.|On the back seat two men look at their knees.}

*   [Wind the window down.]
    ~ bakery = "talked"
    ~ faces_seen += 1
    {car:
    - "corolla":
        "I'm off at midnight," you say. "Get one with the light on. Don't pay over thirty."

        "They took fifty," she says. She writes thirty on the back of her hand.
    - "lesabre":
        "It isn't mine. It runs good, though."

        "He had candies in the door," she says. You hold the pocket open, and she has one, and one for later.
    - else:
        "I'm not police. It's only the car."

        She looks you over, all of you that fits in a window. "Then paint it," she says.
    }

    The bucket goes down the drain a little at a time, so as not to splash your wheel, and she takes it in and shuts the door.
*   [Look straight ahead.]
    # silence
    ~ silences += 1
    ~ bakery = "stared"
    The knuckles again, twice. Then her shape goes down the side of the car to the rear bumper, and stays about as long as it takes to read seven characters. The water hits the alley all at once. Then the door.
*   [Start it and go around the block.]
    ~ bakery = "block"
    Soto, Fourth, Breed, Third, Soto, at twenty-five, with your signal on. Her door is shut when you get back. There's a bread van where you stood, so you take the place ahead of it. It's eighteen minutes past.

    "I'd have liked a look at that lock," says the older one. "I like to look at a lock."
-   -> eleven_twenty

= eleven_twenty
# page
They unpack eight white shirts onto the seat, to make room.

{rule_told:
- "timer": The young one gives the timer its five and buttons it into his jacket, ticking.
- "count": "Three hundred," the young one tells himself. "That's a lot."
- "asked": "Whoever's in is in," says the young one, trying it.
- else: "Five," the older one says.
}

Then they go up an iron stair with the bag between them, empty enough to swing. {hiccups == "left":The fourth step gets a hiccup, and so does the landing.|The young one climbs on his toes.} The older one holds both hands to the door, close to his chest. It opens, they're in, and when it's shut you hear him lock it again behind them.

Eleven twenty, and no seconds.

# page
The scanner is down between the seats with its volume at two.

{prep:
- "dark": Your finger finds the toggle under the dash and lets it be.
- "tires": The rear tires have twelve miles on them.
- else: The hour in the bay went into {toy_mended:a toy|chili}.
}

A light goes on upstairs, no bigger than a hand, and moves off to the left. Forty seconds gone.

-> the_window

=== the_window ===
~ temp how = drive("window")
~ night_how = how
{ how:
- "clean":
    -> morning_clean
- "seen":
    -> morning_seen
- "left_one":
    -> morning_left_one
}
-> morning_caught

// ---------------------------------------------------------------------------------------------------------------
// Said while the car moves. Content/drives/window.yaml calls each stitch in a flow of its own; 12 words a line.

=== window_radio ===
-> DONE

= routine
Four-Adam-Nine, a dispute over a parking space, State and Michigan.
-> DONE

= shift
Four-Adam-Seven, clear from Hollenbeck Station. Back on Third.
-> DONE

= alarm
{hiccups == "left":
    Silent alarm, dental lab, Third and Breed. Caller also reports hiccups.
- else:
    Silent alarm, dental lab, East Third and Breed. No key holder.
}
-> DONE

= responding
Four-Adam-Seven, we'll take the teeth. Two minutes out.
-> DONE

= description
{bakery:
- "talked":
    Witness at the bakery says a van. Blue. She's very sure.
- "stared":
    Witness has a {car_color()} {car_name()}, one male, and a full plate.
- else:
    Witness saw a {car_color()} sedan circle the block. No plate.
}
-> DONE

= airship
Air Four is over downtown with the light on.
-> DONE

= eyes_on
{scraped:
    May have him. {car_color_first()} sedan, yellow paint left rear.
- else:
    May have him. {car_color_first()} sedan, not in a hurry.
}
-> DONE

= pursuit
Four-Adam-Seven, he's running. {car_color_first()} {car_name()}, westbound.
-> DONE

= lost
{prep == "dark":
    Lost him. His lights went out. All of them.
- else:
    Lost him. Air Four, start wide and come in.
}
-> DONE

= held
{crew_in == 0:
    Two in custody at the lab. {hiccups == "left":One of them's got hiccups.|One brought his own pen.}
- else:
    One in custody at the lab. Older male, very polite.
}
-> DONE

= five
All Hollenbeck units, hold the bridges. Nothing crosses without a look.
-> DONE

=== window_crew ===
-> DONE

= first_in
~ crew_in = 1
{hiccups == "braked":
    "He's coming. You broke his meter, he did it by ear."
- else:
    "He's coming. He's locking up. He always locks up."
}
-> DONE

= second_in
~ crew_in = 2
{bakery == "block":
    "Never got my look at that lock," says the older one. "Go."
- else:
    "Both," says the older one. The door shuts. "Go."
}
-> DONE

= still_here
{rule_told:
- "timer":
    "It's still ticking," says the young one. "So what? Go!"
- "count":
    "Are you still counting? You can stop counting!"
- else:
    "We're in," the young one says. "This is us, in. Go."
}
-> DONE

= left_behind
{crew_in == 0:
    The back seat is eight shirts. Nobody says anything.
- else:
    "He's on the stairs! He was on the stairs!"
}
-> DONE

= slow
{crew_in == 2:
    "They can see us," says the older one. "Be a taxi."
- else:
    {crew_in == 1:
        "Slow down," he says. "Please. Slow down."
    - else:
        Too fast for this street, and it's a wide street.
    }
}
-> DONE

= under
~ hid = true
{crew_in > 0 and hiccups == "left":
    Rotors overhead. Out of the dark behind you, one hiccup.
- else:
    Rotors overhead. Pigeons shuffle along a beam.
}
-> DONE

= bridge
~ way = "bridge"
Lamps the whole way over, and nothing to be under.
-> DONE

= river
~ way = "river"
Tracks on one side, wall on the other. No lamps.
-> DONE

= hit
~ hit_something = true
{prep == "tires":
    Bring them back round, Shannon said. He said nothing about fenders.
- else:
    Something in the trunk that was not loose is loose.
}
-> DONE

= garage
{crew_in == 2:
    "That's it? With the arm up?" "Watch your head," says the older one.
- else:
    The arm is up, the way it has been since March.
}
-> DONE

// A talk can come up twice, so its choices stay (+); the sequence knows them by their order: keep it.
=== window_talk ===
-> DONE

= duck_or_run
{crew_in == 2:
    "There's a roof," says the older one. "Roof or road?"
- else:
    A roof ahead, and the road beside it.
}
+   [Roof.]
    ~ answered += 1
    {crew_in == 2:"Good. I'm too old for the other."|In under it, then.}
+   [Road.]
    ~ answered += 1
    {crew_in > 0:A belt clicks tighter.|Nobody to hold on but you.}
+   [Say nothing.]
    # silence
    ~ silences += 1
    {crew_in == 2:"He's thinking," the young one says. "Is he thinking?"|The roof comes on at the speed you're doing.}
-   -> DONE

= how_long
The light comes along the ground, feeling for edges. {crew_in > 0:"How long?"|}
+   [Until it turns.]
    ~ answered += 1
    {crew_in == 2:They hold still.|Sooner or later it has to.}
+   [Now.]
    ~ answered += 1
    {crew_in > 0:"Now now?" says the young one.|In gear.}
+   [Say nothing.]
    # silence
    ~ silences += 1
    {crew_in > 0:Back there somebody starts on a prayer and loses the middle.|It goes over the hood and comes back.}
-   -> DONE

= which
{crew_in == 2:
    "Bridge or river?" the older one says.
- else:
    The signs come up. Bridge, or river.
}
+   [River.]
    ~ answered += 1
    {crew_in == 2:"Dark," says the older one. He approves.|The dark side, then.}
+   [Bridge.]
    ~ answered += 1
    {crew_in > 0:"Everybody can see a bridge," the young one says.|The lit side, then.}
+   [Say nothing.]
    # silence
    ~ silences += 1
    {crew_in == 2:Neither of them asks it twice.|The lane you're in will do.}
-   -> DONE

=== function car_name()
{ car:
- "corolla":
    ~ return "Corolla"
- "lesabre":
    ~ return "LeSabre"
}
~ return "Crown Victoria"

=== function car_color()
{ car:
- "corolla":
    ~ return "gray"
- "lesabre":
    ~ return "gold"
}
~ return "white"

=== function car_color_first()
{ car:
- "corolla":
    ~ return "Gray"
- "lesabre":
    ~ return "Gold"
}
~ return "White"

// ---------------------------------------------------------------------------------------------------------------
// The mornings

=== morning_clean ===
# place: Under the furniture showroom, Mateo Street
# time: Before midnight
Second level down, between a pillar and a van with leaves on its roof, nose out. You switch off and the block begins to tick.

{rule_told:
- "timer":
    In the young one's jacket the kitchen timer rings.

    "I had my thumb on the dial," says the young one, when it's over. "The whole time. I did every tray with one hand."
- "count":
    "What did you get to?" the young one wants to know.

    "A hundred and seventy-two."

    He is quiet. It had felt like more.
- "asked":
    "So if I'd been on the stairs," says the young one. "At five. On the actual stairs."

    "You heard me say it," says the older one. "I said it so I wouldn't have to hear it."
- else:
    {answered == 0:"The whole way," the young one tells your headrest. "He never said one thing. Is he allowed?"|{bakery == "talked":"He talked to the bread lady," the young one says, "before he talked to us."|"He talks," the young one says. "I thought he couldn't, and he talks."}}
}

# page
The shirts go in on top. The young one hauls the bag out, and the springs come up after it. {hiccups == "water":Your bottle goes along; he lifts it at you from the ramp.}

The older one stays in his seat. An envelope comes over your shoulder. His glasses go into their case, and the case shuts.

"There's one in San Pedro, in December. The same class of thing, but veterinary." A pen clicks. "I know how you are about twice. We could be different people by December."

*   ["No."]
    "No," he agrees. The seat gives him up. He takes the ramp slowly, and at the top he waits for the young one and lets him carry everything.
*   [Hold out your hand for the pen.]
    ~ older_number = "taken"
    ~ rules_broken += 1
    He does the writing himself, on the flap of the envelope, against your headrest: seven digits, no area code. You feel each of them through the foam.

    "Now I don't know what to think of you," he says, and goes up the ramp with a hand on the rail.
*   [Keep both hands on the wheel until he goes.]
    # silence
    ~ silences += 1
    ~ older_number = "left"
    It takes him a minute and a half. Afterward there's a handkerchief on the seat, folded twice, with seven digits inked on the corner, where you'd have found it when you vacuumed.
-   -> counting

= counting
# place: Shannon's garage
# time: 12:50 AM
Shannon is at the gate with a lamp.

{car:
- "corolla": "Anybody rate you?" he says.
- "lesabre": He goes around Mrs. Aldous's car and looks in the door pocket. {bakery == "talked":"You ate two candies," he says.|"It's all still there," he says, and takes one.}
- else: "Anybody pull over for you?" he says.
}

{hit_something:His lamp stops at the fender. He fits his palm into the dent.|{scraped:His lamp stops at the left rear corner. He scratches the yellow with a thumbnail and smells it.|}}

{prep == "tires":He feels the rear treads. "Round," he admits.|{hid:There's pigeon on the roof. He lets that go.|}}

{way != "third" || bakery == "stared":
    # page
    {way == "bridge":"You came over Fourth," he says. "With the lights on it."|{way == "river":"You came by Mission," he says. "I can smell the trains."|}} {bakery == "stared":One plate is off already. "They read it out. She never missed a letter."|}
}

# page
{hiccups == "braked":"The older one called. He wants to know who he sees about a meter."|{silences > 3:"The older one called. He wanted to know are you all right. I said that's him all right."|"The older one called. He says it was like being driven by a bank."}}

# page
He counts the envelope on the desk. {older_number == "taken":It has come without its flap. He counts around that. }Fifteen hundred. Your end is two thousand, and the first fifteen has a buckle on it. He squares the bills in front of you and doesn't look at the buckle.

"So that's you, all but five," Shannon says. "Or. You keep five, and the thousand stays here till the first, and {prep == "chili":my friend in Bakersfield can put down his calendar."|a man in Bakersfield sells me the rest of that belt."}

*   [Take the fifteen hundred.]
    ~ money += 1500
    ~ shannon_owes += 500
    "Sure," he says. He finds a pencil and writes 500 on the wall over the phone, under a column of others, with the date.
*   [Push a thousand back.]
    ~ money += 500
    ~ shannon_owes += 1500
    ~ shannon_odds += 1
    He puts his hand on it and leaves the hand there. "You'll get a look at it. It's got no engine yet. It's got no doors. But you'll see."
*   [Take the fifteen hundred, and the harness.]
    ~ money += 1500
    ~ harness = "driver"
    ~ shannon_odds -= 1
    "Oh, come on," says Shannon.

    With the buckle it's heavier than it looks. He comes after you as far as the gate, holding the plastic.
-   -> chapter_end

=== morning_seen ===
# place: Under the furniture showroom, Mateo Street
# time: Before midnight
~ heat = 30
They're out before it has stopped rolling. The young one goes up the ramp and the older one down it, with the bag, toward a stair. He comes back to throw an envelope in. Seven hundred and fifty: the other half has gone up the ramp.

{bakery:
- "talked": On the scanner it's still a blue van at the bakery; she won't be moved. But Four-Adam-Seven has had you in his lights for the length of a block, and he says {car_name()}.
- "stared": On the scanner a man reads out your plate, phonetically, without a mistake. She gave him all seven.
- else: On the scanner it was a sedan until Four-Adam-Seven had it in his lights for a block. He says {car_color()} {car_name()}.
}

{scraped:Yellow on the left rear, he adds.|{hit_something:Fresh damage, he adds.|One man, he adds, in no kind of hurry.}}

# page
Rotors cross overhead, go away, and cross again at a right angle. They're drawing a grid, and Mateo Street is in it.

{hiccups == "water":The water bottle is on the floor behind you, with its cap on, and goes inside your jacket.|On the floor behind you there's a glove, the left, which goes inside your jacket.} That leaves a car.

*   [Creep it to Shannon's and cut it up.]
    ~ car_fate = "cut"
    -> cutting
*   [Wipe it, leave the key in, and walk.]
    ~ car_fate = "left"
    -> walking
*   [Stay in it until the streets fill.]
    ~ car_fate = "kept"
    -> sitting

= cutting
# place: Shannon's garage
# time: 2:10 AM
~ money += 750
The roll door is down and chained, and the light over the bay has a blanket on it.

{car:
- "corolla": "Four of it at any light," says Shannon. "So now it's three." He lights the torch.
- "lesabre": Shannon takes the candy out of the door first and puts it in a jar. Then he lights the torch.
- else: "And I'd paid for the alignment," says Shannon. He lights the torch.
}

The doors were off by one, and the roof by half past. He works the saw sitting down with the bad leg out straight, and you carry what he cuts to four different bins.

# page
A motor comes up to the roll door and stays there, idling. Under the door a white light reaches as far as your boots.

*   [Keep the saw going.]
    ~ shannon_odds -= 1
    Somebody raps with a flashlight, and Shannon puts his head out under the door, black to the eyes, and talks for a quarter of an hour about a transmission while you cut. When he comes back he knows the names of the officer's children.

    "He's bringing me his wife's car," says Shannon. "Now I've got to fix it."
*   [Cut the power.]
    # silence
    ~ silences += 1
    ~ heat += 10
    Saw, lamp, compressor, then the torch. You stand either side of half a {car_name()} while the flashlight comes in at the hinge, crosses the floor, and rests on a front seat that has no car around it. It stays long enough to write something down.
-   By half past four it's a dozen pieces and a smell. You lay the seven fifty on the desk. He lays it on the roof of your car, and won't say what the {car_name()} cost him.

-> chapter_end

= walking
# place: West on Third
# time: 1:15 AM
~ money += 750
~ heat -= 10
Wheel, lever, belt, both door pulls{prep == "dark":, the toggle}. You leave each window down a hand's width, so that nobody has to break one.

Third goes home by itself: through Little Tokyo, up past the old cathedral, and into the hill. The tunnel has a walkway two feet wide with a rail. The money is in your sock. Halfway along, a cruiser comes in behind you, slowly, and its window is going down.

*   [Ask him for a lift.]
    ~ faces_seen += 1
    "Bus quit," you tell him. "How far do you go?"

    He goes as far as Alvarado. He has a thermos between his knees and a bad tooth, and all the way up Third he tells you what they wanted for a crown.
*   [Keep walking.]
    # silence
    ~ silences += 1
    ~ heat += 5
    He keeps level for a hundred and ten steps, and you give him the side of a hat. Then the radio wants him, for a {car_color()} {car_name()} with its windows down, and it's a one-way tunnel: he has to go on out the far end to turn around.
-   ~ shannon_odds -= 1
    {car == "lesabre":The title in that glove box says Aldous. She'll remember who bought it: she told him about her hip, and he told her about his.|At eight Shannon will have to report it stolen, from a yard that he'd rather nobody came and looked at.}

-> chapter_end

= sitting
# place: Under the furniture showroom
# time: 5:10 AM
~ money += 750
~ heat -= 20
The grid went south at one and west at two. You lay across the front seats with the scanner on your chest and heard them lose interest: a stabbing on Sixth, then a dog, then the change of watch.

{toy == "pocket" and not toy_mended:
    ~ toy_mended = true
    There was a bobby pin down the back of the seat. By three the tow truck had an axle, and foam from somebody's earphone for a wheel.
}

Now a man comes down the ramp with a ring of keys and a push broom, and stops at the bumper.

*   ["Slept in my car. Sorry."]
    ~ faces_seen += 1
    "My brother-in-law the same," he says, and sweeps around the tires. When he gets to the van with the leaves on it you're already up the ramp, seventh of ten sedans at a light, each with a person in it holding a cup.
*   [Start it and go by him.]
    # silence
    ~ silences += 1
    ~ heat += 10
    He steps back against the pillar with the broom across his chest. In the door mirror he's at the top of the ramp, telling himself the plate. Then there's a light, with ten sedans at it, and you're the fourth.
-   Shannon has the gate open. He's been holding it since three. "You could have called," he says, and you both think about with what.

-> chapter_end

=== morning_left_one ===
# place: Under the furniture showroom, Mateo Street
# time: Before midnight
~ heat = 15
~ rules_broken += 1
There were more than two minutes left on the watch when your foot came off the brake. You've done it over twice.

{crew_in == 0:
    -> the_shirts_alone
}

{rule_told:
- "timer":
    On the way over, in the young one's glove, the timer rang. He let it go all the way to the end.

    "So that's five," he says now. "That was five. He was locking up."
- "count":
    "What did you get to?" says the young one.

    You don't tell him.

    "I got to a hundred and fifty. I was doing it with you. He was locking up."
- else:
    "You said five," says the young one. "Or the man did. Somebody said five. He was locking up." {hiccups == "left":A hiccup.|He swallows.} "He does it at work. He goes around after the other people and locks up."
}

The bag is on the floor, and he's holding on to it with his feet.

# page
On the scanner the older one is in custody. They've asked him who was driving, and what he said was that it's a good question.

*   [Take the young one back to see.]
    ~ older_saw = true
    ~ heat += 10
    First Street bridge, at the limit. He's on the curb at Third and Soto with his hands behind him. An officer is crouching to put his glasses on him, since they've come to the end of their cord and he can't. He sees the {car_name()} go by. Then he lifts his face and admires a streetlight until it's past.

    "He saw us," says the young one. At Mariachi Plaza there's a last train.
*   ["Half of that's his. Leave it."]
    ~ older_share = "kept"
    He counts trays by the dome lamp, one for him, one for the seat, wiping his nose. There's an odd one. You watch him want it. It goes on the seat.

    "What'll you do with it?"

    "Keep it," you say. It comes out wrong, and you let it stand.
*   [Reach back and open his door.]
    # silence
    ~ silences += 1
    ~ faces_seen += 1
    He looks along the arm at the rest of you, the most he's had to look at all night. Then the springs come up. You can hear that bag all the way to the street.
-   When he has gone there are eight white shirts on the back seat.

-> the_laundry_again

= the_shirts_alone
# page
So nobody gets out. On the back seat are eight white shirts.

The scanner has both of the others, at the foot of the iron stair, with the bag on the ground. One has told the officers that the driver must have been taken ill.

*   [Go back past the alley.]
    ~ older_saw = true
    ~ heat += 10
    Three patrol cars have it stopped up, and the two of them sit on the curb at Soto with their hands behind them. When the {car_name()} goes by the young one begins to get to his feet. The older one leans on him, with a shoulder, until he is sitting again.
*   [Turn the scanner off and count the shirts.]
    Still eight. They've been folded around cardboard by somebody who was paid to, and the top one has a button that doesn't match.
-   -> the_laundry_again

= the_laundry_again
# place: Marengo Street at Soto
# time: 1:05 AM
The coin laundry doesn't close. One dryer is turning with nothing in it, and in front of it sits a woman of sixty with a library book, an empty basket, and four rolls of quarters in her lap.

She looks at the shirts on your arm. There's a name in each collar, on a tape. You've kept the collars turned in.

"He said twenty minutes," she tells you. "He went for change."

*   [Put the shirts in her basket.]
    ~ wife = "shirts"
    ~ faces_seen += 1
    She counts them with one finger. She undoes the top one's collar button and does it up again. "These are the whites," she says. "Where's the darks?"

    The door is on a closer. It takes a long time to shut.
*   ["Hollenbeck Station. On First."]
    ~ wife = "told"
    ~ faces_seen += 1
    "They'll let you see him in the morning," you say. "Take his other glasses."

    "Is he hurt?"

    "No."

    The quarters go into her bag a roll at a time. "You'd be the one who drives," she says. You get the door for her, which she takes for an answer.
*   [Leave them on the nearest machine and go.]
    # silence
    ~ wife = "avoided"
    ~ silences += 1
    From the light at the corner you can see her. She has them on her knees, and she's holding one up by the shoulders in front of the window, at arm's length, though she must know the size.
-   -> the_last_of_it

= the_last_of_it
# place: Shannon's garage
# time: 1:40 AM
"So there's no second half," Shannon says. "The second half's in handcuffs." He has had the scanner on. He looks at the watch on your wrist, and then he gets very busy with the lamp and the fender.

{wife == "told":
    You tell him about the woman.

    "You talked to her," says Shannon. "With your mouth."
- else:
    "He had such a nice pen," says Shannon.
}

{older_share == "kept":Half the trays go in the bottom of the parts washer, in a shop rag, under the sludge. Shannon holds the lamp for you. He doesn't ask whose.}

*   ["I went early."]
    ~ shannon_knows_early = true
    ~ shannon_odds += 1
    The lamp stays on the fender. "How early?"

    "Two minutes. More."

    "Okay," he says, after looking at some paint. "Well, don't tell people," and he switches it off, so that neither of you has to be seen.
*   [Hang the harness on the wall.]
    # silence
    ~ silences += 1
    ~ harness = "wall"
    He lets you. It takes two nails. With its straps down it's about the size of a man, from the shoulders to the lap. "That'll be the last one we buy for a while," says Shannon.
-   -> chapter_end

=== morning_caught ===
# place: Metropolitan Detention Center, Los Angeles Street
# time: Friday, 3:20 AM
The property officer types with two fingers and reads aloud as he goes. "One watch. One belt. One ring with, let me see. Two keys."

{toy == "pocket":"One toy." He stands it on the counter and gives it a push. {toy_mended:It rolls to the edge.|It goes around to the left and stops.} "Tow truck. Condition, {toy_mended:good|fair}."|"No wallet," he says. "No phone. I like a light traveler."}

{crew_in:
- 2: Through a wall you can hear {hiccups == "left":the hiccups, and} the older one spelling his name for somebody, patiently, from the beginning.
- 1: Through a wall the young one is telling somebody how many stairs there were, and how many of them were left.
- else: On a monitor over his head, without sound, two men come down an iron stair to an empty alley, and stand in it.
}

"Occupation?"

"Mechanic."

He finds the letters.

# page
A detective with a head cold walks you to the room that has the telephone. She puts down a photograph of a {car_name()}. {bakery == "talked":She puts down a baker's statement, that it was a blue van.|{bakery == "stared":She puts down a sheet in a baker's handwriting, seven characters, underlined.|She puts down a map of four streets, with a loop on it in red.}} {hiccups == "water":Last comes a water bottle, in a bag.|}

// What there is to hold him on: somebody in the car with a bag, a plate, or a bottle with both their prints on it.
{crew_in == 0 && bakery != "stared" && hiccups != "water":
    -> nothing_to_type
}
{crew_in > 0 && bakery == "talked" && car == "corolla":
    -> nothing_to_type
}

# page
"Somebody called you," she says. "Somebody owns that car, and he's home in bed. I could do a lot with him. You could be out for Christmas." The telephone comes across the table. "Or there's this. One call, local."

*   [Call the shop.]
    -> the_shop
*   [Call the oven.]
    -> the_oven
*   [Leave it where it is.]
    # silence
    ~ silences += 1
    -> the_map

= nothing_to_type
# page
{crew_in == 0:The two at the lab have never seen you in their lives. You had eight shirts with you, and not one crown.|{crew_in == 1:The young one says he flagged you down; he saw the sticker. He's crying, but he has it word for word|The gentleman with the pen says he flagged you down; he saw the sticker. He has spelled it for her}. You were very civil, and he'd give you five.}

# page
"I don't believe any of it," says the detective. "But I'd have to type it up." It comes to failure to yield, in {car == "lesabre":an old lady's Buick|a dead man's car}. The {car_name()} stays.

# page
She's at the door with you when she looks at the form. "Mechanic," she reads. "I've got a noise, in a Mazda. It comes in at two thousand."

*   ["It's the heat shield."]
    ~ let_go = "told"
    ~ shannon_odds -= 1
    "You haven't heard it."

    "No."

    "My man says bushing. He's said it twice, with his hands." She gets out a small book and writes yours in over his.
*   ["Who do you take it to?"]
    ~ let_go = "asked"
    ~ shannon_odds += 1
    "Somebody up on San Fernando Road." She has taken longer to look at you than it took to say. "Why, do you know it?"

    It's a long road, you tell her.
*   [Go back for the box of tissues, and give it to her.]
    # silence
    ~ silences += 1
    ~ let_go = "silent"
    She takes three. "That isn't an answer," she says through them. She walks you the rest of the way with the box under her arm.
-   ~ car_fate = "held"
    ~ heat = 25
    ~ faces_seen += 2
    ~ shannon_odds -= 1
    At five the property officer reads it all to you again from the bottom. Two keys, one ring, one belt, one watch. {toy == "pocket":He holds on to the truck until last.|"Get a wallet," he says.}

-> chapter_end

= the_shop
# ending: Taken in the Prologue
He has it before the first ring is over. There's a compressor filling behind him, so he's on the stool at the end of the bay, where he can see the gate.

"Garage," says Shannon.

"I had a car in with you," you tell him. "I won't be by for it."

The detective has uncapped her pen.

# page
{asked == "nothing":He holds out for six seconds, his limit, and then for four more.|A stool creaks. That's him getting up.} "I got no car here," says Shannon. "Who is this?" And, when you don't say: "You got a wrong number, buddy. Did you eat?"

"Yes."

"Okay," says Shannon. "Then you want to go look that number up," and he waits, and so do you, and it's the detective who leans over and presses the bar.

She writes down a wrong number, and the time, and sits looking at it.

# page
By Monday the numbers on the {car_name()} have led them {car == "lesabre":to Mrs. Aldous, who sold it to a nice man with a limp and forgets which leg|to a Mr. Pruitt, dead since June}. The county lends you a lawyer of twenty-six, who says five years and is nearly right.

In the third week a package comes. Five red straps they won't let you have. They let you have the card, in pencil, in a hand that had more to say than card: "Somebody should be wearing it."

-> END

= the_oven
# ending: Taken in the Prologue
You know the number, though you've had no use for it. The detective watches which keys.

It rings. It's ringing on a rack, in the dark, behind a door with both its locks turned, and at the Leland Arms you can hear that oven from the stairs.

Four. You hold down the bar and count.

"Nobody home?" says the detective.

At ten you press the keys again. She starts to say that it's one call, one, and then lets it go by to see what it is.

# page
Across the hall, whoever counted the floor is awake, and has this now.

{toy:
- "dresser": By him there's a dresser with a truck on it, facing the door.
- "stairs": Half a floor down there's a truck against the wall, waiting for him to come and look.
- else: He's short one truck, which is in an envelope downstairs here, with a number.
}

He's at two. He is at three. Four, and after that it's an oven.

# page
"So who was that for?" the detective asks. She asks again at the arraignment, and in the spring she drives out to Chino with a tape machine and the same cold, and asks there.

Four years and two months. The next people in 405, warming the stove for a turkey, smell something and find a folding phone, past saving. They take it down to the super. Tovar turns it over with his good hand. It came with the stove, he tells them, and use the middle rack.

-> END

= the_map
# ending: Taken in the Prologue
It stays where she put it. She gives it a full minute by the wall clock. There's a box of tissues, and she takes one, and then moves the box to the middle of the table in case.

"I had a noise once," she says. "In a Mazda. A man up on San Fernando Road told me about it for twenty minutes, and never charged." She looks at you across the tissue. "I thought of him tonight, I don't know why. He talks like somebody who'd own that car."

# page
On the wall behind her there's the city. Third Street goes nearly the width of it, with a river through it and a pin in one end. You find Mariposa. You find the pin. There's a road that comes in beside the tracks from the north, and you keep your eyes off that one for as long as she sits there, which is until six.

# page
Your prints are in nobody's machine, and the county has to call you something. It uses the name on the registration. For five years, less some for quiet, you answer at count to {car == "lesabre":Aldous|Pruitt, who lived in Reseda and died in June}.

Nobody visits. Each birthday, on a date he must be guessing, there's a used paperback on carburetors, with the receipt for a bookmark. On the back of the receipt, in pencil, is what he owes you. It's more each year. He's charging himself interest.

-> END

=== chapter_end ===
# place: The Leland Arms
# time: Friday, toward six
{car_fate == "returned":You never take a night straight home. This one has been to Barstow and back, at the limit.}{car_fate == "left":You have walked by the building twice, once on each side of the street.}{car_fate == "held":The first bus out Third was four cooks and you.}

The green Tercel has found a space in front of the building, and one of its rear doors is only on the first catch. The dome lamp has been burning since somebody carried in the last box. It's down to brown.

*   [Open the door and shut it properly.]
    ~ tercel_door = "shut"
    ~ boy_saw = true
    Lift, then push. The lamp goes out. On the fourth floor there's a boy with his forehead against the glass, who has now watched a man he doesn't know open his mother's car. You show him two empty hands. He thinks about it, and shows you his.
*   [Find a pump and fill that left rear.]
    ~ tercel_tire = "pumped"
    ~ boy_saw = true
    Tovar keeps one behind the mailboxes, for a bicycle he doesn't have. Eighteen pounds to thirty is ninety strokes. At about the sixtieth you see a boy in a fourth-floor window with his lips moving. You stop; they move once more. You've gone in before you remember the dome lamp.
*   [Leave it. It isn't your car.]
    # silence
    The lamp will go out by itself. In the lobby the elevator stands open, swept, its certificate signed by an inspector from another decade, and smelling of other people's pillows. You take the stairs.
-   -> fourth_floor

= fourth_floor
# page
Four flights, keeping to the outside of the treads.

{toy == "stairs":On the turn above the third floor there's no truck. A line of ballpoint starts from where it was, goes up the wall at the height of a small hand, and in under the door of 407.|{toy == "dresser":There's a sticker on your door, low down, of the planet Saturn. The thumb that pressed it flat was small, and went twice around the rings.}}

{call_taken == "missed":A plastic bag hangs on your doorknob: four tangerines{toy != "stairs" && !toy_mended:, and under them one very small black wheel}. That's Tovar, with his good arm.}

{toy == "pocket":
    -> truck_in_pocket
}
-> the_oven_again

= truck_in_pocket
# page
The mat in front of 407 is new and has nothing to say. The truck {toy_mended:stands level on your palm|sits crooked on your palm}.

*   {toy_mended} [Leave it on the mat.]
    ~ toy = "mat"
    You roll it up until its bumper meets the door. Inside, feet come down off something, and stop.
*   {not toy_mended} [Take it in and fix it first.]
    ~ toy_mended = true
    The axle is an inch of wire off a bread bag, doubled. {call_taken == "missed":The wheel still fits.|For the wheel you use a rubber foot from under the phone.} It takes until the light in the alley quits. Then it stands on the sill, to go back tomorrow, facing out.
*   [Keep it a while.]
    It goes on the sill, where there has never been anything.
-   -> the_oven_again

= the_oven_again
# page
Two locks.

{night_how:
- "clean": {money > 1000:Fifteen hundred dollars|Five hundred dollars} goes in the freezer, behind the one ice tray{harness == "driver":, and five red straps go over the back of the one chair}. {older_number == "taken":You read the flap once and put it in with the booklet.|{older_number == "left":The handkerchief you meant to burn. It goes in with the booklet, folded so the ink's inside.|}}
- "seen": {car_fate == "cut":Your shirt has a dozen holes burned in it.|{car_fate == "left":Your shirt has the tunnel down one sleeve, in black.|Your shirt has the piping of a car seat printed across it.}} It goes down the alley, to somebody else's bin, two buildings over.
- "caught": There's a tag through the hole in your belt, with a number. You cut it off, and then you cut it up.
- else: There's a paper band in your jacket pocket, from around a shirt. You fold it, and fold it, and can't find where it goes.
}

# page
At eight you're due at the shop. The phone is on its booklet. You leave the oven door down an inch.

-> day_work
