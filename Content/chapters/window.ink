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
// | the toy         | a die-cast tow truck the length of a thumb; lost a wheel on the stairs tonight                   |
// | her car         | a green Tercel, at the curb on Mariposa                                                          |
// | Shannon's       | San Fernando Road, Cypress Park. Day work by the hour; night work only by phone. A limp, unexplained here |
// | the money       | $3,000: half in advance (Shannon has spent it on a racing harness and a deposit in Bakersfield), half after. |
// |                 | Driver's end $2,000, Shannon's $1,000                                                            |
// | the harness     | five straps, red, in its plastic; no car to go with it yet                                       |
// | the cars        | gray Corolla, rideshare sticker, 132 horsepower; gold LeSabre, one owner; white Crown Victoria, 11 years Burbank police |
// | the strangers   | older: reading glasses on a cord, brings his own pen, locks up after himself. Younger: hiccups, first time out |
// | picked up       | coin laundry, Marengo Street at Soto, 10:52 PM, with a bag of real washing (eight shirts) around the tools |
// | the job         | dental laboratory above a bakery, alley behind East Third between Soto and Breed, Boyle Heights  |
// | the alley       | in off Soto; the Breed end chained since Monday (gas company); one yellow bollard                |
// | hours           | Thursday. Stairs 6:50 PM, landing 8:40, garage 9:15, laundry 10:52, alley 11:06, in at 11:20:00, window shuts 11:25:00 |
// | the inside mirror | turned up to the roof: they never see his eyes, he sees them in the door glass                  |
// | the way         | Third west, Boyle, Fourth under the 101, the flats; LEFT Fourth Street viaduct, RIGHT Mission Road, over at Cesar Chavez |
// | the end         | garage under a furniture showroom on Mateo Street, Arts District; gate arm broken since March    |
// | wounds          | none tonight                                                                                    |
// | his rules       | no names; never the same people twice; doesn't carry, doesn't come in; five minutes, then he goes |

=== window ===
# chapter: window
# title: The Window
# place: The Leland Arms, South Mariposa Avenue
# time: Thursday, 6:50 PM
# beat: B01
The oven is ringing.

It carries down the stairwell from 405 to the turn above the third floor, where a child's dresser has stopped for the night with the super under one end of it. Tovar has the moving strap over his left shoulder. The right one he had operated on in April, and he told the owner it was his teeth.

"Elevator's full of mattress," he says. "She'll be back with the rest by seven. I said it'd be up."

Four rings, then nothing. In ten seconds there will be four more, and after that the oven is an oven again.

*   [Take the low end.]
    ~ call_taken = "missed"
    ~ helped_tovar = true
    The second four go by while you look for a grip. Pressboard, ninety pounds, most of it in the top drawer. A die-cast tow truck works out of there at the turn, drops, and sheds a wheel that goes on down the stairwell by itself. You both hear it land.

    On the fourth floor Tovar puts down his end in stages and reads the fire notice until he can talk. "Four-oh-seven. A lady and a little boy."

    The truck is in your hand. It seems to have come along.
*   [Go over the top.]
    ~ call_taken = "first"
    ~ toy_stepped_on = true
    One boot on the banister, one on the dresser, and on the far side something small gives under your heel. A die-cast tow truck, the length of a thumb. It had four wheels a second ago.

    "Sure," Tovar says, behind you. "Use it for a ladder."

    Two locks. The truck goes in your shirt pocket so that both hands can work, and the second four has got as far as one.
*   [Pull the drawers out.]
    ~ call_taken = "last"
    All the weight is in the top one: river stones, a padlock with no key, a die-cast tow truck. You stand the drawers on the stairs in order. The truck goes over the edge, and one of its wheels keeps going, down three floors, ticking.

    Tovar carries the empty frame past you on his good arm and looks surprised at himself. "What do I tell her, when she asks who's been in his drawers?"

    By the second lock it's on its last ring. The truck has come with you.
-   -> the_call

=== the_call ===
# place: 405
One room, one window, and the window is what the rent is for: the alley, both ends of it, and your own car against the far wall with its nose out.

The oven has never been lit. The booklet is still taped to the rack, and on the booklet there is a folding phone with one number in it.

{call_taken:
- "first":
    "You're home," Shannon says. "You sound home."

    Nobody has said anything yet.
- "last":
    "I'd hung up," Shannon says. "In my head I'd hung up. I was halfway to the chili."
- else:
    It has nothing to say for itself. You wash, twice, and eat standing, and at ten past seven it starts in again, which it has never done.

    "I know," says Shannon. "Four and four and then never. I know, I made it up."
}

At six o'clock he said goodnight to you across a transmission. That was the other Shannon, the one who pays by the hour.

*   ["Where."]
    ~ asked = "alley"
    "Third. Your Third, the far end of it, past the river. There's an alley. Hang on, I drew it." Paper turns over, and over again. "In off Soto, out on Breed. Only the gas company's had a chain across Breed since Monday. So in off Soto and out off Soto."

    "So I back in."

    "I didn't say it was a nice alley."
*   ["Who."]
    ~ asked = "crew"
    "Two. You don't know them, I don't know them. I like the older one, he brought his own pen." His chair complains. "The young one, it's his first time out. I wasn't going to bring that up."

    "Where?"

    "Third. Your Third, the far end, over the river. There's an alley."
