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
// | the way         | Sierra Highway, past Placerita, Soledad Canyon Road, toward Acton                                |
// | money           | whatever the Driver has is in the freezer, stiff                                                 |

=== pawn_shop ===
# chapter: pawn_shop
# title: There and Back
# place: The Leland Arms
# time: Saturday, October 29, 4:00 PM
# beat: B12
A man is at your door with a plate, in a white shirt with the creases still in it from the cardboard, across and down. The plate is in his left hand. He changes hands to shake, and then changes back.

"Standard Gabriel," he says. "Like the oil company. I understand that you've been very good about the car."

Behind him, in 407, hangs a rocket made of egg cartons; it goes the width of the room.

# page
{irene_close >= 4:Irene has her back to the two of you. She is cutting something that was already cut.|Irene lifts a hand with a knife in it, and goes on cutting.} {toy == "sill":On your sill, if he looked past you, there's a tow truck.|} Benicio has hold of his father's back pocket with two fingers.

*   ["It was the alternator."]
    ~ standard_view = "owed"
    "What does a thing like that run?"

    "Nothing. It was on the wall."

    "I don't like that," says Standard pleasantly. "Please don't take it wrong. I've had something put on a wall before." He looks up and down the door frame for a way to be even. "You have no number here. You have four holes where there was a number."
*   ["He got five of the six."]
    ~ standard_view = "friend"
    {the_stove.nine_twenty:He doesn't need to ask of what.|"Candles," says Benicio, from behind. "I told him about it."} "At nine twenty," says Standard. "I was looking at a wall clock. It has a cage on it." He has taken hold of his right wrist. "Who got the last one?"

    {last_candle:
    - "pinched": "He did," Benicio tells him. "With his fingers."
    - "boy": "I did," Benicio tells him. "He counted me in."
    - else: "Nobody," says Benicio. "It just burned."
    }
    And his father says, all right, good, and finds he's still holding your plate.
*   [Take the plate.]
    # silence
    ~ silences += 1
    ~ standard_view = "wary"
    "She told me," Standard says. "She said, he won't say much, so I have brought enough for two." He leaves you room. He's good at it: fourteen months with a man above him and a man below. "He draws you," he says finally. "It's all hands."
-   -> numerals

= numerals
# page
On Sunday he paints in the hall. {standard_view == "owed":You hadn't said yes.|He has asked if you would mind, since he must do something.} Two coats of size, then leaf, from a book he's kept since before, then black for the shade. He steadies the one wrist with the other. 405, gold, four inches high, its shadow falling down to the left from a window that isn't there.

"Drop shadow," he says. "It's only so you'd believe that it was real."

*   ["What do I owe you?"]
    ~ numbers_on = true
    "Now you see," says Standard, very pleased. "That's what it's like."
*   ["Do hers."]
    ~ numbers_on = true
    ~ benicio_trust += 1
    "I was waiting to be asked." He does it that night. Through the door you hear the boy reading him the numbers, and him saying what, again, which one? When it's dry the hall looks like a street.
*   ["No numbers."]
    ~ rules_broken -= 1
    "Ah," he says, with the brush loaded. He wipes it on his cuff, on the new shirt. "I had a cousin who liked to keep the number off." He fills the four holes with putty and tints it, and by Monday you can't find where they were.
-   -> quarters_scene

=== quarters_scene ===
# place: The alley
# time: Tuesday, November 1, 5:50 PM
# beat: B13
A black Chevrolet is across the mouth of the alley: wide tires, paper plate. From up here it's a roof, and a sleeve in camel hair coming out of the passenger side to put something in a boy's hand.

He's five feet from your own front bumper. He was chalking the ground.

*   [Go down the fire ladder.]
    ~ saw_car = true
    ~ faces_seen += 1
    Three floors of rust. By the second they've heard it, and the sleeve goes in. The face over it is forty and friendly. It goes over you once, and keeps you.

    "For the bus," it says, to the boy, and winds up.
*   [Open the window and call him up.]
    "Benicio. What's the time?"

    He looks at his wrist, where there's a watch drawn. "Five fifty," he calls. He's right. The glass goes up after the sleeve without hurry, and he comes in by the back stairs, heel to toe.
*   [Read the plate. Watch.]
    # silence
    ~ silences += 1
    ~ saw_car = true
    It's a dealer's, in Reseda. It sits low behind, and the idle is too rough for what the badge says is under the hood. You have the window half shut before you notice you're doing it as slowly as he is.
-   -> the_roll

= the_roll
# page
It's a bank roll of quarters, ten dollars. On the paper, in ink, somebody has written the number of the bus that stops at Hobart Boulevard School.

"He said it's for the bus," says Benicio. "But I walk."

Standard is coming up the stairs with primer on his hands. He gets as far as the roll.

*   ["Put it in the jar, with the bolts."]
    ~ quarters = "boy"
    He counts them in, forty, on top of the bolts. His father watches every one. He could make him stop, and he'd have to say why.
*   [Hold out your hand for it.]
    ~ quarters = "kept"
    ~ benicio_trust += 1
    Benicio gives it over. Half a pound. It fills the fist and makes it heavier, which is the other thing they're for.
*   [Look at Standard.]
    # silence
    ~ silences += 1
    ~ quarters = "thrown"
    He takes it from the boy gently, walks to the alley window and throws it, overhand. It bursts on the roof of the garage next door, and rolls.

    "That was forty," says Benicio, after a time. "They haven't all stopped."
-   -> the_debt

= the_debt
# page
He tells you on the roof, by the water tank, with his back against it.

"There are people who get hurt in there. For two thousand you're not one of them. So I wasn't." He has his right wrist in his left hand. "I can't say I didn't get what I paid for. Only I hadn't paid, and it had kids. It is thirty-eight now."

# page
"Thousand."

"He was very courteous about it. He says people get out, they find work, and he never sees them again. He has the name of the school."

*   {money >= 1500} ["There's {money_words()} in my freezer."]
    ~ standard_view = "friend"
    "You don't want to say that to me," says Standard. It takes him a while to get his face in order. "I would take that off you, and it would be two weeks." He gets up. "Leave it in with the ice."
*   {mazda != "refused" && mazda != "none"} ["I know a detective."]
    "One you could talk to?" He hears how that sounds. "I'm on paper until March. I associate, I'm back. I say his name, I've associated." He thinks it through regardless. "No. But thank you. Is she any good?"

    "She writes things down."

    "Then no," he says.
*   ["When does he want it?"]
    ~ standard_view = "owed"
    "He doesn't," says Standard. "I asked. He said don't worry about when." He folds down on his heels, slowly, and stays there. "I have been trying to work out what I could own that's worth thirty-eight."
*   [Sit down on the other side of the tank.]
    # silence
    ~ silences += 1
    You can feel him through it when he moves. It's a long time before the lamps come on in the street. "That fish on Alvarado has five fins," he says. "Did she tell you? I always thought I'd get a chance to go back."
-   {irene_close >= 4:-> crossing}
-> basement

=== crossing ===
# place: The front steps
# time: Wednesday, November 2, 9:14 PM
Irene's in her work shoes with her keys out, not going anywhere. She's listening to the Tercel not be started. You're on the steps with a bearing in a rag.

"He's got a voice," she says, "for when it's fine. He had it on all through dinner. He had it on to say pass the beans." She sits down. "I do this for a living. Somebody calls and says it's nothing, it's only some smoke. I have a button for that."

# page
"There's a car that goes around," says Irene. "Black. It was by the school. I had him change hands so I'd be on the street side. I'm not asking what he's told you. I'm asking, if you were me, would you press it?"

*   (said_yes) ["Yes."]
    ~ irene_close += 1
    ~ irene_knows += the_job
    She nods. She'd hoped you'd talk her out of it. "How much is it?" she says, and you tell her, and she looks at the car, then at her shoes. "Then they'll want something done," says Irene. "It's never money when it's that much. And he'll come across the hall." She gets up. "When he does," she says, and goes to work on that.
*   ["It's only some smoke."]
    ~ irene_close -= 1
    "That's what I'd have put down," says Irene. She brushes off her skirt. "You have a voice too. I hadn't heard it before. It's a lot like his."
*   [Change places. Sit on the street side.]
    # silence
    ~ silences += 1
    ~ irene_close += 1
    You do it without getting up, along the step, behind her. A black car comes down from Third, low, windows open. It slows for the two of you and doesn't stop. Her shoulder stays against yours for about one red light. "Four minutes," she says. "I'm going to be late for work."
-   -> basement

=== basement ===
# place: The basement
# time: Thursday, November 3, 9:05 PM
# beat: B14
Her Tercel has gone from the curb; she went in at nine. The elevator is standing open at the lobby with its light on and one wet print on its floor, a man's shoe. It isn't water.

Under the tiles a dryer is running, with something in it the size of a fist going around. Over that, louder than he'd ever be let, somebody small is counting. You take the stairs down.

# page
Benicio is on the dryer with a hand over each ear. He takes them away to look at you. What's going around in there is a paintbrush.

"Four minutes," he says. "I did it on the dial."

His father is between the machines. He has arranged himself so the boy would have only his back.

*   [Take the boy upstairs first.]
    ~ benicio_trust += 1
    He won't be carried. He walks up ahead of you, every flight, on the outsides of the treads. Mrs. Oyelaran, at 402, looks at the two of you and opens her door wide.

    "They asked me what floor," he says from inside. "I said I don't know this building."

    When you get back down Standard has moved the length of the room, to the sink.
*   [See to Standard.]
    You turn him over, off the arm. Teeth, the nose, three fingers of the left hand, the one he steadies with. They've left the right alone. "They asked which one I paint with," he says. "I told them. I thought it would be that one."

    "Which did you tell them?" the boy asks.
*   [Run for the street.]
    ~ saw_car = true
    ~ heat += 5
    The black Chevrolet is just pulling off from the hydrant, two in front, somebody's arm along the back. It stops at the light on Third, which it doesn't have to. You're near enough to read the paper plate, and for the one on the right to see you read it. He holds up four fingers, and shuts them.
-   -> the_terms

= the_terms
# page
"Saturday," says Standard. He's on a crate with his hand in the rinse. "There's a pawn shop in Newhall. The owner keeps it in a safe. Cook knows how much. It's thirty-eight. It's a coincidence." Something in there makes him laugh, and he has to wait until it's over.

# page
"Eleven forty in the morning. There's a girl he's sending, with a bag. I need only stand there and look like this." {told_of_standard:He lifts the hand out and puts it in again. "And somebody to sit outside," he says, "with the engine on. I said that I knew how that goes."|He lifts the hand out and puts it in again. "I have no one for the car," says Standard. "My cousin's in Folsom."}

# page
"And if you don't."

"He did it by name. Hers, and his. He knew what she wears." The machine stops. "I made a list of who I could ask," says Standard. "It's on me somewhere. There's one thing on it, and I crossed it out."

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
    Gauze, and six-inch tape. You make a square job of it and he watches you. "That's all right," he says. "I'd have done the same. I'd have done it worse." He's on the stairs before you've put the tape down.
    -> second_thought

= where_to
# page
"Where?" says Standard. He isn't arguing. He did the sum inside. "She has a job. I have to see a man every second Monday, or it's five years. And then they'd be the ones who ran off, you see. Not him." He tries the fingers. "He's in no hurry. I don't know if I said. It's the worst thing about him."

- (weigh)
*   ["Then I'll drive you on Saturday. There and back."]
    -> yes
*   ["Then I can't help you."]
    -> not_me
*   (asked_her) ["Has anybody asked her?"]
    ~ irene_close += 1
    ~ irene_knows += the_job
    There's a telephone in the downstairs hall. "What's the address?" says Irene, and you ask her.

    Behind her somebody is spelling a street. "Where to?" she says. "I can send a truck anyplace. You'd have to give me the address." You stand and look at the mailboxes. "Well, I haven't got one either," says Irene. "But you asked. He decides I'll say no, and then he's sorry for me."

    Standard has come up after you, a stair at a time, and sat down on the last.
    -> weigh

= second_thought
# place: 405
# time: Friday, 3:20 AM
It's not the oven. It's somebody small at the door, using one knuckle, low down.

"He's asleep," says Benicio. "He's doing it with his eyes open." He's in pajamas with a bulldozer on them. He holds up his palm, flat, a traffic cop's, to be read. It says: 5.

"You always stop at five," he says. "Who told you five?"

*   (drive_him) ["Go back to bed. I'll drive him."]
    -> yes
*   [Give him your own, to write on.]
    # silence
    ~ silences += 1
    ~ benicio_trust += 1
    He holds it by the thumb and does the five slowly, big, facing himself. "So I'd know it was you," says Benicio. He blows on it. Then he goes and gets his father.
    -> yes
*   ["Nobody told me."]
    "Then it could be six," says Benicio. When you don't say anything he closes his hand on it and goes back across. In his doorway, holding the frame, is his father.
    -> not_me

= yes
~ rules_broken += 1
~ irene_knows += the_job
# page
{drive_him:In 407 the bathroom light is on. Standard is on the edge of the tub with his hand in cold water.|}

"There and back," you say. Shannon gives the speech; you've never had to hear yourself do it. "Five minutes. I don't come in. I don't carry. And Cook comes and tells me himself that it's the end of it."

# page
{second_thought && not drive_him:Standard comes across the hall, by the wall, to shake on it.|Standard is trying to stand, to shake on it.} He has only the one he paints with.

# page
"She'll want to know what you get," he says. "I'd like to be able to tell her something."

*   ["Numbers on the door."]
    {numbers_on:"You've had those," says Standard.|"I'd have to take out all that putty," says Standard.} But he puts it on his list. On Friday you see him at it, the pencil in his fist. 1. NUMBERS.
*   ["Tell her nothing. Tell her I had the day."]
    {crossing.said_yes || asked_her:
        He shakes his head. "She knows," says Standard. "She only wants to hear what day."
    - else:
        ~ irene_knows -= the_job
        ~ irene_close -= 1
        He shakes his head. "I can't do it twice," he says. "I sat in that car and didn't tell her. That's what she was angry at. It wasn't Lompoc." In the end he'll tell her it's a painting job, in Newhall, and that you're giving him a ride.
    }
*   [Shake the hand.]
    # silence
    ~ silences += 1
    It's dry across the palm, with a ridge on the second finger where the brush goes. There's no tremor in it at all. You'd thought that was why he held it.
-   -> donuts

= not_me
# page
He nods. He says that you've been very good about the car.

*   [Leave it there.]
    -> somebody_else
*   ["Wait. I'll drive."]
    -> yes
*   {not second_thought} [Get his brush out of the dryer.]
    # silence
    ~ silences += 1
    It's a number six, sable, hot as a pan. You blow on it and lay it across his good hand. He shuts the hand. "You don't ever put heat on them," says Standard. He goes up ahead of you, by the rail, to lie down.
    -> second_thought

= somebody_else
# place: Shannon's garage
# time: Saturday, November 5, 11:40 AM
# ending: Somebody Else's Window
You're under a Buick. It's what there is. Shannon has a game on for the company, from a city with weather. At eleven forty by the clock over the sink you put the wrench down on your chest, and lie there.

At eleven forty-five you pick it up.

# page
They found somebody. {night_how == "left_one" && crew_in == 1:It was a boy with hiccups who'd done one job in his life and told people he knew how it went.|It was a cousin's friend, nineteen, with a Honda.} He left at two minutes. He heard a shot and he left, and took the corner at Placerita on the wrong side, with the girl and the bag in there with him.

# page
The man the state sends wears a lanyard. Standard Gabriel, he says. In the lot. He asks if you knew him, and you say you fixed a car.

# page
She does it very well. You hear her through two doors, on the phone to the county, to Lompoc, to a cemetery, giving the address, spelling it, asking how many minutes.

# page
On Monday the Chevrolet's there again, at the mouth of the alley. On Tuesday there's a truck, with Tovar on the low end{numbers_on:, going down past a gold number|}. {lot_help == "walked":They leave in the Tercel. It starts.|They leave in the Tercel, with a mattress on top, and it starts at the first turn. You did that.}

# page
{toy == "boy":He's standing on the back seat to see out. When he sees you he looks down for something, finds it, and holds it against the glass: four wheels. Then he puts it away.|He's in the back among boxes. He has his hand up flat on the glass with something written on it, and they're going too fast for you to read.}

You keep the room. In a week somebody new is in 407, with a cat. The elevator stops between two and three, for four, with nobody to tell you. One Thursday the oven rings, four and then four. You sit on the one chair and listen to it be an oven.

-> END

=== donuts ===
# place: Lankershim Boulevard, Sun Valley
# time: Friday, November 4, 2:30 PM
# beat: B16
Cook has bought a dozen, for three men and a girl, and he's hurt that nobody eats. "It's paid for," he says. {saw_car:The black Chevrolet's outside with a man in it, asleep or not.|A Chevrolet's outside, black, with a man in it, asleep or not.}

# page
"This is Blanche," he says. "She has the bag. She has steady hands, I've seen them."

Her hair was dyed this week. There's some on her ear. She's reading the board over the counter, half aloud, prices and all.

# page
"He pays, it's finished, I never heard of them." Cook opens his hands, and turns them over. "I see a family, I like for it to be a family. What about you? You eat? You're with somebody?"

*   ["Say the names. Then say you're finished with them."]
    ~ cook_swore = true
    He's charmed. He says them: hers, then the boy's, and the school's, by accident. "Finished," says Cook, "on my mother," and pushes a cruller across the table with one finger. Standard, beside you, has shut his eyes.
*   ["Who else is coming?"]
    ~ boots_seen = true
    "Nobody. Who'd come? It's a small shop."

    But she's stopped reading. She looks down at her feet, so you look at them. Hiking boots, new, the wax still on the laces.
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
    He doesn't like it. He talks over it, about the price of insurance for girls. In the side of the napkin holder, bent, is the black Chevrolet: a paper plate, a hood that sits up a half inch at the back, for air.
-   Cook pays with a fifty, and gives the change away: to the counter girl, to a man with a mop. {quarters == "kept":"You got mine?" he asks you. "For the bus?" You have. It's in your jacket.|The last is a roll of quarters, and he sets it down, on its end, in front of Standard.}

-> night_before

=== night_before ===
# place: Shannon's garage
# time: Friday, 7:00 PM
{shannon_told == "go":"You're telling me not to take money off of people," says Shannon, "and I don't even know what this is."|"It's not through me," says Shannon. "Is it? It's not through me. You don't do ones that aren't through me."} He's holding the lamp, with nothing yet to point it at.

There are two that would do. The Volvo is a wagon the color of a bandage, with a secret under the hood that Shannon has never told its owner. The Nova is yours.

*   [The Volvo.]
    ~ job_car = "volvo"
    "He's in Phoenix till the tenth," says Shannon. "He's an optometrist. Bring it back looking like an optometrist's." It has twice the horses it was sold with, and nobody has ever watched one go by.
*   [The Nova.]
    ~ job_car = "nova"
    ~ rules_broken += 1
    "That's your car," Shannon says. "That's got your name." You've never used it for a night. He goes around it once, on the bad leg, putting a hand on each corner. "You know what they do, if you bring your own? They find out where you sleep."
-   # page
{lap_how == "wall":He tapes your ribs for you, and he's gentle.|{ribs:He sees how you lift the jack, and gets the tape.|He fills the tank himself. He wipes the glass inside and out.}} {shannon_knows_early:"Stay till it's five, this one," he says to the glass. "I didn't tell people. I'm only telling you."|"I'd say don't be late," he says to the glass, "only you never are."}

*   ["If I'm not in on Monday, close."]
    ~ told_close = "friday"
    ~ shannon_told = "go"
    ~ shannon_odds += 1
    "Close what?" He knows what. "I've got the Rose vans till Wednesday." {chassis == "bent":Under its tarp the racing car goes the whole length of the yard, and he's looking at that.|He looks around him, for somewhere that you could close it from.}
*   ["I'll be in on Monday."]
    ~ told_close = "back"
    ~ shannon_told = "stay"
    "I know that," says Shannon. "Did I ask?" He switches off the lamp. "I'll do the eggs," he says.
*   [Put the iron bar behind the seat.]
    # silence
    ~ silences += 1
    ~ iron_bar = true
    "You don't carry," says Shannon.

    It's a tire iron. Every car has one, in back, with the spare. He looks at where this one is. Then he covers it for you with a rag, and tucks in the ends.
-   -> the_boy_at_the_door

= the_boy_at_the_door
# place: The fourth floor
# time: Saturday, November 5, 9:50 AM
{irene_knows ? the_job:Irene is sitting on the edge of the bathtub, with the door open, fully dressed. She's been to work and come home. "How long?" she says, when you pass.|Irene's asleep. It's her morning; the shade is down. There's a note for Standard, that there are eggs.}

{irene_knows ? the_job:"Five minutes."|}

{irene_knows ? the_job:"Say four," says Irene.|}

# page
Standard's at the table in the white shirt, lettering a card with nothing to hold his wrist. He blows on it, folds it once. "It's a list," he tells you. "It's for her. Groceries and so on. Who to call about the deposit. Would you have it on you? I would lose it."

*   [Take it.]
    ~ standard_list = "kept"
    It goes in your shirt. He has put her name on the outside in sign capitals, with a drop shadow.
*   ["Give it to her tonight yourself."]
    ~ standard_list = "pocket"
    "That's right," says Standard. "That's the way to look at it." He puts it in his own pocket and buttons it.
-   # page
{toy == "boy":
    "Wait," Benicio says. He's come out in his socks. He has the tow truck. He rolls each wheel once before he holds it out to you. "It's for pulling people, if they're stuck," he says. "You have to bring it back, though. It's a loan."
    -> the_loan
}
Benicio's in the hall in his socks. He measures you to the elevator, heel to toe. He stops with his toe against your boot.
-> no_loan

= the_loan
*   ["I'll bring it back."]
    ~ truck_promise = true
    ~ toy = "lent"
    "Tonight?"

    "When I'm back."

    "That's not a time," says Benicio. He writes it on his hand all the same.
*   ["You keep it. You might need it here."]
    ~ benicio_trust += 1
    He hadn't thought of that. He looks at the stairs, at the elevator. He parks it by the sill of their door with its hook out.
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
A guitar in the window, six drills, a wedding dress. The lot has room for a dozen cars. Yours is backed against the fence with its nose to the highway.

"Five," you say, and Standard says, "Five," and Blanche gets out reading the sign. The door has a bell on it. They go under that together, two people with a ring to sell.

You turn the watch around to the inside of your wrist.

# page
# beat: B17
At one minute and thirty a car comes in off the highway. It goes by the spaces near the door and parks at the far end, nose out, like you.

{saw_car:It's the Chevrolet. They've put a plate on it now, a real one, but nobody has washed the paste off.|It's a black Chevrolet, low behind, wide tires, two men. Nobody gets out. People who come to a pawn shop get out.}

*   [Move across their nose.]
    ~ lot_spot = "blocked"
    Twelve feet forward and a quarter turn. Now you're in the way of the only gap in the curb, and you let it idle there, a man waiting for his wife. In the Chevrolet the one on the left says something. The one on the right laughs, but he takes his arm in off the sill.
*   [Go in and bring them out.]
    ~ lot_spot = "went_in"
    ~ rules_broken += 1
    ~ faces_seen += 2
    The bell. Behind the counter is a man of seventy in a bow tie with his hands up. His eyes are kind, and on you. Standard is saying that it will be over in a minute, sir. Blanche is on her knees by the safe.

    "Out," you say. "Now. There's a car."

    "I haven't got the—" says Standard. But Blanche is looking at you with nothing in her face at all. She knew there'd be a car.
*   [Sit, and count.]
    # silence
    ~ silences += 1
    ~ lot_spot = "counted"
    A hundred and one. A hundred and two. The Chevrolet has its windows down. You can hear a football game, third and eight. At a hundred and fifty you can hear that neither of them is listening.
-   -> the_bag

= the_bag
# page
# beat: B18
Three minutes ten. The bell, and Blanche comes out alone, sideways, both arms around a canvas bag made for hockey. It was to be a bank bag. This weighs twenty pounds, and she is leaning back from it.

# page
The springs take her, and then take it.

"He's right behind me," says Blanche. "He's coming, he's tying the guy's hands. He's being nice about it." {lot_spot == "went_in":She doesn't look to her left, where the Chevrolet is.|She looks to her left, where the Chevrolet is, and off it.}

# page
Three thirty. Three fifty. You have the clock, and the street. {blanche_told:"I'm looking at the door," Blanche says. "I'm only telling you. It's shut."|"Thirty-nine ninety-five," says Blanche, to the drills. "Nineteen ninety-five. Forty."}

-> the_shot

= the_shot
# beat: B19
# page
Four minutes and five seconds. The bell, and Standard on the step in his white shirt, blinking at the sun. He sees the car. He walks to it the way you'd walk on a street.

The old man comes out after him, bow tie crooked, one wrist still in its loop of cord. The revolver has its price tag on. He says, "Son," and fires it.

# page
It takes Standard in the neck. He sits down. He gets hold of one wrist with the other hand and looks around the lot for whoever it was. The old man has dropped the gun and is saying, no, no, stay up, stay up.

There are fifty seconds on the watch.

*   [Go.]
    ~ lot_stay = "went"
    It's what you told him. The tires catch at the gap, and the last you have of it is in the mirror: white, sitting, an old man getting down on his knees. He's taking off his tie to use.

    "You left," says Blanche. "You just left." She has both arms around the bag.
*   [Wait out the window.]
    ~ lot_stay = "waited"
    ~ heat += 5
    Fifty. Forty. He has lain down. {lot_spot == "blocked":The Chevrolet is rocking on its springs behind you, with nowhere to go.|Behind you the Chevrolet has started.} At thirty his feet stop. You have never once stayed to the end with nobody coming, and hadn't known how slow it goes. Then it's five, and you're not there.
*   [Get out and go to him.]
    ~ lot_stay = "pulled"
    ~ rules_broken += 1
    ~ faces_seen += 1
    ~ heat += 10
    Nineteen paces. "I was in the war," the old man says, "I never once." You put your hand where it goes, and it's no use there. Standard is looking over your shoulder at the sign on the shop.

    "Five fins," he says, or something with an F.

    {standard_list == "pocket":
        ~ standard_list = "kept"
        There's a card buttoned in his shirt. You're back in the seat before you know you've got it, and it's warm.
    - else:
        You shut his eyes. You've used the wrong hand, and there's a print.
    }
-   -> the_run

= the_run
# page
# beat: B20
{lot_stay == "went":You're a mile up the highway when the Chevrolet fills the mirror.|You've made the light at Placerita when the Chevrolet fills the mirror.} It doesn't want to pass. It puts its bumper where your trunk is, with great care.

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
Behind a water tank, off a fire road, with the engine stopped. On the road below the Chevrolet goes by with its windows down, comes back in four minutes, and then doesn't.

{job_car == "volvo":The optometrist has lost a hubcap and a mirror.|The Nova has a crease down the left side, from the lamp to the door, down to metal.} Grasshoppers start up again one at a time.

*   ["Who are they?"]
    ~ blanche_asked = true
    "I don't know," Blanche says. "How would I know?" It comes so quickly that it trips on the end of yours. She's undone the laces of one boot, and now does them up.
*   [Get out and listen.]
    # silence
    ~ silences += 1
    You stand on the cold side of the tank. Wind, wires. A long way down, one siren that isn't hurrying. When you come back she has moved the bag to her own side, against the door.
-   -> motel

= wrecked
~ heat += 10
# place: Soledad Canyon Road
# time: Saturday, 12:20 PM
You've backed up to see. It was a long way: a pause, and then all the glass.

Forty feet below, on its wheels, roof in, the Chevrolet has one blinker going. Nothing else is.

*   [Go down.]
    ~ wreck_seen = true
    ~ rules_broken += 1
    {ribs:It's steep, and you do it one-handed, with an elbow on the ribs.|It's steep, loose, and all sage.} There's one man. The wheel is in his chest. The other door's open, and marks go off toward the creek, a shoe and a drag. In the visor is a card for the Tahiti Room, dollar stage, two for one.
*   [Leave them to the creek.]
    # silence
    ~ silences += 1
    "Aren't you going to see?" says Blanche. She has her hand on the door. "There's two guys in there. There's Denny—" and she looks at the windshield, because that's a name, and it's out.
    ~ blanche_slipped = true
-   -> motel

= rammed
~ ribs = true
# place: Soledad Canyon Road
# time: Saturday, 12:25 PM
They put you in the ditch, and it ran along with you as far as a culvert. They've gone by. There's a bend. You've got until they can turn a car around.

# page
{job_car == "volvo":The back bumper is where the back seat was. It'll roll.|It's four years' work. It drips from three places, and it starts.} Something has gone on your left side. It catches at the top of every breath.

*   [Up the creek bed, on the rims.]
    Two miles of stones. Blanche has one foot on the dash and both arms around the bag. She isn't reading anything. You stop under sycamores, a hundred yards from a road you don't know, in the shade, with steam.
*   [Wait for them behind the bend.]
    ~ heat += 10
    ~ rules_broken += 1
    You let it come around, as far as the mailbox, and then you pull out across its nose. Now it needs a ditch. It's deep. A wheel's still turning when you go by, and a man stands in the creek to his knees, holding his hat to his head, with blood coming out from under it.
-   -> motel

=== function money_words()
{ money >= 3000:
    ~ return "three thousand dollars"
}
{ money >= 2000:
    ~ return "two thousand and some"
}
~ return "fifteen hundred dollars"

