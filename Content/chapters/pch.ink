// Chapter eight, `pch`: Nino, and the ocean.
//
// FACTS (every branch is held to these)
// | what            | is                                                                                              |
// | --------------- | ----------------------------------------------------------------------------------------------- |
// | the hour        | Tuesday, November 8: the garage 7:10 AM; Dot's trailer noon; Malibu 11:20 PM                      |
// | the dinner      | the Trancas Room, on the pier side; forty covers, a niece's engagement; Nino's own linen          |
// | the Lincoln     | cream; he drives himself; left rear low, still; a crack in its left tail lamp                   |
// | the car         | Lyle's blue sedan, second of its kind, pipe and cage, bought for $900 of the bag; or the Nova, if it was kept |
// | the road        | Pacific Coast Highway, south; Nicholas Canyon, Zuma, Point Dume; the turnout above the county beach |
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
    He's been set on the cot with his boots together. Somebody has shut his eyes; somebody's washed up. He's so clean. You've never seen his face before, you would have passed him in the street.

    There's no one to say good morning. There's a transmission.
- else:
    The gate's locked, from the outside. He has never locked it. On the step there's a plate with another over it, and under that two eggs, and under those, in pencil, on the back of a brake ticket: {shannon_called:YOU SAID GO. WENT. ATE YOURS.|SYLMAR. DIDNT WAIT. ATE YOURS.}

    There's a second tire track in the gravel, narrow, from a van that stopped here and went away.
}

