// Chapter four, `pawn_shop`: the husband, the debt, the offer, the lot.
//
// FACTS (every branch is held to these)
// | what            | is                                                                                              |
// | --------------- | ----------------------------------------------------------------------------------------------- |
// | Standard        | thirty-one; sign painter; holds his right wrist in his left hand; white shirt from the prison store |
// | his lists       | on the backs of paint cards, numbered, in sign capitals                                          |
// | the numerals    | he letters 405 on the Driver's door, gold with a black drop shade, if the Driver lets him         |
// | the debt        | $2,000 of protection in Lompoc, fourteen months, now $38,000; it belongs to Cook                  |
// | Cook            | forty; Albanian; camel coat; rolls of quarters, "for the bus"; a strip club, the Tahiti Room       |
// | the other car   | a black Chevrolet, low, wide tires, paper plate from a dealer in Reseda; two men                 |
// | the beating     | Thursday, November 3, 8:55 PM, the basement; Benicio on the dryer; it takes them four minutes     |
// | the shop        | Ortega Loan, Sierra Highway, Newhall; opens 11, the owner alone till noon                         |
// | Blanche         | twenty-six, Fresno; hair dyed this week; new hiking boots, laces still waxed                     |
// | the cars        | the Volvo: 240 wagon, tan, turbo under a stock hood; or the Nova                                 |
// | the bag         | expected: a bank bag, $38,000. Is: a canvas kit bag, both arms, 21 pounds                        |
// | hours           | Saturday, November 5: lot 11:40:00, window shuts 11:45:00; Blanche 11:43:10; Standard 11:44:05    |
// | the shot        | the owner, from the door, a revolver; Standard, in the neck; he dies in the lot                   |
// | the way         | Sierra Highway, Placerita, Sand Canyon, Little Tujunga Canyon Road                               |
// | money           | whatever the Driver has is in the freezer, stiff                                                 |

=== pawn_shop ===
# chapter: pawn_shop
# title: There and Back
# place: The Leland Arms
# time: Saturday, October 29, 4:00 PM
# beat: B12
A man in a new white shirt is standing at your door with a plate. The creases are still in it from the cardboard, across and down. He has the plate in his left hand, and when you open he changes hands, to shake, and then changes back.

"Standard Gabriel," he says. "Like the oil company. I understand that you've been very good about the car."

There's foil over the plate. Behind him, in 407, hangs a rocket made of egg cartons; it goes the width of the room.