*   [Say nothing.]
    # silence
    ~ silences += 1
    ~ shannon_spent = true
    Shannon is good for about six seconds of it. "It's on Third. Your Third, the far end, over the river. They paid the half up front, fifteen hundred. It's here." A drawer opens. A drawer shuts. "It was here. It's in a belt."

    "A belt."

    "You'll see it. It's a good belt."
-   {call_taken == "missed": "And I told them yes already. I rang at ten to seven to ask you, and you weren't there to say no."}

# beat: B04
"Eleven twenty, upstairs of a bakery. Teeth." He leaves room for you to enjoy it. "It's a dental lab. They pour the crowns up there, gold, platinum, something that starts with P-A. The whole take goes in a laundry bag."

He has given them the speech. It gets longer every year, and he gives it again now so that you'll know what you said: no names, he doesn't carry, he doesn't come in, he never works for the same people twice so don't anybody fall in love.

# page
"They were all right until the five minutes," Shannon says. "The young one asked what happens at six."

"What did you tell him?"

"I said there's a bus on Soto." A spoon goes round the bottom of a pot. "Nine fifteen. The side door's open. Eat something."

He never says goodbye on this one. You put the phone back on its booklet and close the oven door.

-> the_landing

=== the_landing ===
# place: The fourth floor
# time: 8:40 PM
A paint can is holding 407 open. {helped_tovar:The dresser stands square to the wall inside, where you and Tovar set it|The dresser has made it as far as the hall, facing the wall}. Behind it a tap runs in a kitchen, and somebody small walks up and down the front room heel to toe, counting the floor aloud. He is at nineteen.

{toy_stepped_on:The tow truck sits in your shirt pocket with its axle bent where your weight went through it.|The tow truck is in your shirt pocket, three wheels and a bare axle.}

*   [Set it on the dresser.]
    ~ toy = "dresser"
    It leans on its bare corner. You turn it until it faces the door, and the counting stops at twenty-four. By the time any feet come out into the hall you are a floor down, on the outside of the treads, where they don't creak.
*   [Take it back to the stair where he lost it.]
    ~ toy = "stairs"
    On the turn above the third floor you put it against the wall, out of the way of boots, and look for the wheel as far down as the street door. {helped_tovar:The wheel is under the radiator in the lobby. It goes on the tread beside the truck.|No wheel.}
*   [Keep it. It wants an axle.]
    ~ toy = "pocket"
    An axle that size is an inch of safety wire. There are two hundred feet of it on a spool at Shannon's.
-   Out front a green Tercel is double-parked with its flashers going, and every seat but the driver's is boxes. The left rear tire is down to about eighteen pounds. {toy == "stairs":You go round it to your own.|You step around its bumper and walk to your own.}

-> the_yard

=== the_yard ===
# place: Shannon's garage, San Fernando Road
# time: 9:15 PM
Shannon is eating chili out of the pot with a feeler gauge for a knife. In front of him on the desk, in its plastic, is a racing harness: five red straps and a buckle the size of a saucer. There is no racing car.

{shannon_spent:"That's the belt," he says.|"Don't look at that," he says. "It's an investment."}

{shannon_spent:"What's it hold in?"|"In what?"}

{shannon_spent:"For now, plastic."|"In a belt."}

Three cars stand in the yard with their noses to the gate. He tips his head at them and lets you go and choose.

*   [The gray Corolla.]
    ~ car = "corolla"
    There's a rideshare sticker in the windshield and 132 horsepower behind the grille, and any light in this city will show you four of it.

    "Two in the back at that hour, who's going to wonder?" Shannon says from the door. "Just don't let them rate you."
*   [The gold LeSabre.]
    ~ car = "lesabre"
    One owner, who has stopped driving. It weighs thirty-six hundred pounds, idles under the sound of a refrigerator, and leans on corners it should only be told about.

    "Mrs. Aldous," says Shannon. "Church and the eye doctor. Leave the hard candy in the door. It's structural."
*   [The white Crown Victoria.]
    ~ car = "crown_vic"
    Eleven years with the Burbank police. The spotlight is gone and the hole for it is taped. People get out of its way, and afterward they remember doing it.

    "It pulls right for donuts," Shannon says from the door. "I had the alignment done. It still pulls."
-   -> the_bay

= the_bay
# page
There's a bay free until half past ten, one lamp, and one pair of hands. Shannon's stool is at the end of it, where he can supervise.

*   [Wire a switch for the tail lamps.]
    ~ prep = "dark"
    A toggle under the dash, nine inches of wire, and most of an hour on your back in the trunk. Then everything red goes out at once. You try it against the wall. Shannon watches the wall go dark with the spoon in his mouth.

    "That's illegal," he says.
*   [Put new tires on the rear.]
    ~ prep = "tires"
    The old ones are good outside and canvas inside. The new ones still have their whiskers. Shannon reads the price off the sidewall label, moving his lips, while you break the beads.

    "Bring them back," he says. "I know you'll bring them back. Bring them back round."
*   [Sit down and eat with him.]
    ~ prep = "chili"
    ~ shannon_odds += 1
    He finds the other spoon. There's a man in Bakersfield with a chassis, he says, a real one, built by a fellow who can't drive any more, and he is holding it until the first of the month on a handshake and nine hundred dollars.

    "I haven't told anybody," Shannon says. "It's worse when it's told."
    {toy == "pocket":

        Your hands have found the safety wire. A throttle-cable bushing makes a fair wheel. When he stops talking the tow truck rolls the length of the desk and bumps his pot, and he looks at it and then at you.
        ~ toy_mended = true
    }
