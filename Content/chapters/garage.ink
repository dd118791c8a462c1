// Chapter two, `garage`: the day work. It and chapter three, `elevator`, share one calendar and cross from scene to scene.
//
// FACTS (every branch is held to these)
// | what            | is                                                                                              |
// | --------------- | ----------------------------------------------------------------------------------------------- |
// | the calendar    | Friday shop; Saturday set, elevator; Sunday supermarket OR Bakersfield; Monday half-mile;         |
// |                 | Monday night the limp OR the oven; Wednesday tow and ride; then two afternoons                    |
// | the shop        | two lifts, Shannon's stool at the end of the bay, a desk, a wall with sums in pencil over the phone |
// | the white van   | ROSE WHOLESALE FLOWERS, a step van; Shannon does its brakes for nothing                          |
// | Salas           | detective, Burglary, Hollenbeck; a cold; brown shoes, resoled; a blue Mazda with a rattle at 2,000 |
// | the rattle      | the heat shield, one bolt gone: a hose clamp, four minutes                                       |
// | the set         | a street of house fronts on a road not yet opened, Sun Valley; call at 5:10 AM; the sun leaves early |
// | the face        | silicone, ten ounces, cast from the actor's; Dot glues it on; chin to hairline                |
// | the gag         | a blue sedan, a pipe ramp in the right lane, 56 miles an hour, on the count; pay $1,800, half if it isn't what was ordered |
// | Bakersfield     | Dwight's field off Rosedale Highway; a frame on four paint cans; the clip behind the left front is bent |
// | the half-mile   | the oval at Irwindale, 10 AM Monday; a borrowed late model, number 8; the house record is on Bernie's calendar (27.2 s) |
// | Bernie Rose     | sixty; gray cardigan, thermos, stopwatch on a shoelace; flowers; knows birthdays; strips thorns as he talks |
// | Nino            | sixty-two; linen supply, Vernon; cream Lincoln, left rear low; new teeth: Bernie pays $3,200 for them |
// | the limp        | eleven years ago: Shannon added $640 to an engine for Nino; a car jack and two men in this bay   |
// | the lilies      | Bernie sent them to County General, no card; Shannon knew the wholesale wrapper                  |
// | his wounds      | ribs on the left, if the rollover was short or the wall was hit                                  |

=== day_work ===
# chapter: garage
# title: Day Work
# place: Shannon's garage, San Fernando Road
# time: Friday, 8:00 AM
"Good morning," says Shannon, across a transmission. "How'd you sleep?"

This is Shannon by day, who opens at eight and hasn't seen you since six last night. {harness == "wall":A harness has come up on the wall behind him, on two nails. He hasn't seen that either.}

"Fine."

"You look it," he says.

{night_how == "caught":
    # page
    In the yard, where a {car_name()} was, he has parked the tow truck crossways. On the bench is a coffee with a skin on it. {let_go == "asked":"There's a Mazda coming in," you tell him. "Talk less." He thinks about where you'd have had that from, and at what hour, and drinks the coffee himself.|He poured it at three, he says, for nobody. Who's up at three?}
}

# page
On the near lift stands a white step van with roses up its side. He has been at its brakes since Wednesday, and there's no ticket on the wheel.

"Whose is it?"

"A customer's."

"Where's the ticket?"

"He's going to be a customer," says Shannon. "Rose. Like the flower. He's in flowers. Don't write that down."

# page
Then a blue Mazda turns in at the gate with something rattling under it, two thousand and up. Its driver sets the hand brake, on the flat, blows her nose, and clips a badge to her belt before she gets out.

"It's back," she tells Shannon.

"I told you it'd go away."

"It went away," she says. "It's back."

-> salas

= salas
# page
{let_go:
- "told": "Three in the morning," she says to you, "he hasn't heard it, and he says heat shield. So I thought, who do I know who'd have a man like that?"
- "asked": "It's a long road," she says to you. "I started at this end."
- "silent": She has the box of tissues under her arm. "Mechanic," she says to you. "He never put down where."
}

{let_go == "none":"Salas," she says to you. "Hollenbeck."|"It's Salas. I never said."} She leans on the fender to sneeze.

