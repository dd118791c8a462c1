// Chapter three, `elevator`: the people across the hall. It crosses with `garage` from scene to scene.
//
// FACTS (every branch is held to these)
// | what            | is                                                                                              |
// | --------------- | ----------------------------------------------------------------------------------------------- |
// | the elevator    | runs since Friday; takes 31 seconds to the fourth floor; stops between two and three, four seconds, each time |
// | its certificate | framed, signed by an inspector of another decade; the emergency telephone has no receiver         |
// | Irene           | dispatcher for an ambulance company, nights, ten to six; white sneakers; a headset mark in her hair |
// | Benicio         | six on Monday, October 10, at 9:20 PM; paces rooms heel to toe; writes on his hand               |
// | who minds him   | Mrs. Oyelaran, 402, who sleeps in 407's armchair on the nights that Irene works                  |
// | the husband     | Standard; Lompoc; fourteen months of a year and a half done; home on Saturday, October 29        |
// | the supermarket | Third and Vermont, Sunday, 11 AM                                                                |
// | the Tercel      | green; battery flat if its door was ajar, else the belt; on Wednesday the alternator             |
// | his own car     | the Nova, dull green, 1973, bench seat in front; nose out in the alley                           |
// | 407's stove     | thermocouple; the part comes on Tuesday                                                         |
// | the oven phone  | in 405's oven, on the booklet, as in chapter one                                                |
// | the afternoons  | river at Fletcher Drive; kitchen of 407; scrapyard in Sun Valley; laundry in the basement; school on Eighth; |
// |                 | the set in Sun Valley (if he made the jump); 407 with Shannon (if he stayed for the steak), else her work |
// | her work        | a basement on Pico; a board, forty lights; Nita at the next desk; nothing lit east of the river at Third |
// | the year        | never told; one whose October 10 is a Monday, and old enough for rideshares (2016)               |

=== elevator ===
# chapter: elevator
# title: The Fourth Floor
# place: The Leland Arms
# time: Saturday, 7:40 PM
# beat: B05
The doors have all but met when a white sneaker comes in between them. They think about it, and open.