-   At twenty past ten he opens the gate himself, which takes him a while, and stands holding it after the car is through.

-> the_laundry

=== the_laundry ===
# place: Marengo Street at Soto
# time: 10:52 PM
The inside mirror goes up to face the roof. Then two people come out of the coin laundry with a bag of washing between them and get in the back from the curb side, the older one first. The springs go down for two men and barely at all for the bag. It will be heavier coming home.

In the door glass there's a slice of each: reading glasses on a cord, a hand with one glove on already.

"Hi," the young one says, and hiccups. "Sorry. I'm—do we say who we are?"

"We don't say," says the older one.

{asked == "crew":First time out. He has buckled his belt without being told.|Soto is empty down to the second light.}

*   [Wind the kitchen timer to five and pass it back.]
    ~ rule_told = "timer"
    It's white, the dial is worn off at soft-boiled, and it came out of Shannon's dish rack. You hold it up over your shoulder until somebody takes it.

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

    You let a light go from red to green. Nothing is coming either way.

    "And then he's gone," the older one says. "Whoever's in is in."
*   [Pull out.]
    # silence
    ~ rule_told = "nothing"
    ~ silences += 1
    Marengo, then the light at Soto, then the long wall of the cemetery of dead buses behind the yard gate. The young one hiccups every nine seconds.

    "The man told us about the five," the older one says at last. "In case you were working up to it."
-   -> hiccup

= hiccup
# page
At First Street they are down to seven seconds apart, and loud. The laundry bag jumps each time; it's on his knees.

"He'll do that up there," says the older one. "Over a bakery. Through the floor." Then, to the back of your head: "You're the driver. Do something."

*   [Pass your water over the seat.]
    ~ hiccups = "water"
    He drinks it all without breathing, the way somebody's grandmother once told him, and puts the cap back on. Nobody speaks for a block. Nobody hiccups.

    "Thanks," he says. "Should I hang on to this?" The bottle has your hand all over it. He has a glove on the one he's holding it with, and the other is bare.
*   [Stand on the brake.]
    ~ hiccups = "braked"
    Thirty to nothing in the length of the car. The belts catch both of them; the laundry they don't catch. It hits the back of your seat with a sound of eight shirts and one thing breaking.

    After a while the older one says, "Well, it worked." He has the bag open. "That was my meter."
*   [Drive.]
    # silence
    ~ silences += 1
    They get no better. Second goes by, and Third comes up on the right with its shutters down, and behind you the older one takes out a handkerchief, folds it twice, and tells him to bite it.
-   -> the_alley

=== the_alley ===
# place: The alley behind East Third
# time: 11:06 PM
{asked == "alley":
    In off Soto, tail first, forty yards by the door mirrors, and you stop with the nose to the street. Behind you, where Shannon said, the chain hangs across the Breed end in its orange tape.
- else:
    ~ scraped = true
    It ought to run through to Breed. There's a chain across it, and gas company tape. Turning round takes five moves, and on the fourth the left rear corner finds a bollard.

    "Was that us?" says the young one.

    It was yellow. Some of it still is.
}

"We're early," says the older one.

You know. Early is for seeing who else uses the place. At nine minutes past, the bakery's back door opens, and a woman in a hairnet comes out with a bucket of gray water and doesn't throw it.

# page
{car:
- "corolla":
    She looks at the windshield, at the sticker, and comes over with the bucket. Knuckles on the glass. "You go to Lynwood?" she says through it. "At four? How much to Lynwood?"
- "lesabre":
    She sets the bucket down and walks the length of the car with one wet finger on the gold paint. Knuckles on the glass. "My father's," she says through it. "The same. The same color. You want to sell?"
- else:
    She stands up straighter. She says two words into the bakery without turning her head, a radio goes off, and one after another three boys in aprons walk away up the alley and under the chain. She comes to the glass. "Everybody here has papers," she says through it.
}

In the back they have stopped breathing. There's a hood up and a cap down, and neither is your face.

*   [Wind the window down.]
    ~ bakery = "talked"
    ~ faces_seen += 1
    {car:
    - "corolla":
        "I'm off at midnight," you say. "Ask one with the light on. Don't pay more than thirty."

        "Thirty," she says. "They took fifty."
    - "lesabre":
        "It isn't mine," you tell her. "It runs good."

        "He kept candy in the door," she says. You hold the door pocket open and she takes one.
    - else:
        "I'm not police. It's only the car."

        She looks you over, all of you that there is in a window. "You should paint it," she says.
    }

    The bucket goes into the drain, slowly, so as not to splash your wheel.
*   [Look straight ahead.]
    # silence
    ~ silences += 1
    ~ bakery = "stared"
    The knuckles again, twice. Then her shape goes down the side of the car to the back of it, and stops there, about as long as it takes to read seven characters. The water hits the alley all at once.
*   [Start it and go round the block.]
    ~ bakery = "block"
    Soto, Fourth, Breed, Third, Soto, at twenty-five, with your signal on. By the time you're back her door is shut, there's a bread van where you stood, and it's eighteen minutes past.

    "We'd have had time to look at the lock," says the older one. "I like to look at a lock."
-   -> eleven_twenty

= eleven_twenty
# page
{rule_told:
- "timer": The timer is ticking in a pocket.
- "count": "Three hundred," the young one says to himself. "That's loads."
- "asked": "Whoever's in is in," the young one says, trying it.
- else: "Five," the older one says, to nobody who asked.
}

