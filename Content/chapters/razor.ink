// Chapter seven, `razor`: what the Driver doesn't know. The reader chooses for Bernie Rose, then for Shannon. Third person.
//
// FACTS (every branch is held to these)
// | what            | is                                                                                              |
// | --------------- | ----------------------------------------------------------------------------------------------- |
// | the market      | Wall Street at Seventh; the doors open at two; Bernie's stall is the third on the left, by the cold room |
// | the hour        | Monday, November 7: Nino 4:10 AM; Cook 6:00 AM; Shannon Monday 8:30 PM                           |
// | the razor       | Bernie's father's; Solingen, a bone handle with one chip; strop on the back of the office door   |
// | the father      | Sol Rose, barber, Boyle Avenue; two chairs, one of them for show                                 |
// | the knife       | for thorns: three inches, hooked                                                                |
// | the money       | lent west by Providence, going home; Nino was to hold it one weekend, at Ortega's                |
// | the wedding     | Nino's cousin's, Cranston, Rhode Island, 1996: the family put him at the children's table        |
// | the boy's name  | Bernie has it written down: Benicio, October 10                                                  |
// | Shannon         | sixty-three; eggs; a hot-water bottle; a stool; the phone for nights is in the bread box          |
// | the suitcase    | his mother's, tan, with a strap; under the cot                                                   |

=== razor ===
# chapter: razor
# title: Razor
# place: The flower market, Wall Street
# time: Monday, November 7, 4:10 AM
# light: tube
Bernie Rose is doing lilies. There are nine funerals this week. He takes the anthers off, so they won't stain anybody, and drops them in a saucer beside his tea.

"I had a dream," says Nino.

He has his good coat on over pajamas, and he hasn't laughed since the door.

"Sit," says Bernie. "That's a clean bucket."

# page
# beat: B28
It comes out of him in pieces. A bag, on its way home; all he had to do was give it a bed for the weekend. He had a fellow, and the fellow had a fellow.

"Whose was it?" says Bernie.

"You know whose."

"I'd like to hear you say it. You've got me here with nine dead people."

"Providence," says Nino.

# page
Bernie puts the scissors down. A girl is hosing out buckets. He waits until she has done the row.

*   ["How much did you take from them?"]
    ~ bernie_asked = "how_much"
    "Nine-sixty." He tries a laugh, and it doesn't catch. "I'd have split it. I'd have come in here after and said, Bernie, look what I found."

    "You'd have said that," Bernie agrees. He picks up the next lily.
*   ["Why?"]
    ~ bernie_asked = "why"
    "They sat me with the kids," says Nino. "At the wedding. Ninety-six. I'm forty-two years old, I've got a paper hat on. My own cousin. Guys who never met me call me the laundry." He's sixty-two and his nose is running. "I gave them the tablecloths for that wedding. I flew them in."
*   [Go on with the lilies.]
    ~ bernie_asked = "nothing"
    One; two. His father never once stopped shaving a man to hear bad news. Nino tells it all again to the scissors, and the second time there's a part he left out.

    "He called me," Nino says. "The chauffeur. {nino_call == "silent":He didn't say anything. He breathed.|{nino_call == "threatened":He said he'd mail it to them.|He said I could have it back, if I'd let him be.}}"
-   -> the_list

= the_list
# page
# beat: B29
"Who knows?" says Bernie.

He writes it on the back of an order. Cook is first; Cook is today. {blanche == "alive":Then Cook's girl, wherever she is.|Cook's girl is done.} Then the driver. {hitman == "hurt":"I sent Artie," Nino says. "Artie's at County with his jaw in a cage. He can write."|"I sent Artie," Nino says, "and they found Artie in a tow yard."}

{rang_bernie:"The driver called me," says Bernie. "At three. He put it very well."|}

# page
"There's the cripple," Nino says. "Whatever that kid does, the cripple knows. And there's the painter's wife, same floor. She's got a boy."

{mazda == "refused":"There's a detective, too," he says. "A Miss Salas. She has the side of my van written down in a book. I'm not putting her on."|} It comes to {blanche == "alive":six|five} names, with the boy's.

