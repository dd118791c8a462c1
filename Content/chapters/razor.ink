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
// | the wedding     | Nino's cousin's, Cranston, Rhode Island, 1991: the family put him at the children's table        |
// | the boy's name  | Bernie has it written down: Benicio, October 10                                                  |
// | Shannon         | sixty-three; eggs; a hot-water bottle; a stool; the phone for nights is in the bread box          |
// | the suitcase    | his mother's, tan, with a strap; under the cot                                                   |

=== razor ===
# chapter: razor
# title: Razor
# place: The flower market, Wall Street
# time: Monday, November 7, 4:10 AM
Bernie Rose is doing lilies. It's nine funerals this week, and there's one of them he's been asked not to hurry. He takes off the anthers, so that they won't stain; he's got a saucer of them, orange, beside his tea.

"I had a dream," says Nino.

He's come in his good coat with his pajamas under. He hasn't laughed since the door. In thirty years he has never been on this street before noon.

"Sit," says Bernie. "That's a clean bucket."

# page
# beat: B28
It comes out of him a piece at a time, and none of them fit. There was a bag. It was people's, it was from back there, he was only to give it a bed for the weekend. So he'd thought: if it got stolen. So who'd be blamed? Some fool. So he had a fellow, that had a fellow.

"Whose was it?" says Bernie.

"You know whose."

"I want you to say it. You've got me out here with nine dead people."

"Providence," says Nino.

# page
Bernie has put the scissors down. There's a girl across the aisle hosing out buckets; he waits for her to get to the end of the row.

*   ["How much did you take from them?"]
    ~ bernie_asked = "how_much"
    "Nine-sixty." He's looking for the laugh; he'd know what to do if he had it. "I'd have split it. I'd have come to you, Bernie, after, and said, look what I found."

    "You'd have said that," Bernie agrees. He's working it out in lilies.
*   ["Why?"]
    ~ bernie_asked = "why"
    "They sat me with the kids," says Nino. "At the wedding. Ninety-one. I'm forty-two years old and there's a paper hat. My own cousin. They call me the laundry, I've heard them, there's guys there never met me." He's got tears in his eyes; he's sixty-two. "I gave them the tablecloths, Bernie. For that wedding. I flew them in."
*   [Go on with the lilies.]
    ~ bernie_asked = "nothing"
    One; two. The little orange tongues go in the saucer. It's a thing that he learned from his father, who'd never once in his life stopped shaving a man to hear bad news. Nino tells it all again, to the scissors, and the second time there's a part that he'd left out.

    "He called me," Nino says. "The chauffeur. {nino_call == "silent":He didn't say anything.|{nino_call == "threatened":He said he'd mail it to them.|He said I could have it, if I'd let him be.}}"
-   -> the_list

= the_list
# page
# beat: B29
"Who knows?"