They go up an iron stair with the bag between them, empty enough to swing. {hiccups == "left":He hiccups on the fourth step and again on the landing.|The young one takes the steps on his toes.} The older one does something to the door with both hands close to his chest, lets the other through, and, when it shuts, you hear him lock it again behind them.

Eleven twenty, and no seconds.

# page
The scanner is down between the seats with its volume at two. {prep:
- "dark": You put a finger on the toggle under the dash, and leave the lamps burning: a dark car with a man in it is a thing to report.
- "tires": The rear tires have eleven miles on them. You let four pounds out of each, in the laundry's lot, and they sit wide.
- else: Chili, engine, flour. The harness buckle left a red ring on your palm; you held it the whole time he talked.
} {car:
- "corolla": A phone on a vent clip would finish the picture, and there's only the clip.
- "lesabre": The engine may be running. You rest two fingers on the column to be sure.
- else: On the dash a square of cleaner vinyl shows where the radio was.
}

Forty seconds gone. The foot stays on the brake.

-> the_window

=== the_window ===
# sequence: window
~ temp how = drive("window")
~ night_how = how
{ how:
- "clean":
    -> morning_clean
- "seen":
    -> morning_seen
- "left_one":
    -> morning_left_one
- else:
    -> morning_caught
}

// ---------------------------------------------------------------------------------------------------------------
// Said while the car moves. Each stitch is called by Content/drives/window.yaml, in a flow of its own; 12 words a line.

=== window_radio ===
-> DONE

= routine
Four-Adam-Nine, a dispute over a parking space, State and Michigan.
-> DONE

= shift
Four-Adam-Seven, clear from Hollenbeck Station. Show us back on Third.
-> DONE

= alarm
{hiccups == "left":
    Silent alarm, dental lab, Third and Breed. Person reporting also hears hiccups.
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
    Witness has a {car_color()} {car_name()}, male driver, and a full plate.
- else:
    Witness saw a {car_color()} sedan circle the block. No plate.
}
-> DONE

= airship
Air Four is over downtown with the light on.
-> DONE

= eyes_on
{scraped:
    I may have him. {car_color_first()} sedan, yellow paint left rear.
- else:
    I may have him. {car_color_first()} sedan, not in a hurry.
}
-> DONE

= pursuit
Four-Adam-Seven, he's running. {car_color_first()} {car_name()}, westbound.
-> DONE

= lost
{prep == "dark":
    Lost him. His lights went out. All of them.
- else:
    We lost him. Air Four, start wide and come in.
}
-> DONE

= held
One in custody at the lab. Older male, very polite.
-> DONE

= five
All Hollenbeck units, hold the bridges. Nothing crosses without a look.
-> DONE

=== window_crew ===
-> DONE

= first_in
~ crew_in = 1
{hiccups == "braked":
    "He's coming. You broke his meter, he's doing it by ear."
- else:
    "He's coming. He's locking up. He always locks up."
}
-> DONE

= second_in
~ crew_in = 2
{bakery == "block":
    "I never got my look at that lock," says the older one. "Go."
- else:
    "Both," says the older one. The door shuts. "Go."
}
-> DONE

