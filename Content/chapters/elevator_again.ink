// Chapter six, `elevator_again`: thirty-one seconds.
//
// FACTS (every branch is held to these)
// | what            | is                                                                                              |
// | --------------- | ----------------------------------------------------------------------------------------------- |
// | the hour        | Monday, November 7, 12:35 to 1:00 AM; Irene hasn't worked since Friday                          |
// | Benicio         | asleep at Mrs. Oyelaran's, 402                                                                   |
// | what she's told | by a man with a lanyard, on Saturday at five: in the lot, in the neck, at once                   |
// | the man         | fifty; linen-service jacket, a stack of folded tablecloths over his right arm; new rubber soles  |
// | the elevator    | down: four, three, the stop between three and two, two, lobby; thirty-one seconds, four of them stopped |
// | the gun         | under the third cloth, with a tube on it                                                        |
// | his hands       | one hurt (arm), or the side                                                                      |

=== elevator_again ===
# chapter: elevator_again
# title: Thirty-One Seconds
# place: The fourth floor
# time: Monday, November 7, 12:35 AM
# light: tube
{numbers_on:405, in gold, with its shadow falling to the left. Nobody has put a mark on it.|The door with no number on it is yours.} Irene is sitting on the floor against the other one, in the clothes she had on when they came to the door. The telephone is beside her, at the end of its cord.

# page
"I called your oven," she says. {oven_seen == "opened":"I copied the number off it, that night. I thought somebody had better."|"I heard it the night we moved in, across the hall, four and four. A girl at the phone company owed me one, and it was ringing in a stove."}

She looks at {wound == "arm":your sleeve, and counts the holes|how you come down the wall to sit, and where the arm stays}.

# page
{sunday_boy:
- "hands": "He says you were out there all day," says Irene. "Across the street. He showed me how you held your hands."
- "hid": "There was a car out there all day with nobody in it," says Irene. "He went to see. He told me it was breathing."
- else: "You were out there all day," says Irene. "He has you down till ten past three, and then from three twenty."
}

You'd been waiting for somebody, you tell her.