{night_how:
- "clean":
    "I was up all night with a dentist. Not like that. Somebody emptied a lab on Third, four hundred crowns, and locked the door on the way out." She looks under her car, where the noise lives. "You'd have to be raised right, to lock up."
- "left_one":
    {crew_in == 1:"I've got a man in a cell with a pen," she says. "Sixty-one, first arrest. I gave him the form and he corrected it." She sneezes again. "{older_saw:When I asked who drove he told me about a streetlight.|When I asked who drove he said, now that's a good question.}"|"I've got two men in a cell who swear they came by bus," she says. "I asked the old one which bus. He knew the number. He knew the fare."}

    # page
    {wife == "told":"The old one's wife was down there at six with his other glasses," says Salas. "Nobody had called her."|{wife == "shirts":"The old one's wife was down there at six," says Salas. "All she'd say was, where's the darks."|She looks under her car, where the noise lives.}}
- "caught":
    "I've got a {car_name()} nobody wants," she tells Shannon. "{car == "lesabre":I woke up the owner at seven. She sold it to a nice man|I called the owner at seven. He's been dead since June}." Shannon, who was getting up, stays on his stool. "So what's wrong with this one?"
- else:
    There's a sheet on her passenger seat, a {car_name()}, drawn by somebody who can't draw cars. It has two left front wheels. "Nobody can," she says, when she sees you looking. "Ask for a nose, you'll get a nose. What's wrong with this one?"
}

*   [Find the rattle.]
    ~ mazda = "fixed"
    ~ faces_seen += 1
    One bolt is gone from the heat shield. A hose clamp off the bench goes around it. It takes four minutes, and for all four her shoes stand beside your head, brown, resoled, toes toward you.

    "What do I owe?"

    "A clamp. A dollar ten."

    She waits for the receipt. You print the sum and the word clamp. "You don't sign them," she says. It goes up behind her visor.
*   ["It needs a part. Tuesday."]
    ~ mazda = "talked"
    ~ named_day = true
    It needs a clamp, and there's a coffee can of them on the bench. She looks for Tuesday in a small book and finds a courtroom in it.

    "When you have the part," she says, and gives the card to you, not to Shannon. "I like a man who names a day."

    When the noise is out of hearing Shannon goes and counts the clamps.
*   [Slide back under the van.]
    # silence
    ~ silences += 1
    ~ mazda = "talked"
    You listen to Shannon explain it for twenty minutes. Now it's a bushing, now it's the altitude. Her shoes go from foot to foot.

    {night_how == "caught":"He was like this at three," she says.|"Does your friend talk?"}

    "He's got brake cleaner in his mouth," says Shannon. She leaves a card on the van's fender, over your knees, and goes out at two thousand and up.
*   ["We're full."]
    ~ mazda = "refused"
    ~ heat += 5
    She looks at the second lift. There's a pigeon on it.

    "I can see that," she says, and takes out a small book. Down go the flowers on the side of the van, the name, the telephone. Shannon watches every letter go in.
-   {night_how == "seen" || night_how == "caught":-> the_thousand|-> the_set}

= the_thousand
# page
At noon he brings the pot out and two spoons. Nights are never spoken of by day, so he speaks of somebody else.

"Say a man in Bakersfield has a frame," Shannon says. "Say it's straight. A fellow with a thousand dollars could run Irwindale by spring, if he knew anybody who could drive."

He scrapes the pot.

"All it wants is a man with money. {mazda == "refused":I was hoping for one with no police in his week.|A nice man, I mean. One with flowers.}"

*   {money >= 750} ["How short is the fellow?"]
    ~ money -= 500
    ~ shannon_owes += 500
    ~ shannon_odds += 1
    "Five hundred," he says, much too fast, and then, "Say four."

    You're back inside the hour. The bills come from a freezer, and he thaws them in his armpit. 500 goes on the wall over the phone, in pencil, with the date. He takes care over the five.