= still_here
{rule_told:
- "timer":
    "It's still ticking," says the young one. "Is that us? Go!"
- "count":
    "Are you still counting? You can stop counting!"
- else:
    "We're in," the young one says. "This is in. Go."
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
{asked == "crew":
    "Slow down," says the one whose first time it is.
- else:
    "They can see us," says the older one. "Be a taxi."
}
-> DONE

= under
~ hid = true
{hiccups == "left":
    Rotors, and out of the dark behind you, one hiccup.
- else:
    Rotors. The light goes by on the road like spilled milk.
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
    "Round," you hear Shannon say. "Bring them back round."
- else:
    Something in the bag rings against something else.
}
-> DONE

= garage
{crew_in == 0:
    The arm is up, as it has been since March.
- else:
    "That's it? With the arm up?" "Duck your head," says the older one.
}
-> DONE

=== window_talk ===
-> DONE

= duck_or_run
"There's a roof," says the older one. "Roof or road?"
*   ["Roof."]
    "Good. I'm too old for the other."
*   ["Road."]
    Two belts click tighter.
*   [Say nothing.]
    # silence
    ~ silences += 1
    "He's thinking," the young one says. "Is he thinking?"
-   -> DONE

= how_long
The light leans in under the concrete. "How long?"
*   ["Until it turns."]
    They hold still to help.
*   ["Now."]
    "Now now?" says the young one.
*   [Say nothing.]
    # silence
    ~ silences += 1
    Somebody back there starts a prayer, in order.
-   -> DONE

= which
Signs ahead. "Bridge or river?" the older one says.
*   ["River."]
    "Dark," says the older one. He approves.
*   ["Bridge."]
    "Everybody can see a bridge," the young one says.
*   [Say nothing.]
    # silence
    ~ silences += 1
    Neither of them asks it again.
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
~ heat = 0
Second level down, between a pillar and a van with leaves on its roof, nose out. You switch off and the block begins to tick.

{rule_told:
- "timer":
    Inside the laundry, the kitchen timer rings.

    "I had my thumb on the dial," says the young one, when it's over. "The whole time. I did every tray with one hand."
- "count":
    "What did you get to?" the young one wants to know.

    "A hundred and seventy-two."

    He is quiet. It had felt like more.
- "asked":
    "So if I'd been on the stairs," says the young one. "At five. On the actual stairs."

    "He'd have gone," says the older one. "We asked him that."
- else:
    "You might have said something," the young one tells the back of your head. "The whole way. You might have said one thing."
}

The bag leaves the car in two stages and the springs come up after it.

# page
The older one stays in his seat. An envelope comes over your shoulder. His glasses go into their case, and the case shuts.

"There's one in San Pedro, in December. Same class of thing, but veterinary." A pen clicks. "I know how you are about twice. We could be different people by December."

*   ["No."]
    "No," he agrees. The seat gives him up. He takes the ramp on foot with his hand on the rail, and at the top he waits for the young one and lets him carry everything.
*   [Hold your hand out for the pen.]
    ~ older_number = "taken"
    ~ rules_broken += 1
    He writes instead, on the flap of the envelope, against the headrest: seven digits, no area code. You feel each of them through the seat.

    "I won't say I'm surprised," he says. He is, though; he leaves the pen.
*   [Keep your hands on the wheel until he goes.]
    # silence
    ~ silences += 1
    ~ older_number = "left"
    It takes him a minute and a half. Afterward there are seven digits on a corner of handkerchief, on the seat, where you would find it when you vacuumed.
-   -> counting

= counting
# place: Shannon's garage
# time: 12:50 AM
{car:
- "corolla": "Anybody rate you?" says Shannon.
- "lesabre": Shannon goes round Mrs. Aldous's car with the lamp. "You ate a candy," he says.
- else: "Anybody pull over for you?" says Shannon.
} {bakery == "talked" and car == "lesabre":"A woman did."|You hang the key on its nail.}

{hit_something:His lamp stops at the fender. He puts his palm over the dent, to see how much of his hand it takes.|{scraped:His lamp stops at the left rear corner. He scratches the yellow with a thumbnail and smells it.|He looks for something to complain of, and finds the tank a quarter down.}}

{way == "bridge":"Fourth Street," he says. "The bridge. With all the lights on it."|{way == "river":"Mission Road," he says. "There's train grease on my rocker panels."|"It was quiet, on the scanner," he says. "I kept thinking I'd turned it off."}}

{way == "bridge":"They were all looking somewhere else."}

# page
He counts the envelope on the desk. Fifteen hundred, and there were fifteen before it. Your end is two thousand. He lays the fifteen in front of you, squares it, and doesn't look at the harness.

"So that's all of it but five," Shannon says. "Or. You take five, and I hold the thousand until the first, and there's a man in Bakersfield who can quit looking at his calendar." {prep == "chili":You know about the man.|"There's a man in Bakersfield," he explains.}

*   [Take the fifteen hundred.]
    ~ money += 1500
    ~ shannon_owes += 500
    "Sure," he says. He finds a pencil and writes 500 on the wall over the phone, under a column of others, with the date.
*   [Push a thousand back.]
    ~ money += 500
    ~ shannon_owes += 1500
    ~ shannon_odds += 1
    He puts his hand on it and leaves it there. "You'll get a look at it. It's got no engine yet. It's got no doors. But you'll see."
*   [Take the fifteen hundred, and the harness.]
    ~ money += 1500
    ~ harness = "driver"
    ~ shannon_odds -= 1
    "Oh, come on," says Shannon.

    It's heavier than it looks, with the buckle. He follows you as far as the gate, holding the plastic it came in.
-   -> chapter_end

=== morning_seen ===
# place: Under the furniture showroom, Mateo Street
# time: Before midnight
~ heat = 30
~ faces_seen += 1
They're out before it has stopped rolling. The young one goes up the ramp and the older one down it, with the bag, toward a stair you've never noticed. He comes back two steps to throw an envelope in at the window. Half of it lands.

{bakery:
- "talked": On the scanner it's still a blue van; she won't be moved. But Four-Adam-Seven had you in his lights for the length of a block, and Four-Adam-Seven says {car_name()}.
- "stared": On the scanner a man reads out a plate, phonetically and without a mistake. She has given him all seven.
- else: On the scanner it was a sedan until Four-Adam-Seven had it in his lights for a block. Now it's a {car_color()} {car_name()}.
} {scraped:Yellow paint on the left rear, he adds.|{hit_something:Fresh damage, he adds.|One man in front, he adds.}}

# page
Rotors cross overhead and go away, and cross again at a right angle. They're drawing a grid, and Mateo Street is in it.

{older_bottle():The water bottle is on the floor behind you with its cap on. It goes inside your jacket.|A glove is on the floor behind you, the left. It goes inside your jacket.} That leaves the car.

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
~ shannon_owes -= 500
~ money += 750
{car:
- "corolla": "There's four of it at any light," Shannon says. "So now there's three." He lights the torch.
- "lesabre": Shannon takes the hard candy out of the door first and puts it in a jar. Then he lights the torch.
- else: "I had the alignment done," says Shannon. He lights the torch.
} The doors are off by one, the roof by half past. He works the saw sitting down, with his bad leg out straight, and you carry what he cuts to four different bins.

A motor idles up to the roll door and stays there. Under the door, a white light comes as far as your boots.

*   [Keep the saw going.]
    ~ shannon_odds -= 1
    A shop that works nights is working. Somebody knocks with a flashlight, and Shannon puts his head out under the door, black to the eyes, and talks for eleven minutes about a transmission. You cut. When he comes back he knows the officer's children's names.

    "He'll bring his wife's car by," Shannon says. "Now I have to fix it."
*   [Cut the power.]
    ~ silences += 1
    ~ heat += 10
    Saw, compressor, lamp. The torch goes out last. You stand either side of half a {car_name()} while a flashlight comes through the gap at the hinge, crosses the floor, and rests on a seat that has no car around it. It stays there for the time it would take to write something down.
-   By half past four there are eleven pieces and a smell. Seven hundred and fifty of the envelope survived the throw; he won't take any of it, and he won't say what the car cost him.

-> chapter_end

= walking
# place: West on Third
# time: 1:15 AM
~ money += 750
~ heat -= 10
Wheel, lever, column, belt, both door pulls, the toggle or the place where a toggle would be. You lower the windows a hand's width, so that whoever finds it won't have to break one.

Third goes home by itself: up past the mission and the loading docks, then into the hill. The tunnel has a walkway two feet wide with a rail. Seven hundred and fifty dollars in your sock, and halfway through a cruiser comes in behind you, slowly, with its window going down.

*   [Ask him for a lift.]
    ~ faces_seen += 1
    "Bus quit," you tell him. "How far you going?"

    He is going as far as Vermont. He has a thermos between his knees and a bad tooth, and all the way up Third he tells you what they wanted for a crown.
*   [Walk, and keep your eyes on the rail.]
    ~ silences += 1
    ~ heat += 5
    He keeps pace for a hundred and ten steps. Then the radio wants him, for a {car_color()} {car_name()} with its windows down, and he has to go out the far end to turn around.
-   It's Shannon who pays for this one. {car == "lesabre":The registration in the glove box has Mrs. Aldous's name on it, and she will tell anyone who sold it for her.|He'll report it stolen at eight, from his own yard, to people he'd rather not have looking at his yard.}
~ shannon_odds -= 1

