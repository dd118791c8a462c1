// Chapter eight, `pch`: Nino, and the ocean.
//
// FACTS (every branch is held to these)
// | what            | is                                                                                              |
// | --------------- | ----------------------------------------------------------------------------------------------- |
// | the hour        | Tuesday, November 8: the garage 7:10 AM; Dot's trailer noon; Malibu 11:20 PM                      |
// | the dinner      | a fish house on the water side at Topanga; forty covers, a niece's engagement; Nino's own linen    |
// | the Lincoln     | cream; he drives himself; left rear low, still; a crack in its left tail lamp                   |
// | the car         | Lyle's blue sedan, second of its kind, pipe and cage, bought for $900 of the bag; or the Nova, if it was kept |
// | the road        | Pacific Coast Highway, north from Topanga, the ocean on the left; three times the old road leaves on the |
// |                 | right, over the bluff, and comes out beyond the point; below, the county beach (as Content/drives/pch.yaml) |
// | the face        | his own, if he kept it; else it's on its block in Dot's trailer, and she lends it                 |
// | the tide        | going out; low at 2:40 AM; water 58 degrees                                                     |
// | Nino's phone    | a flip phone with a big-number face; it floats for a while                                       |
// | Shannon         | dead on Monday at nine, or gone with his suitcase                                                |

=== pch ===
# chapter: pch
# title: Tablecloths
# place: Shannon's garage
# time: Tuesday, 7:10 AM
{shannon == "dead":
    He's on the cot, with his boots together. Somebody has shut his eyes, and somebody has washed up. He's so clean. You'd never seen his chin, and you'd have passed him in the street.

    On the lift a transmission is waiting for somebody to say good morning across it.
- else:
    The gate is locked, from the outside, which it has never been. On the post is a plate with another plate over it, under that an egg, and under the egg, on the back of a brake ticket: {shannon_called:YOU SAID GO. WENT. ATE ONE OF YOURS.|GONE NORTH. ATE ONE OF YOURS.}

    In the gravel there's a tire track, narrow, from a van that stopped here and went away.
}

{job_car == "volvo" && chase_how == "rammed":
    # page
    The optometrist's wagon is back two days early, a foot and a half shorter. Somebody else will have to give him the keys, and talk.
}

# page
{shannon == "dead":Two twenties lie on the shelf under the wall.|You stand at the post and eat the other one.} {money_where == "bernie":In the parts washer there's sludge and a rag, and nothing under the grating.|{money_where == "garage":{shannon == "dead":The bag is under the cot. They stood with their shoes against it.|You have a key. The bag is under the cot; he's left it for you.}|In the yard {chassis == "bent":the tarp has come off the frame, and there's a cat in the seat|there's a cat on the Buick}.}}

{shannon == "dead":
    # page
    You'd sat out Monday on the stairs, {irene_sent:though there was nobody up there to sit for|where you could hear both doors}. It hadn't crossed your mind that they'd come here.
    -> with_shannon
}
-> the_face_again

= with_shannon
*   [Read the wall.]
    ~ read_wall = true
    It goes back eleven years. For the last six you're in every month of it; he put down each sandwich. {shannon_owes >= 1500:Yours is the longest column, with the fifteen hundred at the top of it, the five made like a five on a cake.|Yours has a lot of small numbers and no big one.} {afternoons ? table:The newest of all is IRENE, 3 PLATES, with the price left open.|}

    # page
    At the foot he has ruled a line and done the sum, what he owes you, what you owe him. It comes out within nine dollars. He hasn't put which way.