# page
{shannon == "dead":Forty dollars is on the shelf, with a dollar and sixty in change.|You look at that awhile. You eat the one that's left.} {money_where == "bernie":In the parts washer there's sludge and a rag; nothing's under it.|{money_where == "garage":{shannon == "dead":It's under the cot. They stood with their shoes against it.|It's under the cot. He'd left it you.}|In the yard {chassis == "bent":the tarp's come off the frame, and a cat's in the seat|there's a cat on the Buick}.}}

{shannon == "dead":
    -> with_shannon
- else:
    -> the_face_again
}

= with_shannon
*   [Read the wall.]
    ~ read_wall = true
    It goes back eleven years. There's a line for you in every month; he'd put down a sandwich. {shannon_owes >= 1500:Your column's the longest; it's the only one he has ruled off at the foot, in ink, ready for a total.|At the end he's added it all up, what he owed you, what you did him. It comes out within nine dollars.} On the ROSE line there's a smear where somebody had rubbed off the labor with his thumb.
*   [Put the harness round him. Do it up.]
    {harness == "wall":It's what he bought it for, or it was some man about that size. Five straps; it clicks.|{harness == "driver":You've brought it, since you'd meant to give it back. Five straps; it clicks.|It's on the desk, in its plastic. Five straps; it clicks.}} You have to let it out for him in the leg. Then you pull it snug, so that he'd feel it, wherever it was he was going, if it rolled.
*   [Turn out his light. Turn the sign.]
    # silence
    ~ silences += 1
    It's never said CLOSED. The letters on that side aren't faded. {limp_known != "none":You move his stool around to the other end of the bay, away from where the jack was.|You stand his crutch where he'd reach it. You hadn't known he had a crutch.}
-   {limp_known == "nino" || limp_known == "told":Six hundred and forty dollars. It's a number you can carry in your mouth.|It's a quarter to eight. There's someone outside with a Buick.}

-> the_face_again

= the_face_again
# place: Sun Valley
# time: Tuesday, noon
{face == "kept":
    You've got the face in a sock drawer, with four socks. You bring it for her to look at the edges.

    "I thought it was bees," says Dot. "I told them that it was bees got it." She's turned it out over her fist. It smiles at you. "It'll go once. Who's it for?"
- else:
    They're on their blocks: him happy, him burned. He's where you left him, with his chin pressed down.

    "It's a loan you want?" says Dot. "There's a form." She's looking at the {wound == "arm":arm|way that you're holding on to the door}. She doesn't fetch the form. "Who's it for?"
    ~ face = "lent"
}

*   ["A man who laughs."]
    She thinks. "It's no good for laughing. It comes away at the lip." She goes round it with the sable brush, humming, counting you dry. "You'd want to let him do all that," says Dot.
*   ["Me."]
    She does you anyway; she's extra gentle with the chin. "I had one fellow never gave it back," she says. "He'd robbed a bank in it. He sent me a fruit basket." When it's done she doesn't hold up the mirror.
*   [Give her your chin.]
    # silence
    ~ silences += 1
    {shannon == "dead":She works all round the one place, on your cheek, until it's stopped being wet. "It won't take on wet," says Dot.|She hums all of it, both verses. "There," she says. "Now nobody did it."}
-   # page
{job_car == "nova" && chase_how != "rammed":The Nova's no use tonight; it'd break your heart, and besides it'd fold.|The Volvo's in a creek, or ought to be.} Lyle has a second blue sedan. He'd always had a second; he hadn't wanted you to know. There's pipe all round the seat of it and pipe across the nose. {rollover_how == "refused":"You going to hit something with this one?" he says.|"You'll bring it back flat," he says, "I know you."} It's nine hundred dollars, and he takes it from the top of the strap, not looking at the stamp.

-> trancas

=== trancas ===
# place: Pacific Coast Highway, Malibu
# time: Tuesday, 11:20 PM
It's a niece's engagement. There are forty of them behind the glass, with the ocean black at the back, and on all the tables are Nino's own cloths. He's up. He's making the speech. You can't hear it, only how they laugh: before, as a rule, to be on the safe side.

You've been across the road since ten with the motor off. It's stiff, the face. You breathe your own breath.

# page
The Lincoln is by itself under a lamp. {nino_slight == "answered":The left rear's low. He's never had it seen to; he wouldn't, now.|The left rear's low.}

*   [Let some more out of it.]
    ~ tire_low = true
    Eleven pounds. A valet's boy watches you do it, a smiling man, one he has seen somewhere, in a picture. He nearly asks you for your name. It'll lean now, in a left-hand bend; it'll be a half second late at everything.
*   [Go to the window.]
    ~ nino_saw = true
    You walk up out of the dark until you're at the glass. It's a small old lady who sees you first. Then him, with his arm up, with the cup in it: a big smooth head, smiling at him, that isn't anyone. He stops. He's forgotten what came next. They're all of them laughing, and they go on, to help him out.
*   [Stay where you are.]
    # silence
    ~ silences += 1
    The old lady's given her wrap; there's a kiss on either cheek. He comes out on the step with his coat over his shoulders, and looks up at it all, the stars and that. {nino_call == "silent":He stands there, breathing. You know that breathing.|He's a man who's got on well enough.} He gives the boy a dollar, and thinks, and has him give it back.
-   # page
# beat: B32
South, along the water. You give him to the second lamp. It wants doing the way you'd carry something full: near enough not to lose it, never so near that he'd look up and say to himself, that's the same two lights.

Eleven miles on there's a bend to the right with the hill gone from beside it, and below that nothing: rocks and sand.

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
The pipe takes him behind the front wheel. There's no noise in it for you, there is only the belt; then two sets of lights going round each other, over the edge, quite slowly, and a long time later a lot of sand.

You count ten fingers. {pch_mask == "up":The face had been up on your forehead; you pull it down, and it's cold, and doesn't fit as it did.|The face has come away at the lip.}

# page
The Lincoln's on its side with the sea already in it. He has got himself out by the rear glass. He's going along the wet part on his hands and knees, with his coat on, in the wrong direction. He looks round. There's a smooth man coming down the rocks, who smiles, and hasn't any hurry, who's {wound == "arm":got one arm inside his shirt|holding himself together at the side}.

"{nino_saw:You were at the window," says Nino. "I told them. I said there's a guy.|Who is it?" says Nino.} "What do you want, you want the watch?"

*   {limp_known != "none"} ["Six hundred and forty dollars."]
    ~ said_number = true
    "What?" he says. "What's that? Who do I owe that?" And you can see him look for it, honestly. He goes through everything. He'd pay it. He hasn't got any idea in this world what it was.
*   [Take the face off.]
    ~ took_off = true
    It comes away with a piece of you. "Aw," says Nino. He sits back in the water. He's nearly relieved. "It's only you. Aw, kid. I thought that it was somebody."
*   [Go on walking.]
    # silence
    ~ silences += 1
    He stands up. He tries a laugh on it. There's a wave comes, the height of his knee, and he puts out a hand behind him to find what he'd hold on to, and it's ocean.
-   -> drowning

= drowning
# page
# beat: B33
It is fifty-eight degrees. You walk him out until it's at his chest, {wound == "arm":by the coat|since at your side it's like being sewn again}, and put him under. He's strong for his age. He's got hold of your shirt; he gets a leg round yours. Twice he's up, and each time there's a word started.