So they make a list. Bernie does, on the back of an order. Cook; that's the first thing, that's today. {blanche == "alive":The girl of Cook's, if she's anywhere.|The girl of Cook's is done.} The driver. {hitman == "hurt":"I sent Artie," Nino says. "Artie's at County with his jaw in a cage, and he can write."|"I sent Artie," Nino says, "and Artie's in a tow yard."} {rang_bernie:"He rang me," says Bernie. "At two. I liked how he put it."|}

# page
"There's the cripple," Nino says. "He'd know. He knows everything that guy does. And there's the woman saw Artie. There's a kid."

Bernie writes it. He's a good clear hand, from labels. {mazda == "refused":"And there's a detective," says Bernie. "The girl at the front took a message. A Miss Salas; she has the side of my van written in a book."|}

It's six names with the boy's.

# page
{bernie_hand == "shook":He shook a hand, a month ago, over a rail.|{bernie_hand == "flower":He gave a rose to somebody, a month ago. It went on a car.|He'd held out a hand, a month ago, and it was let hang; he'd thought the better of it.}} {lap_how == "record":It's on his desk, still, on the watch; he hasn't liked to push the button.|{lap_how == "solid":There was some left over, in four. He's thought about that some left over.|He'd paid for a wall. You never get to see what they do next.}}

# page
They'd said six. He has the pencil.

*   [Draw a line through the woman and the boy.]
    ~ bernie_struck = "family"
    "She saw," says Nino.

    "She saw you send a waiter." It's a thick line, he goes over it. "He's six. It was the tenth of last month. If I have to do that, then I've done it, and I'd still have to get up and do flowers." Nino looks at the paper. He'd like to say something; what he says is, you're the boss.
*   [Draw a line through Shannon.]
    ~ bernie_struck = "shannon"
    ~ shannon_odds += 1
    "You did him once," says Bernie. "I sent the lilies for it. I couldn't do them again." But Nino's laughing, finally, he's found one. "Him? He told the kid about the jack! I was there. He'd tell it to a parking meter." And after a bit, in lighter pencil, Bernie writes it in again, at the foot, with a question.
*   [Fold it up as it is.]
    ~ bernie_struck = "nobody"
    He puts it in with the order it was on. It's for Wednesday, standing sprays, two. He has a fresh cup poured before his hands are quite his own.
-   "And who's going to do it?" says Nino.

Bernie looks at him in his pajamas. "Well, you can't," he says. "Can you?"

-> cook_dies

= cook_dies
# place: The cold room
# time: Monday, 6:00 AM
# beat: B30
{cook_left == "warned":He'd got as far as the bus station. There's a man of Bernie's who sells carnations there. Cook has been brought along in the van with his suitcase on his knees, explaining about his mother.|{cook_left == "tied":He's come of his own accord, in the camel coat, with cord burns, to say what was done to him. He wants someone to be told.|He's come of his own accord, in the camel coat. He hasn't slept. He wants to know what is being done.}} {cook_how == "drawer":His left hand's in a towel.|{cook_how == "quarters":His jaw's tied up in a towel, with a knot on top, like a man in a cartoon.|He's got something the matter with one shoe.}}

# page
"Come in here," says Bernie. "It's the only place with a door."

It's thirty-six degrees, and white with them: lilies, stock, a wall of mums. You could hear your own watch.

*   [Let him finish.]
    ~ cook_dead_how = "talked"
    He'd like it understood that he's loyal. He tells it from the beginning. It turns out that he has a wreath to order, as well, for a girl; nothing too big; and Bernie writes it down, with the ribbon, and how she'd spelled it. "With an E," says Cook. Then he says, "That's nice, you write it all down."

    It's the thorn knife. He's standing close, to show him the ribbon.
*   [Do it while he's looking at the flowers.]
    ~ cook_dead_how = "quick"
    "What are these?" says Cook. "They've got a smell." He bends to it. He puts his face in.

    It's a hooked knife, three inches. It's made so that you pull.
-   # page
There's a drain; there is for the water. Bernie gets down on the one knee, and then the other. He's sixty. He has to hold on to the shelf of mums to get up again, and he stands there, and he straightens one.

{cook_dead_how == "talked":He makes the wreath himself, in his dinner hour. White stock. BLANCHE, with an E. {blanche == "alive":He doesn't know where he'd send it. She's living.|It goes to Fresno.}|The smell was tuberose. He'd have liked to have told him.}

# page
{chassis == "bent":"There's a man owes me a racing car," he says to the girl with the hose.|"There's a man on San Fernando Road who does my vans," he says to the girl with the hose.} She says that she knows, she's seen him, with the limp. "He tips," she says.

He goes in and shuts the office. On the back of the door there hangs a strop.

{mazda == "talked":-> roses}
-> shannon_evening

=== roses ===
# place: Wall Street
# time: Monday, noon
"It's about roses," says the woman at the counter. She's had a cold; she's got it down to a handkerchief. She puts a card by the register, and leaves a finger on it. Hollenbeck, Burglary.

Bernie's washing his hands. He's been washing them on and off since six.

"There's a fellow who does your vans, and he's got a friend who does my rattle," says Salas. "Only he's not done it. I've got a dead sign painter in Newhall. He lived across the hall from that friend. So I thought, well, I'm downtown. What's good this time of year?"

*   ["For whom?" he asks, and means it.]
    ~ salas_roses = "bought"
    She has to think. "My mother," she says. So he makes her up a dozen, the short ones, cream; he strips them as he talks. He'll not take money. She puts down four dollars by the card, all in ones. "I can't have anybody give me things," says Salas. "I'd have to write them down."
*   ["I don't know any sign painters."]
    ~ salas_roses = "lied"
    It's true. He'd never heard of him before ten past four this morning. She's looking past his shoulder at a door with rubber round it. "What's in there?" she says. "It's cold flowers," says Bernie. "You'd want a coat." She's got one on. She stands a bit, the way that people do at a pool; then someone's radio says her name, and it's Newhall.
*   [Give her one rose, and go back to work.]
    ~ salas_roses = "gave"
    She turns it to the light. She's a person who looks underneath. "There's no thorns," says Salas. "I take them off," he says. She asks what with; and he shows her.
-   When she's gone he sees that she's left the card. He reads both sides. He's never in his life been rude to a woman with a cold.

-> shannon_evening

=== shannon_evening ===
# place: San Fernando Road
# time: Monday, 8:00 PM
Shannon's got eggs on. He does them with a lid. He's at the bench end, with his foot up, and across from him on its two nails is {harness == "wall":a harness.|where a harness might have gone.} {chassis == "bent":Out in the yard, the tarp's come off a corner. He's going to get up and see to it.|Out in the yard somebody's cat is on the Buick.}

# page
{shannon_told == "go":He's been told. He's been told so that he heard it. Close, and don't wait.|Nobody's come in today. He'd said Monday.} {rang_bernie:Bernie called at noon, himself. He'd be by, he said, about the vans; would eight thirty be a trouble?|At noon a boy from Rose's called. The boss would be by, about the vans, toward eight thirty.}

There's a thing that a hip does, when a person's coming.

# page
{money_where == "garage":
    And there's that. He'd gone to wash a carburetor. He'd put his arm in the parts washer, to the shoulder, and what he touched had a zip.

    It's under the cot now. He's counted one of the straps. {older_share == "kept":He'd found the teeth too. He'd put those back.|He counted it twice, then washed his hands, and counted it again.} He'd sat down on the floor, and it had taken him till six o'clock to get off it.
- else:
    He's got forty-one dollars, in the drawer, and a wall of figures. {shannon_owes >= 1500:The longest column's the boy's.|You'd never think that a man could owe so many people a little.}
}

*   [Get the suitcase.]
    ~ shannon_odds += 1
    -> packing
*   [Ring the oven.]
    -> ring_it
*   [Turn the eggs.]
    -> the_gate

= ring_it
# page
It's in the bread box. It's got one number in it too. He lets it go four. He counts ten. He lets it go another four, and he's never done this in his life, he counts ten again.

{shannon_told == "go":"Come on," says Shannon to the eggs.|It stops. There's a click. There's nobody there, and it's him, he can tell, by how there's nobody there.}

{shannon_told == "go":Nobody. He'll be out in it. He will be in some car.|"I only wanted to know had you eaten," Shannon says.}

*   {shannon_told != "go"} ["I think I've got company coming. I think I ought to go for a ride."]
    ~ shannon_odds += 2
    ~ shannon_called = true
    "Go," it says. One word. It's the fastest he has ever heard it say anything.
    -> packing
*   {shannon_told != "go"} ["Forget it. I've eggs on."]
    He's pressed the button before it can say something. He's never said good-bye on this one. You don't.
    -> the_gate
*   {shannon_told == "go"} [Get the suitcase.]
    ~ shannon_odds += 1
    -> packing
*   {shannon_told == "go"} [Sit down again.]
    -> the_gate

= packing
# page
It was his mother's. He puts in the hot-water bottle, and a shirt; a photograph of a boat; {harness == "driver":a Polaroid of a harness|the harness, which takes up the whole of one side}. {money_where == "garage":He looks at the thing with the zip. He lifts it, and puts it down.|He's got it shut when he sees the pot, and he has to open it again.}

It's eighteen yards to the truck. He used to do that without thinking.

{shannon_odds >= 6:
    -> out_of_the_gate
- else:
    He's halfway. He's got a hand on the Buick. The van that turns in at the gate has roses up the side, and it's early; it's got good brakes. He did them himself.
    -> the_gate
}

= out_of_the_gate
~ shannon = "gone"
# page
The truck starts. He's out by the gate; he gets down and shuts it after him, which takes a while, and he snaps the lock on. When the van with the roses comes along from the light he's in front of the muffler shop, facing the other way. He puts a hand up, because he always does.

The van slows. It goes on by.

{money_where == "garage":It was under the cot. He'd thought about it, and he'd thought, that's not mine, that's the boy's; and anyway who could lift it?|}

# page
At Sylmar there's a phone. He's no one to tell but the one.

*   ["I'm out. I'm going up to Bakersfield. Come too."]
    -> the_ask
*   [Drive on.]
    He goes by it. If you don't call then nobody's told you no. It's ninety miles, with a hill; he does all the voices.
    -> pch

= the_ask
# page
It rings in a dark room, on a rack. This time it's the first ring.

"I'm in Sylmar," says Shannon. "I'm in the truck. I closed. I got the {chassis == "bent":clip off it, I can get a clip|belt with me}. There's a man up there'd rent us a barn." He's talking too fast, and there's only so much dime. "I don't know what you've got into. I'm not asking. I just, I've a seat here, is all. It's a bench."

# page
You have been sitting with the oven open, on the one chair. {truck_promise:There's a toy drying on the sill.|There's a bulb on in the alley.} You've a bag that's a man's death, and the man has just told you where he is.

*   ["Wait there. Twenty minutes."]
    -> bakersfield_ending
*   ["Don't tell anyone else where you are."]
    "Who'd I tell?" says Shannon. It costs him something to keep it light. "All right. You'll want to eat something," he says, and you both hear that he hasn't hung up; and then, for the first time on that phone, he says good-bye.
    -> pch
*   [Put the phone back on its booklet.]
    # silence
    ~ silences += 1
    It goes on talking for a bit, very small, to the rack. Then it's an oven.
    -> pch

= bakersfield_ending
# place: Bakersfield
# time: Tuesday, and after
# ending: Bakersfield
He's in the cab with the heater on. He's moved the suitcase over. Neither of you says a word until the top of the Grapevine, where he gives you an egg, cold, in a napkin. He'd fried four.

You had put the bag down in front of a loan shop, in Newhall, on the way. It was on the step with its zip shut; through the glass you could see him, in his bow tie, asleep by the safe, in a chair, with a guitar across his knees.

# page
The man's barn has owls. You pull the clip off and make another; that's December. {lap_how == "record":There's nobody with a stopwatch. You know what it'll do.|It goes together the way a thing does if nobody's in any hurry.} {harness == "driver":It turns out that he was right about the belt.|The belt goes in last. It's the first thing that he ever bought for it.} At Mesa Marin in April, on a Saturday, for four hundred dollars, it runs third. Shannon's on the fence by his hands. You come in with the engine boiling, and he's not able to say anything at all.

# page
He reads the Los Angeles paper in the library, so as not to be seen buying it. In November there'd been a fire on Mariposa. He goes on reading you the results.

# page
You'd asked. It said the fourth floor; it said persons. {irene_sent:The Tercel had been gone from the curb. You've got that. It was gone from the curb.|You'd left the light on under two doors.} {bernie_struck == "family":There's a line that you can't know about, gone over twice in pencil; and there's a woman in Fresno with a headset, saying what's the address. You can't know that either.|Bernie Rose sent nine sprays that week, and one small one.}

# page
{truck_promise:It's on the dash of number 8. It's a tow truck, as long as a thumb. Boys in the pits ask if they can hold it, and Shannon says, "That's a loan."|There's a number on the door of it now, in gold, that Shannon did. He did it with a ruler. It hasn't got a shadow.}

"You think about it," says Shannon, once, in the dark, with his hip. It's not a question, so you don't.

"You'd have been there five minutes," he says.

-> END

=== the_gate ===
# page
# beat: B31
Bernie Rose has on his gray cardigan. He's carrying a case that's about the size for spectacles, and a towel. He looks round for somewhere to set them down that's clean.

"You've eggs on," he says. "Go ahead. I'll wait."

# page
So Shannon eats. He offers; Bernie has one, on bread, standing. They talk about the vans. There's a good deal of life in those vans. {bernie_struck == "shannon":"I took you off," says Bernie, "for about a minute, this morning. I thought you'd like to know."|"How's the leg?" Bernie says; nobody's asked him that who'd had anything to do with it.}

# page
{bernie_asked == "why":"They put him with the children at a wedding," Bernie says. "A paper hat. I'd never heard it until today."|{bernie_asked == "how_much":"Nine hundred and sixty," Bernie says. "He'd have split it with me. He said so."|"He'd left a part out," Bernie says. "Nino. He always would, the first time he told a thing."}} He's looking in the cupboard for the soap.

"It's the boy," says Shannon.

"It's the boy, and it's you knowing him." He's found the hot water. "When'd you shave?"

"Saturday," says Shannon. Then he sees what the case is.

*   ["He doesn't tell me things. I don't know where it is."]
    ~ shannon_said = "nothing"
    {money_where == "garage":It's under the cot. It's six feet from Bernie's shoe. Shannon looks at him, straight in the face, the whole time that he's saying it; it's the only lie he ever told that was any good.|It's the truth. He's never been so glad of one.} "No," says Bernie. "I don't think that you would." He's working up the soap.
*   {money_where == "garage"} ["It's under the cot. Take it. He never has to know."]
    ~ shannon_said = "money"
    ~ money_where = "bernie"
    Bernie gets down to look. He pulls it out by one strap, and he undoes the zip an inch; he does it up. "Well," he says. "That's one of the two things that I came for." He's sorry. You can see that he had hoped it would take longer.
*   ["There's a woman. He's only got the woman."]
    ~ shannon_said = "woman"
    "I know about her," says Bernie. "I've her boy's birthday." And Shannon sees what it was that he's done, not that it made any difference, and he puts the fork down. "I didn't mean," he says, "I talk. Bernie, I just talk."

    "I know you do," says Bernie.
*   [Throw the pan at him.]
    ~ shannon_said = "pan"
    It's a good pan. It takes him over the eye. He staggers back as far as the lift with egg on his cardigan, and he puts his hand up and looks at it; and then he gets out a handkerchief and comes back, and picks the pan up off the floor, and he sets it in the sink. "I'd have thought less of you," says Bernie Rose.
-   -> the_shave

= the_shave
~ shannon = "dead"
# page
He does it right. It's a hot towel, and he leaves it; he's brought bay rum. Shannon's on his own stool, with his head back on the fender of the Buick. He can see the harness, or the nails. He can see the clock.

# page
"My father used to say that you should talk to them," Bernie says. The blade goes up under the jaw. It makes a noise like a match. "About the Dodgers. He'd say there's nobody so lonesome as a man with his throat out."

"What about the Dodgers?" says Shannon.

# page
So Bernie tells him. He does the left cheek, and the lip, which is the hard part; he does beneath the nose with the tip held in two fingers. He wipes as he goes. It's the closest shave that Shannon's had since he was married. He'd forgotten he had a chin.

# page
{shannon_odds >= 5:"I had a suitcase," says Shannon. "I nearly had it shut."|"He'll be in tomorrow," says Shannon. "He'd said Monday. He'll want to eat something. Don't do it here. Would you do it someplace else?"}

"Look up," says Bernie. "There's a bit I missed."

It's all one motion; it's like a man drawing a line under a sum.

# page
It doesn't take long. He holds him by the hand for it. When it's over he washes the blade, and his face, and rinses down the floor as far as the drain. He turns the gas off beneath the pan. {bernie_struck == "nobody":He had a list. He finds the pencil, and he can't make the mark, not there, he'll do it in the van.|He finds that he's taken the stool by its leg and pushed it in, under the bench, so nobody'll fall over it.}

# page
On the wall by the phone is all that writing. He reads it. It's who owes who. He finds ROSE, BRAKES, and a figure; the labor's been rubbed out.

He puts forty dollars down on the shelf. He looks for the change.

-> pch