# page
He stops at the driver. {lap_how == "record":The number is still on the watch in his desk. He hasn't liked to push the button.|{lap_how == "solid":He left a little, coming out of four. Bernie has been thinking about that little.|He paid for a wall, and never got to see what the boy would do next.}}

*   [Draw a line through the woman and the boy.]
    ~ bernie_struck = "family"
    "She lives across from him," says Nino.

    "She lives across from a lot of people." He goes over the line again. "He was six on the tenth of last month. If I did that, I'd still have to get up and do flowers." Nino looks for the joke. What he says is, you're the boss.
*   [Draw a line through Shannon.]
    ~ bernie_struck = "shannon"
    ~ shannon_odds += 1
    "You did him once," says Bernie. "I sent the lilies." But Nino has started to laugh; he's found one. "Him? He tells people about the jack! He'd tell it to a parking meter." After a minute, in lighter pencil, Bernie writes the name in again at the foot, with a question mark.
*   [Fold it up as it is.]
    ~ bernie_struck = "nobody"
    It goes back in the book with the order on its other side: Wednesday, two standing sprays, white. He pours himself a fresh cup, and some of it goes in the saucer.
-   "And who's going to do it?" says Nino.

Bernie looks him over: the coat, the pajamas, the bucket. "Well, you can't," he says. "Can you?"

-> cook_dies

= cook_dies
# place: The cold room
# time: Monday, 6:00 AM
# light: tube
# beat: B30
{cook_left == "warned":Cook got as far as the bus station, where a man of Bernie's sells carnations. He was brought over in the van with his suitcase on his knees.|{cook_left == "tied":Cook has come by himself, in the camel coat, with cord burns on his wrists, to complain.|Cook has come by himself, in the camel coat. He hasn't slept, and he'd like to know what is being done.}}

# page
{cook_how == "drawer":His left hand is in a towel.|{cook_how == "quarters":His jaw is tied up in a towel, with the knot on top.|One of his shoes has a stain on it, and he keeps that foot behind the other.}}

# page
"Come in here," says Bernie. "It's the only place with a door."

It's thirty-six degrees in there, and all the shelves are white: lilies, stock, a wall of mums.

*   [Let him finish.]
    ~ cook_dead_how = "talked"
    He's loyal; he'd like that understood. He tells it from the beginning. Then he has a wreath to order, nothing too big, for a girl. Bernie writes it down, with the ribbon, and asks how she spelled it. "With an E," says Cook. "That's nice, that you write it."

    Bernie steps in close to show him the ribbon. The other hand has the thorn knife.
*   [Do it while he's looking at the flowers.]
    ~ cook_dead_how = "quick"
    "What are these?" says Cook. "They've got a smell." He bends down and puts his face in.

    The thorn knife is three inches, and hooked. It's made to be pulled.
-   # page
There's a drain, for the water. Bernie gets down on one knee and then the other. He's sixty. He has to hold a shelf to get up again, and when he's up he stands there and straightens a mum.

{cook_dead_how == "talked":He makes the wreath himself, on his lunch hour. White stock. BLANCHE, with an E. {blanche == "alive":It stands by the door all day with no address on it.|It goes to Fresno.}|It was tuberose. The man had asked.}

# page
{chassis == "bent":"There's a man who owes me a racing car," he says to the girl with the hose.|"There's a man on San Fernando Road who does my vans," he says to the girl with the hose.} She knows which one, the one with the limp. "He tips," she says.

Bernie goes in and shuts the office. On the back of the door hangs a strop.

{mazda == "talked":-> roses}
-> shannon_evening

=== roses ===
# place: Wall Street
# time: Monday, noon
"It's about roses," says the woman at the counter. Her cold is down to one handkerchief. She lays a card by the register and leaves a finger on it. Hollenbeck, Burglary.

Bernie is washing his hands. He's been at it on and off since six.

# page
"A fellow does your vans," says Salas, "and he's got a friend {named_day:who's supposed to do my rattle|{night_how == "caught":I had to let go once|I've only met the boots of}}. And I've got a dead sign painter in Newhall who lived across the hall from the friend." The finger taps. "And I spent my Sunday at a motel in Acton, which isn't even my city. So I thought, I'm downtown. What's good this time of year?"

*   ["Who are they for?"]
    ~ salas_roses = "bought"
    She has to think. "My mother," she says. He makes her up a dozen, cream, the short ones, and strips them while he talks. He won't take money. She counts four ones onto the card. "I can't have people give me things," says Salas. "I'd have to write them down."
*   ["I don't know any sign painters."]
    ~ salas_roses = "lied"
    Until four this morning it was true. She's looking past him at a door with rubber around it. "What's in there?"

    "Cold flowers," says Bernie. "You'd want a coat."

    She has a coat on. She takes a step toward the door, and then her radio says her name, and Newhall.
*   [Give her one rose, and go back to work.]
    ~ salas_roses = "gave"
    She turns it in the light and looks underneath. "No thorns," says Salas. He takes them off, he says. She asks him what with; and he shows her.
-   When she's gone her card is still there. He reads both sides and puts it in the register, with the checks.

-> shannon_evening

=== shannon_evening ===
# place: San Fernando Road
# time: Monday, 8:00 PM
Shannon is doing eggs, with a lid. His foot is up on a drum, and across from him on two nails is {harness == "wall":a racing harness.|nothing, where a harness was going to go.} {chassis == "bent":Out in the yard the tarp has come off one corner of the frame. He's going to get up and see to it.|Out in the yard a cat is asleep on the Buick.}

# page
{told_close:
- "night": Close, the boy told him. Don't wait. He has been telling himself all day that he heard it wrong.
- "friday": If I'm not in on Monday, close, the boy said. It's Monday, and he's got a van on the lift.
- "back": The boy said he'd be in on Monday. It's Monday, and nobody came.
- else: It's Monday, and nobody came in. He did the eggs at eight, for two, and ate them both.
}
 {rang_bernie:Bernie called at noon, in person. He'd be by about the vans; would eight thirty be any trouble?|At noon a kid called from Rose's. The boss would be by about the vans, around eight thirty.}

The hip has started.

# page
{money_where == "garage":
    And there's that. He went to wash a carburetor, put his arm in the parts washer up to the shoulder, and touched a zipper.

    It's under the cot now. {older_share == "kept":He found the teeth, too, and put them back.|He counted one strap twice, washed his hands, and counted it again.} Then he sat down on the floor, and it was six o'clock before he could get off it.
- else:
    There's forty-one dollars in the drawer, and the wall over the phone is all figures. {shannon_owes >= 1500:The longest column is the boy's.|He owes a little to so many people.}
}

*   [Get the suitcase.]
    ~ shannon_odds += 1
    -> packing
*   [Call the oven.]
    -> ring_it
*   [Turn the eggs.]
    -> the_gate

= ring_it
# page
The phone is in the bread box, and it has one number in it too. He lets it go four. He counts ten. He lets it go four again, and then he does what they never do, he counts another ten.

{shannon_told == "go":"Come on," says Shannon, to the eggs. Nobody. He'll be out in some car.|There's a click. Nobody says anything, and he knows who it is by that.}

{shannon_told != "go":"I only wanted to know did you eat," Shannon says.}

*   {shannon_told != "go"} ["I've got company coming. I ought to go for a ride."]
    ~ shannon_odds += 2
    ~ shannon_called = true
    "Go," it says. It's the fastest he has ever heard it say anything.
    -> packing
*   {shannon_told != "go"} ["Forget it. I've got eggs on."]
    He pushes the button before it can answer. On this phone he never says goodbye.
    -> the_gate
*   {shannon_told == "go"} [Get the suitcase.]
    ~ shannon_odds += 1
    -> packing
*   {shannon_told == "go"} [Sit down again.]
    -> the_gate

= packing
# page
It's tan, with a strap, and it was his mother's. In go a shirt, the hot-water bottle, a photograph of a boat, {harness == "driver":a Polaroid of a harness|the harness, which takes up one whole side}. {money_where == "garage":He gets the other thing out by its zipper, lifts it, and puts it down.|He has it shut when he sees the pot, and has to open it again.}

It's eighteen yards to the truck.

{shannon_odds >= 5:
    -> out_of_the_gate
}
He's halfway, with a hand on the Buick, when a van with roses up its side turns in at the gate. It's early. It stops in its own length; he did those brakes himself.

-> the_gate

= out_of_the_gate
~ shannon = "gone"
# page
The truck starts. At the street he gets down to shut the gate, which takes a while, and snaps the lock on. By the time the van with the roses comes along from the light{bernie_struck == "shannon":, ten minutes late for once,|} he's in front of the muffler shop, pointed the other way. He lifts a hand.

The van slows. It goes on by.

{money_where == "garage":The bag is still under the cot. It isn't his, it's the boy's; and anyway who could lift it?|}

# page
At Sylmar there's a phone booth.

*   ["I'm out. I'm going up to Bakersfield. Come too."]
    -> the_ask
*   [Drive on.]
    If you don't call, nobody's told you no. It's ninety miles, with a hill in it, and he does all the voices: the man with the barn, the boy, himself.
    -> pch

= the_ask
# page
It rings in a dark room, on an oven rack, and this time it's picked up on the first.

"I'm in Sylmar," says Shannon. "I closed. I {chassis == "bent":know where I can get a clip|{harness == "driver":left room for the belt|got the belt with me}}. There's a man up there who'd rent us a barn." He's talking fast; there's only so much change. "I don't know what you got into. I'm not asking. I've got a seat here, is all. It's a bench."

# page
{shannon_evening.ring_it && shannon_told == "go":You've been out on the stairs, listening, and came in for the phone.|You've been sitting in the one chair with the oven open.} {truck_promise:There's a toy drying on the sill.|There's a bulb on in the alley.} You could be in Sylmar in twenty minutes. You wouldn't be here.

*   ["Wait there. Twenty minutes."]
    -> bakersfield_ending
*   ["Don't tell anyone else where you are."]
    "Who'd I tell?" says Shannon, as lightly as he can do it. "All right. Eat something." Neither of you hangs up. Then he says goodbye, which on that phone he has never said.
    -> pch
*   [Put the phone back on its booklet.]
    # silence
    ~ silences += 1
    It goes on talking for a while, very small, to the rack. Then it's an oven.
    -> pch

= bakersfield_ending
# place: Bakersfield
# time: Tuesday, and after
# ending: Bakersfield
He's in the cab with the heater on and the suitcase moved over. Neither of you says a word until the top of the Grapevine, where he hands you a fried egg in a napkin, cold. He made four.

# page
On the way you stopped in Newhall and {money_where == "garage":left the bag, which you'd gone over a locked gate to get,|left the bag} on the step of a loan shop with its zipper shut. Through the glass you could see him, in his bow tie, asleep in a chair by the safe, with a guitar across his knees.

# page
He reads the Los Angeles paper at the library, so as not to be seen buying it, down to the legal notices. Nothing, he says, every night, and takes his glasses off. There's nothing in it about Mariposa. {irene_sent:The Tercel was gone from the curb. You saw that. You go over it, nights: it was gone from the curb.|When you went down the stairs there was a light under both those doors. You go over it, nights, to see if it was both.}

# page
The man's barn has owls in it. You build a frame out of pipe, {chassis == "bent":with a clip that's straight|from nothing}, and that's December. {lap_how == "record":Nobody has a stopwatch. You know what it'll do.|It goes together the way a thing does when nobody's in a hurry.} The belt goes in last.

# page
In April, at Santa Maria, on a Saturday night, for four hundred dollars, it runs third. You come in with the engine boiling, and Shannon has hold of the fence with both hands and can't say anything at all.

# page
{truck_promise:On the dash of number 8 is a tow truck the length of a thumb. Kids in the pits ask if they can hold it. "That's a loan," Shannon tells them.|There's a number on the door, in gold. Shannon did it, with a ruler. It has no shadow.}

# page
"You think about it," Shannon says, once, in the dark, when it's the hip. He doesn't make it a question, so you don't answer.

"It's five months," he says. "I figured you for five minutes."

-> END

=== the_gate ===
# page
# beat: B31
Bernie Rose has on the gray cardigan. He's carrying a folded towel and a case about the size for eyeglasses, and he looks around for somewhere clean to set them down.

"You have eggs on," he says. "Go ahead. I'll wait."

# page
So Shannon eats. Bernie has one too, on bread, standing. They agree that there's a lot of life left in the vans. {bernie_struck == "shannon":"I took you off," Bernie says. "For about a minute, this morning. I thought you'd like to know."|"How's the leg?" Bernie says. Nobody who had anything to do with it has ever asked.}

# page
{bernie_asked == "why":"They put him with the children, at a wedding," Bernie says. "He wore a paper hat. Twenty years, and I never heard that until today."|{bernie_asked == "how_much":"He'd have split it with me," Bernie says. "He said so."|"He left a part out," Bernie says.}}

# page
"It's the boy," says Shannon.

"It's the boy, and it's that you know him." He runs the tap until it's hot. "When did you last shave?"

"Saturday," says Shannon. Then he sees what the case is.

*   ["He doesn't tell me things. I don't know where it is."]
    ~ shannon_said = "nothing"
    {money_where == "garage":It's six feet from Bernie's shoe. Shannon looks him in the face the whole time. He has told a thousand lies across that bench, and this is the first good one.|It's the truth, and he has never been so glad of one.} "No," says Bernie, working up the soap. "I don't think you would."
*   {money_where == "garage"} ["It's under the cot. Take it. He never has to know."]
    ~ shannon_said = "money"
    ~ money_where = "bernie"
    Bernie gets down to look. He pulls it out by a strap, opens the zipper an inch, and shuts it. "Well," he says. "That's one of the two things I came for." He had hoped to be longer finding it.
*   ["There's a woman. He's only got the woman."]
    ~ shannon_said = "woman"
    "I know about her," says Bernie. "I have the boy's birthday."

    Shannon puts down his fork. "I didn't mean," he says. "I talk. Bernie, I just talk."

    "I know you do," says Bernie.
*   [Throw the pan at him.]
    ~ shannon_said = "pan"
    It's a good pan, and it takes him over the eye. He goes back as far as the lift, with egg down the cardigan, and feels his forehead, and looks at his fingers. Then he gets out a handkerchief, picks the pan up off the floor, and sets it in the sink. "I'd have thought less of you," says Bernie Rose.
-   -> the_shave

= the_shave
~ shannon = "dead"
# page
He does it right. There's a hot towel, and he leaves it on; he has brought bay rum. Shannon is on his own stool with his head back on the fender of the Buick. He can see {harness == "wall" && not shannon_evening.packing:the harness|two nails}, and the clock.

# page
"My father said you should talk to them," Bernie says. The blade goes up under the jaw. "About the Dodgers. He said there's nobody so lonesome as a man with his throat out."

"What about the Dodgers?" says Shannon.

# page
So Bernie tells him about a game in 1959, that his father shut the shop for. He does the left cheek, and the lip, which is the hard part; he does under the nose with the tip held in two fingers, and wipes as he goes. It's the closest shave Shannon has had since he was married. He'd forgotten he had a chin.

# page
{shannon_evening.packing:"I had a suitcase," says Shannon. "I nearly had it shut."|"He'll be in tomorrow," says Shannon. "He'll want to eat something. Don't do it here. Could you do it someplace else?"}

"Look up," says Bernie. "I missed a spot."

It's one motion, left to right.

# page
It doesn't take long. Bernie holds his hand for it, and afterward has to open the fingers one at a time. He washes the blade, and the face. He hoses the floor as far as the drain and turns off the gas under the pan. {bernie_struck == "nobody":He unfolds the order and finds the pencil, but there's nowhere clean to lean. He'll do it in the van.|He takes the stool by one leg and pushes it in under the bench, so nobody will fall over it.}

# page
The wall by the phone is all writing, who owes who. He reads down it until he finds ROSE, BRAKES, and $38.40; the labor has been rubbed out.

He lays two twenties on the shelf. Out of the drawer he takes a dollar sixty.

-> pch
