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
// | the afternoons  | river at Fletcher Drive; kitchen of 407; scrapyard in Sun Valley; laundry in the basement; school on Eighth |

=== elevator ===
# chapter: elevator
# title: The Fourth Floor
# place: The Leland Arms
# time: Saturday, 7:40 PM
# beat: B05
The doors have all but met when a white sneaker comes in between them. They think about it, and open.

# page
"There's room," says the woman whose foot it is. She has a grocery bag in both arms with its bottom gone dark, from milk. Beside her, finger on the button that holds the door, a boy {boy_saw:who has seen your hands before, four floors down, }is looking at {rollover_how == "refused":the line around your face where glue has been|{ribs:the arm you're keeping against your side|the glue at the edge of your hair}}.

You use the stairs. It's a matter of exits.

*   [Get in. Take the bag from underneath.]
    ~ groceries = "carried"
    One hand flat on the wet part, the way you'd bring down an oil pan. She doesn't let go until you have the weight; then she shakes the milk off her fingers, one, two, three, onto the floor.

    "It's the half gallon," she says. "I told them double. They said it was double."
*   [Get in, and take over the button.]
    ~ groceries = "held"
    The boy gives up the button the way a sentry would. At the second floor the bag goes. Cans; a half gallon; six eggs in a half carton, which you and she both reach for and which land in her shoe. She stands on one leg.

    "Nobody move," she says. Nobody does. Not one is broken.
*   [Take the stairs.]
    ~ groceries = "stairs"
    ~ benicio_trust += 1
    Behind the shut doors you hear him start to count. You go up on the outsides of the treads, not fast. At four there's no elevator. It arrives in its own time and opens, and the boy in it, very red, says, "Thirty-one."

    "Twenty-six," you say.

    "Does that count the lobby?"
-   -> between_floors

= between_floors
# page
{groceries == "stairs":"It stops in between two and three," she tells you, from inside, "I'd have bet on you too."|Between two and three it stops. The light goes on buzzing. The woman reads the certificate, signed by an inspector from another decade.|}

{groceries != "stairs":"It's thinking," says the boy. "It does it for four."|"It's thinking," says the boy. "For four."}

{groceries != "stairs":It does it for four.|He makes you wait while he does it: one, two, three, four.}

# page
{tercel_door == "shut":"You shut my car," she says. "He woke me at six in the morning to tell me that a man had opened it, shown him his hands and shut it."|{tercel_tire == "pumped":"Somebody's been at my tire," she says. "He saw. He counted. Ninety strokes and you looked up."|"You're four-oh-five," she says. "The super says that you're quiet. He made it sound like a reference."}}

"Irene. And that's Benicio, and he's going to ask you something, and you're free not to know."

"What do you do?" Benicio says.

*   ["I drive."]
    ~ lift_word = "driver"
    "A bus?"

    "No."

    "A taxi? A truck?" He waits for the rest with his pencil out; he has written DRIV on the back of his hand. Irene has turned to look at you. At work, you'll learn, she gets people who say four words and hang up, and she has to send something.
*   ["I fix cars."]
    ~ lift_word = "mechanic"
    ~ irene_knows += cars
    "How many lug nuts on ours?"

    "Four. One's the wrong thread."

    He looks at his mother, who hadn't known it either. "Which?" says Benicio.
*   {rollover_how == "perfect" || rollover_how == "short"} ["I turned one over this morning."]
    ~ lift_word = "movies"
    ~ irene_knows += movies
    ~ benicio_trust += 1
    "By accident?" says Irene.

    "Eighteen hundred dollars."

    "By how far?" Benicio wants to know. You show him with your hand: {rollover_how == "perfect":once, and a half|up, and down again}. He turns his own hand over the same way and looks at the underside.
*   [Let him tell you.]
    # silence
    ~ silences += 1
    ~ lift_word = "nothing"
    He goes over you from the boots up. "There's oil," he says, "and a burn. And {face == "kept":something's in your shirt|glue}." He's thorough. "I think a mechanic for planes."

    "Is he warm?" Irene asks you.
-   -> the_doors

= the_doors
# page
405 and 407 are opposite, eleven of his feet apart. He paces it to show you.

{toy:
- "dresser":
    "You put my truck on the dresser," Benicio says. "It smelled of car. It's got no wheel." He has it on him, in case. It is held out on his palm, at the length of his arm.
- "stairs":
    "Somebody put my truck on the stairs against the wall," says Benicio, "so nobody'd step on it. {call_taken == "missed":And the wheel. It doesn't go on.|And not the wheel.}" It's in his shirt pocket. He holds it out and watches your face.
- "mat":
    "It's got four now," says Benicio. He rolls it from his door to yours, eleven feet, and it runs true the whole way. "It came home by itself," he says, "with a different axle."
- else:
    "There was a tow truck," Benicio tells you. "It's this long. It was in the top drawer and then not." He isn't accusing anyone. He has looked in the elevator pit, with Tovar's flashlight. {toy_mended:It's on your sill, on four wheels, six feet behind that door|It's on your sill, six feet behind that door}.
}

*   {toy == "pocket" || toy == "sill"} [Go in and get it.]
    ~ toy = "boy"
    ~ toy_mended = true
    ~ benicio_trust += 2
    He turns it over and spins each wheel with a fingertip. The last is different. He doesn't ask where it's been.

    "How long did you have it?"

    "Two days."

    "Okay," says Benicio. He had it down as lost.
*   {toy == "pocket" || toy == "sill"} [Say you'll keep an eye out.]
    ~ toy = "sill"
    ~ rules_broken += 1
    Irene thanks you. It's the thanks that does it; you stand inside with both locks shut, and there it is on the sill, nose out, with the alley behind it.
*   {toy == "dresser" || toy == "stairs"} ["Give me a minute."]
    ~ toy = "boy"
    ~ toy_mended = true
    ~ benicio_trust += 2
    Bread-bag wire, doubled, and a rubber foot off the bottom of the phone in the oven. He holds the flashlight. He holds it on your hands and not on the work, so that you've got to do it partly by feel.

    "That's a different wheel," he says, when it's on.

    "It'll pull to the left."

    He nods. He can allow for that.
*   {toy == "dresser" || toy == "stairs"} ["Bring it by sometime."]
    ~ toy = "boy"
    "When?" says Benicio, and Irene says, "Beni," and he says, "But when?"
*   {toy == "mat"} [Roll it back to him.]
    ~ toy = "boy"
    ~ benicio_trust += 2
    It takes the seam in the linoleum without a hop. Irene leans in her doorway with the milk, and lets the two of you go three times, up and back, before she says that it's late for trucks.
-   "Do you do stoves?" he asks. "Ours won't. I'm six on Monday. At nine twenty."

"Monday, then," you say. "After work." He writes it down under the other thing, and has to go onto the wrist.

-> sunday

=== sunday ===
# place: 405
# time: Sunday, 8:15 AM
Tovar knocks, since the telephone in the hall downstairs is for you. It's Shannon, by day, on a Sunday.

"I'm going up to see it. Bakersfield. I made three sandwiches." There's a pause with traffic in it. "I could look at it myself. I mean I've got eyes."

He hasn't, much. On your own list there are razor blades, coffee, and a light bulb for the oven.

*   [Go with him.]
    "I'll honk," says Shannon. "I won't come up. I'll just be honking."
    -> bakersfield
*   [Tell him another Sunday.]
    ~ shannon_odds -= 1
    ~ chassis = "bent"
    "No, it's only a drive," says Shannon. "You'd have hated it, there's a hill."

    On Monday a frame will be standing on four paint cans beside the shop. It'll take you ten seconds to find where the left front has been heated and pulled, and he'll ask if you like the color.
    -> supermarket

=== supermarket ===
# place: Third and Vermont
# time: Sunday, 11:00 AM
# beat: B06
You hear it from the far side of the lot: a starter that says one word, slower each time. The green Tercel has its flashers on, and they're going slower too. In the back seat, among bags, Benicio is reading her the dashboard.

# page
{tercel_door == "ajar":It'll be the battery. The dome lamp burned all of Thursday night behind a door that wanted one push, and you'd walked by it.|It'll be the belt. You heard it on Friday morning, three floors down, chirping like a bird with one idea.}

Behind her a man in a Suburban would like the space. He leans on the horn, to help.

*   [Push it. She can steer.]
    ~ lot_help = "push"
    ~ benicio_trust += 1
    "Second gear, key on," you say through the window. "When I hit the roof, let the clutch up."

    "And if it doesn't?"

    "Then there's a hill on Vermont."

    {ribs:Every pace goes into the side with the ribs.|The tar's soft; your boots leave prints.} Benicio counts paces out of the back window, facing you, a foot away behind the glass. At forty-one you hit the roof. At forty-two it coughs, and his head goes back, and he's delighted.
*   [Bring the Nova round, and the cables.]
    ~ lot_help = "jump"
    You put it nose to nose with her in front of the Suburban, so that he may as well stop. Red, red, black, and the last on the bracket.

    "Why there?" asks Benicio, who's got out.

    "It sparks. You want that away from the battery."

    # page
    "What would it do?" You tell him what it would do. Irene, listening, moves him a foot back by his collar. It catches on the first turn. She leaves it running, gets down and looks a while at the Nova. "That's not a car you have by accident," she says.
*   [Take the bags. It's nine blocks.]
    ~ lot_help = "walked"
    ~ irene_close += 1
    You write DEAD on the back of a receipt, put that under her wiper, and take three bags to her two. The man in the Suburban says something. Irene gives him the keys to the Tercel, in case he'd like to try; and he drives off.

    # page
    Benicio walks between, on cracks only. "My father's in Lompoc," he tells you at Catalina Street. "You can see rockets."

    "From the yard," says Irene. "He's in the prison. I don't know why I'm letting you think he's at the beach."
*   [Wait, and see who comes.]
    # silence
    ~ lot_help = "passed"
    ~ silences += 1
    A man comes with cables, a mustache, a good many opinions. It takes him three tries; he wipes his hands on his own shirt, then offers one through the window. She gives him two fingers of hers.

    When you pull out, Benicio turns in his seat, and goes on turning, until you've gone behind the bread truck.
-   {lot_help == "passed":-> half_mile}
-> the_lot_after

= the_lot_after
# page
{lot_help == "walked":At the Leland Arms she sits down on the lowest stair, with her bags on either side of her, and takes off a shoe.|You follow her home, two lengths back, and when it dies again at the curb it has at least died in front of the building.}

# page
"I talk to people all night," Irene says. "I've got nine hundred square miles. I say, what's your address, is he breathing. Then somebody drives there and I don't find out." {lot_help == "walked":She shakes out the shoe.|She gives the steering wheel a pat, for the look of the thing.} "So I'm bad at this part. What do people do at this part?"

*   ["Coffee."]
    ~ irene_close += 1
    She looks in the bags. She has bought tea, flour, birthday candles, and a light bulb by mistake. It's for an oven. It's the one on your list.

    "Well, take that, then," says Irene.
*   ["They go in. The milk's warm."]
    "They do," she says. "That's what they do." At the door she turns round with three bags in her arms, gets the handle with an elbow, and says that she isn't being funny but she'd like to hear you say a long one, someday.
*   [Carry the rest up.]
    # silence
    ~ silences += 1
    Two trips, by the stairs. On the second you find that he has put his own name, in ballpoint, on a can of peaches, and stood it in front of your door.
-   -> half_mile

=== the_stove ===
# place: 407
# time: Monday, 7:15 PM
It's the thermocouple, and nobody will have one until Tuesday. You say so from the floor, with your head in the broiler. Two sneakers and two very small ones stand and take it in.

"He's six at nine twenty," says Irene. There's a bowl of batter on the counter with a plate on it. "I did know it was the stove. I thought, he'll look at it, it'll be a wire."

"He's got an oven," says Benicio. "Across."

Everyone looks at you. Your oven has a phone in it.

*   ["Give me two minutes."]
    ~ oven_seen = "hidden"
    The phone goes in the freezer behind the ice tray; the booklet goes under the mattress. Four years, and it's never been lit; you're reading how when they knock.

    The paper's still on the element, and the room smells of hot factory. "It's new," says Irene. She takes in one chair, one plate, and a window with a {toy == "sill":tow truck in it. She looks at that for some time, and then stands so that he can't see it.|car in it.}
*   [Let her open it herself.]
    ~ oven_seen = "opened"
    ~ irene_knows += night_work
    ~ irene_close += 1
    ~ rules_broken += 1
    She's quick. She gets the door halfway, looks, and moves so that her skirt's between it and the boy. Then she lifts it out by the edges, booklet and all, and puts it up on the refrigerator, where you'd put a thing that might go off.

    "I won't ask," she says. "I'd only hear it." She turns the knob to three-fifty.
*   ["It doesn't work."]
    ~ oven_seen = "refused"
    ~ irene_close -= 1
    "Neither of ours," says Irene, after a second. "What a building." Down on the second floor, Tovar has his lit already, for the warmth, and she carries the bowl down to him with the plate on it, and Benicio, behind, looks up at you through the rails all the way round.

    You're asked at nine fifteen regardless. He comes for you.
-   -> nine_twenty

= nine_twenty
# page
Nobody has a watch that he trusts but you. He stands at the table with his chin over the edge and the candles lit, six, and you count it down for him out of the second hand.

"Is it now?"

"No."

"What was I at this exact time?" Benicio asks. "Before?"

"Late," says Irene.

{oven_seen != "refused":The cake has come up on one side. Your oven isn't level; you'd never had a thing in there that could roll.|It has risen beautifully. It's Tovar's oven.}

# page
"Now," you say, and he gets five of the six.

*   [Pinch out the last one.]
    ~ benicio_trust += 1
    It's out before he has seen it. He looks at your finger and thumb, then at you, then goes round the table and has a look at them from the front. "Did you feel it?"

    "Yes."

    "But you did it anyway," he says. It's going on his hand.
*   [Count it for him again.]
    ~ benicio_trust += 1
    "You've got till five," you say, "one," and he gets it at three, so hard that there's frosting on the curtain.

    Irene puts her wrist to her eyes, one and then the other. Flour.
*   [Leave them the last of it, and go.]
    # silence
    ~ silences += 1
    You're at your own door when hers opens. It's a slice on a saucer, with a fork. She has put it on the linoleum exactly halfway, five and a half of his feet; she knocks once, on nothing, and goes in.
-   -> the_tow

=== the_tow ===
# place: Shannon's garage
# time: Wednesday, 3:40 PM
# beat: B10
The Tercel comes in backward, on the hook. Shannon's driving with his elbow out, and beside him, high up, belted in with one strap between the two of them, sit a woman and a boy.

# page
"Corner of Eighth," says Shannon, getting down in stages. "She had {lot_help == "none" || lot_help == "passed":a card of ours off the super|your name. Well, she had four-oh-five}. It's the alternator. I told her ninety. I told her sixty. I don't know what I told her."

"He told me forty," says Irene.

# page
He has shown Benicio how the winch goes. He's shown him where it took off the end of a man's thumb. {jack_gone:"There used to be a jack," he says, "but your friend gave it away."|{chassis == "bent":Now he lifts the tarp and shows him the racing car, all of it, doors that aren't there and seat that's going to be.|Now he has him on the stool, and is telling him about a racing car, with his hands.}}

# page
"He gave me his lunch," Irene says to you. "He had two." She stands among the drums with her groceries; she starts at ten. "There's a bus. I've looked."

*   [Hold the door of the Nova.]
    ~ irene_close += 1
    Benicio goes in the back, and paces off the seat from there, sitting. You find the belt for him. It has never been used; the buckle still has its sticker. Irene's in front with the bag on her knees, as you'd hold somebody's hat.
*   ["Which side do you want?"]
    ~ benicio_trust += 1
    Nobody has asked him that about a car. He tries the left, then the right; he lies down across it, to be fair. He'd like the right, since from there you can see the driver's foot. Irene gets in front, with the milk. Each time that you shift, you say so first.
*   [Get the keys from Shannon without a word.]
    # silence
    ~ silences += 1
    "Take the Nova," Shannon says to you. "It's yours, I mean. Take it home." He's got grease across his glasses. "I like her," he says, much too loud. "I'd charge her thirty."
-   ~ ride_how = drive("ride_home")
{ride_how == "long_way":-> long_way}
-> straight_home

= long_way
~ irene_close += 1
~ afternoons += riverbed
# place: Mariposa Avenue
# time: Wednesday, 5:05 PM
It's eleven minutes from the shop, and today it has been an hour and ten. You'd gone up one bank and down the other; nobody said to turn around. He's gone over sideways on the seat with his mouth open. {ride_eggs:There were ten eggs at the ducks; there'd been twelve in the lot.|There are twelve eggs still. She has looked.}

You stop behind the building and don't switch off.

# page
"My mother would take the long way," says Irene. "From church. She'd say that there was construction." She's got his shoe in her hand. It came off around Glendale. "We all knew there wasn't any."

*   ["There was some on Fletcher."]
    ~ irene_close += 1
    "Was there?" She thinks about Fletcher. "I must have missed it." She laughs without any sound, so as not to wake him, and has to hold on to the strap.
*   [Carry him up.]
    ~ benicio_trust += 1
    Forty-four pounds. You take the elevator because of his head. Between two and three it stops, and with his face in your neck he says, quite clearly, "One, two, three, four."
*   [Switch off.]
    # silence
    ~ silences += 1
    The block ticks. She lets it get to nine. "I have to be somebody's voice at ten," says Irene. She doesn't open the door until he wakes by himself and asks what the noise is.
-   -> afternoons_begin

= straight_home
# place: Mariposa Avenue
# time: Wednesday, 4:05 PM
Eleven minutes, less the lights. You let them off in front, flashers on.

{ride_eggs:"Ten," says Irene, into the carton. "Ten's still breakfast."|"That was very smooth," says Irene. "I kept waiting for you to brake."}

"He did brake," says Benicio. "I watched his foot." {ride_nuts == "count":He's gone round the Nova, counting. It's twenty. There isn't one missing, and he gives you a look.|}

# page
{ride_owe == "dinner":"Six o'clock, then, your Mr. Shannon," says Irene. "I'll do the beans." But she has her purse open regardless.|She has her purse open.} There are two twenties in it, folded with a bus schedule, and she's trying to find a way of holding them out.

*   ["Put it toward the belt. She needs one."]
    "Sixteen," Benicio says, who has asked what belts are. "It's sixteen dollars." Irene puts the forty back in with the schedule; she keeps sixteen out, exactly, and lays it on the dash, and it's still there in the morning.
*   ["He's teaching me to count."]
    ~ benicio_trust += 1
    "He is good at that," says Irene. He's gone ahead, to stand in the elevator with his finger on the button. It's a full minute before either of you thinks to look.
*   [Shake your head.]
    # silence
    ~ silences += 1
    "You make it hard," she says, not crossly. "It's like tipping a tree." She shuts the door properly: lift, then push. Somebody's shown her.
-   -> afternoons_begin

=== afternoons_begin ===
# place: The Leland Arms
# time: The middle of October
# beat: B11
The Tercel's ready on Friday. It goes on not being fetched. Shannon parks it farther and farther back, and at four each day, if there's nothing on the lift, he looks at the clock for you.

-> afternoons_next

=== afternoons_next ===
{river_afternoon + kitchen_afternoon + scrapyard_afternoon + laundry_afternoon + school_afternoon >= 2:-> the_letter}
{afternoons_next > 1:
    # page
    There's one more afternoon that you'd know again, if you were shown it.
- else:
    # page
    Most are nothing: homework, a bolt in a glass of penetrating oil. Two of them you'd know again.
}

*   [The river.]
    -> river_afternoon
*   [The kitchen.]
    -> kitchen_afternoon
*   [The scrapyard.]
    -> scrapyard_afternoon
*   [The basement.]
    -> laundry_afternoon
*   {benicio_trust >= 2} [The school.]
    -> school_afternoon

=== river_afternoon ===
~ afternoons += riverbed
# place: The river at Fletcher Drive
# time: Tuesday, 4:40 PM
There's a gap in the fence and a ramp for the county's trucks. The bed is forty yards of concrete with a trickle down the middle and herons in it. {ride_how == "long_way":"It's the duck place," says Benicio, "from the other side."|"It's a river," Irene says. "I've sent people to it."}

Down on the flat you stop, get out, and go round to the other side.

*   [Give Irene the wheel.]
    ~ irene_close += 1
    She adjusts the seat, the mirror, and her sleeves. She does forty along the water, then sixty. She does a turn at the bridge with her lip between her teeth, a little wide, and comes back by her own tracks.

    "Nine hundred square miles," says Irene. "I've never once got to go." She does it again.
*   [Take him on your knees and let him steer.]
    ~ benicio_trust += 2
    Five miles an hour, his hands at ten and two. He drives to a shopping cart, stops, and considers it. He drives round it. "What's the rule?" asks Benicio.

    "Look where you want to go."

    "Not at the cart."

    "Not at the cart," you say. He writes that one on yours.
*   [Sit on the slope with them.]
    # silence
    ~ silences += 1
    It's warm still, from the whole day. There's half a peach each, from a can with his name on. A heron picks its foot up and doesn't know where to put it. When the lamps come on along the far bank, Irene's asleep sitting up, the way that she does it, with a hand on his ankle.
-   -> afternoons_next

=== kitchen_afternoon ===
~ afternoons += kitchen
# place: 407
# time: Thursday, 6:00 PM
She cooks with her headset mark still in her hair from the night before. You've been given the onions. On the table stand {oven_seen == "opened":your booklet, which he's borrowed to learn about middle racks, and|}a jar with bolts in oil, and a picture of a man in whites by a fence, squinting; one hand holds the wrist of the other.

"That's Standard," Irene says to the pan. "He painted signs. You know the fish, on Alvarado? It's his, the fish."

*   ["It's a good fish."]
    ~ irene_close += 1
    "It has five fins. He lost count and he wouldn't paint it out, he said that it would know." She shakes the pan. "He gets out at the end of the month, or he doesn't. They tell you on the Friday."
*   ["What did he do?"]
    ~ told_of_standard = true
    "Drove," says Irene. "For his cousin. He sat in a car on Pico, listening to a ball game, and his cousin came out with a bag." She turns the gas down. "He didn't know. And then he knew, and there he still was, with the engine on. I've thought about what I'd have sent."

    The onion is in eight. You make it sixteen.
*   [Do the onions.]
    # silence
    ~ silences += 1
    "You're crying," Benicio says, with interest, up close.

    "It's the onion."

    "Mama does it in the shower. She says it's onion there too." Irene goes on stirring. In a minute she puts out a foot, without looking, and moves your chair six inches nearer the table.
-   -> afternoons_next

=== scrapyard_afternoon ===
~ afternoons += scrapyard
# place: Tuxford Street, Sun Valley
# time: Saturday, 2:00 PM
Two dollars to go in, and no one under twelve, so that Benicio's twelve. There's a row of Toyotas a quarter mile long. He walks it with a hand out, touching each on the lamp.

You want a window crank, left rear. He wants a thing that nobody has.

*   [Show him how a door comes apart.]
    ~ benicio_trust += 1
    One screw, one clip, and the panel lifts off. Behind it are rods, a track, and an inch of somebody's sand, with a hair slide in it, and a ticket for a ferry in 1988.

    "There's a whole place in there," he says. He leaves the ticket. He'd like every one of them opened now.
*   [Put him behind the wheel of the hearse.]
    ~ benicio_trust += 1
    "Who was in it?"

    "Nobody, now."

    "But who?" It's long, and has curtains. He looks in the mirror at all of the room behind him. "It's got a very big back for one person," says Benicio. He wants to know if they go at the limit.
*   [Let him loose with a wrench.]
    # silence
    ~ silences += 1
    He's gone for fifty minutes. He comes back with black to the elbows and one lug nut, chrome, the right thread for a Tercel. He won't say how he got it off. When you try the others on that wheel, they're all exactly hand-tight, all four. He put them back.
    ~ lug_nut = true
-   -> afternoons_next

=== laundry_afternoon ===
~ afternoons += laundry
# place: The basement
# time: Sunday, 7:00 PM
One machine fills and the other one empties, and neither will do both. Irene sits on the dryer in her uniform shirt because that's the warm one.

{ride_nights == "sleep":"You slept," says Irene. "I listened for the board."|{ride_nights == "drive":"Were you out driving?" says Irene. "There was no board."|"You're up, then," says Irene. "I heard the board."}}

"I had one last night," she says. "Four in the morning. A man. He says his wife's not waking up, and I say is she breathing, and he says, she's only tired." She folds a small sleeve in, and the other. "He wanted me to say it. He thought if I did, I'd be the one who knew."

*   ["Did you say it?"]
    ~ irene_close += 1
    "No. I said the truck's four minutes out, go and unlock the door." She's folded that shirt twice. "I always say four minutes. It's what they can do. Nobody can do five."

    You could tell her about five. The dryer stops. She hits it with her heel, and it goes on.
*   [Tell her about the phone.]
    ~ irene_knows += night_work
    ~ irene_close += 1
    ~ rules_broken += 1
    You say it to the window in the machine. People come out of a door, and you drive them. You don't go in; you don't carry. They get five minutes.

    She's quiet through most of a rinse. "And then?" she says. "When it's five?"

    "I go."

    "And you don't find out," says Irene.
*   [Fold.]
    # silence
    ~ silences += 1
    You've done eight white shirts in your time, on cardboard. She watches how the collar goes. "Who taught you that?" says Irene. You hold out the next one, buttoned, square, and she doesn't ask it twice; but she goes through the basket for the ones with collars.
-   -> afternoons_next

=== school_afternoon ===
~ afternoons += schoolroom
# place: Hobart Boulevard School
# time: Friday, 1:15 PM
It's the day for bringing somebody with a job. He has brought you. There's been a nurse before you, and a man with a parrot; twenty-two of them sit on the carpet with their legs crossed, and the teacher says that Benicio's friend will tell us what he does.

You've got a carburetor with you, in a towel. {ride_school == "shop":There's a steel box as well, hinged, empty; it's twenty years old. He'd asked for it.|{ride_school == "left":He has asked you not to say that you left.|}}

*   [Take it apart.]
    ~ benicio_trust += 1
    ~ irene_knows += cars
    Forty-one pieces, in order, on the towel. Nobody's made a sound. Then you do it backward, and let the girl with the patch over her eye put in the last screw. Benicio stands by with his arms folded and announces each one just before you reach for it.
*   ["I wait for people in a car."]
    ~ benicio_trust += 1
    ~ faces_seen += 1
    "How long?" says a boy.

    "Five minutes."

    "What if they don't come?"

    You look for what to say. "He goes," Benicio tells them. "He has to. That's the job." The teacher has her head on one side. Twenty-two people think it over, and the man with the parrot, by the door, thinks it over also.
*   [Hold up the pieces and let him talk.]
    # silence
    ~ silences += 1
    ~ benicio_trust += 2
    He knows the float, the jet, both throttle plates. He knows how cold the air gets going through. He's never told you that he was listening. When he's run out, he looks up and says, "And he puts out candles," and sits down with the rest.
-   -> afternoons_next

=== the_letter ===
# place: The fourth floor
# time: Friday, October 28, 9:10 PM
She's in the hall in her work shoes, with an envelope from the state. Mrs. Oyelaran's already in the armchair over there; you can hear her turning down the sound.

"Tomorrow," says Irene. "They let you know on the Friday." She has folded it small. "I painted the bathroom. I don't know why, I wanted it to be a different color. He doesn't know this building. He's never seen the place we live."

# page
The elevator comes. She puts her foot in it.

{irene_close >= 4:"I'm not going to say anything," she says, "so don't you."|"You've been a good neighbor," she says, and hears it, and looks at the certificate.}

*   ["Does the boy know?"]
    "He's made a chart," says Irene. "He's got it down as a rocket."
*   [Take your jacket off the hook. Walk her to her car.]
    ~ irene_close += 1
    Four flights, both of you on the outsides of the treads; she's picked it up somewhere. At the curb she says the time aloud, nine sixteen, which is what they do when they get to somebody.
*   {lift_word == "driver" && !(irene_knows ? night_work)} [Tell her what it is you drive.]
    ~ irene_knows += night_work
    ~ rules_broken += 1
    It takes six sentences, and you've had them ready. The door bumps against her shoe, and bumps. "Well, I knew that it wasn't a bus," she says. She looks at you the way that she must look at the board, at night, when a light on it's stopped moving. "Don't tell him. He'd want to be friends."
*   [Hold the elevator for her.]
    # silence
    ~ silences += 1
    It bumps your boot, and then once more. "Four minutes," says Irene, and steps in backward, and faces front.
-   -> pawn_shop