*   ["Sell the belt."]
    ~ shannon_odds += 1
    He looks over his shoulder at it.

    "One thing at a time," you say. "First the car. Then what goes in it."

    "That's how people end up with nothing," he says. But after he's washed the pot he gets on the phone and asks somebody what they'd give for a five-point, unused.
*   ["Do the brakes and send him a bill."]
    ~ shannon_odds += 1
    "It's an investment," Shannon says.

    "It's four shoes, two drums and six hours."

    He writes it out, with the labor. Then he takes off the labor, and slides it under a box of tissues on the van's seat, where a man might not see it until spring.
*   [Eat.]
    # silence
    ~ silences += 1
    ~ shannon_odds -= 1
    "So you think so too," says Shannon.

    He takes the van down off the lift at three and drives it over to Wall Street himself, with the windows shut, for the smell.
-   -> the_set

=== the_set ===
# place: Behind the landfill, Sun Valley
# time: Saturday, 5:10 AM
Dot does the glue, with a sable brush, in the door light of a trailer, from your hairline down. She hums while she holds each edge and counts it dry.

The face weighs ten ounces. It was cast from the man whose picture it is, who's asleep in Malibu and has told a magazine he does his own.

"Chin," says Dot. You give her your chin. "You've got less of one than he has. I'm going to have to build."

# page
Outside there's a street of houses that are only fronts, and a blue sedan with pipe where the back seat was. The ramp is pipe too, under a tarp. One gag, one take, one blue sedan.

# page
Lyle, who coordinates, brings a clipboard. "Fifty-six, right lane," he says. "Slower, it'll go up and sit down again. Faster, I have to call people." He turns the page to the form. Next of kin, it says: a line for the name, and one for the telephone.