*   [Put the harness on him. Do it up.]
    ~ belted = true
    {harness == "driver":You'd brought it along, to give back.|{shannon_evening.packing:It's out by the Buick, in a suitcase.|{harness == "wall":It comes down off its nails.|It's on the desk, in its plastic.}}} Five straps, and a buckle the size of a saucer. You have to let it out on the side with the hip. Then you pull it snug, the way you'd want it if it rolled.
*   [Turn out his light. Turn the sign.]
    # silence
    ~ silences += 1
    It has never said CLOSED; on that side the letters haven't faded. {limp_known != "none":You move his stool to the other end of the bay, away from where the jack was.|Behind the door there's a crutch. You never knew he had a crutch. You stand it where he'd reach.}
-   {limp_known == "nino" || limp_known == "told":Six hundred and forty dollars, you say, to hear how it sounds in that bay.|It's a quarter to eight. A lady's at the gate, about the Buick.}

-> the_face_again

= the_face_again
# place: Sun Valley
# time: Tuesday, noon
{face == "kept":
    It's been in your sock drawer, rolled up, for a month.

    {dot_boy:"How's my stitches?" says Dot. "Did she let him keep it on?" She did, you tell her, till the bath.|"I thought bees got it," says Dot. "I put bees on the form."} She has turned it out over her fist, and it smiles at you. "It'll go once. Who's it for?"
- else:
    They're on their blocks, him happy, him burned. He's where you left him, with his chin pressed down.

    "A loan?" says Dot. "There's a form." She looks at {wound == "arm":your arm|how you're holding on to the door}, and doesn't get the form. "Who's it for?"
    ~ face = "lent"
}

*   ["A man who laughs."]
    {actor_heard:
    - "dot": "The other one asked me what it's like, you know. On your say-so. He took notes."
    - "quiet": "The other one tells people it's quiet. He says it to waiters."
    - "cheek": "The other one wants to know can I make it warmer."
    - else: "He's a golfer now, the other one."
    }
    She feels along your jaw for an edge. "It's no good for laughing. It lets go at the lip." She goes around it with the sable brush, humming, counting you dry. "So you let him do all that," says Dot.
*   ["Me."]
    She does you anyway, and is extra gentle with the chin. "I had one fellow never gave his back," she says. "He robbed a bank in it. He sent me a ham." When it's done she doesn't hold up the mirror.
*   [Give her your chin.]
    # silence
    ~ silences += 1
    {shannon == "dead":She keeps having to go back to one place, on the cheek, with a tissue. "It won't take on wet," says Dot. She waits, and tries it again.|She hums all of it, both verses. "There," she says. "Now nobody did it."}
-   # page
You want something with pipe in it. Lyle has a second blue sedan. {rollover_how == "refused":{the_set.second_driver:"The kid's still in his sling," he says. "You going to hit something with this one?"|"You going to hit something with this one?" he says.}|"You'll bring it back flat," he says. "I know you."} He takes nine off the top of the strap, with a thumb over the stamp.

-> trancas

=== trancas ===
# place: Pacific Coast Highway, at Topanga
# time: Tuesday, 11:20 PM
It was on a ticket, pinned in the fifth cloth: FISH HOUSE, TUES., 40. It's a niece's engagement. They're behind the glass, with the ocean black in back of them and Nino's own linen on the tables. He's on his feet, making the speech. You can see that they laugh ahead of him.

You've been across the road since ten. The face has gone stiff, and you breathe your own breath.

# page
The Lincoln is by itself, under a lamp. {nino_slight == "answered":You told him a month ago that the left rear was low. It still is. He wouldn't have it fixed now.|The left rear's low.}

*   [Let some more out of it.]
    ~ tire_low = true
    Ten pounds. The boy who parks cars watches you do it, a smiling man he's seen somewhere, in a movie. He comes close to asking you for your name. In a bend the Lincoln will be late now.
*   [Go to the window.]
    ~ nino_saw = true
    You come up out of the dark until you're at the glass. A small old lady sees you first. Then he does, with his cup in the air: a big smooth head, smiling at him, that isn't anyone. He has lost his place. They're all laughing by now, and they keep it up, to help him out.
*   [Stay where you are.]
    # silence
    ~ silences += 1
    He comes out with his coat over his shoulders and looks up, at the stars and so on. {nino_call == "silent":He stands there breathing. You've heard him do it on the telephone.|He laughs at something, by himself.} He gives the boy a dollar, thinks, and has him give it back.
-   # page
# beat: B32
North, with the water on the left. You let him get to the second lamp before you start it. Near enough not to lose him; far enough that he won't look up and say to himself, those are the same two lights.

He'll go out around every point, with the highway. The old road leaves it on the right, over the bluff, and comes down on the far side. It does that three times.

~ temp pch_how = drive("pch")
{pch_how:
- "t_bone": -> t_bone
- "spotted": -> spotted
}
-> lost_him

= t_bone
~ nino_how = "drowned"
# place: The county beach
# time: Wednesday, 12:10 AM
The pipe goes in behind the Lincoln's front wheel. You don't hear it. There's the belt; then his lights cross yours, and go on down over the rocks, end for end, quite slowly, and after them a good deal of sand.

Your own front wheels have stopped over nothing. {pch_mask == "up":The face is up on your forehead. You pull it down, cold.|The face has let go at the lip.}

# page
The Lincoln is on its side with the sea already in it. He has gotten out by the back window and is going along the wet sand on his hands and knees, in his coat, toward the water. He looks around. A smooth man is coming down the rocks, smiling, {wound == "arm":with one arm inside his shirt|with a hand pressed to his side}, taking his time.

# page
"{nino_saw:You were at the window," says Nino. "I told them. I said there's a guy.|Who is it?" says Nino.} "What do you want, you want the watch?"

*   {limp_known != "none"} ["Six hundred and forty dollars."]
    ~ said_number = true
    "What?" he says. "Who do I owe that?" He really looks for it; you can see him go through everybody. He'd pay it. He has no idea in the world what it was.
*   [Take the face off.]
    ~ took_off = true
    It takes some of you with it. "Aw," says Nino, and sits back in the water, almost relieved. "It's only you. Aw, kid. I thought it was somebody."
*   [Keep walking.]
    # silence
    ~ silences += 1
    He gets up. He laughs, ahead of the joke, and there isn't one. A wave comes in as high as his knee. He feels behind him for something to hold on to, and it's ocean.
-   -> drowning

= drowning
# page
# beat: B33
The water is fifty-eight degrees. You walk him out by the coat until it's at his chest and {wound == "arm":your arm has stopped hurting|it has found the place in your side}. Then you put him under. He's strong for his age. He has your shirt, and a leg around yours. Twice he gets up, and each time there's the start of a word.

# page
The teeth come out. They go by, pale, in the backwash, very even.

After that it's mostly holding on, and keeping your feet.

You find that you've been counting. You're at two hundred and some, and you don't know when you began.

-> the_phone

= spotted
# place: Point Dume
# time: Tuesday, 11:50 PM
He has seen you. {tire_low:He can't outrun anybody on that tire; it's flapping.|He runs, for a mile.} Then he does what nobody does: he puts on his blinker, pulls into a turnout, and stops with his lights on, like a man with a map.

When you get there he's standing behind his open door, with a little chrome gun. It shakes. "Take that off!" says Nino. "What is it, a mask? Take it off, you're making me sick."

*   [Take it off.]
    ~ took_off = true
    "The chauffeur," says Nino, and has to laugh, it's so much less than he was afraid of. The gun comes down while he wipes his eye. You do the four yards between you with your head low. {ribs:It costs you the ribs again.|It goes off once, into the ground.} Behind him is a guardrail with a section missing.
    -> over_the_rail
*   [Drive at him.]
    ~ heat += 10
    He gets off two. One comes through the windshield and through the cheek of the face, the left, an inch from yours. Then you hit the door, with him behind it, and it shuts on him and goes on, door and man, to where the guardrail has a section missing.
    -> over_the_rail
*   [Stand there, smiling.]
    # silence
    ~ silences += 1
    ~ nino_how = "warned"
    He has the hammer back and the big smooth head lined up, with the lights on it, and his arm won't do it. "Say something!" says Nino. He's crying. In the end he throws the gun at you, and gets in, and goes, with his door swinging. His phone was on the roof. It lands in the road at your feet, ringing.
    -> the_phone

= over_the_rail
~ nino_how = "drowned"
# page
# beat: B33
It's forty feet, on a slant. By the time you're down there he's lying on his back in a foot of water, with the coat spread out around him. His legs are wrong. {limp_known != "none":It'll be the pelvis. It's a ring; it goes in two places.|He's telling somebody it was only a loan.}

# page
A wave goes over his face, and off.

"Pull me up a little," says Nino.

*   [Pull him up.]
    ~ sat_with_nino = true
    You bring him a yard up the sand by his collar. That's good, he says, that's better. You sit with him. First it's the cold he complains about, and then it's his cousin, and some time after that he stops in the middle.
*   [Hold him where he is.]
    It takes one hand, and no more weight than you'd use to keep a hood down. He looks up through the water with his mouth going. You count out that wave and the next.
*   [Sit down on a rock, and wait.]
    # silence
    ~ silences += 1
    It takes nine waves, or ten. Benicio would have known which was the last.
-   -> the_phone

= lost_him
~ nino_how = "lost"
# place: Pacific Coast Highway
# time: Wednesday, 12:20 AM
Two lights go around a point, and when you're around it there's only road. You go on as far as a shut gate, and back as far as the pier. You look in people's garages.

# page
Then there's a stand with a sign for corn, and beside it a phone booth with its light on. {tire_low:In the gravel are a valve core and a yard of cream-colored rubber. He got this far, and somebody came for him.|The receiver's off its hook, swinging. He stood here and told somebody, and ran.}

{tire_low:You're beside it when it starts to ring.|You hang it up, and it starts to ring.} You have the face in your hand by then. It's as wet inside as out.

*   [Answer it.]
    -> the_phone
*   [Let it ring.]
    # silence
    ~ silences += 1
    It doesn't quit at four, so it's nobody you know. At thirty you go in, with another man's head under your arm.
    -> the_phone

= the_phone
# page
# beat: B34
{nino_how == "drowned":Something is lit, in the breast of his coat, under the water. It has big numbers, for a man who won't wear glasses, and it's ringing; you can feel it. You bring it up.|{nino_how == "warned":It has big numbers on it, for a man who won't wear glasses.|"He read me the number off the booth," says Bernie Rose. "I thought I'd see who was standing there. He's lost a shoe, he says. His phone's in the other coat."}}

# page
{nino_how != "lost":"Nino?" says Bernie Rose. "Where are you? Your niece called me."|He waits for you to say who.}

The sea goes out, comes in.

"I see," says Bernie.

# page
He isn't angry. Water is running where he is, too; he'll be filling buckets. {said_number:"Six hundred and forty dollars," you say. "He didn't know what it was." Bernie turns that over. "He wouldn't," he says.|{sat_with_nino:"Was there anybody with him?" says Bernie. You were, you tell him; you sat. "That's more than I'd have thought to ask," he says.|{took_off:"Did he know it was you?" says Bernie. You tell him yes. "That's something," he says.|}}}

# page
{nino_how == "drowned":"When I was twelve he hit a boy with a bottle for me," he says. "I want you to know I'm aware of what he was."|"I'll tell him to go home," he says. "I'll tell him it's out of his hands. He'll be so pleased."} You hear the tap go off. "There's some money."

# page
{money_where == "bernie":"You've got it," you say. "It was under his cot."|"Yes."}

{money_where == "bernie":"I've got it. So it's only the tidying up," says Bernie. "But I'd like to do it over lunch. I'd like you to have the chance to say no to something. There's a place on Valley, Plum Garden."|"I'd like to do it over lunch," says Bernie. "There's a place on Valley, Plum Garden. They do a fish. We could both see who else is in the room."}

*   ["Three o'clock. It's empty then."]
    ~ lunch_set = "three"
    "You've worked for people who eat," says Bernie. "Three's nice."
*   {shannon == "dead"} ["Did he say anything?"]
    ~ lunch_set = "shannon"
    The tap goes on again. "He asked me about the Dodgers," says Bernie. "I don't think he listened to the answer. He wanted it done someplace you wouldn't find him. I should have. I didn't like to move him." Then he says, "Three o'clock."
*   {nino_how != "drowned"} ["And Nino?"]
    ~ lunch_set = "nino"
    "Providence is going to want somebody. I find I don't mind if it's him." He sighs. "It's a terrible thing, to be able to spare a person. Three o'clock?"
*   [Breathe, so he can hear that you're there.]
    # silence
    ~ silences += 1
    ~ lunch_set = "three"
    "Three," he decides. "I'll order for you."
-   -> restaurant