The teeth come out. They go by, pale, in the backwash, very even.

After that it's mostly holding on, and standing where you are while it pulls.

# page
*   [Say Shannon's name to him.]
    {shannon == "dead":You'd meant it for while he could hear it. It comes out as steam. It's the name of a man who'd have told you not to stand about in wet socks.|Shannon's in Bakersfield, if he got the hill. He'd not have wanted this. He'd have wanted to be told it had been somebody else.}
*   [Let him go.]
    He goes about a yard. Then he comes back in and touches your leg. He'll do that until two-forty, when it's low.
*   [Wait for the next wave. And the one after.]
    # silence
    ~ silences += 1
    You've found that you're counting. You don't know since when. It's two hundred and some.
-   -> the_phone

= spotted
# place: Point Dume
# time: Tuesday, 11:50 PM
He's seen you. {tire_low:He can't outrun it, on that tire; it's flapping.|He runs for a mile.} Then he does what nobody does: he puts on his blinker, pulls out at the turnout, and stops with his lights on, like a man with a map.

When you get there he's out, behind the door, with a little chrome gun he's got from somewhere. It's shaking. "Take that off!" says Nino. "What is it, a mask? Take it off, you're making me sick."

*   [Take it off.]
    ~ took_off = true
    "The chauffeur," says Nino, and he has to laugh, it's so much less than he'd been thinking of. He's let the gun down with it, to wipe his eye. It's eleven feet. {ribs:You don't remember it, after, except for the ribs.|You don't remember it, after.} There's a rail there with a piece out of it.
    -> over_the_rail
*   [Drive at him.]
    ~ heat += 10
    He gets off two. One goes through the windshield, and through the cheek of the face, the left, about an inch from yours. Then there's the Lincoln's door, with him behind it, and it shuts. It pushes the both of them as far as the rail, where there's a piece out.
    -> over_the_rail
*   [Stand there, smiling.]
    # silence
    ~ silences += 1
    ~ nino_how = "warned"
    He can't do it. He has the hammer back, he's got you lined up, this big smooth head with the lights on it; and his arm won't. "Say something!" says Nino. He's crying. In the end he throws it at you, he gets in, and he goes, with the door flapping. He's left his phone on the roof. It's come down in the road at your feet, and it's ringing.
    -> the_phone

= over_the_rail
~ nino_how = "drowned"
# page
# beat: B33
It's forty feet, at a slant. When you've got down there he's lying in a foot of water, on his back, with the coat spread round him as if somebody had set a place. His legs are wrong. {limp_known != "none":It'll be the pelvis. It's a ring; it goes in two places.|He's talking, he's telling someone it was only a loan.}

There's a wave; it goes over his face, and off.

"Pull me up a bit," says Nino.

*   [Pull him up.]
    You get him by the collar. You bring him a yard or so up the sand, as he'd asked; and you sit by him, and he says that's good, that's better. The tide's going out. Then it's the cold that he's complaining of, and then it's his cousin. It isn't you who does it, in the end; but you're there, and you'd seen to it.
*   [Hold him where he is.]
    One hand; it doesn't take any more than you'd use to keep a hood from lifting. He looks up through it. His mouth's going. You count the wave out, and the one after.
*   [Sit down on a rock, and wait.]
    # silence
    ~ silences += 1
    It takes eleven waves. He could tell you which was the last one. You'd had to guess.
-   -> the_phone

= lost_him
~ nino_how = "lost"
# place: Pacific Coast Highway
# time: Wednesday, 12:20 AM
Two lights go round a point, and when you're round it there's road. There's a gate, shut; a stand with a sign for corn. You go as far as Topanga with your foot down, then back as far as Zuma. You look in at garages.

{tire_low:It's at the corn stand you find it: a valve core and a yard of cream-colored rubber. He's had to stop. Somebody's been along before you, and picked him up.|He's gone in somewhere and put out the lights. He's sat there in the dark, laughing, getting his breath.}

# page
By the corn stand there's a booth. It starts to ring when you're beside it.

It'd be a wrong number. You've got the face in your hand; it's as wet inside as out.

*   [Answer it.]
    -> the_phone
*   [Count. Four, and ten, and four.]
    # silence
    ~ silences += 1
    It doesn't leave off at four. It isn't anyone who knows. You let it get to thirty, standing there on the side of the road with somebody else's head, and then you go in.
    -> the_phone

= the_phone
# page
# beat: B34
{nino_how == "drowned":It's in the breast of his coat, under water, and it's lit. It's got big numbers for a man who won't wear glasses. It's ringing, you can feel it. You bring it up out of there.|{nino_how == "warned":It's got big numbers on it, for a man who won't wear glasses.|"He's here with me," it says, when you've got it to your ear. "He walked in with one shoe. He's having some tea."}}

# page
{nino_how == "lost":It's Bernie.|"Nino?" says Bernie Rose. "Where are you? I've had your niece on."}

The sea goes out, comes in.

"I see," says Bernie, after one of those.

# page
He isn't angry. There's water running, where he is too; he'll be filling buckets. {said_number:"Six hundred and forty dollars," you say. "He didn't know what it was." Bernie turns that over. "He wouldn't," he says.|{took_off:"Did he know that it was you?" says Bernie. You tell him yes. "That's something," he says.|}} {nino_how == "drowned":"I was twelve," he says. "He hit a boy with a bottle for me. I want you to know that I'm aware of what he was."|"I've told him to go home," he says. "I've told him that it's out of his hands. He's so pleased about it."} You hear him turn off a tap. "There's some money."

# page
{money_where == "bernie":"You've got it," you say. "It was under his cot."|"Yes."}

{money_where == "bernie":"I've got it. Then it's just the tidying up," says Bernie. "Isn't it? But I'd sooner do it over lunch. I'd like you to have the chance of saying no to something."|"I'd like to do it over lunch," says Bernie. "There's a place on Valley, Plum Garden. They do a fish. I'd sooner that we both could see who's in the room."}

*   ["Three o'clock. It's empty then."]
    ~ lunch_set = "three"
    "You've worked for people who eat," says Bernie. "Three's nice."
*   {shannon == "dead"} ["Did he say anything?"]
    ~ lunch_set = "shannon"
    The tap comes on again; he's got to have something on. "He asked me about the Dodgers," says Bernie. "I don't think that he was listening to the answer. He wanted it done someplace you wouldn't find him. I should've. I didn't like to move him." Then, "Three o'clock."
*   {nino_how != "drowned"} ["And Nino?"]
    ~ lunch_set = "nino"
    "Providence'll want somebody," says Bernie. "I don't mind if it's him. I'd thought I would." He sighs. "It's a terrible thing, to be able to spare a person. Three o'clock?"
*   [Breathe, so he can hear that you're there.]
    # silence
    ~ silences += 1
    ~ lunch_set = "three"
    "Three," he decides. "You come when you like. I'll order for you."
-   -> restaurant
