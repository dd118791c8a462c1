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
    There's a tablecloth in the car, one of six; it had been under the seat since Monday. Folded in eight it goes beneath your belt on the right, and the belt does up on the next hole.

    It's white. You'll know how you're doing.
- else:
    There's nothing the matter with you{wound == "arm": but an arm|{wound == "side": but a side}}. You've got a petal on your shoe.
}

Everybody's going home. A school bus lets down its sign, and you stop for that.

# page
Half a tank; the road goes by the end of Mariposa, or it goes by the other way.

*   {truck_promise} [By Mariposa. It's a loan.]
    -> the_mat
*   {not truck_promise && call_irene == "told"} [By Mariposa. She'd said come and see.]
    -> the_mat
*   [The other way. Sierra Highway, and up.]
    {truck_promise:
        ~ kept_truck = true
        You've got it on the dash. It faces out. It rolls forward an inch at each light, and then back.
    - else:
        You take the long way round, to have the sun behind you.
    }
    -> knock

= the_mat
# place: The Leland Arms
# time: Wednesday, 5:20 PM
You go up by the stairs. It's four flights and you're on the inside of the treads, where they creak, since it's where the rail is. {lift_how == "stairs":Somebody's scrubbed where they turn. They've taken off the ballpoint as well.|On the third floor you sit down by a plant.} {next_of_kin == "neighbor":You'd written this down for an address once, on a form.|}

It's a new mat. It's got nothing to say.

{lug_nut && not irene_sent:Downstairs, at the curb, you'd gone round the Tercel with a hand on each wheel. There's one nut that's chrome. It was tight.|}

{truck_promise:
    ~ toy = "home"
    ~ kindness_kept = true
    You put it down. Four wheels; the boom's straight. You turn it till it faces the wood.
}

# page
There's a tap running in there. Somebody's walking the front room, heel to toe. He's at nineteen.

{irene_knows ? the_boots && irene_close >= 4:
    -> at_the_door
- else:
    -> not_the_door
}

= at_the_door
*   [Knock.]
    -> four_oh_seven
*   [Let him get to twenty-four, and go.]
    # silence
    ~ silences += 1
    He gets to twenty-four. He turns round. You're half a floor down by then, one hand on the wall, and above you a chain comes off and a door's opened. Nothing's said. You hear something small be picked up, and its wheels be spun, one, and one, and one; and the last.
    -> knock

= not_the_door
*   [Go, before he's at the end of the floor.]
    You're half a flight down when it opens. {truck_promise:He'd know it by the wheels. You hear each of them be spun.|It's to put out a bag of bottles.} "Is he there?" somebody says, inside. It's a while before he answers. "There's a drip," says Benicio. "It goes down."
    -> knock
*   {lift_how != "stairs"} [Take the elevator.]
    It's got a new certificate. They've done the floor with something. You press the L and you let it hold you up; between three and two it stops, as it does. It's thinking. You could tell it, go ahead.
    -> knock

= four_oh_seven
# place: 407
# time: Wednesday, 5:25 PM
# ending: Four-Oh-Seven
She looks through the hole. You can hear her do that. It's dark in the hall, it's the one bulb; what she'd see is a man with a hand against the frame, and his other under his coat.

"What's your address?" says Irene. It's her voice for work. It isn't steady.

"Across."

"Is he breathing?"

"Yes," you say.

# page
The chain goes, and that's as far as it gets. She stands in the gap of it. She's looking at your boots. {hitman == "hurt":You'd stopped. You had got one foot on the floor, and then the other one: she was there, she'd counted.|She'll always be able to see it. You can see her see it. You don't ask her not to.}

# page
"I've thought what I'd say," says Irene. "I had it all. And then he comes and says there's a truck on the mat."

He's underneath her arm. He's got it in his two hands. {truck_promise:"It's been washed," he tells her. "He said he'd bring it, and it's dark. He said that to me: when it's dark."|"He's dripping," he tells her. "He's not supposed to stand."}

# page
*   ["I'll go, if you say to."]
    "I know you would," says Irene. "You'd look at your watch." She's got hold of the front of your coat, in a fist, and she hasn't noticed. "I'm so tired of people going when it's time."
*   [Sit down, where you are.]
    # silence
    ~ silences += 1
    It's that or fall. It's good linoleum. From there you've a view of eleven feet of hall, of a door with {numbers_on:gold on it|no number}, of four small wheels. The tap's been turned off.
-   # page
She does it on the kitchen floor. She's talked nine hundred people through it; it's only that she's never had hands. Scissors; the tablecloth; the good towels. "It's four minutes to here from Sixth," she's telling somebody, with the phone in her neck. "I'll tell you just what it is. And I want you to bring a policeman, would you, and let him be a slow one."

# page
{gut:"Low right, four inches up," says Irene. "He walked in." Benicio's got the watch. He's to say each time that it's a minute.|"An arm and a side," says Irene. "Some old, some new. He walked in." Benicio's got the watch. He's to say each time that it's a minute.}

"One," says Benicio.

# page
There'll be a lot of rooms after that, with a flag in them. {mazda != "refused":You'll tell a woman with a cold whatever she'd like; she writes things down.|You'll tell it from the beginning, with the names.} It's nine years; it's six. It's somewhere you can see the rockets. There's a bus on the second Sunday: two of them get down from it, and each time, one's taller.

# page
She never does say what she did with the boots.

"Two," he says. "Are you looking at the door?"

"No."

"He's looking at us," Benicio tells his mother. "Three." And down on Third, a long way off, something has started up, and it's coming; and you lie there and you wait for it.

-> END

=== knock ===
# place: The Leland Arms
# time: Wednesday, 6:40 PM
# beat: B39
Irene has two plates, with one turned over on top. {irene_sent:She's only come back for the chart, and his other shoes; there's an aunt of somebody's, downstairs, with the engine on.|She's got her uniform shirt on. She's back to work at ten.} She's brought it eleven feet.

# page
She knocks. {numbers_on:The gold's got a thumbprint in it, low on the five.|There's no number, only wood.} She listens the way that she'd listen to a line: there's a window somewhere open; an oven, on its hinge.

{standard_list == "given":Number five was always the one that he couldn't do. She's got something she'd put.|She has got something that she'd like to say; it's the sort of a thing that you can only say to a person's face.}

# page
"It's four," says a voice from behind her. He's been timing it.

"I know."

"You can do five," says Benicio.

{kindness_kept:He's holding a truck up against his chest, by the boom.|{kept_truck:He's looking at the mat. It's dark; he had it written down.|He has got one hand flat on the wood, quite low.}} She gives it five. Nobody's there. She gets down and sets the plates on the floor, the one on the other, square to the door, where you'd have to step over.

-> the_road

=== the_road ===
# place: Highway 395
# time: Wednesday, 9:15 PM
# beat: B40
Past Red Mountain there's nobody. You've had the radio for a bit and it's gone. {gut:It's a dark square now, to the hem. It'd been white, to begin with; you'd folded it so carefully.|You've been rubbing at the one spot on the wheel.} {kept_truck:On the dash the truck's got its hook out over the road.|There's room on the dash where you'd put a thing.}

There are lines on it, and you've only to keep between the lines. You can do it for as long as you like.

~ temp night_drive = drive("night")
{night_drive == "pulled_over":
    -> pulled_over
}
-> into_the_night

= into_the_night
# place: North
# time: Later
# ending: Into the Night
You had a rule about it. It's hard to get at just now. There was a number, anyhow, and when you'd got up to it you went. {rules_broken >= 6:There'd been others. No names; never twice; you don't come in. You can't find one that's still whole.|{rules_broken <= 2:You'd kept it. You'd kept nearly all of them.|There'd been others. You'd kept some.}}

There's a man by a fence with a bag next to him. By this time somebody will have come out to say that they're closing. {blanche_safe:He'd said three. He'd given that one away for nothing, over the fish; she'll be on a trampoline.|}

The lamps go out in front, thirty yards of road, and thirty. It makes no odds how fast. It keeps on being handed to you.

# page
{ride_how == "long_way":There'd been an afternoon when it was eleven minutes, and took an hour and ten. Nobody had said to turn round. He'd had his mouth open; she had the shoe.|There'd been eleven minutes, less the lights. You could have had it be longer. You had only to turn left.} {afternoons ? riverbed:There was a heron. It didn't know where to put its foot.|} {afternoons ? kitchen:You'd cut an onion in sixteen.|} {afternoons ? scrapyard:He'd put all of them back, hand-tight.|} {afternoons ? laundry:She'd hit the dryer with her heel.|} {afternoons ? schoolroom:He'd known the float, the jet, both throttle plates.|}

# page
{shannon == "gone":There's a turn for Bakersfield; it's a good way back. He'd be at the results by now. He'd be saying them to an owl.|"You eat something?" Shannon says. He's got his foot up on the dash. He's shaved. "You want to eat, on a long one. I'd do you an egg."}

{read_wall:"Nine dollars," says Shannon. "I make it nine dollars, either way. I'd have let it go."|}

{shannon == "gone":{harness == "driver":The belt's in the back, in its plastic. You'd meant to mail it.|You've got his eggs in you, still.}|You tell him you're all right. You're surprised at how it comes out; and so's he.}

# page
There's a place, if you keep on, where the hills stop. You've been told about it. It's got a sign over the road that you could read from a sink.

{gut:It doesn't hurt. It's got cold, is all, on the right.|It's cold. You could put the heater on.} Your hands are at ten and two. Look where you want to go, you'd told him; not at the cart. {benicio_trust >= 4:He'd got it written on him, and then he had written it on you. You turn it over, on the wheel, to see: it's there, in ballpoint. It hasn't come off.|He'd have had it written on him someplace.}

# page
{call_irene == "told":You'd got that said.{said_try: And you'd said you'd try.|}|There'd been a thing you'd meant to say to someone, it was only short.}

Up ahead's the end of what's lit. You've always liked how it'll never let you get to it. You ease off, since there's no one after you; you let it run down to fifty-five, the limit, the way you'd take something home that was asleep. {silences > 20:You haven't a thing to say.|}

You shift down for the grade; and you say so first.

-> END

= pulled_over
# place: Highway 395, north of Red Mountain
# time: Later
# ending: Pulled Over
{night_said == "over":You'd said that it would do. You've come off on the gravel, quite straight.|{night_said == "on":Not here, you'd said; and it's been forty miles of not here. You've come off on the gravel, quite straight.|You've come off on the gravel, quite straight.}} You've put on the hand brake. That's habit. It goes on ticking; a moth's got into the lamp.

It's blue, when it comes. It's one car, and it pulls in behind with its nose out a bit, to cover him, as they're taught. He's young. He's got the flashlight up by his ear. "Evening," he says. "You having some trouble?"

# page
You've got both hands on top of the wheel.

"Sir?" He has put the light on your lap. "Oh, Jesus," says the boy. "Okay. What's your name? Stay with me, sir. I've got to ask."

# page
It's four minutes for Ridgecrest, they tell him, and it's nineteen. He does it all right. He's got his own jacket off, and he's leaning. He'd like you to talk. So you tell him about a heat shield; it's two thousand and up. You tell him that there's people who lock up after.

"Who can I call?" he says. "Is there someone I could call for you?"

*   {next_of_kin == "shannon"} ["It's on a form. San Fernando Road."]
    It rings, he says. There's nobody picks up. It's only ringing. "Is it a garage? I can hear like it's a big room." You ask him for how many. "Four," he says. "It stopped. You want I should try it again?" {shannon == "gone":He'd be in a barn; he'd have told them to forward it, and he'd have got the number wrong.|You say to give it ten.}
*   {next_of_kin == "neighbor"} ["It's on a form. Four-oh-seven."]
    They've got her before he's through asking. "What's his address?" it says, out of his shoulder, and he tells her, four miles north of. "Is he breathing?" "Yes, ma'am," says the boy. There's a noise as of somebody getting her coat. "You tell him," says Irene, "that I do know it's a hundred and forty miles. Tell him I can count."
*   {next_of_kin == "nobody" || call_irene == "told"} ["There's a woman. She'd be at work."]
    He puts it through, county to county, one board to another; you can hear it be handed along, girl to girl. "I've a male," they're saying, "thirties." Then it's her. She doesn't know yet. "Go ahead," says Irene, "what've you got?" And he tells her the car.
*   [Say nothing.]
    # silence
    ~ silences += 1
    "You don't need to talk," says the boy. "Just, can you keep looking at me? I'm Kyle." He's got red ears. You look at him. He's a good kid; he's parked right; he's going to be a while getting over this, and you're sorry.
-   # page
{gut:It's eleven days before they'll let anyone sit you up.|It's only stitches; it's what's in the computer that takes the time.} There's a cuff on the rail of the bed. It's got a fuzzy lining on it that the nurse has put.

# page
"Salas," she says from the door. {mazda == "fixed":She's got a receipt, in a bag with a number. "You don't sign these," she says. "I had a man find me the wrench."|{mazda == "refused":"You were full," she says.|"It's still doing it," she says. "I thought of you. I came up the whole way in third."}} She pulls the chair around. She's brought her own tissues. "I've got a list here," says Salas. {faces_seen >= 6:"There's nine people on it who could draw you.|"There's hardly a soul on it who ever saw your face.} {paid_window:There's a kid in Acton who'd like it known that you paid for the glass.|There's a kid in Acton who won't say a word; he rings a bell at me.} I'd like you to tell me it in order."

# page
There's a window. It's the lot, at the back, where they've towed things, and there's the Nova, nose out. {kept_truck:You can see that there's something on the dash.|It's had a wash, in the rain.}

# page
{kept_truck:"A boy's been ringing us up," says Salas. "About a truck. He says that it's a loan. He gives me the time he rang; he makes me write it."|"There's a plate come for you," says Salas. "It came up on the bus. It's got another one on top." It's cold. It's very good.}

"In order," she says.

You look at it. Where you'd start's a stair. There was a dresser on it, with a man at the one end.

"The oven was ringing," you tell her.

-> END