# page
"There's room," says the woman whose foot it is. She has a grocery bag in both arms, its bottom dark with milk. Beside her, finger on the door button, a boy {boy_saw:who has seen your hands before, four floors down, }is looking at {rollover_how == "refused":the line around your face where glue has been|{ribs:the arm you're keeping against your side|the glue at the edge of your hair}}.

You use the stairs. It's a matter of exits.

*   [Get in. Take the bag from underneath.]
    ~ groceries = "carried"
    One hand flat on the wet part, like an oil pan. She doesn't let go until you have the weight. Then she shakes the milk off her fingers, one, two, three, onto the floor.

    "It's the half gallon," she says. "I told them double. They said it was double."
*   [Get in, and take over the button.]
    ~ groceries = "held"
    The boy stands aside. At the second floor the bag goes: cans, a half gallon, six eggs in a half carton that you both reach for and that lands on her shoe. She stands on one leg.

    "Nobody move," she says. Nobody does. Not one is broken.
*   [Take the stairs.]
    ~ groceries = "stairs"
    ~ benicio_trust += 1
    Behind the shut doors you hear him start to count. You go up on the outsides of the treads, not fast. At four there's no elevator. It arrives in its own time, and the boy in it, very red, says, "Thirty-one."

    "Twenty-six," you say.

    "Does that count the lobby?"
-   -> between_floors

= between_floors
# page
{groceries == "stairs":"It stops between two and three," she tells you, from inside. "I'd have bet on you anyway."|Between two and three it stops. The woman reads the certificate, which is from another decade.|}

{groceries != "stairs":"It's thinking," says the boy. "It does it for four."|"It's thinking," says the boy. "For four."}

{groceries != "stairs":It takes its four.|He makes you wait while he does it: one, two, three, four.}

# page
{tercel_door == "shut":"You shut my car," she says. "He woke me at six in the morning to tell me a man had opened it, shown him his hands, and shut it."|{tercel_tire == "pumped":"Somebody's been at my tire," she says. "He saw. He counted. Ninety strokes and you looked up."|"You're four-oh-five," she says. "The super says you're quiet. He made it sound like a reference."}}

"Irene. That's Benicio. He's going to ask you something, and you're free not to know."

"What do you do?" Benicio says.

*   ["I drive."]
    ~ lift_word = "driver"
    "A bus?"

    "No."

    "A taxi? A truck?" He waits with his pencil out. He has written DRIV on the back of his hand. Irene has turned to look at you.
*   ["I fix cars."]
    ~ lift_word = "mechanic"
    ~ irene_knows += cars
    "How many lug nuts on ours?"

    "Four. One's the wrong thread."

    He looks at his mother, who didn't know it either. "Which?" says Benicio.
*   {rollover_how == "perfect" || rollover_how == "short"} ["I turned one over this morning."]
    ~ lift_word = "movies"
    ~ irene_knows += movies
    ~ benicio_trust += 1
    "By accident?" says Irene.

    "Eighteen hundred dollars."

    "By how far?" Benicio wants to know. You show him with your hand: {rollover_how == "perfect":once, and a half|up, and down again}. He turns his own hand over the same way.
*   [Let him tell you.]
    # silence
    ~ silences += 1
    ~ lift_word = "nothing"
    He goes over you from the boots up. "There's oil," he says, "and a burn. And {face == "kept":something's in your shirt|glue}. I think a mechanic for planes."

    "Is he warm?" Irene asks you.
-   -> the_doors

= the_doors
# page
405 and 407 are opposite, eleven of his feet apart. He paces it to show you.

{toy:
- "dresser":
    "You put my truck on the dresser," Benicio says. "It smelled of car. It's got no wheel." He has it on him, and holds it out at the length of his arm.
- "stairs":
    "Somebody put my truck on the stairs against the wall," says Benicio, "so nobody'd step on it. {call_taken == "missed":And the wheel. It doesn't go on.|And not the wheel.}" It's in his shirt pocket. He holds it out and watches your face.
- "mat":
    "It's got four now," says Benicio. He rolls it from his door to yours, and it runs true the whole way. "It came home by itself," he says, "with a different axle."
- else:
    "There was a tow truck," Benicio tells you. "It's this long. It was in the top drawer and then not." He has looked in the elevator pit, with Tovar's flashlight. {toy_mended:It's on your sill, on four wheels, six feet behind that door|It's on your sill, six feet behind that door}.
}

*   {toy == "pocket" || toy == "sill"} [Go in and get it.]
    ~ toy = "boy"
    ~ toy_mended = true
    ~ benicio_trust += 2
    He turns it over and spins each wheel with a fingertip. The last is the slowest to stop. He doesn't ask where it was.

    "How long did you have it?"

    "Two days."

    "Okay," says Benicio. He had it down as lost.
*   {toy == "pocket" || toy == "sill"} [Say you'll keep an eye out.]
    ~ toy = "sill"
    ~ rules_broken += 1
    Irene thanks you. Inside, with both locks shut, there it is on the sill, nose out, with the alley behind it.
*   {toy == "dresser" || toy == "stairs"} ["Give me a minute."]
    Bread-bag wire, doubled, and {call_taken == "missed":{toy == "stairs":his own wheel, out of his other pocket|the wheel that Tovar hung on your door}|a rubber foot off the bottom of the phone in the oven}. He holds the flashlight on your hands and not on the work, so you do part of it by feel.
    ~ toy = "boy"
    ~ toy_mended = true
    ~ benicio_trust += 2

    "That's {call_taken == "missed":the right|a different} wheel," he says when it's on.

    "It'll pull to the left."

    He nods. He can allow for that.
*   {toy == "dresser" || toy == "stairs"} ["Bring it by sometime."]
    ~ toy = "boy"
    "When?" says Benicio, and Irene says, "Beni," and he says, "But when?"
*   {toy == "mat"} [Roll it back to him.]
    ~ toy = "boy"
    ~ benicio_trust += 2
    It takes the seam in the linoleum without a hop. Irene leans in her doorway with the milk and lets the two of you go three times, up and back, before she says it's late for trucks.
-   "Do you do stoves?" he asks. "Ours won't. I'm six on Monday. At nine twenty."

"Monday, then," you say. "After work." He writes it under the other thing, and has to go onto the wrist.

-> sunday

=== sunday ===
# place: 405
# time: Sunday, 8:15 AM
Tovar knocks. The phone in the downstairs hall is for you, and it's Shannon, by day, on a Sunday.

"I'm going up to see it. Bakersfield. I made three sandwiches. I could look at it myself. I mean I've got eyes."

He hasn't, much. On your own list there are razor blades, coffee, and a light bulb for the oven.

*   [Go with him.]
    "I'll honk," says Shannon. "I won't come up. I'll just be honking."
    -> bakersfield
*   [Tell him another Sunday.]
    ~ shannon_odds -= 1
    ~ chassis = "bent"
    "No, it's only a drive," says Shannon. "You'd have hated it, there's a hill."

    On Monday a frame will be standing on four paint cans beside the shop. It'll take you ten seconds to find where the left front was heated and pulled, and he'll ask if you like the color.
    -> supermarket

=== supermarket ===
# place: Third and Vermont
# time: Sunday, 11:00 AM
# beat: B06
You hear it from the far side of the lot: a starter that says one word, slower each time. The green Tercel has its flashers on. In the back seat, among bags, Benicio is reading her the dashboard.

# page
{tercel_door == "ajar":It'll be the battery. The dome lamp burned all Thursday night behind a door that needed one push, and you walked by it.|It'll be the belt. You heard it leave on Friday, chirping.}

Behind her a man in a Suburban would like the space. He leans on the horn, to help.

*   [Push it. She can steer.]
    ~ lot_help = "push"
    ~ benicio_trust += 1
    "Second gear, key on," you say through the window. "When I hit the roof, let the clutch out."

    "And if it doesn't?"

    "Then there's a hill on Vermont."

    {ribs:Every pace goes into the side with the ribs.|The tar is soft, and your boots leave prints.} Benicio counts them out the back window, facing you, a foot away behind the glass. At forty-one you hit the roof. At forty-two it coughs, his head goes back, and he's delighted.
*   [Bring the Nova around, and the cables.]
    ~ lot_help = "jump"
    You put it nose to nose with her, in front of the Suburban, so he may as well stop. Red, red, black, and the last on the bracket.

    "Why there?" asks Benicio, who has gotten out.

    "It sparks. You want that away from the battery."

    # page
    "What would it do?" You tell him what it would do. Irene, listening, moves him a foot back by his collar. It catches on the first turn. She takes a long look at the Nova. "That's not a car you have by accident," she says.
*   [Take the bags. It's nine blocks.]
    ~ lot_help = "walked"
    ~ irene_close += 1
    You write DEAD on the back of a receipt, put it under her wiper, and take three bags to her two. The man in the Suburban says something. Irene offers him the keys to the Tercel, in case he'd like to try. He drives off.

    # page
    Benicio walks between, on cracks only. "My father's in Lompoc," he tells you at Catalina Street. "You can see rockets."

    "From the yard," says Irene. "He's in the prison. I don't know why I'm letting you think he's at the beach."
*   [Wait, and see who comes.]
    # silence
    ~ lot_help = "passed"
    ~ silences += 1
    A man comes with cables, a mustache and a good many opinions. It takes him three tries. He wipes his hand on his shirt and offers it through the window. She gives him two fingers of hers.

    Benicio turns in his seat when you pull out, and goes on turning until you're behind the bread truck.
-   {lot_help == "passed":-> half_mile}
-> the_lot_after

= the_lot_after
# page
{lot_help == "walked":At the Leland Arms she sits down on the lowest stair, a bag on either side of her, and takes off a shoe.|You follow her home, two lengths back. When it dies again at the curb it has at least died in front of the building.}

# page
"I talk to people all night," Irene says. "I have nine hundred square miles. I say, what's your address, is he breathing. Somebody drives there, and I don't find out." {lot_help == "walked":She shakes out the shoe.|She pats the steering wheel.} "So I'm bad at this part. What do people do at this part?"

*   ["Coffee."]
    ~ irene_close += 1
    She looks in the bags. She has bought tea, flour, birthday candles, and by mistake a light bulb for an oven. It's the one on your list.

    "Well, take that, then," says Irene.
*   (long_one) ["They go in. The milk's warm."]
    "They do," she says. "That's what they do." At the door, three bags in her arms, she gets the handle with an elbow. "I'm not being funny. Someday I'd like to hear you say a long one."
*   [Carry the rest up.]
    # silence
    ~ silences += 1
    Two trips, by the stairs. After the second there's a can of peaches standing in front of your door. He has put his name on it, in ballpoint.
-   -> half_mile

=== the_stove ===
# place: 407
# time: Monday, 7:15 PM
It's the thermocouple, and nobody will have one until Tuesday. You say so with your head in the broiler. Two sneakers and two very small ones stand and take it in.

"He's six at nine twenty," says Irene. There's a bowl of batter on the counter. "I knew it was the stove. I thought, he'll look at it, it'll be a wire."

"He's got an oven," says Benicio. "Across."

Everyone looks at you. Your oven has a phone in it.

*   ["Give me two minutes."]
    ~ oven_seen = "hidden"
    The phone goes in the freezer, behind the ice tray. The booklet you need. Nothing has been lit in there in four years, and you're on page two when they knock.

    The paper's still on the burner, and the room smells of hot factory. "It's new," says Irene. She takes in one chair, one plate, and a window with a {toy == "sill":tow truck in it. She looks at that for some time, and then stands so he can't see it.|car in it.}
*   [Let her open it herself.]
    ~ oven_seen = "opened"
    ~ irene_knows += night_work
    ~ irene_close += 1
    ~ rules_broken += 1
    She's quick. She gets the door halfway, looks, and moves so her skirt is between it and the boy. Then she lifts it out by the edges, booklet and all, and sets it on top of the refrigerator, level.

    "I won't ask," she says. "I'd only hear it." She turns the knob to three-fifty.
*   ["It doesn't work."]
    ~ oven_seen = "refused"
    ~ irene_close -= 1
    "Neither of ours," says Irene, after a second. "What a building." Tovar, on two, has his lit already. She carries the bowl down to him. Benicio, behind, looks up at you through the rails the whole way.

    At nine fifteen he comes for you all the same.
-   -> nine_twenty

= nine_twenty
# page
Yours is the only watch he trusts. He stands at the table, chin over the edge, six candles lit, and you count it down for him off the second hand.

"Is it now?"

"No."

"What was I at this exact time?" Benicio asks. "Before?"

"Late," says Irene.

{oven_seen != "refused":The cake has come up on one side. Your oven isn't level.|It has risen beautifully. It's Tovar's oven.}

# page
"Now," you say, and he gets five of the six.

*   [Pinch out the last one.]
    ~ last_candle = "pinched"
    ~ benicio_trust += 1
    It's out before he sees it. He looks at your finger and thumb, then at you, then goes around the table to see them from the front. "Did you feel it?"

    "Yes."

    "But you did it anyway," he says. It's going on his hand.
*   [Count it for him again.]
    ~ last_candle = "boy"
    ~ benicio_trust += 1
    "You have till five," you say. "One." He gets it at three, so hard there's frosting on the curtain.

    Irene puts her wrist to her eyes, one and then the other. Flour.
*   [Leave them the last of it, and go.]
    # silence
    ~ silences += 1
    You're at your own door when hers opens. A slice on a saucer, with a fork. She sets it on the linoleum exactly halfway, five and a half of his feet, knocks once, on nothing, and goes in.
-   -> the_tow

=== the_tow ===
# place: Shannon's garage
# time: Wednesday, 3:40 PM
# beat: B10
The Tercel comes in backward, on the hook. Shannon has his elbow out the window. High up beside him, sharing one belt, are a woman and a boy.

# page
"Corner of Eighth," says Shannon, getting down good leg first. "She had {lot_help == "none" || lot_help == "passed":a card of ours from the super|your name. Well, she had four-oh-five}. It's the alternator. I told her ninety. I told her sixty. I don't know what I told her."

"He told me forty," says Irene.

# page
He has shown Benicio the winch, and where it had the end of a man's thumb. {jack_gone:"There used to be a jack," he says, "but your friend gave it away."|{chassis == "bent":Now he lifts the tarp and shows him the racing car, all of it, doors that aren't there and seat that's going to be.|Now he has him on the stool and is telling him about a racing car, with his hands.}}

# page
"He gave me his lunch," Irene says to you. "He had two." She stands among the drums with her groceries. She starts at ten. "There's a bus. I've looked."

{lot_help == "passed":"You were at the market," says Benicio, from under the winch. "I saw you go." Nobody says anything to that.|}

*   [Hold the door of the Nova.]
    ~ irene_close += 1
    Benicio goes in back and paces off the seat from there, sitting. The belt has never been used; the buckle still has its sticker. Irene's in front, the bag on her knees.
*   ["Which side do you want?"]
    ~ benicio_trust += 1
    Nobody has asked him that about a car. He tries the left, the right, and lying across it, to be fair. It's the right: from there you can see the driver's foot. Irene gets in front, with the milk. Each time you shift, you say so first.
*   [Get the keys from Shannon without a word.]
    # silence
    ~ silences += 1
    "Take the Nova," Shannon says to you. "It's yours, I mean. Take it home." He has grease across his glasses. "I like her," he says, much too loud. "I'd charge her thirty. I'd charge her parts."
-   ~ ride_how = drive("ride_home")
{ride_how == "long_way":-> long_way}
-> straight_home

= long_way
~ irene_close += 1
~ afternoons += riverbed
# place: Mariposa Avenue
# time: Wednesday, 5:05 PM
It's eleven minutes from the shop, and today it took an hour and ten, up one bank and down the other. Nobody said to turn around. He has gone over sideways on the seat with his mouth open. {ride_eggs:There were ten eggs at the ducks; there'd been twelve in the lot.|There are twelve eggs still. She has looked.}

You stop behind the building and leave it running.

# page
"My mother would take the long way," says Irene. "From church. She'd say there was construction." She's holding his shoe. It came off around Glendale. "We all knew there wasn't any."

*   ["There was some on Fletcher."]
    ~ irene_close += 1
    "Was there?" says Irene. "I must have missed it." She laughs without any sound, so as not to wake him, and has to hold on to the strap.
*   [Carry him up.]
    ~ benicio_trust += 1
    Forty-four pounds. You take the elevator because of his head. Between two and three it stops, and with his face in your neck he says, quite clearly, "One, two, three, four."
*   [Shut it off.]
    # silence
    ~ silences += 1
    The block ticks. She lets it get to fifteen. "I have to be somebody's voice at ten," says Irene. She doesn't open the door until he wakes by himself and asks what the noise is.
-   -> afternoons_begin

= straight_home
# place: Mariposa Avenue
# time: Wednesday, 4:05 PM
Eleven minutes, less the lights. You let them off in front, flashers on.

{ride_eggs:"Ten," says Irene, into the carton. "Ten's still breakfast."|"That was very smooth," says Irene. "I kept waiting for you to brake."}

"He did brake," says Benicio. "I watched his foot." {ride_nuts == "count":He has gone around the Nova, counting. Twenty. There isn't one missing, and he gives you a look.|}

# page
{ride_owe == "dinner":"Six o'clock, then, your Mr. Shannon," says Irene. "I'll do the beans." But she has her purse open anyway.|She has her purse open.} There are two twenties in it, folded with a bus schedule, and she's looking for a way to hold them out.

*   ["Put it toward the belt. She needs one."]
    ~ four_owed = true
    "Sixteen," says Benicio, who has asked what belts are. "It's sixteen dollars." Irene puts one twenty back and lays the other on the dash. "You owe me four," she says.
*   ["He's teaching me to count."]
    ~ benicio_trust += 1
    "He is good at that," says Irene. He's in the elevator already, finger on the button. It's a full minute before either of you thinks to look.
*   [Carry the bag to the curb and get back in.]
    # silence
    ~ silences += 1
    "You make it hard," she says. "It's like tipping a tree." She gives the Nova's door what hers takes: lift, then push.
-   -> afternoons_begin

=== afternoons_begin ===
# place: The Leland Arms
# time: The middle of October
# beat: B11
The Tercel is ready on Friday. Nobody comes for it. Shannon parks it farther and farther back, and at four each day, if there's nothing on the lift, he looks at the clock for you.

-> afternoons_next

=== afternoons_next ===
{river_afternoon + kitchen_afternoon + scrapyard_afternoon + laundry_afternoon + school_afternoon + dinner_afternoon + board_afternoon + set_afternoon >= 2:-> the_letter}
{afternoons_next > 1:
    # page
    There's one more that you'd know again.
- else:
    # page
    Two you'd know again.
}

*   [The river.]
    -> river_afternoon
*   [The kitchen.]
    -> kitchen_afternoon
*   [The basement.]
    -> laundry_afternoon
*   {afternoons_next == 1 && benicio_trust < 2} [The scrapyard.]
    -> scrapyard_afternoon
*   {benicio_trust >= 2} [The school.]
    -> school_afternoon
*   {limp && afternoons_next == 1} [The beans. Shannon's been asked.]
    -> dinner_afternoon
*   {not limp && afternoons_next == 1} [The pan. She forgot her supper.]
    -> board_afternoon
*   {afternoons_next > 1 && rollover_how != "refused"} [The set. He'd like to see the mark.]
    -> set_afternoon
*   {afternoons_next > 1 && rollover_how == "refused" && not scrapyard_afternoon} [The scrapyard.]
    -> scrapyard_afternoon

=== river_afternoon ===
~ afternoons += riverbed
# place: The river at Fletcher Drive
# time: Tuesday, 4:40 PM
There's a gap in the fence and a ramp for the county's trucks. Forty yards of concrete, a trickle down the middle, herons in it. {ride_how == "long_way":"It's the duck place," says Benicio, "from the other side."|"It's a river," Irene says. "I've sent people to it."}

Down on the flat you stop, get out, and walk around to the other side.

*   [Give Irene the wheel.]
    ~ irene_close += 1
    She adjusts the seat, the mirror, and her sleeves. She does forty along the water, then sixty. At the bridge she turns, a little wide, and comes back in her own tracks.

    "Nine hundred square miles," says Irene. "I've never once gone." She does it again.
*   [Take him on your knees and let him steer.]
    ~ benicio_trust += 2
    ~ steered = true
    Five miles an hour, his hands at ten and two. He drives to a shopping cart, stops, and drives around it. "What's the rule?" asks Benicio.

    "Look where you want to go."

    "Not at the cart."

    "Not at the cart," you say. He writes that one on yours.
+   [Sit on the slope with them.]
    # silence
    ~ silences += 1
    There's half a peach each, from a can with his name on it. A heron picks its foot up and doesn't know where to put it. When the lamps come on along the far bank Irene is asleep sitting up, with a hand on his ankle.
-   -> afternoons_next

=== kitchen_afternoon ===
~ afternoons += kitchen
# place: 407
# time: Thursday, 6:00 PM
She cooks with last night's headset mark in her hair. You've been given the onions. On the table {oven_seen == "opened":are your booklet, which he has borrowed to learn about middle racks, a jar|are a jar} of bolts in oil, and a picture of a man in whites by a fence, squinting, one hand holding the wrist of the other.

"That's Standard," Irene says to the pan. "He painted signs. You know the fish, on Alvarado? It's his, the fish."

*   ["It's a good fish."]
    ~ irene_close += 1
    "It has five fins. He lost count and he wouldn't paint it out. He said it would know." She shakes the pan. "He gets out at the end of the month, or he doesn't. They tell you the day before."
*   ["What did he do?"]
    ~ told_of_standard = true
    "Drove," says Irene. "For his cousin. He sat in a car on Pico, listening to a ball game, and his cousin came out with a bag." She turns the gas down. "He didn't know. Then he knew, and there he still was, with the engine on. I've thought about what I'd have sent."

    The onion is in eight. You make it sixteen.
*   [Do the onions.]
    # silence
    ~ silences += 1
    "You're crying," Benicio says, with interest, up close.

    "It's the onion."

    "Mama does it in the shower. She says that's onion too." Irene goes on stirring. In a minute she puts out a foot, without looking, and moves your chair six inches nearer the table.
-   -> afternoons_next

=== scrapyard_afternoon ===
~ afternoons += scrapyard
# place: Tuxford Street, Sun Valley
# time: Saturday, 2:00 PM
Two dollars to get in, nobody under twelve, so Benicio's twelve. There's a row of Toyotas a quarter mile long. He walks it with a hand out, touching each on the lamp.

You want a window crank, left rear. He wants a thing nobody has.

*   [Show him how a door comes apart.]
    ~ benicio_trust += 1
    One screw, one clip, and the panel lifts off. Behind it are rods, a track, and an inch of somebody's sand with a barrette in it and a ferry ticket from 1988.

    "There's a whole place in there," he says. He leaves the ticket. He'd like every one of them opened now.
*   [Put him behind the wheel of the hearse.]
    ~ benicio_trust += 1
    "Who was in it?"

    "Nobody, now."

    "But who?" He looks in the mirror at all the room behind him. "It's a very big back for one person," says Benicio. He wants to know if they go at the limit.
*   [Let him loose with a wrench.]
    # silence
    ~ silences += 1
    He's gone fifty minutes and comes back black to the elbows with one lug nut, chrome, the right thread for a Tercel. He won't say how he got it off. The others on that wheel are all exactly hand-tight. He put them back.
    ~ lug_nut = true
-   -> afternoons_next

=== laundry_afternoon ===
~ afternoons += laundry
# place: The basement
# time: Sunday, 7:00 PM
One machine fills and the other one empties, and neither will do both. Irene sits on the dryer in her uniform shirt, for the warmth.

{ride_nights == "sleep":"You slept," says Irene. "I listened for the board."|{ride_nights == "drive":"Were you out driving?" says Irene. "There was no board."|"You're up, then," says Irene. "I heard the board."}}

# page
"I had one last night," she says. "Four in the morning. A man. He says his wife's not waking up. I say, is she breathing. He says, she's only tired." She folds in a small sleeve. "He wanted me to say it. He thought if I did, I'd be the one who knew."

*   ["Did you say it?"]
    ~ irene_close += 1
    "No. I said the truck's four minutes out, go unlock the door." She has folded that shirt twice. "I always say four minutes. It's what people can do. Nobody can do five."

    You could tell her about five. The dryer stops. She hits it with her heel, and it goes on.
*   {not told_nights} [Tell her about the phone.]
    ~ told_nights = true
    ~ irene_knows += night_work
    ~ irene_close += 1
    ~ rules_broken += 1
    You say it to the window in the machine. People come out of a door, and you drive them. You don't go in, you don't carry. They get five minutes.

    She's quiet through most of a rinse. "And then?" she says. "When it's five?"

    "I go."

    "And you don't find out," says Irene.
*   [Fold.]
    # silence
    ~ silences += 1
    There were eight white shirts in your car once, folded by somebody who was paid to. You do it that way. "Who taught you that?" says Irene. You hold out the next one, buttoned, square. She doesn't ask twice, but she goes through the basket for the ones with collars.
-   -> afternoons_next

=== school_afternoon ===
~ afternoons += schoolroom
# place: Hobart Boulevard School
# time: Friday, 1:15 PM
It's the day for bringing somebody with a job. He has brought you. There's been a nurse, and a man with a parrot. Twenty-two of them sit on the carpet, and the teacher says Benicio's friend will tell us what he does.

You've got a carburetor with you, in a towel. {ride_school == "shop":There's a steel box as well, hinged, empty, twenty years old. He asked for it.|{ride_school == "left":He has asked you not to say you left.|}}

*   [Take it apart.]
    ~ benicio_trust += 1
    ~ irene_knows += cars
    Forty-one pieces, in order, on the towel. Nobody makes a sound. Then you do it backward, and let the girl with the eye patch put in the last screw. Benicio stands by with his arms folded and announces each piece just before you reach for it.
*   ["I wait for people in a car."]
    ~ benicio_trust += 1
    ~ faces_seen += 1
    "How long?" says a boy.

    "Five minutes."

    "What if they don't come?"

    You look for what to say. "He goes," Benicio tells them. "He has to. That's the job." Twenty-two people think it over, and by the door so does the parrot.
*   [Hold up the pieces and let him talk.]
    # silence
    ~ silences += 1
    ~ benicio_trust += 2
    He knows the float, the jet, both throttle plates. He knows how cold the air gets going through. He never told you he was listening. When he's run out he looks up and says, "{last_candle == "pinched":And he puts out candles|And his watch is loud}," and sits down with the rest.
-   -> afternoons_next

=== dinner_afternoon ===
~ afternoons += table
# place: 407
# time: Monday, 6:00 PM
{ride_owe == "dinner":"You said to feed him," Irene tells you.|"He gave me his lunch," Irene tells you. "So."} Shannon has come in a tie, with a plant from a gas station. He has the good chair, and his leg out where everybody has to step over it. Already Benicio knows the winch, the thumb, and what the pigeon did.

# page
It's beans. He's had three plates. "Six years," says Shannon, "and I've seen his room the one time. He gave me the chair. He stood."

"There's only one," Benicio says.

"I know there is, I was in it." He wipes his glasses on the tie. He's happy, and it makes you look for the exits.

# page
"What's he like?" says Irene, at the sink. "To work with."

"Days or nights?" says Shannon, and hears it. His fork stays where it was.

*   ["He means the movies."]
    ~ irene_knows += movies
    ~ benicio_trust += 1
    "The movies," Shannon says, with his whole heart. "They do some of them nights. For the light." Benicio would like to know how night is for the light. It takes Shannon ten minutes and the salt and pepper. Irene listens as she'd listen to two callers with one address, and then gives him more beans.
*   [Go on drying. Let him tell it.]
    ~ told_nights = true
    ~ irene_knows += night_work
    ~ irene_close += 1
    ~ rules_broken += 1
    He looks at you for it, and you put away a cup. So Benicio is sent down to Tovar for sugar, and Shannon tells her: the oven, the five, the door. "Nobody's ever been hurt," he says. "I say it like it was me."

    "And who is it calls him?" says Irene.

    "I do," says Shannon, and looks at his beans.
*   [Fill his plate.]
    # silence
    ~ silences += 1
    ~ shannon_odds += 1
    Food has always stopped him. "That's what he's like," he says through it, pointing at you with the spoon. "That. You get used to it. I got so I don't care for the radio."
-   The elevator he doesn't trust, now that Benicio has explained it. You give him your shoulder, four flights, and at each turn he tells you another thing she said.

-> afternoons_next

=== board_afternoon ===
~ afternoons += board
# place: A basement on Pico Boulevard
# time: Tuesday, 10:20 PM
She went without her supper. Benicio found it on the counter and wouldn't lie down, so he has come along in his pajamas, the ones with the bulldozer, and he's holding it on his knees, a pan with a plate for a lid.

One room, no windows, and a board the size of a garage door, with the county on it in white lines and forty lights. The green ones are waiting. Irene says something, and one goes red and starts to crawl.

# page
"What's the address?" says Irene. It isn't the voice for milk. It has no corners. "Is he breathing?" She's seen you, and the pan. She holds up four fingers.

You've known that map for years from its other side. East of the river, about Third, there are two miles with no light in them. You'd always had good luck there, and thought it was luck.

# page
Now one's in it, red, coming up Soto behind what must be the gas company. It doesn't move. She has her pencil crossways in her teeth.

*   ["Mission Road. There's a gate, but it's open."]
    ~ board_said = "mission"
    ~ irene_close += 1
    ~ irene_knows += night_work
    She says it into the headset before she has looked to see who said it. The light turns around. It goes along by the river, where there isn't a street on the board, and over, and stops where it was going.

    "Three fifty," says Nita, at the next desk.

    Irene has her hand over the microphone. "How would anyone know there's a gate?" she says to you.
*   ["Why's there nothing there?"]
    ~ board_said = "asked"
    ~ irene_close += 1
    "There were two. They cut one in the spring." She sees where you're pointing, and that you didn't have to look for it. "That's the slowest four minutes I've got," says Irene. "It's nine. Whoever works over there would know that."
*   [Take the pan from the boy before he drops it.]
    # silence
    ~ silences += 1
    ~ benicio_trust += 1
    He has gone to sleep standing, with his forehead against a county. The light gets there when it gets there. You find a fork and put it by her hand. She eats between the calls, cold, without once looking down, and you hold the plate so that it's always under the fork.
-   -> afternoons_next

=== set_afternoon ===
~ afternoons += backlot
# place: Behind the landfill, Sun Valley
# time: Saturday, 3:00 PM
The sun has left that street, and so have they, all but Dot, who has heads to dry. Benicio goes up the walk of the first house, wipes his feet, opens the door, and is outdoors.

He looks back at you through it. "Where do they live?" he says.

"They don't."

He does all of them.

# page
Where the burlap hedge was there's a mark on the road, a long one, {rollover_how == "perfect":that quits in the air and begins again as paint|that goes to the right and keeps on going}. He walks it heel to toe. At the end he lies down on his back, to see what you saw.

*   [Tell him what you saw.]
    ~ benicio_trust += 1
    ~ irene_knows += movies
    {rollover_how == "perfect":"Sky," you say. "Then street. Then sky."|"Sky," you say. "All sky. Then all street."}

    "Were you scared?"

    You give it some thought, as he'll know if you don't. "Before," you say. "There's no room in the middle." He lies there until he's got it, and brushes himself off, and won't tell his mother in the car, because it's his.
*   [Let Dot do him.]
    ~ dot_boy = true
    She gives him a cut, chin to ear, with four stitches in it, humming while it dries. He holds the mirror himself. "Is it good for one wear?" says Benicio. All the way home he keeps that side to the window. Irene opens the door, and has him under the light with a hand each side of his head before either of you can speak. Then she has to sit down on the stairs. She laughs, but it's a minute.
*   [Show him the face.]
    ~ face_shown = true
    {face == "kept":You've brought it along, in a shirt.|It's on its block, between the burned one and the one at eighty.} He puts his hand up inside, and it smiles at the two of you, from low down.

    "Who is he when you're in it?"

    "Nobody."

    "He looks like he knows me," says Benicio. He'd rather you put it away. You're asked again that night, through the door, whether it's put away.
-   -> afternoons_next

=== the_letter ===
# place: The fourth floor
# time: Friday, October 28, 9:10 PM
She's in the hall in her work shoes with an envelope from the state. Mrs. Oyelaran is already in the armchair.

"Tomorrow," says Irene. "They let you know the day before." She has folded it small. "I painted the bathroom. I wanted it to be a different color. He's never seen this building. He doesn't know what color it was."

# page
The elevator comes. She puts her foot in it.

{irene_close >= 4:"I'm not going to say anything," she says, "so don't you."|"You've been a good neighbor," she says, and hears it, and looks at the certificate.}

*   ["Does the boy know?"]
    "He's made a chart," says Irene. "He's got it down as a rocket."
*   [Take your jacket off the hook. Walk her to her car.]
    ~ irene_close += 1
    Four flights, both of you on the outsides of the treads. She's picked it up somewhere. At the curb she says the time aloud, nine sixteen, which is what they do when they get to somebody.
*   {lift_word == "driver" && !(irene_knows ? night_work)} [Tell her what it is you drive.]
    ~ irene_knows += night_work
    ~ told_nights = true
    ~ rules_broken += 1
    It takes six sentences, and you've had them ready. The door bumps against her shoe, and bumps. "Well, I knew it wasn't a bus," she says. She looks at you the way she must look at the board, at night, when a light on it stops moving. "Don't tell him. He'd want to be friends."
*   [Hold the elevator for her.]
    # silence
    ~ silences += 1
    It bumps your boot, and then once more. "Four minutes," says Irene, and steps in backward, and faces front.
-   -> pawn_shop