"So was I," says Irene. {blanche_eve == "hall":"Go in order." You've been told that once already, this week, by somebody with salt on her thumb. "What|"Go in order. What} time was it?"

*   ["Eleven forty-four. And five seconds."]
    ~ told_truth = true
    ~ irene_knows += the_job
    "Was he breathing?"

    {lot_stay == "pulled":"For a while."|"I could see him from the car."}

    # page
    "Who was with him?"

    {lot_stay == "pulled":"I was. He talked. He said five fins."|{lot_stay == "waited":"Nobody. I was nineteen paces off. I stayed fifty seconds."|"The old man. He took off his tie to use."}}

    She writes none of it down. {lot_stay == "went":At the last one she shuts her eyes, and when she opens them she's looking at the elevator.|She nods at each, the way she'd log it.}
*   ["They told you right. It was quick."]
    ~ irene_close -= 1
    "They always say that. I say that. There's a card by the board with the things on it that you say." She waits to hear if you have one that isn't on the card. "Thank you," says Irene.
*   [Feel in your shirt for his list.]
    -> the_card
*   [Sit with her.]
    # silence
    ~ silences += 1
    In 407 a tap is dripping. You have the wall behind you and her shoulder against yours. "He'd have told me a joke by now," Irene says. "He'd have gotten it wrong."
-   -> the_offer

= the_card
{standard_list == "kept":
    ~ standard_list = "given"
    ~ irene_close += 1
    IRENE, it says on the outside, in sign capitals, with a shadow down to the left. {lot_stay == "pulled":One edge has gone brown.|}

    She reads it to herself with a finger under each line. Milk. Deposit, $300, ask for Gus. Beni's shoes. Four is her birthday. Five is a dot with nothing after it. "There's always a five," she says. "He never gets to it." She turns it over. It's a paint card, nothing but whites.
- else:
    It isn't there. It was in his, buttoned in, over the heart. By now it's at the county, in a bag with a number.

    "He made me a list," she says. "They read it to me over the phone. Milk. Deposit, three hundred, ask for Gus. {the_stove.nine_twenty:Candles, one.|New number for that man's door.}"
}
-> the_offer

= the_offer
# page
Nita, who has her board this week, called on Sunday at three: a motel in Acton, {blanche == "dead":three|two} dead, {blanche_where == "bath":one of them in the bathtub with two pillows, |{blanche_where == "bed":one of them in bed with her boots on, |}}and {acton_boy == "paid":the boy who called it in went in order, the address, then who was breathing. A man had told him how|{acton_boy == "sewed":a boy on the line who kept telling her it came to seven|a boy on the line who couldn't say a word. He rang a bell at her}}.

# page
Irene has been looking at {wound == "arm":the nine holes|where you keep your elbow}. "Acton," she says, and you nod.

"Say it. Don't nod at me."

"There were two of them. They came for the bag."

{blanche_where:
- "bath": "And the pillows?"

"I told her to lie down in it. I thought it would stop most things."
- "bed": "And the boots?"

"She was tired," you tell her. "I let her sleep."
- else: "What bag?"
}

# page
"It was never thirty-eight," you tell her. "It's nine hundred and sixty.{money_left == 940: Less twenty.}"

She laughs, one breath of it. "He owed thirty-eight," says Irene. {saw_doctor:It gets you too, in the two ribs, as you were told it would.|}

"So now they come here," she says. {heat >= 40:On Third a patrol car goes by, the second since you sat down, and that isn't who she means.|}

# page
"How do they know there's a here?"

{nino_call:
- "threatened": "I told them to leave you out of it. You and him." She goes over that as she would a wire lying in a road. "So they know there's something to leave out," says Irene.
- "offered": "I told them they could have it back. They asked me where I live." You didn't say, you tell her. "Then it'll take them a minute," says Irene. "It's four-one-one."
- else: "They've had it since the quarters."

    {quarters == "boy":She turns her head. Behind her in the kitchen is the jar, with forty of them in it.|"They have the school," says Irene. "He wore the sweatshirt. I had him wear it."}
}

*   [Make her take the thirty-eight, at least.]
    ~ irene_paid = true
    {kept_38:It's in your jacket already, four straps less twenty bills, square as a book.|You have four straps in the jacket, and peel off twenty.{blanche_where == "bed": One is brown along an edge, and she turns that one under.}} She holds it on her lap. "It's got a bank's name on it. I'd be standing in the store, counting out somebody's bank." But she reaches in around her door and puts it in a shoe. It's a man's, black, polished for interviews.
*   ["Get the boy. I'll take you to the bus."]
    "What bus?"

    "The first one."

    She's on her feet. "Let him sleep till the car's warm. They go easier if they've slept." She moves people for a living, and since Saturday nobody has given her an address.
*   [Hold out your hand, to pull her up.]
    # silence
    ~ silences += 1
    ~ irene_close += 1
    She looks at it first. {wound == "arm":There's blood dried along one side.|It's black in all the lines.} She takes it, and sees what it would cost you, and gets up by herself with your hand in hers.
-   The Tercel, then, out front; the boy last. It's four flights, and {wound == "arm":your arm has a pulse of its own|your side has opened twice today}, and she's been up since {irene_knows ? the_job:Friday|they came to the door}. You press the button.

-> the_man

=== the_man ===
# page
# beat: B26
It was on its way already. The light comes up in the crack, and the doors open.

There's a man in it. He's fifty, in a jacket that says PACIFIC LINEN, and over his right arm he has six tablecloths, folded, white. "Going down?" he says, and steps to the back to make room.

It's ten minutes to one, in a building without a tablecloth.

# page
His shoes are new, with rubber soles, and the price is still on one. He has not looked at her at all.

Irene has stepped in. Her finger is on the L.

*   [Get in.]
    -> going_down
*   [Take her wrist. "Stairs."]
    ~ lift_how = "stairs"
    -> the_stairs

= going_down
# page
The doors close. Thirty-one.

You stand in front of her, facing the doors. In the steel he's a long smear. {face == "kept":You spent a morning behind another man's face, and you know how people stand there.|He moves the cloths to his other arm, and then he moves them back.}

Twenty-eight.

"Warm night," he says.

"Yes," says Irene. She has seen you look at his shoes.

# page
Twenty-six is the third floor: its light in the crack, a doormat, a plant. In nine seconds it stops between floors, with brick on all four sides, for four.

He knows that. He took the ride up.

*   [Turn around, and kiss her.]
    ~ lift_how = "kissed"
    ~ irene_close += 1
    -> the_kiss
*   [Put her in the corner, behind you.]
    ~ lift_how = "pushed"
    -> the_corner
*   [Wait for him to move.]
    # silence
    ~ silences += 1
    ~ lift_how = "waited"
    -> his_move

= the_kiss
# page
# beat: B27
You do it slowly, because he'll be watching: a man turns his back to be with his girl. You put a hand where the headset leaves its mark in her hair, and by that you move her, an inch at a time, into the corner under the certificate.

# page
{irene_close >= 5:She kisses you back. She has your shirt in both fists{truck_promise:, with something on four wheels between you|}, and she hasn't slept, and for three seconds nobody is doing anything else.|She's surprised, then polite. In the third second she isn't either one, and she holds on.}

It stops. The light buzzes. "It's thinking," says Irene, against your mouth.

Cloth slides on cloth.

-> his_boots

= the_corner
# page
# beat: B27
You take her by the waist and set her in the angle under the certificate, and stay there, in front. {irene_close >= 5:Her hand comes flat against the middle of your back. You turn your head and her mouth is there, and it lasts a second, and neither of you planned it.|"Four-oh-five," she says, low. She has nothing else to call you. You turn your head, and what you find is the side of her mouth.}

# page
It stops. One. Two.

Cloth slides on cloth.

-> his_boots

= his_move
# page
You keep your hands at your sides. It stops. The light buzzes. One.

"Excuse me," says the man, and Irene shouts your number, the way you'd shout at somebody in a crosswalk.

You turn into it. It goes through the jacket under the arm and takes some of you along. {irene_close >= 4:Her hand is on your back, pushing; she was coming past you.|She has him by the front of the jacket.}

-> his_boots

= his_boots
# page
The gun was under the third cloth. {lift_how == "waited":You have the wrist before there's another.|You have the wrist before the tube's clear of the linen. It coughs, and there's a hole in an inspector's name.} {wound == "arm":You have one arm for it, and use the wall for the other.|Your side opens, tape and all.} He's heavy, and not slow. Your head meets the rail, and then his does, twice. The tablecloths are down and nobody can keep his feet on them.

Then he's on the floor and you aren't.

# page
They're work boots. There's a steel plate in the toe, for when a motor comes down.

It goes on longer than it needs to. You find that out from the sound, which has changed, and changed some time ago. The elevator has started down again by itself. Two: a light, a doormat.

*   [Stop.]
    ~ hitman = "hurt"
    ~ irene_knows += the_boots
    You get one foot on the floor and then the other beside it. He's breathing, wetly. He has a hand up, open, in front of what was his face. It has been up for a while.

    "Four minutes," Irene says. "There's a truck at Sixth. It's four minutes if I call it now."
*   [Don't stop.]
    ~ hitman = "dead"
    ~ irene_knows += the_boots
    When you look up, it's because there's nothing left to do. The linen is all over the floor and it isn't white. You have the rail in both hands. You've been holding on to it to get your weight over him.

    "Oh," says Irene.
-   -> the_lobby

= the_lobby
# page
The doors open on a radiator, mailboxes, a bulb. She goes out backward. One of her sneakers is still white. She stands on the tile with her hands down and has a long look at you, the way the boy does, up from the boots.

# page
{irene_knows ? night_work:{told_nights:You told her|She'd worked out} what you drove. You never said what else.|{lift_word == "nothing":A mechanic for planes, the boy said. You'd let it stand.|You told her you {lift_word == "mechanic":fixed cars|{lift_word == "movies":turned cars over, for movies|drove}}.}}

The doors start to close. They bump on his foot, and open, and start again.

*   ["Get the boy. Go to your mother's."]
    ~ irene_sent = true
    "My mother's dead," says Irene. "One more afternoon and I'd have told you." She goes by you with her back to the wall, and up the stairs, on the outsides of the treads. You hear her count them.
*   {truck_promise} [Take the truck out of your shirt.]
    ~ truck_offered = true
    You hold it out. There's blood in the hook, and some of it is tonight's.

    "Not like that," Irene says. She doesn't come any nearer. "You said you'd bring it. So clean it, and bring it. He'd ask me how it got like that."
*   (first_part) ["He'd have shot you through me."]
    "I know. I saw. That was the first part." The doors bump his foot. "Who was the rest for?" says Irene.
*   [Move the foot, and let them close.]
    # silence
    ~ silences += 1
    You bend down and tuck it in. She's there in the gap, all of her, then half, then a line. It starts up. Between two and three it stops, and you stand in there with him, in brick, for four.
-   -> afterward

= the_stairs
# page
"Dropped my keys," you tell the man, and have her out over the sill and walking. He smiles. The doors shut on him.

To the lobby it takes thirty-one. You can do the stairs in twenty-six, alone; with her it's more, and he has a button for every floor.

You hear it start. You hear it stop at three.

*   [Send her to 402. Go down and meet him.]
    ~ hitman = "dead"
    ~ faces_seen += 1
    "Four-oh-two," you say. "Lock it." She goes. You go over the rail at the turn.

    # page
    He has the cloths out in front of him on both arms. You land on them from eight feet up. After that there's the edge of a stair, and your boots, with the plate in the toe. You don't count. Ballpoint numbers go up the wall there, one to a step, at the height of a small hand.
    {irene_close >= 3:
        -> she_sees
    }
    -> she_locks
*   [Run her down, past him, before he's out.]
    -> third_floor

= she_sees
# beat: B27
# page
She didn't lock it. She's at the turn, above you, with Mrs. Oyelaran's skillet in both hands, looking for what to hit.

{irene_close >= 4:She puts it down on a stair, carefully. Then she has your head and is kissing it: eyebrow, cheek, the mouth last, hard. And over your shoulder she sees his.|She gets as far as your face, one hand along the jaw, and she kisses you, once, badly, because you're standing up. And past your ear she sees his.}

~ irene_knows += the_boots
"He's not," she says, and doesn't say breathing.

*   ["Go in, and shut the door."]
    She goes up backward, watching your boots. She kicks the skillet as she turns. It goes down past you, step by step, all the way to the lobby.
*   [Pull a cloth over him.]
    # silence
    ~ silences += 1
    There are six, and it takes three. They come up red in squares, along the folds. When it's done she has gone in. There's a line of light under the door of 402.
-   -> afterward

// The one way on which she never sees it: they were not near enough for her to come out and look.
= she_locks
# page
She did as you said. Outside 402 you hear two bolts, a chain, and a chair go in under the handle, which is what she tells people.

"Who is it?" says Irene.

You look at what you'd be standing on her mat in.

*   ["Four-oh-five. He's gone."]
    "Gone where?" She gives you about as long as she'd give a caller. "I'm going to leave the chair where it is," says Irene.
*   ["Wake him, and go. By the alley."]
    ~ irene_sent = true
    "Where to?" It's for herself; you hear a drawer, and pages. She has moved half this county out of its beds, and there must be an aunt of somebody's in that book.
*   [Get three cloths, and start at the top stair.]
    # silence
    ~ silences += 1
    She asks it once more. After that she listens, and you do it as quietly as it can be done.
-   -> afterward

= third_floor
# place: The third floor
# time: Monday, 12:53 AM
# light: tube
# ending: Third Floor
He's quicker than his age. You come around the turn with her wrist in your hand, and he's on the landing, by the plant, with the cloths held out over both arms like a waiter.

It coughs, twice. It doesn't hurt. It's like being leaned on.

# page
You have hold of him, though. You go down with him, and he's underneath, and there's the edge of a stair. When it's over there's linen all the way to the second floor. He'd had napkins too. You only counted the cloths.

# page
Irene has your head on her leg and the heel of her hand where it goes. She's pressing.

"Third floor," she calls up the stairwell, to any door that's open, in the voice for work. "South Mariposa at Third, third floor landing. A man, thirties. Two shots. He's breathing." Then, to you, "There's a truck at Sixth. It's four minutes. You only have to do four."

# page
You could tell her about five. {told_nights:She knows about five.|It would take too long.}

From here you can read the wall. There are numbers on it, in ballpoint, very small, one to a step. He must have done it the first night, going up, to see how many there were.

# page
"Stay with me," says Irene. "What's your name? I have to ask. I never did."

{truck_promise:"In my shirt," you say. She feels for it. She looks at what it is, and it has all its wheels.|You tell her. She says it back, to be sure she has it right.}

# page
In the spring somebody scrubs the wall by the stairs, as high as a small hand. By then a woman and a boy on the fourth floor have gone, to an aunt of somebody's. One night the oven in 405 rings, four, and four, with a man from the gas company kneeling in front of it.

He looks around at Tovar.

"That's the timer," says Tovar.

-> END

=== afterward ===
# place: 405
# time: Monday, 2:10 AM
{hitman == "hurt":The truck from Sixth took five minutes. She'd called it in as a fall. They looked at him, and at your boots, and wrote: fall.|He has gone out by the alley, in his own cloths, and into the back of a van that says PACIFIC LINEN. You've left it where it'll be towed.} You have a bucket and a brush. {lift_how == "stairs":You do ten stairs|You do the elevator} on your knees, and between the tiles.

{truck_promise:
    Then you do the tow truck, with a toothbrush: the hook, the boom, the axle. It goes on the sill to dry, facing out.
}

# page
At three the lamp in the alley quits. {irene_sent:The Tercel is gone from the curb.|There's a light on across the hall. It comes in under both doors.}

*   [Call Shannon. Tell him to go.]
    ~ shannon_told = "go"
    ~ told_close = "night"
    ~ shannon_odds += 2
    You use the phone in the oven. It has only ever worked the other way, and he takes a long time to find where his is. "You never call," says Shannon. "What is it? What'd you do?"

    "Close," you say. "Don't wait for Wednesday."

    You can hear him breathe. "I've got a van on the lift," he says.
*   [Call Rose Wholesale. The number's on his van.]
    ~ rang_bernie = true
    ~ shannon_odds -= 1
    They're open. A boy goes to find him, and the phone is put down among leaves. "Yes," says Bernie. "I wondered if you had the number." You tell him you have something that belongs to a friend of his, and you'd like to be let alone. A tap is turned off. "That's well put," says Bernie Rose. "I'd like it too. I'll see what there is."
*   [Oil the hinge. Sleep in the chair.]
    # silence
    ~ silences += 1
    The chair faces the door. The phone's on its booklet, with the oven open an inch, and there's one number in it. You sit beside it until it gets light.
-   -> razor