# page
{irene_close >= 4:Irene has her back to the two of you. She is cutting something that was already cut.|Irene lifts a hand with a knife in it, and goes on cutting.} {toy == "sill":On your sill, if he looked past you, there's a tow truck.|} Benicio has hold of his father's back pocket with two fingers. He isn't hiding. He has hold of it.

*   ["It was the alternator."]
    ~ standard_view = "owed"
    "What does a thing like that run?"

    "Nothing. It was on the wall."

    "I don't like that," says Standard pleasantly. "Don't take it wrong. I've had something put on a wall before." He looks for a way to be even, up and down the door frame. "You've no number here," he says. "You ever notice that? You've got four holes, where there was a number."
*   ["He got five of the six."]
    ~ standard_view = "friend"
    {the_stove.nine_twenty:He doesn't need to ask of what.|"Candles," says Benicio, from behind. "I told him about it."} "At nine twenty," says Standard. "I was looking at a wall clock. It's got a cage on it." He has taken hold of his right wrist. "Who got the last one?"

    {the_stove.nine_twenty:"He did," Benicio tells him.|"Nobody," says Benicio. "It just burned."} And his father says, all right, good, and finds that he's still holding your plate.
*   [Take the plate.]
    # silence
    ~ silences += 1
    ~ standard_view = "wary"
    "She told me," Standard says. "She said, he won't say much, so I've brought enough for two." He leaves you room. He's good at it, he's had fourteen months with a man above him and a man below. "He draws you," he says finally. "It's all hands."
-   -> numerals

= numerals
# page
On Sunday he paints in the hall. {standard_view == "owed":You hadn't said yes.|He's asked if you would mind, since he must do something.} Two coats of size, then leaf, off a book of it he's kept since before; then black, for the shade. He steadies the one wrist with the other. 405, gold, four inches high, with a shadow falling down to the left as though there were a window at the end of the hall.

"Drop shadow," he says. "It's only so you'd think that it's real."

*   ["What do I owe you?"]
    ~ numbers_on = true
    "Now you see," says Standard. He's very pleased. "That's what it's like."
*   ["Do hers."]
    ~ numbers_on = true
    ~ benicio_trust += 1
    "I was waiting to be asked." He does it that night; you hear them through the door, the boy reading him the numbers, and him saying what, again, which one? When it's dry the two doors look at each other like a pair of shop fronts.
*   ["No numbers."]
    ~ rules_broken -= 1
    "Ah," he says, with the brush loaded. He wipes it on his cuff, on the new shirt. "I had a cousin liked to keep the number off." He fills the four holes with putty for you, and tints it, so that by Monday you can't find where they were.
-   -> quarters_scene

=== quarters_scene ===
# place: The alley
# time: Tuesday, November 1, 5:50 PM
# beat: B13
There's a black Chevrolet across the mouth of the alley, the nose of it just in your window, wide tires, paper plate. From up here it's a roof, and a sleeve in camel hair, coming out of the passenger side to put something in a boy's hand.

He's five feet from your own front bumper. He was chalking the ground.

*   [Go down the fire ladder.]
    ~ saw_car = true
    ~ faces_seen += 1
    Three floors of rust. By the second they've heard it, and the sleeve goes in. The face over it is forty and friendly and has all day; it looks at you from your boots up, and it remembers you.

    "For the bus," it says, to the boy, and winds up.
*   [Open the window and call him up.]
    "Benicio. What's the time?"

    He looks at his wrist, where there's a watch drawn. "Five fifty," he calls. He's right. The glass goes up on the sleeve without hurry, and he comes in by the back stairs, heel to toe.
*   [Read the plate. Watch.]
    # silence
    ~ silences += 1
    ~ saw_car = true
    It's a dealer's: Reseda, and a number for the week. Low at the back; there's something heavier than it came with under that hood. It takes two tries to close the window, since the sleeve isn't in any hurry to be out of it.
-   -> the_roll

= the_roll
# page
It's quarters, a bank roll, ten dollars. Somebody has written on the paper, in ink, the number of the bus that stops at Hobart Boulevard School.

"He said it's for the bus," says Benicio. "But I walk."

Standard is coming up the stairs with primer on his hands. He gets as far as the roll.

*   ["Put it in the jar, with the bolts."]
    ~ quarters = "boy"
    He does, and counts them in, forty, on top of the bolts. His father watches every one. He could make him stop and he'd have to say why.
*   [Hold out your hand for it.]
    ~ quarters = "kept"
    ~ benicio_trust += 1
    Benicio gives it over. It weighs half a pound. In your fist it fills the hand out and makes it heavier, and you understand that this is what else it's for.
*   [Look at Standard.]
    # silence
    ~ silences += 1
    ~ quarters = "thrown"
    He takes it from him quite gently. He walks to the alley window and throws it, overhand, and it bursts on the roof of the garage next door, like hail, and rolls.

    "That was forty of them," says Benicio, after a time. "I can hear they're not all stopped."
-   -> the_debt

= the_debt
# page
He tells you on the roof, by the water tank, with his back against it.

"There's people who get hurt in there. For two thousand you're not one of them. So I wasn't." He's got the right wrist in the left hand. "I can't say that I didn't get what I paid for. Only I hadn't paid. And it had kids. It's thirty-eight, now."

# page
"Thousand."

"He was very nice about it. He says, people who get out go and get jobs and they're never seen again." A pigeon walks up and looks at the primer. "He's got the name of the school."

*   {money >= 1500} ["There's {money_words()} in my freezer."]
    ~ standard_view = "friend"
    "You don't want to say that to me," says Standard. It takes him a while to get his face in order. "I'd do it. I'd take that off you and it would be two weeks." He gets up. "Leave it in with the ice."
*   {mazda != "refused" && mazda != "none"} ["I know a detective."]
    "You know one to talk to?" He's heard how that sounds. "I'm on paper till March. I associate, I'm back. I say his name, I've associated." He thinks about it regardless; you watch him get to the end of it. "No," says Standard. "But thank you. Is she any good?"

    "She writes things down."

    "Then no," he says.
*   ["When does he want it?"]
    ~ standard_view = "owed"
    "He doesn't," says Standard. "I asked. He said don't worry about when." He folds down on his heels, slowly, and stays there. "I've been trying to work out what I could have, that's worth thirty-eight."
*   [Sit down on the other side of the tank.]
    # silence
    ~ silences += 1
    You can feel him through it, when he shifts. It's a long time before the lamps come on in the street. "There's five fins on that fish on Alvarado," he says. "She tell you? I always thought I'd get a chance to go back."
-   {irene_close >= 4:-> crossing}
-> basement

=== crossing ===
# place: The front steps
# time: Wednesday, November 2, 9:14 PM
Irene's in her work shoes with her keys out, not going anywhere. She's listening to the Tercel not be started.

"He's got a voice," she says, "for when it's fine. He had it on all through dinner. He had it on to say pass the beans." She sits down on the step. You've got the rest of a bearing in a rag. "I do this for a living. Somebody rings me and says that it's nothing, there's only some smoke. I've got a button that I press."

# page
"There's a car that goes round," says Irene. "It's black. It was by the school. I had him change hands with me so I'd be the one on the street side. I'm not asking what he's said to you. I'm asking, if you were me, would you press it?"

*   ["Yes."]
    ~ irene_close += 1
    ~ irene_knows += the_job
    She nods. She'd hoped that you'd talk her out of it. "How much is it?" she says, and you tell her, thirty-eight, and she does what anyone does, she looks at the car; at the shoes. "They'll want something done, then," says Irene. "It's never money, when it's that much. And he'll come across the hall." She gets up. "When he does," she says, and can't get to the end of it either way.
*   ["It's only some smoke."]
    ~ irene_close -= 1
    "Well, that's what I'd have put," says Irene. She brushes off her skirt. "You've a voice too. I hadn't heard it before. It's very like his."
*   [Change places. Sit on the street side.]
    # silence
    ~ silences += 1
    ~ irene_close += 1
    You do it without getting up, along the step, around behind. She lets you. A black car comes down from Third, low, with its windows open; it slows for the two of you, and then it doesn't stop. Her shoulder's been against yours for about as long as it takes a light to change. "Four minutes," she says. "I'm going to be late for work."
-   -> basement

=== basement ===
# place: The basement
# time: Thursday, November 3, 9:05 PM
# beat: B14
The elevator's standing open at the lobby with its light on. There's one wet print on the floor of it, a man's shoe, and it isn't water. You go down by the stairs.

Benicio is sitting on the dryer. It's running; there is nothing in it. He has a hand over each ear and takes them away to look at you.

"Four minutes," he says. "I did it on the dial."

His father's between the machines. He's arranged himself so that the boy would have only the back.

*   [Take the boy upstairs first.]
    ~ benicio_trust += 1
    He won't be carried. He walks up ahead of you, all five flights, on the outsides of the treads. Mrs. Oyelaran, at 402, looks at the two of you and opens her door wide.

    "They asked me what floor," he says from inside it. "I said I don't know this building."

    When you get back down Standard has moved eleven feet, to the sink.
*   [See to Standard.]
    You turn him over, off the arm. Teeth; the nose; three fingers of the left hand, the one he steadies with. They've left the right alone. "They asked which one I paint with," he says. "I told them. I thought it would be that one."

    "Which did you tell them?" the boy asks.
*   [Run for the street.]
    ~ saw_car = true
    ~ heat += 5
    The black Chevrolet is just pulling off from the hydrant, two in front, somebody's arm along the back. It stops at the light on Third, which it needn't. You're near enough to read the paper plate, and for the one on the right to see that you've read it. He holds up four fingers, and shuts them.
-   -> the_terms

= the_terms
# page
"Saturday," says Standard. You've got him on a crate with his hand in the rinse. "There's a pawn shop, in Newhall. He keeps it in a safe, the owner, Cook knows how much. It's thirty-eight. It's a coincidence." Something in there makes him laugh, and he has to wait till it's over.

# page
"It's eleven forty in the morning. It opens with a button. There's a girl he's sending, with a bag. I only need to stand there and look like this." {told_of_standard:He lifts the hand out and puts it in again. "And somebody to sit outside," he says, "with the engine on. I said that I knew how that goes."|He lifts the hand out and puts it in again. "I've got no one for the car," says Standard. "My cousin's in Soledad."}

# page
"And if you don't."

"He did it by name. Her, and him. He knew what she wears." The machine beside you stops. "I've made a list of who I could ask," says Standard. "It's on me somewhere. There's one thing on it, and I crossed it out."

-> offer

= offer
# beat: B15
*   ["I'll drive. There and back."]
    -> yes
*   ["Pack. All three. I'll drive you tonight."]
    -> where_to
*   ["Ask the one you crossed out again."]
    -> not_me
*   [Dry his hand, wrap it, and don't answer.]
    # silence
    ~ silences += 1
    Gauze, and six-inch tape. You make a good square job of it and he watches you. "That's all right," he says. "I'd have done the same. I'd have done it worse." He's at the stairs before you've put the tape down.
    -> second_thought

= where_to
# page
"Where?" says Standard. He isn't arguing. He has it all ready, he did the sum inside. "She's got a job. I've to see a man every second Monday or I'm gone five years. And then it's them that did it, you see, not him. They'd have run off." He tries the fingers. "He's in no hurry. I don't know if I said. It's the worst thing about him."

*   ["Then I'll drive you on Saturday. There and back."]
    -> yes
*   ["Then I can't help you."]
    -> not_me

= second_thought
# place: 405
# time: Friday, 3:20 AM
It's not the oven. It's somebody small at the door; he's using one knuckle, low down.

"He's asleep," says Benicio. "He's doing it with his eyes open." He's in pajamas with a bulldozer on them. He has written something on the palm of his hand, and he holds it up to be read, flat, like a policeman. It says: 5.

"You said you go when it's five," he says. "Who told you five?"

*   ["Go back to bed. I'll drive him."]
    -> yes
*   ["Nobody told me."]
    He studies you, as if there were a dial. "Then it could be six," says Benicio; and when you don't say anything he closes his hand on it, and goes back across, eleven feet.
    -> not_me

= yes
~ rules_broken += 1
~ irene_knows += the_job
# page
"There and back," you say. "Five minutes. I don't come in. I don't carry. And Cook comes and tells me himself that it's the end of it."

Standard's trying to stand, to shake on it. He's only got the one that he paints with.

"She'll want to know what you get," he says. "I'd like to be able to tell her something."

*   ["Numbers on the door."]
    {numbers_on:"You've had those," says Standard.|"I'd have to take out all that putty," says Standard.} But he puts it on his list; you see him, on the Friday, with a pencil in his fist, writing it like a child. 1. NUMBERS.
*   ["Tell her nothing. Tell her I had the day."]
    ~ irene_knows -= the_job
    ~ irene_close -= 1
    He shakes his head. "I can't do it twice," he says. "I sat in that car and didn't tell her. That's what she was angry at. It wasn't Lompoc." In the end he'll tell her it's a job of painting, in Newhall, and that you're giving him a lift.
*   [Shake the hand.]
    # silence
    ~ silences += 1
    It's cold from the rinse. It's a good hand, dry across the palm, with a ridge on the second finger where the brush goes, and it doesn't shake at all, not by itself.
-   -> donuts

= not_me
# page
He nods. He says that you've been very good about the car.

*   [Leave it there.]
    -> somebody_else
*   ["Wait. I'll drive."]
    -> yes

= somebody_else
# place: Shannon's garage
# time: Saturday, November 5, 11:40 AM
# ending: Somebody Else's Window
You're under a Buick. It's what there is. Shannon has the radio going for the company, a ball game from a city with weather, and at eleven forty by the clock over the sink you put the wrench down on your chest, and lie there.

At eleven forty-five you pick it up.

# page
They found somebody. {night_how == "left_one" && crew_in == 1:It was a boy with hiccups who'd done one job in his life and told people that he knew how it went.|It was a cousin's friend, nineteen, with a Honda.} He left at two minutes. He heard a shot and he left, as you would've told him, and he took the corner at Placerita on the wrong side, and the girl with the bag was in there with him.

# page
The man from the state who comes to the Leland Arms wears a lanyard. Standard Gabriel, he says. In the lot. He asks if you knew him and you say you fixed a car.

# page
She does it very well. You hear her through two doors, on the telephone to Fresno, to Lompoc, to a cemetery, giving the address, spelling it, asking them how many minutes.

# page
On the Monday the Chevrolet's there again, at the mouth of the alley. Thirty-eight had kids. On the Tuesday there's a truck, with Tovar on the low end{numbers_on:, and the gold 407 going by him, backward, on its door|}. {lot_help == "walked":They leave in the Tercel. It starts.|They leave in the Tercel, with a mattress on top, and it starts at the first turn. You did that.}

# page
{toy == "boy":He's standing on the back seat to see out. When he sees you he looks down for something, finds it, and holds it against the glass: four wheels. Then he thinks, and puts it away.|He's in the back among boxes. He has his hand up flat on the glass, and there's something written on it, and they're going too fast for you to read.}

You keep the room. In a week somebody new is in 407, with a cat. The elevator stops between two and three, for four, with nobody to tell you. And the oven rings, one Thursday, four and then four. You sit on the one chair and listen to it be an oven.

-> END

=== donuts ===
# place: Lankershim Boulevard, Sun Valley
# time: Friday, November 4, 2:30 PM
# beat: B16
Cook has bought a dozen, for three people and a girl, and he's angry that nobody eats. "It's paid for," he says. He has a napkin tucked in the neck of the camel coat. {saw_car:The black Chevrolet's outside with a man in it, asleep or not.|A Chevrolet's outside, black, with a man in it, asleep or not.}

# page
"This is Blanche," he says. "She has the bag. She has steady hands, I've seen them."

Her hair was dyed this week; there's some on her ear. She's reading the board over the counter, half aloud, prices and all.

# page
"He pays it, it's finished, I never heard of them." Cook opens his hands, to show there is nothing there. "I'm sentimental. I see a family, I like for it to be a family. What about you? You eat? You're with somebody?"

*   ["Say the names. Then say you're finished with them."]
    ~ cook_swore = true
    He's charmed by this. He says them: hers, then the boy's, and the school's, by accident. "Finished," says Cook, "on my mother," and pushes a cruller across the table with one finger. Standard, beside you, has shut his eyes.
*   ["Who else is coming?"]
    ~ boots_seen = true
    "Nobody. Who'd come? It's a small shop."

    But she's stopped reading. She looks down, at her feet, a thing that people do; and so you look at them. They're hiking boots, new, with the wax still on the laces. You'd wear those for a day when you meant to get a good long way.
*   ["It's five minutes. She can have three of them."]
    ~ blanche_told = true
    You say it to her. "When it's five I'm not there. I don't look at the door."

    "What do you look at?" says Blanche. She has a flat little Valley voice. She's asking.

    "The clock, the street."

    "Okay," she says. "I'd want to look at the door."
*   [Drink the coffee.]
    # silence
    ~ silences += 1
    ~ saw_car = true
    He doesn't like it. He talks over the top of it, about the price of girls' insurance. You watch the street in the napkin holder, and it's in there, bent, the black Chevrolet: a paper plate, a hood that sits up a half inch at the back, for air. It's had more done to it than it needs for waiting.
-   Cook pays with a fifty, and gives the change away: to the counter girl, to a man with a mop. {quarters == "kept":"You got mine?" he asks you. "For the bus?" You have. It's in your jacket.|The last is a roll of quarters, and he sets it down, on its end, in front of Standard.}

-> night_before

=== night_before ===
# place: Shannon's garage
# time: Friday, 7:00 PM
{shannon_told == "go":"You're telling me not to take money off of people," says Shannon, "and I don't even know what this is."|"It's not through me," says Shannon. "Is it? It's not through me. You don't do ones that aren't through me."} He's holding the lamp for you, though there's nothing yet to point it at.

There are two that would do. The Volvo's a wagon the color of a bandage, and it has a secret under the hood that he's never told its owner. The Nova's yours.

*   [The Volvo.]
    ~ job_car = "volvo"
    "He's in Phoenix till the tenth," says Shannon. "He's an optometrist. Bring it back looking like an optometrist's." It'll do a hundred and twenty, and nobody has ever watched one go by.
*   [The Nova.]
    ~ job_car = "nova"
    ~ rules_broken += 1
    "That's your car," Shannon says. "That's got your name." You've never used it for a night. He goes around it once, on the bad leg, putting a hand on each corner. "You know what they do, don't you, if you bring your own? They find out where you sleep."
-   # page
{lap_how == "wall":He tapes your ribs for you, and he's gentle.|{ribs:He looks at how you lift the jack. He gets the tape.|He fills the tank himself. He wipes the glass inside and out.}} {shannon_knows_early:"Stay till it's five, this one," he says to the glass. "I didn't tell people. I'm only telling you."|"I'd say don't be late," he says to the glass, "only you never are."}

# page
"Bernie asked how you were. He remembered your birthday. Is it the nineteenth?"

"No."

"I told him I thought it wasn't," says Shannon.

*   ["If I'm not in on Monday, close."]
    ~ shannon_told = "go"
    ~ shannon_odds += 1
    "Close what?" He knows what. "I've got the Rose vans till Wednesday." {chassis == "bent":Under its tarp the racing car goes the whole length of the yard, and he's looking at that.|He looks around him, for somewhere that you could close it from.}
*   ["I'll be in on Monday."]
    ~ shannon_told = "stay"
    "I know that," says Shannon. "Did I ask?" He has switched off the lamp, to save it. "I'll do the eggs," he says.
*   [Put the iron bar behind the seat.]
    # silence
    ~ silences += 1
    ~ iron_bar = true
    "You don't carry," says Shannon.

    It's a tire iron. Every car has got one. He looks at where you've put it, by your left hand and not in the back with the spare; then he covers it for you with a rag, and tucks in the ends.
-   -> the_boy_at_the_door

= the_boy_at_the_door
# place: The fourth floor
# time: Saturday, November 5, 9:50 AM
{irene_knows ? the_job:Irene is sitting on the edge of the bathtub, with the door open, fully dressed. She's been to work and come home. "How long?" she says, when you pass.|Irene's asleep. It's her morning; the shade is down. There's a note for Standard, that there are eggs.}

{irene_knows ? the_job:"Five minutes."|}

{irene_knows ? the_job:"Say four," says Irene.|}

# page
Standard's at the table in the white shirt, lettering a card with the wrong hand. He blows on it, folds it once. "It's a list," he tells you, "it's for her. Groceries and so on. Who to call about the deposit. Would you have it on you? I'd lose it."

*   [Take it.]
    ~ standard_list = "kept"
    It goes in your shirt. He's put her name on the outside in sign capitals, with a drop shadow; he'll have been at that for an hour.
*   ["Give it to her tonight yourself."]
    ~ standard_list = "pocket"
    "That's right," says Standard. "That's the way to look at it." He puts it in his own pocket, over the heart, and buttons it.
-   # page
{toy == "boy":
    "Wait," Benicio says. He's come out in his socks. He's got the tow truck, and he rolls each wheel once, to be certain of it, before he holds it out to you. "It's for pulling people, if they're stuck," he says. "You've got to bring it back, though. It's a loan."
    -> the_loan
- else:
    Benicio's in the hall in his socks. He measures you to the elevator, heel to toe. He stops with his toe against your boot.
    -> no_loan
}

= the_loan
*   ["I'll bring it back."]
    ~ truck_promise = true
    ~ toy = "lent"
    "Tonight?"

    "When I'm back."

    "That's not a time," says Benicio. He writes it on his hand all the same.
*   ["You keep it. You might need it here."]
    ~ benicio_trust += 1
    He hadn't thought of that. He looks along the hall, at the stairs, at the elevator; he goes and parks it by the sill of their door with its hook out.
-   -> the_lot

= no_loan
*   ["How far is it?"]
    ~ benicio_trust += 1
    "Nineteen," he says. "It was nineteen before too. I wanted to see if it was different today."
*   [Step into the elevator, and hold it for his father.]
    # silence
    ~ silences += 1
    Between two and three it stops. None of you counts, and it seems long.
-   -> the_lot

=== the_lot ===
# place: Ortega Loan, Sierra Highway, Newhall
# time: Saturday, 11:40 AM
There's sun on everything. A guitar in the window, six drills, a wedding dress; a lot with room for eleven cars, and yours in it, backed in against the fence with its nose to the highway.

"Five," you say, and Standard says, "Five," and Blanche gets out reading the sign. The door has a bell on it. They go under that together, like people with a ring to sell.

You turn the watch around to the inside of your wrist.

# page
# beat: B17
At one minute and thirty a car comes in off the highway. It doesn't take a space near the door. It goes along behind the others and parks at the far end, nose out, as you have.

{saw_car:It's the Chevrolet. They've put a plate on it now, a real one, but no one has thought to wash the paste off.|It's a black Chevrolet, low behind, wide tires, two men; nobody gets down. People who come to a pawn shop get down.}

*   [Move across their nose.]
    ~ lot_spot = "blocked"
    Twelve feet forward and a quarter turn. Now you're in the way of the only gap in the curb, and you let it idle there, a man waiting for his wife. In the Chevrolet the one on the left says something. The one on the right laughs, but he takes his arm in off the sill.
*   [Go in and bring them out.]
    ~ lot_spot = "went_in"
    ~ rules_broken += 1
    ~ faces_seen += 2
    The bell. Behind the counter is a man of seventy in a bow tie with his hands up; he has very kind eyes and he puts them on you. Standard's saying that it'll be over in a minute, sir. Blanche is on her knees by the safe.

    "Out," you say. "Now. There's a car."

    "I've not got the—" says Standard. But she's looking at you with nothing in her face at all; she knew that there'd be a car.
*   [Sit, and count.]
    # silence
    ~ silences += 1
    ~ lot_spot = "counted"
    A hundred and one. A hundred and two. The Chevrolet has its windows down. You can hear a ball game, and that it's in the seventh; you can hear, at a hundred and fifty, that neither of them is listening.
-   -> the_bag

= the_bag
# page
# beat: B18
It's three minutes ten when the bell goes and Blanche comes out by herself, sideways, both arms around a canvas kit bag. It's made for hockey. It was to be a bank bag, a thing you'd carry under a newspaper; what she has there weighs twenty pounds, and she is leaning back from it.

# page
The springs take her, and then take it.

"He's right behind me," says Blanche. "He's coming, he's tying the guy's hands. He's being nice about it." {lot_spot == "went_in":She doesn't look to her left, where the Chevrolet is.|She looks to her left, where the Chevrolet is, and off it.}

# page
Three thirty. Three fifty. You've got the clock, and the street. {blanche_told:"I'm looking at the door," Blanche says. "I'm only telling you. It's shut."|"Thirty-nine ninety-five," says Blanche, to the drills. "Nineteen ninety-five. Forty."}

-> the_shot

= the_shot
# beat: B19
# page
Four minutes and five seconds. The bell; and Standard on the step in his white shirt, blinking, since it's bright. He sees the car. He begins to walk to it, in the way that you'd walk on a street, to show you he's not going to run.

The old man comes out after him with his bow tie crooked and one hand still in its loop of cord. He holds the gun as if it belonged to a customer. He says, "Son," and then he fires it.

# page
It takes Standard in the neck. He sits down. He gets hold of one wrist with the other hand and looks around the lot for whoever it was. The old man has dropped the gun and is saying, no, no, sit up, sit up.

There's fifty seconds left on the watch.

*   [Go.]
    ~ lot_stay = "went"
    It's what you told him. The tires catch at the gap, and the last of it that you have is in the mirror: white, sitting, with an old man getting down on his knees beside it. He's taking off his tie to use.

    "You left," says Blanche. "You just left," and she's got the bag in her arms, like a child, or somebody's.
*   [Wait out the window.]
    ~ lot_stay = "waited"
    ~ heat += 5
    Fifty; forty. He has lain down. {lot_spot == "blocked":The Chevrolet's rocking on its springs behind you, with nowhere to go.|Behind you the Chevrolet has started.} At thirty his feet stop. You stay to the end of it. You've never once stayed to the end with nobody coming, you hadn't known how slow it goes; then it's five, and you're not there.
*   [Get out and go to him.]
    ~ lot_stay = "pulled"
    ~ rules_broken += 1
    ~ faces_seen += 1
    ~ heat += 10
    Nineteen paces. The old man looks up. "I was in the war," he says, "I never once." You have got your hand where it goes and it's no use there. Standard's looking over your shoulder at the sign on the shop.

    "Five fins," he says, or something with an F.

    {standard_list == "pocket":
        ~ standard_list = "kept"
        There's a card buttoned in his shirt. You're back in the seat with it before you know you've got it, and it's warm.
    - else:
        You shut his eyes. You find you've done it with the wrong hand, and there's a print.
    }
-   -> the_run

= the_run
# page
# beat: B20
{lot_stay == "went":You're a mile up the highway when the Chevrolet fills the mirror.|You've made the light at Placerita when the Chevrolet fills the mirror.} It doesn't want to pass. It puts its bumper where your trunk is, with great care, the way you'd close a drawer.

"That's not police," says Blanche.

"No."

"Who is it?" she says, much too late, and the road turns up into the canyon.

~ chase_how = drive("run_off_road")
{chase_how:
- "shaken": -> shaken
- "wrecked_them": -> wrecked
}
-> rammed

= shaken
# place: Soledad Canyon Road
# time: Saturday, 12:20 PM
Behind a water tank, off a fire road, with the engine stopped. Below, on the road, the Chevrolet goes by with its windows down; and four minutes later, back; and after that it doesn't.

{job_car == "volvo":The optometrist has lost a hubcap and a mirror.|The Nova has a crease down the left side, from the lamp to the door, bright as a zip.} Grasshoppers start up again one at a time.

*   ["Who are they?"]
    ~ blanche_asked = true
    "I don't know," Blanche says. "How would I know?" It comes so quickly that it trips on the end of yours. She's undone the laces of one boot, for something to do, and now does them up.
*   [Get out and listen.]
    # silence
    ~ silences += 1
    You stand on the tank's cold side. Wind, wires; a long way down, one siren that isn't hurrying, since there's nothing to hurry for. When you come back she has moved the bag over to her own side, against the door.
-   -> motel

= wrecked
~ heat += 10
# place: Little Tujunga Canyon Road
# time: Saturday, 12:20 PM
You've backed up to see. It took a while to stop arriving; there was a pause, and then all the glass.

Forty feet below, on its wheels, roof in, the Chevrolet has one blinker going. Nothing else in it is.

*   [Go down.]
    ~ wreck_seen = true
    ~ rules_broken += 1
    {ribs:It's steep, and you do it one-handed, with an elbow on the ribs.|It's steep, loose, and all sage.} There's one man. He's got the wheel in his chest. The other door's open, and there are marks that go off toward the creek, a shoe and a drag. In the visor is a card for the Tahiti Room, with the dollar stage, two for one.
*   [Leave them to the creek.]
    # silence
    ~ silences += 1
    "Aren't you going to see?" says Blanche. She has her hand on the door, as though she might. "There's two guys in there. There's Denny—" and she looks at the windshield, because that's a name, and it's out.
    ~ blanche_slipped = true
-   -> motel

= rammed
~ ribs = true
# place: Little Tujunga Canyon Road
# time: Saturday, 12:25 PM
It's a ditch, and it let you run along it as far as a culvert. They've gone by too fast to stop. There's a bend; you've got as long as it takes to turn a car around.

# page
{job_car == "volvo":The back of it's where the back seat was. It'll roll.|It's four years' work. It drips from three places, and it starts.} Something's gone on your left side, with every breath, like a drawer with a broken runner.

*   [Up the creek bed, on the rims.]
    Two miles of stones. Blanche has got a foot on the dash, and an arm round the bag; she isn't reading anything. When you stop it's under sycamores, a hundred yards from a road that you don't know, in the shade, with steam.
*   [Wait for them behind the bend.]
    ~ heat += 10
    ~ rules_broken += 1
    You let it come round, and come on, as far as the mailbox, and then you pull out across its nose. It's they who have to find a ditch. It's deep. A wheel's still turning when you've gone past, and a man's standing in the creek to his knees, holding his hat to his head, with blood coming out from under it.
-   -> motel

=== function money_words()
{ money >= 3000:
    ~ return "three thousand dollars"
}
{ money >= 2000:
    ~ return "two thousand and some"
}
~ return "fifteen hundred dollars"