-> chapter_end

= sitting
# place: Under the furniture showroom
# time: 5:10 AM
~ money += 750
~ heat -= 20
The grid goes south at one and west at two. You lie across the front seats with the scanner on your chest and listen to them lose interest: a stabbing on Sixth, a dog, a long quiet, the change of watch. Seven hundred and fifty dollars came in at the window, and there's nothing to do but know that.

{toy == "pocket" and not toy_mended:A bobby pin was down in the seat. By three the tow truck has an axle, and for the wheel you use the foam plug from an earphone somebody lost.}
{toy == "pocket":
    ~ toy_mended = true
}

At ten past five a man comes down the ramp with a ring of keys and a push broom, and stops at the bumper.

*   ["Slept in my car. Sorry."]
    ~ faces_seen += 1
    "My brother-in-law too," he says. He sweeps around the tires. By the time he has got to the van with the leaves on it you are up the ramp and in a line of nine sedans at the light, every one with a man in it holding a cup.
*   [Start it and go by him.]
    ~ silences += 1
    ~ heat += 10
    He steps back against the pillar with the broom across his chest. In the door mirror he's still there at the top of the ramp, saying the plate over to himself; then there are nine sedans at the light and you're the fourth.
-   Shannon has the gate open. He has been standing at it since three. "You could have called," he says, and both of you think about how.

-> chapter_end

=== function older_bottle()
~ return hiccups == "water"

=== morning_left_one ===
# place: Under the furniture showroom, Mateo Street
# time: Before midnight
~ heat = 15
~ rules_broken += 1
The watch had two minutes on it yet when you took your foot off the brake. It has them still, in a way: it runs, and he isn't there.

{crew_in == 1:
    "Five," says the young one. The bag is on the floor and he's holding on to it with his feet. "You said five. He was locking up. He turned the key and he looked round and we were—" A hiccup. "He locks up at work. He locks up after other people."
- else:
    Nobody gets out, because nobody got in. On the back seat are eight shirts they took out of the bag to make room, folded the way a laundry does it, round a cardboard.
}

{crew_in == 1: -> the_young_one | -> the_shirts}

= the_young_one
# page
On the scanner he is one in custody, older male, very polite. They've asked him who was driving. They ask again, on an open channel, as if the whole division might join in.

*   [Take him back to see.]
    ~ younger = "saw"
    ~ faces_seen += 1
    First Street bridge, at the limit. He's on the curb at Third and Soto with his hands behind him, and an officer is crouching to put his glasses on for him, because they're at the end of their cord and he can't. He sees the {car_name()} go by. Then he tips up his face and admires a streetlight, until it's past.

    "He saw us," says the young one. You take him to the station at Mariachi Plaza.
*   ["Half of that is his. Leave it."]
    ~ younger = "split"
    ~ older_number = "owed"
    He counts trays on the concrete by the dome lamp, one for him, one for the seat, wiping his nose. There's an odd one. You watch him want it. It goes on the seat.

    "What'll you do with it?"

    "Keep it," you say. It comes out wrong, and you let it stand.
*   [Open his door from the inside.]
    # silence
    ~ silences += 1
    He looks at your hand on the handle, which is the most of you he has seen all night. Then the springs come up, both gloves slap the ramp where he falls, and the bag rings all the way to the street.
-   On the back seat are eight shirts.

-> the_shirts

= the_shirts
# place: Marengo Street at Soto
# time: 1:05 AM
The coin laundry never shuts. One dryer is turning with nothing in it, and in front of it a woman of sixty sits with a library book, a roll of quarters, and an empty basket. She's on the last chapter, and isn't reading it.

