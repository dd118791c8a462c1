// Chapter ten, `night`: a knock, and the road.
//
// FACTS (every branch is held to these)
// | what            | is                                                                                              |
// | --------------- | ----------------------------------------------------------------------------------------------- |
// | the hour        | Wednesday, November 9: 4:30 PM to dark; the knock at 6:40 PM                                      |
// | the gut         | low on the right, four inches up; a folded tablecloth under the belt; none if the lid did it        |
// | the car         | the Nova; half a tank                                                                            |
// | Irene           | 407, or, if she was sent, 407 one last time, for the boy's chart                                  |
// | the road        | Highway 14, Mojave, then 395 north; it's empty past Red Mountain                                  |

=== night ===
# chapter: night
# title: The Long One
# place: Valley Boulevard
# time: Wednesday, 4:30 PM
{gut:
    {lift_how == "stairs":There's a tablecloth under the seat, from Sunday night; three were enough for the stairs.|There's a tablecloth under the seat, the one of six that never came open.} Folded in eight it goes in under your belt, on the right, and the belt does up on the next hole.

    It's white. You'll know how you're doing.
- else:
    There's nothing new the matter with you. {wound == "arm":There's the arm.|There's the side.} You've wiped your boots.
}

Everybody's going home. A school bus puts out its sign, and you stop for it.

# page
Half a tank. From here you can go by Mariposa, or you can go.