*   [Shannon, and the shop's number.]
    ~ next_of_kin = "shannon"
    It takes one line. Under Relationship you put: employer.

    "That's who you want called?" Lyle says. "The guy who gets the check?"
*   {toy != "stairs"} [The Leland Arms, fourth floor.]
    ~ next_of_kin = "neighbor"
    There's no name for that line. You've lived across from that door four years, and since Thursday night there has been somebody behind it. You write the address and the number, which isn't yours.

    Lyle reads it. "She know she's kin?"
*   [Leave it blank.]
    # silence
    ~ silences += 1
    ~ next_of_kin = "nobody"
    He looks at the empty line a while. Then he signs next to the word Witness, so as not to send it in bare.
-   -> the_cage

= the_cage
# page
The light won't be where they want it for eight minutes.

*   [Go over the cage with a wrench.]
    ~ checked_cage = true
    The third bolt on the seat turns with two fingers. Whoever torqued the others put a dab of yellow on each as he finished it, and he put one on this.

    Neither of you says what it would have been. Lyle finds his yellow pen and puts a second dab over the first.
*   [Walk the line to the ramp.]
    ~ walked_line = true
    At a hundred and sixty paces the new asphalt has a seam, a half inch up, where two crews met on different days. At fifty-six it will move the rear end the width of a shoe to the left.

    You come back a shoe to the right of where they've painted.
*   [Sit in the trailer with Dot.]
    She feeds you coffee through a straw, between his lips. She's done him in six pictures. "He's scared of bees," says Dot. "And garages. I did one of him dead once and he carried it around."

    She holds up the mirror. You open your mouth and he opens his.
-   # page
Somebody shuts you in. Through the eyeholes there's a strip of road and a hand held up.

~ rollover_how = drive("rollover")
{rollover_how:
- "perfect": -> perfect
- "short": -> short
}
-> refused

= perfect
~ money += 1800
# page
It stops on its roof, once over and a half, in a hedge made of burlap, with the wipers going.

You count your fingers. Ten. Nobody comes. They're still filming the dust.

Then they all do. {rollover_door == "in":"Like a cat," somebody is saying. "What'd I tell him? Like a cat."|{rollover_door == "out":"And that's with the door," somebody is saying. "He wanted the door out."|"Don't touch him," somebody is saying. "Is he out? Let him get out."}}

# page
{checked_cage:Lyle gets there first and puts his hand on the third bolt before he puts it on you.|{walked_line:"You moved over," says Lyle, upside down. "I saw you. You moved over for something."|Lyle lies down on the road to look in. "Say something," he says, so you tell him the wipers work.}}

At nine the actor arrives, in a good car badly parked, and looks at the blue one. "What's it like?" he asks the face. "I'll get asked."

*   ["Quiet. Then you're hanging by your hips."]
    ~ actor_heard = "quiet"
    "Quiet," he says, trying it. He tries it again with his eyes half shut. In the spring, on television, he'll say it to a woman in a chair and she'll put her hand on her neck.
*   ["Ask Dot."]
    ~ actor_heard = "dot"
    He laughs. When he finds you've walked off he goes and asks her. You see him through the trailer window with his head down, listening.
*   [Let him look.]
    # silence
    ~ silences += 1
    ~ actor_heard = "cheek"
    He stands in front of himself as long as he can take. Then he puts out a finger and presses the cheek, to see if it's warm.
-   -> the_face

= short
~ ribs = true
~ money += 900
# page
It's a car for a while, in the air. Then all of it is on the right wheels, from five feet, and after that on the rest.

Something on your left side goes in and comes out again. {checked_cage:The third bolt holds. You'd have gone with it.|The seat shifts under you a full inch. One bolt, somewhere, was only painted.}

"Is that usable?" somebody is asking. "Can we use that?"

# page
They can use it. The director's had an idea: now he gets away. Half pay, since it isn't what was ordered.

The medic is nineteen and has warm hands. Two ribs, she thinks; she'd need a picture. She writes the address of a picture on your wrist.

*   [Work the rest of the day.]
    ~ shannon_odds += 1
    There's a drive-by at noon, and an arrival, and then the arrival again. Shannon's share of a full day is a hundred and eighty. Getting out, you use the roof. Getting in, you let yourself down by the belt.
*   [Go and have the picture taken.]
    ~ money -= 300
    ~ saw_doctor = true
    Three hundred dollars. It shows two white lines, with a step in each. "You'll know when it rains," the technician says, "and when it's funny."
*   [Say you're fine.]
    # silence
    ~ silences += 1
    You tell the girl it's a stitch. She looks at where you keep your elbow. She puts a roll of six-inch tape in your jacket herself.
-   -> the_face

= refused
~ rules_broken += 1
# page
You don't do it. The blue sedan goes by the last of the fronts with all its glass in, and stops beside a man eating an egg.

Somebody shuts off the wind machine.

# page
{checked_cage:"It was tight," says Lyle. "You did it yourself." He wants you to say it wasn't.|{walked_line:"There's a seam at one-sixty," you tell Lyle. He goes and looks. "It's half an inch," he says.|Lyle comes and leans on the roof. "Okay," he says. "So what was it?"}}

*   ["It wasn't right."]
    "It was right," he says. "I measured it." He unbuckles his watch and hands it to an assistant. Lyle is fifty-three. He does it in your helmet, perfect, without a face on, and they fix that later.
*   (second_driver) ["Next time test it with the tarp off."]
    He doesn't like it in front of the others. They call the second driver from Chatsworth, a boy with a new truck, who brings his girl. Once over and a half. He breaks his collarbone and has her take a picture of it.
*   [Unbuckle.]
    # silence
    ~ silences += 1
    You walk back up the line, the whole length of the paint, past everyone. The egg has stopped halfway. In the trailer Dot starts at the chin.
-   -> the_face

= the_face
# page
It comes off in one piece. Dot turns it inside out to dry, your sweat in it, and it goes on smiling at the door.

"It's good for one more wear," she says. "Maybe two." She goes out and leaves you with it.

*   [Roll it in your shirt.]
    ~ face = "kept"
    ~ rules_broken += 1
    Rolled, it's no bigger than a pair of socks. {rollover_how == "refused":Nobody looks at you, all the way to the car.|At the gate the guard wants to see inside the lunch box. You show him the lunch box.}
*   [Hang it on its block.]
    ~ face = "left"
    There's a row: him happy, him burned, him at eighty. You put it between the last two and press the chin down, so it'll keep.
-   -> elevator

=== bakersfield ===
# place: Rosedale Highway, Bakersfield
# time: Sunday, 1:00 PM
Two hours in the tow truck. Shannon drives; he likes to be higher than people. He has brought sandwiches for three, in case the man's hungry and it helps.

The field has a pump in it going up and down and a man named Dwight, going nowhere, in a kitchen chair. A frame lies across four cans of primer.

"There she is," says Shannon. "Don't look like you like it." He's smiling so hard he has to take off his glasses.

# page
He walks around it holding his hat. It's good pipe. Whoever did the cage could lay a bead, and was sober as far as the left front. There the clip has been bent and brought back with a torch. Under the primer the tube has a flat on it two inches long.

# page
Anybody would find it. Shannon, with his cheek along the roof hoop and one eye shut, has gone by it twice.

"Twelve hundred," Dwight says.

"A thousand," says Shannon, hurt. "We shook."

*   ["The clip's bent."]
    ~ shannon_odds += 2
    ~ shannon_told = "go"
    You put his finger on it. He leaves it there, feeling up and down.

    "That's nothing," he says. "That's a day. That's two days." Then: "That's the part that holds the wheel on."

    Dwight has found something to do with his chair. On the Grapevine Shannon eats the third sandwich. "I'd have put you in it," he says at Lebec, and again at Castaic.
*   ["Seven hundred. He'll know why."]
    ~ shannon_odds += 1
    ~ chassis = "bent"
    You say it to the pump. Dwight looks at the clip and at you, and says seven.

    Shannon can't believe it as far as Tejon. He has three hundred dollars he didn't expect, and by Castaic he has spent it aloud: a carburetor, a sign, lunch for a man with flowers. A day with a jig will straighten the clip. You'll give it one, nights.
*   [Carry your end to the truck.]
    # silence
    ~ silences += 1
    ~ shannon_odds -= 1
    ~ chassis = "bent"
    It weighs a hundred and ninety with the paint cans off. You take the left front, so he won't have to.

    He talks all the way home: where he'll stand, what the number will be. On the long grade the left front corner hangs out over the tailgate, and in the mirror it moves a little when the rest doesn't.
-   Behind the shop, under a tarp, it takes up one whole side of the yard. At dusk you leave him out there with a lamp.

-> half_mile

=== half_mile ===
# place: The half-mile at Irwindale
# time: Monday, 10:00 AM
# beat: B07
"He won't like it if I talk," Shannon says, and talks. He has been at Bernie Rose all summer, one van at a time, promising him a driver, a season and a third of the purse.

# page
A man in a gray cardigan is sitting by himself in four thousand seats with a thermos, a bucket of roses still shut, and a stopwatch on a shoelace. He comes down to the rail by the stairs.

# page
"Mr. Shannon says you don't talk. I told him it would be a rest." His hands go on working while he looks at you: a rose, a short knife, thorns into the bucket. "I have forty thousand in my head. Some mornings it's a hundred and forty. It depends on the watch."

# page
Behind the pit wall stands somebody's late model, borrowed till noon. Number 8.

"It steps out, off of four," says the kid who owns it. "You have to wait for it. Everybody thinks they've waited."

"The house is twenty-seven and two," says Bernie. "Two thousand and four. He sells insurance now, he sends me a calendar."

# page
{ribs:The belts go over the ribs. You breathe out and have them pulled, and that's the breath you've got.|The belts are five straps, blue, gone to gray.} One lap to get warm, then three for the watch. There's a blue modified out there already, with an old man in it who has paid for his hour.

# page
Shannon, on the pit wall, has been given a radio. He's pressing the button to see if it clicks.

~ lap_how = drive("test_lap")
{lap_how:
- "record":
    # page
    Bernie looks at the watch. He shakes it by his ear. He walks out onto the track in his good shoes and holds it up to your window net for you to read.

    It hasn't shown him that number before.

    "And it stepped out," says Bernie. "Twice. I saw you wait for it."
- "solid":
    # page
    Bernie holds it out for Shannon, who can't read it without his glasses and cheers.

    "He left some," says Bernie. "In four. You saw that? I don't put money on people who leave nothing."
- else:
    ~ ribs = true
    # page
    It steps out. You've waited; you haven't waited. The wall is concrete. It comes in at the right rear and goes on up the side until there's no more side.

    {rollover_how == "short":The ribs that were two are something you don't count.|Two ribs go on the left, one and then the other, politely.}

    # page
    When the dust thins Bernie is on the track with his watch still running, looking at the tire marks. "That's where I'd have done it too," he says, and pays the kid for his car off a roll, without asking how much.
}
-> the_money

= the_money
{test_lap_said != "nothing":
    # page
    {test_lap_said == "loose":"You told me it was loose," says Bernie. "Most of them tell me it's fine."|"Fine," says Bernie. "You said it was fine. I looked at how you held it, and I thought, well, he's polite."}
}

# page
"{lap_how == "record":A hundred and forty|{lap_how == "solid":A hundred|Forty}} thousand," he tells the rose. {lap_how == "wall":"It isn't the wall. Everyone gets a wall. But forty is what I do when I'm being kind."|"Thirds, of the purse. On the door, Rose, small, no picture."}

Shannon has sat down on a tire.

# page
Bernie puts the knife away first. Then he holds his right hand out over the rail. In the left is the flower, cleaned to the neck.

*   [Shake his hand.]
    ~ bernie_hand = "shook"
    It's dry, much stronger than it needs to be, and it doesn't let go until he has turned yours over and read it. "Your father work with his hands?"

    "I don't know."

    "Mine shaved people," he says.
*   [Take the rose.]
    ~ bernie_hand = "flower"
    "Well, it's for somebody," says Bernie Rose, and watches to see where it goes. You put it through the window net of number 8. It rides there all the way to the trailer.
*   [Leave your hands where they are.]
    # silence
    ~ silences += 1
    ~ bernie_hand = "refused"
    He waits exactly as long as is comfortable. Then he wraps the rose in a sheet of newspaper, two folds and a tuck, and gives it to Shannon. "He's right," he tells him. "You shouldn't shake before there's a paper."
-   -> nino

= nino
# page
# beat: B08
The cream Lincoln doesn't stop at the pit gate; the gate boy jumps. The man who gets out is laughing already, with new teeth, very even, that he hasn't learned to close.

"My partner," says Bernie. "We were boys on the same block. Nino does linens. I had you at the dentist's."

"I was. He'd like to see some of it first." For that he has dropped his voice. "The uppers. It's thirty-two hundred, Bern. It's only till the first."

# page
Bernie brings out the roll. He counts by feel, with his eyes on the track, and puts it in the breast pocket of Nino's coat, behind the handkerchief. Nobody could do it more nicely, and nobody has looked anywhere else.

# page
So Nino needs somebody, and there's one on a tire. "Hey. You still walk like that? I thought that'd wear off."

Shannon gets up to show that he can. It takes him two tries.

"And this is what? The chauffeur? What's he getting?" Bernie tells him. The teeth come around to you. "That's to turn left," says Nino. "You ever eat out, chauffeur? You've wiped your mouth on me." And he laughs, and waits for it.

*   ["Your left rear's low."]
    ~ nino_slight = "answered"
    Nino looks before he can stop himself. It is low, nearly on the rim. He gets no laugh ready in time. Bernie is busy with his thermos.

    "So fix it," says Nino. "That's what you are, right? Fix it."

    Nobody moves. In the end it's Bernie who sends the boy for the air.
*   [Laugh.]
    ~ nino_slight = "laughed"
    It costs nothing and you're paid by the day. Nino is so pleased he puts an arm around your neck. He smells of starch. "This one I like," he says. "This one can come to my daughter's." Over his sleeve Shannon is looking at you, and then at the ground.
*   [Look at his hand until he takes it back.]
    # silence
    ~ silences += 1
    ~ nino_slight = "silent"
    It's flat on the roof of number 8, with its ring. You look at it. That's all you do, and in five seconds he has a use for it in his pocket.

    "What's he, simple?" says Nino. "Bernie. Is he simple?"
*   ["Ask him yourself what it cost."]
    ~ nino_slight = "cost"
    ~ shannon_odds -= 1
    ~ limp_known = "nino"
    "The leg?" Nino's delighted. "He didn't tell you? Six hundred and forty dollars, it cost him. I've had dinners." He tells it with gestures: the jack, how high, which man held what. Shannon looks at the roses. When it's over he says, too loud, that they came up nice this year.
-   # page
"He'd have liked me better if I'd said no," Bernie says when the Lincoln has gone. He picks petals off the cuff of his cardigan. "There are some people in Providence who don't send him a card at Christmas, and he minds. When is your birthday?"

You tell him a day. It's not the right one.

"I'll remember that," says Bernie.

-> monday_night

=== monday_night ===
# place: San Fernando Road
# time: Monday, 6:30 PM
Shannon wants to celebrate. He has bought two steaks, and the stove in the shop is for soup. {lap_how == "wall":He's bought you a bag of frozen peas, too, for the side.} "Stay. I'll do them on the manifold," he says. "I've done it. You wrap them."

You told the boy in 407 you'd look at his mother's stove. You said Monday, after work, and he wrote it on his wrist. {lot_help == "passed":On Sunday you watched somebody else start her car.}

*   [Stay with Shannon.]
    -> limp
*   [Go home. You said Monday.]
    "Sure," says Shannon, with a steak in each hand. "No, sure. I'll freeze yours."
    -> the_stove

=== limp ===
# place: Shannon's garage
# time: Monday, 8:00 PM
# beat: B09
They take forty minutes at two thousand rpm, and they're not bad. He has the hot-water bottle in behind his hip and his foot up on a drum.

{limp_known == "nino":"So now you've heard it," Shannon says. "He tells it better than me. He does the jack."|"You saw he asked about the leg," Shannon says. "Or he didn't ask."}

# page
Eleven years ago a man with linens brought in a motor. It was a two-day job; Shannon wrote down four. "Six hundred and forty dollars. I had a girl then, I had some idea about Catalina." The man paid in cash and tipped. That Thursday he sent two others around with the car. They said it had a noise.

"It was in this bay," he says. "You're sitting where the one sat."

# page
"They used my own jack. They weren't mad or anything. One kept telling me, nearly." He moves the bottle. "It's a ring, your pelvis. I didn't know that. I thought it was, you know, the seat. It goes in two places, a ring, it can't go in one."

He chews. "And you know what I thought about, the entire time? Who's going to move the Buick. There was a lady coming for the Buick."

There's one in the bay tonight, and you both look at it. "Other lady," says Shannon.

*   ["And you took his partner's money."]
    ~ limp_known = "told"
    ~ shannon_told = "go"
    ~ shannon_odds += 1
    "Bernie's different. Bernie sent lilies. There wasn't any card. But I had five weeks on my back looking at the paper, Rose Wholesale, printed all over it, little roses. So he'd heard. So it was on his mind." Then, to the drum: "He'd have heard before, wouldn't he? Being partners."
*   ["Where's the jack?"]
    ~ limp_known = "told"
    ~ jack_gone = true
    He points with the fork. It's under the second lift. You've had it in your hands most days for six years.

    You wheel it out to the street and leave it on the curb with its handle up. It's gone in ten minutes. "That was a good jack," says Shannon. He cuts up the rest of your steak for you, {ribs:on account of the ribs|very small}.
*   ["What happened to the girl?"]
    ~ limp_known = "told"
    ~ shannon_told = "stay"
    "She went to Catalina," Shannon says. "She sent a card. It's a small island. You rent a cart." He laughs until he has to hold the bottle. "I owe her a boat ride. When we win one, I'm going to find out where she lives."
*   [Sit somewhere else.]
    # silence
    ~ silences += 1
    ~ limp_known = "told"
    You carry your plate to the fender of the step van. He drags his drum around to face you, in three pulls, and with his back to the bay he tells you the rest, which is mostly about the food.
-   When you leave he's on the stool with the light off, saving the hip.

{limp_known == "told" && shannon_told != "stay":
    "I'm in it with the good one," Shannon says in the dark. "That's how I look at it."
}

-> the_tow