She looks at the shirts on your arm. There's a name in each collar, on a tape. You have kept the collars folded in.

"He said twenty minutes," she says. "He went to get change." She has forty dollars' worth in her lap.

*   [Put the shirts in her basket.]
    ~ wife = "shirts"
    ~ faces_seen += 1
    She counts them, with one finger. Eight. She turns the top one over and does up its collar button, which was done up already. "These were the darks," she says. "Where's the darks?"

    The door is on a closer. It takes a long time to shut.
*   ["Hollenbeck Station. On First."]
    ~ wife = "told"
    ~ faces_seen += 1
    "They'll let you sit with him in the morning," you say. "Take his other glasses."

    "Is he hurt?"

    "No."

    She puts the quarters in her bag, roll by roll. "Are you the one who drives?" she says. You hold the door for her, since that is one answer.
*   [Leave them on the nearest machine and go.]
    # silence
    ~ wife = "avoided"
    ~ silences += 1
    At the light you look across. She has brought them to her chair, and she's holding one up by the shoulders, at arm's length, in front of the window, to see what size of man it's for.
-   -> the_drawer

= the_drawer
# place: Shannon's garage
# time: 1:40 AM
"There's no second half," Shannon says. "The second half's handcuffed." He has had the scanner on. He doesn't ask what the watch said. He looks at it on your wrist, and then he gets very busy with the lamp.

{wife == "told":You tell him about the woman.|You hang the key on its nail.} {wife == "told":"You talked to her," says Shannon. "With your mouth."|"He had a nice pen," says Shannon.}

{younger == "split":One side of the trays goes into the bottom of the parts washer, wrapped in a shop rag, under the sludge. Shannon watches you do it. "Whose is that?" he says. "That's whose I think it is."}

*   ["I went early."]
    ~ shannon_odds += 1
    He keeps the lamp on the fender. "How early?"

    "Two minutes. More."

    "Okay," he says. "Then it's a rule, it isn't a law," and he switches off, so that neither of you has to be looked at.
*   [Take the harness off the desk and hang it up.]
    # silence
    ~ silences += 1
    ~ shannon_owes -= 500
    He lets you. It takes both nails. Fifteen hundred dollars' worth, or the front end of it, with nobody in it. "That'll be the last we buy for a while," Shannon says.
-   -> chapter_end

=== morning_caught ===
# place: Metropolitan Detention Center, Los Angeles Street
# time: Friday, 3:20 AM
The property officer types with two fingers and reads aloud as he goes. "One watch. One belt. One ring with, let me see. One key."

{toy == "pocket":"One toy." He stands it on the counter and rolls it. {toy_mended:It rolls.|It goes round to the left and stops.} "Tow truck. {toy_mended:Condition good|Condition fair}."|"No wallet," he says. "No phone. I like a light traveler."}

{crew_in == 2:
    The other two came in by another door. Through a wall you can hear {hiccups == "left":the hiccups, and|} the older one spelling a name for somebody, patiently, and then spelling it again.
- else:
    {crew_in == 1:Through a wall the young one is telling somebody how many stairs there were, and how far along them you'd have had to wait.|They have the lab's stairs on a monitor, and two men coming down them to an empty alley.}
}

"Occupation?"

"Mechanic."

He finds the letters.