*   {truck_promise} [By Mariposa. It's a loan.]
    -> the_mat
*   {not truck_promise && call_irene == "told"} [By Mariposa. She said come and see.]
    -> the_mat
*   {not truck_promise && call_irene == "silent"} [By Mariposa. It hasn't been said.]
    -> the_mat
*   {not truck_promise && call_irene == "hung_up"} [By Mariposa. You never let her answer.]
    -> the_mat
*   [The other way. Sierra Highway, and up.]
    {truck_promise:
        ~ kept_truck = true
        The tow truck's on the dash, facing out. At each light it rolls forward an inch, and then back.
    - else:
        You take the long way around, to have the sun behind you.
    }
    -> knock

= the_mat
# place: The Leland Arms
# time: Wednesday, 5:20 PM
Four flights, on the inside of the treads, where they creak, because that's where the rail is. {lift_how == "stairs":At the turn somebody has scrubbed the wall. The numbers came off with the rest.|On the third floor you sit down for a while by a plant.} {next_of_kin == "neighbor":You wrote this down for an address once, on a form.|}

{irene_sent || bernie_heard == "no" || bernie_heard == "fish":
    # page
    {irene_sent:Out front a strange car was double-parked with an aunt in it, and boxes. They've come back for his things.|}
    {bernie_heard == "no" || bernie_heard == "fish":
        ~ van_sent = true
        Across from the door was a white van, with a boy in it, and a sandwich. "Mr. Rose says go home," you told him, through the glass. {gut:He looked at what you had a hand on, under the coat.|He looked at your boots.} "He said he'd call," said the boy. But he started it.
    }
}

# page
The mat at 407 is new. There's nothing printed on it.

{lug_nut && not irene_sent:Down at the curb you put a hand on each wheel of the Tercel. One nut is chrome. They were tight.|}

{truck_promise:
    ~ toy = "home"
    ~ kindness_kept = true
    You set the truck down on its four wheels and turn it until it faces the wood.
}

# page
In there a tap runs. Somebody is walking the front room, heel to toe. He's at nineteen.

{irene_knows ? the_boots && (irene_close >= 4 || told_truth || standard_list == "given"):
    -> at_the_door
}
-> not_the_door

= at_the_door
*   [Knock.]
    -> four_oh_seven
*   [Let him get to twenty-four, and go.]
    # silence
    ~ silences += 1
    He gets to twenty-four and turns around. You're half a floor down by then, with a hand on the wall, when a chain comes off and the door opens. {truck_promise:Nobody says anything. Something small is picked up, and you hear him spin its wheels: one, and one, and one, and the last.|Nobody says anything. After a while it shuts.}
    -> knock

= not_the_door
*   [Go, before he's at the end of the floor.]
    You're half a flight down when it opens. {truck_promise:You hear each wheel spun, with a fingertip.|Bottles are put out, in a bag.} "Is he there?" somebody says, inside. It's a while before he answers. {gut:"There's a drip," says Benicio. "It goes down."|"There's feet," says Benicio. "They go down."}
    -> knock
*   {lift_how != "stairs"} [Take the elevator.]
    There's a new certificate, and the floor smells of pine. You push the L and lean. Between three and two it stops. Nobody's in there with you. You count it out loud, all four.
    -> knock

= four_oh_seven
# place: 407
# time: Wednesday, 5:25 PM
# ending: Four-Oh-Seven
She looks through the hole first; it goes dark. In the hall there's only the one bulb, and what she has is a man with one hand against the frame and the other inside his coat.

"What's your address?" says Irene. It's her voice for work, and it isn't steady.

"Across."

"Is he breathing?"

"Yes," you say.

# page
The chain goes, and the door opens no farther than it has to. She's looking at your boots. {hitman == "hurt":You stopped. You got one foot on the floor and then the other one, and she was there, counting.|You don't ask her not to see it. You stand where the light is, so she can.}

# page
{irene_close >= 4:"You could have gone," says Irene. "Everybody I know would have gone."|{told_truth:"You went in order," says Irene. "Nobody goes in order. I thought, if he comes, I'll let him say the rest of it."|"There's always a five," says Irene. She has a paint card in her shirt pocket. "He never got to it. I've been trying to think who he'd have had me call."}}

# page
"I thought about what I'd say," says Irene. "I had it all. And then he comes in and says {truck_promise:there's a truck on the mat|there's somebody at the door who isn't knocking}."

He's there, under her arm. {truck_promise:He has it in both hands. "It's been washed," he tells her. "{said_dark:He said when it's dark, and it's dark.|He said he'd bring it, and he brought it.}"|{gut:"He's leaning," he tells her. "He's not supposed to stand."|"He's been there since nineteen," he tells her. "I counted."}}

*   ["I'll go, if you say to."]
    "I know you would. You'd look at your watch." She has hold of the front of your coat, in a fist, and doesn't seem to know it. "I'm so tired of people going when it's time."
*   [Sit down, where you are.]
    # silence
    ~ silences += 1
    {gut:It's that or fall.|You've been on your feet since Saturday.} The linoleum is cold. You have a view of eleven feet of hall, a door with {numbers_on:gold on it|no number}, and two very small socks. In the kitchen the tap has been turned off.
-   # page
She does it on the kitchen floor. She has talked nine hundred people through it and never once had hands. Scissors, the good towels. "It's four minutes to here from Sixth," she tells somebody, with the phone in her neck. "And bring a policeman, would you? A slow one."

# page
{gut:"Low right, four inches up," says Irene. "He walked in."|{wound == "arm":"Left forearm, pellets, three days|"Left side, a knife, three days}," says Irene. "He walked in."} Benicio has your watch. He's to say every time it's a minute.

"One," says Benicio.

# page
There'll be a good many rooms after that, with a flag in them. {mazda != "refused":You'll tell it to a woman with a cold, who writes it down.|You'll tell it from the beginning, with the names.} They'll say ten years, and it's six. It's a place where you can see rockets from the yard. On second Sundays two people get down from a bus, and every time, one of them is taller.

She never says what she did with the boots.

# page
"Two," he says. He's watching you and not the dial. "Are you looking at the door?"

"No."

"He's looking at us," Benicio tells his mother. "Three." A long way off, down on Third, something has started up, and it's coming. You lie there and wait for it.

-> END

=== knock ===
# place: The Leland Arms
# time: Wednesday, 6:40 PM
# beat: B39
Irene has two plates, one turned over on top of the other. {irene_sent:She only came back for the chart and his other shoes; there's an aunt of somebody's at the curb, with the engine on.|She's in her uniform shirt. She's back at work tonight, at ten.} She has carried them eleven feet.

# page
{bernie_heard == "names":A parcel has come, by hand, from a store on Broadway: a book about trucks, and no card. It was ordered this morning. The string is done with two folds and a tuck.|{bernie_heard == "yes" || bernie_heard == "girl":Tovar says there was a white van across the street, since Monday, with a boy asleep in it. It went off at half past three.|{van_sent:The white van has gone from across the street.|Across the street is a white van. It's been there since Monday, and the boy in it looks at his watch. He's waiting to be called.}}}

# page
She knocks. {numbers_on:There's a thumbprint in the gold, low down on the five.|There's no number, only wood.} She listens the way she'd listen to a line.

{standard_list == "given":She has his list in her shirt pocket. She's thought of something for five.|}

# page
"It's four," says a voice from in back of her. He's been timing it.

"I know."

"You can do five," says Benicio.

{kindness_kept:He has the truck against his chest, by the boom.|{kept_truck:He's looking at the mat. {said_dark:It's dark; he had it written down.|A thing would be there, if it were there.}|He has one hand flat on the wood, low.}} She gives it five.

*   [Set the plates on the floor.]
    ~ plates = "floor"
    She gets down to do it, square to the door, where anybody coming out would have to step over. Then she moves them an inch, so that the fork's on the right.
*   [Call his oven.]
    ~ plates = "rang"
    She brings out her telephone to the end of its cord and dials the stove. {pch_phone == "out":Through the wood there's nothing at all. It's ringing in some ditch, on a beach.|Through the wood they can hear it. Four. Benicio does the ten on his fingers. Four.} "Maybe he's driving," says Benicio. She goes on holding it out to the door, as you'd hold it so somebody else could hear.
*   [Try the handle.]
    ~ plates = "oven"
    Two locks, and neither one is on. There's a chair, {toy == "sill":a sill with a truck on it|a bare sill}, an ice tray turned over in the sink. The oven is down an inch. She takes the booklet off the rack, puts the plates in on the middle one, and lights it, low, as it says to on page two. She leaves the bulb on, for him to see by.
-   -> the_road

=== the_road ===
# place: Highway 395
# time: Wednesday, 9:15 PM
# light: desert
# beat: B40
Past Red Mountain there's nobody. {gut:The cloth has gone dark out to the hem. You folded it so carefully.|Your thumb has been working at one spot on the wheel.} {kept_truck:On the dash the truck has its hook out over the road.|}

The road has two lines, and you have only to stay between them.

~ unhurt = not gut
~ temp night_drive = drive("night")
{night_drive == "pulled_over":
    -> pulled_over
}
-> into_the_night

= into_the_night
# place: North
# time: Later
# light: desert
# ending: Into the Night
You had a rule about this. There was a number, and when you'd counted that far you went. {rules_broken >= 6:There were others: no names, never twice, you don't come in. You can't find one that's still whole.|{rules_broken <= 2:You kept it. You kept nearly all of them.|There were others, and you kept some.}}

# page
There's a man sitting by a fence with a bag beside him. By now somebody will have gone out to tell him that they're closing. {fish == "spared":In the tank in there it's one more than it was going to be.|} {blanche_safe:He said three, over the fish, and threw the third one in. She'll be on a trampoline.|{blanche == "alive":She'll be at sixty-two hours by now, out of the nine hundred.|}}

# page
{ride_how == "long_way":One afternoon it was eleven minutes, and it took an hour and ten, and nobody said to turn around. He had his mouth open. She had the shoe.|One afternoon it was eleven minutes, less the lights. It could have been longer. All you had to do was turn left.}

# page
{afternoons ? riverbed:There were herons, in forty yards of concrete.|} {afternoons ? kitchen:There was a fish, on Alvarado.|} {afternoons ? scrapyard:He touched every Toyota on the lamp.|} {afternoons ? laundry:She sat on the dryer, because it was the warm one.|} {afternoons ? schoolroom:There was a man with a parrot.|} {afternoons ? table:He'd put on a tie for it.|} {afternoons ? board:Forty lights, and the one by the river.|} {afternoons ? backlot:He went in at every door.|}

# page
{shannon == "gone":There's a turn for Bakersfield. It was a good way back.|"You eat something?" says Shannon. He has his foot up on the dash, and he's shaved{belted:, and done up in five red straps}. "On a long one you want to eat."}

# page
{read_wall:"Nine dollars," Shannon says. "I make it nine dollars, one way or the other. I'd have let it go."|{shannon == "gone":{harness == "driver":The belt's in back, in its plastic. You meant to mail it.|He made you an egg, and you ate it at the gate. You'd like to have told him it was all right.}|You tell him you're fine. "You look it," he says.}}

# page
{gut:It doesn't hurt. It's cold, on the right, that's all.|It's cold. You could put the heater on.} Your hands are at ten and two. {steered:Look where you want to go, you told him, and he wrote that one on you, in ballpoint. It's gone, and you know where it was.|{benicio_trust >= 4:Somebody will have the time of this on his hand.|Look where you want to go. You never got around to telling him that one.}}

# page
{call_irene == "told":She'll have it down, with the time. You said you'd try.|{call_irene == "hung_up":You got that said. You didn't stay for the rest.|There was a thing you meant to say to somebody. It was short.}}

# page
Up ahead is the end of what's lit. It keeps the same distance, whatever you do. You ease off, since there's nobody in the mirror, and let it run down to fifty-five, the limit, with both hands, as you would with somebody asleep in back. {silences > 20:You haven't got a thing to say.|}

There's a grade coming. You say so, out loud, and then you shift.

-> END

= pulled_over
# place: Highway 395, north of Red Mountain
# time: Later
# light: desert
# ending: Pulled Over
{night_said == "over":Here would do, you said. You've come off onto the gravel, quite straight.|{night_said == "on":Not here, you said; and then it was forty miles of not here. You've come off onto the gravel, quite straight.|You've come off onto the gravel, quite straight.}} The hand brake is on. That's habit. The engine idles, and a moth has gotten into one lamp.

# page
When it comes it's blue. One car. He's young, and he has the flashlight up by his ear. "Evening," he says. "You having some trouble?"

# page
Both your hands are on top of the wheel.

"Sir?" He puts the light on your lap. {gut:"Oh, Jesus," says the boy. "Okay. What's your name? Stay with me, sir. I have to ask."|He puts it on the {wound == "arm":sleeve|shirt}, and leaves it there. "Oh, Jesus," says the boy. "Okay. What's your name? I have to ask."}

# page
Four minutes, they tell him from Ridgecrest, and it's nineteen. He does all right. {gut:He has his own jacket off, and he's leaning on it.|He has put his own jacket around you.} He'd like you to talk, so you tell him about a heat shield.

"Who can I call?" he says. "Is there somebody I can call for you?"

*   {next_of_kin == "shannon"} ["It's on a form. San Fernando Road."]
    It's ringing, he says. "Is it a garage? It sounds like a big room." You ask how many. "Four," he says. "It quit. You want me to try it again?" {shannon == "gone":He'd be in a barn. He'll have asked them to forward it, and given them one wrong number.|You tell him to count ten first.}
*   {next_of_kin == "neighbor"} ["It's on a form. Four-oh-seven."]
    They have her before he's through asking. "What's the address?" comes out of his shoulder, and he gives it: 395, six miles north of Red Mountain. "Is he breathing?" "Yes, ma'am," says the boy. A drawer opens somewhere, and keys come out of it. "You tell him," says Irene, "I know it's a hundred and forty miles. Tell him I can count."
*   {next_of_kin == "nobody" || call_irene == "told"} ["There's a woman. She'd be at work."]
    He puts it through, county to county; you can hear it handed along, one board to the next. "I've got a male," they say, "thirties." Then it's her. She doesn't know yet. "Go ahead," says Irene. "What have you got?" And he reads her the plate, and then the car.
*   [Say nothing.]
    # silence
    ~ silences += 1
    "You don't have to talk," says the boy. "Just, can you keep looking at me? I'm Kyle." He has red ears. You look at him. He parked it right.
-   # page
{gut:It's twelve days before they'll let anybody sit you up.|The stitches take an hour. It's what's in the computer that takes the time.} There's a cuff on the rail of the bed. A nurse has wrapped it in something soft.

# page
"Salas," she says from the door. {mazda == "fixed":She has a receipt with her, in a bag. "You don't sign these. I kept it anyway."|{mazda == "refused":"You were full."|"It's still doing it. I thought of you. I came the whole way up in third."}} She has brought a list.

{faces_seen >= 6:"There are nine people on it who could draw you," says Salas.|"There's hardly a soul on it who ever saw you," says Salas.}

# page
{acton_boy == "paid":"There's a kid in Acton who'd like it known you paid for the glass."|{acton_boy == "sewed":"There's a kid in Acton who tells me it comes to seven. That's all I get."|"There's a kid in Acton who won't say one word. He rings a bell at me."}} {blanche == "alive":She turns it over. "There's a girl in Fresno who'll read me anything in the kitchen, out loud, and won't say your name."|}

# page
{kept_truck:
    Out the window is the lot where they tow things. The Nova is in it, nose out, with something on the dash.

    "A boy keeps calling us," says Salas. "About a truck. He says it's a loan. He tells me what time it is, and I have to write it down."
- else:
    {plates == "oven":"They went in for the landlord," says Salas. "There was a dinner in the oven, on low. The super ate it. He says to tell you it was all right."|{plates == "rang":"Somebody rang that stove of yours two hundred times," says Salas. "I've got the sheet. Four, and four. It's like a code, but it doesn't say anything."|"A plate came for you," says Salas. "It came up on the bus, with another one on top." It's cold. It's very good.}}
}

# page
"So how does it start?" she says.

You look at it. There'd have to be a stair, and a dresser, and a man at one end.

"The oven was ringing," you tell her.

-> END