# page
A detective with a head cold takes you into the room with the telephone. She has a photograph of a {car_name()} {bakery == "talked":and a statement from a baker who says it was a blue van|{bakery == "stared":and a page in a baker's handwriting, with seven characters on it, underlined|and a map of four streets with a loop on it in red}}.

"Somebody called you," she says. "Somebody owns that car, and he's in bed. I can do a lot with that. You can have it all back by Christmas." She slides the phone over. "Or there's this. One, local."

*   [Call the shop.]
    -> the_shop
*   [Call the oven.]
    -> the_oven
*   [Leave it where it is.]
    # silence
    ~ silences += 1
    -> nobody

= the_shop
# ending: Taken in the Prologue
He has it before the first ring is over. You can hear the compressor filling behind him, so he is on the stool at the end of the bay, where he can see the gate.

"Garage," says Shannon.

"I had a car in with you," you tell him. "I won't be by for it."

The detective has picked up her pen.

{prep == "chili":He says nothing; he tried that on you once and found he couldn't. Tonight he does it well.|There is the sound he makes when he gets up with the leg under him wrong.} "I got no car here," he says. "Who's this?" Then, when you don't say: "You got a wrong number, buddy. It happens. It's late. Did you eat?"

# page
"Yes," you say.

"Okay," says Shannon. "Then you want to look that number up again," and he waits, and so do you, and it's the detective who reaches over and presses the bar.

She writes *wrong number* and the time. She knows it isn't. She'll have the {car_name()} taken down to its numbers by Monday, and some of those will have been filed off by a man who does it sitting down and hums.

Five years, says the lawyer they find you, who is about twenty-six. Out in three. In the third week a package comes, opened and taped shut again: {harness_line()}

-> END

= the_oven
# ending: Taken in the Prologue
You know the number, though you've never had a use for it. The detective watches which keys.

It rings. It's ringing on a booklet on a rack, in the dark, behind a door with both locks turned. On the fourth floor of the Leland Arms you can hear that oven from the stairs.

Four. You hang up with one finger, and hold the receiver, and count.

"Nobody home?" says the detective.

At ten you press the keys again. She starts to say that it's one call, one, and then she doesn't, because of how you're listening.

# page
{toy:
- "dresser": Across the hall there's a dresser, and a truck on it with its nose to the door. Someone small will be sitting up.
- "stairs": On the stair below there's a truck, against the wall, with whatever wheels it has. Somebody small will be out looking for it at seven.
- else: Across the hall somebody small has counted the floor, and the stairs, and now has this. His truck is in an envelope down the corridor, and there's a number on it.
} He is sitting up. He's at two; he is at three.

Four, and it stops. After that it's an oven.

"So who was that for?" she asks. She asks it again in the morning, and at the arraignment, and at Chino in the spring with a tape machine and the same cold. Four years and two months. Shannon sends a card with no name on it, of a racing car.

They re-let 405 at Thanksgiving. The new people, lighting the stove for a turkey, find a phone, and it has one number in it, and the woman from 407 says through the wall that it never rang.

-> END

= nobody
# ending: Taken in the Prologue
The phone stays on her side of the line between the two tables. She gives it a minute. She has a tissue box, and she uses it, and moves it over to the middle in case you'd like one.

"There's a man who made a call tonight," she says. "I haven't got what he said. I've only got what he talks like, since I've been in his shop. I had a noise." She looks at you over the tissue. "He told me about the noise for twenty minutes."

# page
It's a good trick, and it deserves better weather. You look at the map on the wall behind her. Third goes all the way across it, under four names.

By six they have stopped asking. The older one gets three years and the young one gets two, and a lecture. You get five, since you wouldn't say who you were, and the judge had to call you something. She used the name on the registration, {car == "lesabre":which was Mrs. Aldous's|which belonged to a man in Reseda, dead since spring}, until the clerk coughed.

Silence counts as time, it turns out. Shannon doesn't visit. He sends in a paperback on carburetors each birthday, on the wrong date, with the receipt left in as a bookmark and a figure on the back of it in pencil: what he owes you, with interest, worked out twice, and the smaller one circled.

-> END

=== function harness_line()
{ shannon_spent or prep == "chili":
    ~ return "five red straps and a buckle. They let you keep the card. It says, in pencil, that it fits anybody."
}
~ return "a red strap with a buckle on it, which they won't let you have. They let you keep the card. It says this was an investment."

=== chapter_end ===
# place: The Leland Arms
# time: Friday, before six
The Tercel is at the curb, in a space this time, and one of its rear doors is on the first catch. The dome lamp has been burning since somebody carried in the last box. It's down to brown.

*   [Open it and shut it properly.]
    ~ tercel_door = "shut"
    ~ boy_saw = true
    Lift, then push. The lamp goes out. When you look up there's a boy in the fourth-floor window with his forehead on the glass, who has now watched a man he doesn't know get into his mother's car. You show him two empty hands. After some thought he shows you his.
*   [Leave it. It isn't your car.]
    The lamp will go out by itself. You take the stairs: the elevator stands open in the lobby, swept, with an inspection certificate from another decade, and smelling of somebody else's pillows.
*   [Let the air alone and pump the left rear.]
    ~ tercel_door = "ajar"
    ~ boy_saw = true
    Eighteen pounds. The hand pump in your trunk takes it to thirty in ninety strokes, and on about the sixtieth you see a boy in the fourth-floor window, lips moving. He's got sixty-one. The dome lamp you don't notice until it's out.
-   -> fourth_floor

= fourth_floor
# page
{toy:
- "pocket": -> truck_in_pocket
- "stairs": On the turn above the third floor the tread is bare. The truck's gone, and there's a faint line drawn up the wall in ballpoint, at the height of a small hand, all the way to 407.
- else: There's a sticker on your door, low down, of the planet Saturn. It wasn't there yesterday, and the thumb that pushed it flat was small.
}
-> the_oven_again

= truck_in_pocket
The mat in front of 407 is new and says nothing on it. The truck {toy_mended:stands level in your palm|sits crooked in your palm}.

*   {toy_mended} [Leave it on the mat.]
    ~ toy = "mat"
    You roll it until its bumper touches the door. Inside, feet come down off something and stop.
*   {not toy_mended} [Take it in and fix it first.]
    Axle: an inch of wire from a bread bag, doubled. Wheel: the rubber foot off the phone. It takes until the streetlight in the alley quits, and then you stand it on the sill, to go back tomorrow.
    ~ toy_mended = true
*   [Keep it a while.]
    It goes on the sill, by the window. It makes three things in the room that aren't the landlord's.
-   -> the_oven_again

= the_oven_again
# page
{night_how:
- "clean": {money > 1000:Fifteen hundred dollars goes into the freezer, behind the one tray.|Five hundred dollars goes into the freezer, behind the one tray.}
- "seen": Your shirt has {car_fate == "cut":sparks burned in it, nine of them|a seat belt's crease in it from collar to hip}. You put it in the sink to soak, and then you take it out and put it in the trash, and carry the trash down to somebody else's bins.
- else: There's a wire hanger in the closet with a paper band from a laundry. You take the band off, and fold it, and can't find where to put it.
}

Under the floor the elevator starts, empty, for no one. At seven you're due at the shop, where a man will say good morning to you across a transmission and ask if you slept.

You open the oven to see that the phone is on its booklet. It is. You leave the door down, an inch, so you'd hear it sooner.

-> END
