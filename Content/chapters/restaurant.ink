// Chapter nine, `restaurant`: the call, the offer, the trunk.
//
// FACTS (every branch is held to these)
// | what            | is                                                                                              |
// | --------------- | ----------------------------------------------------------------------------------------------- |
// | the hour        | Wednesday, November 9: the booth 1:30 PM; Plum Garden 3:00 PM; the lot 3:40 PM                    |
// | Plum Garden     | Valley Boulevard, San Gabriel; ten tables, a tank; a calendar with a bridge; Mrs. Lau          |
// | the net         | the fish is shown alive, and the guest nods; the bank is Narragansett Trust                      |
// | what is eaten   | the fish; Bernie orders; the Driver eats rice, or nothing                                        |
// | Bernie          | gray cardigan; a plaster over one eye if Shannon threw the pan; the case for spectacles            |
// | the knife       | the thorn knife: three inches, hooked                                                            |
// | the car         | the Nova                                                                                         |
// | the money       | in the Nova's trunk by three, fetched from where it was; unless Bernie has it already              |
// | Salas           | Burglary, Hollenbeck; her cold is better                                                         |
// | Providence      | a bank's switchboard; a man named Mr. Almeida, in a hurry, who has to write something on a line                         |
// | the older man   | (clean night only) seven digits; a veterinary warehouse in December                               |
// | the white van    | a boy of Bernie's, across from the Leland Arms since Monday; he does nothing until he's called      |
// | the gut         | one wound, low on the right, four inches up; he can drive with it, for a time                      |

=== restaurant ===
# chapter: restaurant
# title: The Fish
# place: Wilshire Boulevard
# time: Wednesday, November 9, 1:30 PM
Outside the dry cleaner's there's a booth with a door that still shuts. You have change: {quarters == "thrown":quarters, out of a rain gutter. You went up on that roof this morning with a broom.|{quarters == "kept" && fight_how != "quarters" && cook_how != "quarters":a whole roll, with the number of a bus on it.|six quarters, in your palm.}}

# page
{job_car == "nova" && chase_how == "rammed":It took a chain and a tree to get the Nova's lid to shut.|} {money_where == "bernie":There's nothing in the trunk of the Nova but the spare, and a hockey bag you've filled with newspaper. It's something to walk him out to.|{money_where == "locker":The locker's empty. The bag is in the trunk of the Nova, at the curb, where you can see it.|The bag is in the trunk of the Nova, at the curb, where you can see it.}}

# page
There's time for one call before the one that matters.

*   {mazda == "fixed" || mazda == "talked"} [Salas, Burglary, Hollenbeck.]
    -> ring_salas
*   {straps_read && money_where != "bernie"} [Narragansett Trust, Providence.]
    -> ring_providence
*   {older_number != "none"} [Seven digits, no area code.]
    -> ring_older
*   [No one. Only her.]
    -> ring_irene

= ring_salas
# page
{mazda == "fixed":"The clamp," she says. It took her one word of yours. "You never signed it."|{named_day:"The part," she says. "For Tuesday. I've been driving around with that thing for a month."|"You're the boots," she says. "Under the van. With the brake cleaner."}} She's over the cold. Behind her a room full of people is on the phone.

"A man's having lunch at three," you tell her.

# page
"Who is he?"

{mazda == "talked":"He has a van you looked at."|"He sells flowers."} You hear her write. {shannon == "dead":"On Monday he killed a man on San Fernando Road. He shaved him first. He'll have the razor on him."|"On Monday night he called at a garage on San Fernando Road, and the man had gone. He'll have on him what he brought."}

"And what did you do?" says Salas.

*   ["I drove."]
    ~ salas_coming = true
    ~ salas_told = true
    "I know you did. You look at clocks." The pen has stopped. "Say where. I'll need you to say where."

    "Third and Breed. Newhall. Acton." It's shorter than you'd have thought.

    "You know I'd have to take you too," says Salas. "I'd be nice about it. I'd let you shut the car."

    "Three o'clock," you say. "Plum Garden. Valley Boulevard."
*   ["That's all. Plum Garden, on Valley. Three o'clock."]
    ~ salas_coming = true
    "And where will you be?" says Salas. "Don't hang up." You let the receiver swing. She'll have your voice now, and a bus, and the bell on a dry cleaner's door. She has one man for three o'clock, and she'll bring enough cuffs for two.
*   [Hang up.]
    # silence
    ~ silences += 1
    You got as far as {shannon == "dead":the razor|what he brought}. Somebody would have to go in there first, past the fish tank, and it would be her, in those shoes.
-   -> ring_irene

= ring_providence
# page
It takes most of your change and a switchboard. You read them what's on the strap, and you're passed along: a girl, a man, and a man with his mouth full.

"September. Jeez. Okay. Almeida. I got about a minute."

# page
It was Nino's idea, you tell him. {nino_how == "drowned":Nino's in the ocean.|You tell him where Nino can be found.} There's a partner who means to have everybody tidied up before anyone back there hears of it. He'll be at a table on Valley Boulevard at three.

"Three yours or three mine? Yours. Okay. So what do you want? Quick."

*   ["A woman and a boy. That's all I want for it."]
    ~ providence = "asked"
    "Woman, boy. Fine, I don't know any. That's them done." A drawer slams. "You I can't do too, I got people over me. Kitchen door, the whole bag. I got a kid in Burbank already. Three. I'm hanging up," says Mr. Almeida, and he has.
*   ["Nothing. It isn't mine."]
    ~ providence = "nothing"
    He stops chewing. "What, nothing? Carol, pick up, there's a guy here wants nothing." Somebody picks up. "Thirty-one years," says Mr. Almeida, to both of you. "I can't put down nothing. I got a line there." Kitchen door, he says. He'll think of something.
*   [Listen to him not ask.]
    # silence
    ~ silences += 1
    It's eight seconds before he can't stand it. "So think," he says. "I'm here till six, it's dark, it's snowing, she's got the car. Call me back with something." You hang up on the snow.
-   -> ring_irene

= ring_older
~ rules_broken += 1
# page
He never works for the same people twice. It's in the speech. You smooth out {older_number == "taken":the flap of an envelope|a handkerchief} against the glass and read seven digits off it in another man's hand.

"I wondered," the older man says. There's a clock in the room with him. "It isn't December."

"It's not that."

"No." He uncaps a pen. "Go ahead. Slowly, and the times first."

*   ["I need a bag to be in two places."]
    ~ older_called = true
    He asks six things and numbers them. One, whose lock is on the trunk. Two, which way does the kitchen door open. The young man with the hiccups turns out to be a nephew, who feels that he owes you for a ride.

    "Ten minutes with your car," he says. "Nine, if that lid doesn't stick. And I lock up after. I can't leave a thing open."
*   ["There's a woman and a boy. What would it cost?"]
    ~ older_called = true
    ~ older_price = true
    "December," says the older man. "San Pedro. I wouldn't have brought it up." Then you'd be the same people, and there'd be no way around it. All right, you tell him.

    "So. One," he says, and the pen comes down. "Whose lock is on the trunk?" There are six. His nephew, the young man with the hiccups, can come along and hold the string.
*   ["Nothing. I wanted to see if it worked."]
    "It works," he says. {hiccups == "water":"The boy still has your bottle. He won't throw it out."|"I've kept it on. I told my wife it might ring."} Neither of you has another line ready. "It must have been some week," says the older man; and you tell him yes.
-   -> ring_irene

= ring_irene
# page
# beat: B35
Hers you know from her wall, over the phone, in crayon, in case he's ever lost. It goes twice{irene_sent:, clicks, and goes twice somewhere else; she's had it forwarded|}.

"What's the address?" says Irene. She hears herself. "Sorry. Hello?"

# page
You don't say who it is.

{pch_phone == "answered":"I called you last night," she says. "I had a spoon in my hand. You picked up, and I hadn't thought about what I'd do if you picked up."|{pch_phone == "out":"I called you last night," she says. "It sounded like it went for a walk."|"I called you last night," she says. "I let it ring the way you do. Twice."}}

# page
{lift_how == "kissed":"I've still got your button," she says. "It was in my hand, after."|{lift_how == "waited":"They took out a panel," she says. "In the elevator. I told them I had no idea."|{lift_how == "stairs":{irene_knows ? the_boots:"Tovar brought the skillet back up," she says. "He didn't ask."|"I put the chair back," she says. "Mrs. Oyelaran wants to know who it was for."}|"It's running again," she says. "They put up a new certificate."}}} {irene_sent:In back of her there's a clock you don't know. She got him out, then.|In back of her a tap drips.}

{four_owed:
    # page
    "You owe me four dollars," says Irene. "From the belt. I don't know why that's what I thought of."
}

{board_said == "mission":
    # page
    "The man on Soto walked out of there," she says. "Yours, with the gate. I called the ward. I never call."
}

*   ["I'm going away. I wanted to tell you first."]
    ~ call_irene = "told"
    {told_truth:"You told me the other thing in order, too," says Irene. "You were the only one who did."|"Everyone else tells me last," says Irene.}
    -> best_thing
*   ["Is he there?"]
    ~ benicio_trust += 1
    He is; he's been breathing on the other one. "I'm on the extension," says Benicio. {face_shown:He'd like to know first if the face is put away. It is, you tell him, for good. |}{truck_promise:"Are you bringing it?"|"Are you going at the limit?"}

    {truck_promise:
        ~ said_dark = true
        {truck_offered:"Is it clean?" says his mother, low. It's clean. Tonight, you tell him.|Tonight, you tell him.} "That's not a time." When it's dark, you say, by his door, and something scratches. He's writing it down.
    - else:
        Yes, you tell him. All the way. "Okay," he says. "Then it takes longer." He hangs up his end.
    }
    ~ call_irene = "told"
    -> best_thing
*   [Stay on the line.]
    # silence
    ~ silences += 1
    ~ call_irene = "silent"
    She gives it as long as she'd give it at work, and listens: a bus, a door, the bell at the dry cleaner's. "I've got you at Wilshire," says Irene. "You're breathing. I can't send anyone if you won't say." A recording asks for another quarter. "All right," she says over it. "I was here. I'll put down that I was here."
    -> the_table

= best_thing
# page
"You don't have to do it on the phone," says Irene.

There was a way to say it. You had it in the car. There's a card in the cleaner's window with a shirt on it, and you say it to that. "You, and him," you say. "That was the best thing. Of anything. That ever happened to me."

# page
{supermarket.long_one:"I asked you for a long one once," she says, "with the bags."|It's the longest she has had from you. She doesn't say a word. She'll be getting it down.}

# page
{irene_knows ? the_boots:"I know what I saw," says Irene. {the_man.first_part:"I try to only know the first part of it."|"I saw what it was for, too. I can't get them to go together."} A hand goes over the mouthpiece, and comes off. {irene_sent:"We'll be back there at five, for his chart.|"You come and say that here.} I don't know if I'd open it. You come and see."|{irene_sent:"We'll be back there at five, for his chart," says Irene. "You come and say that."|"You come and say that here," says Irene.}}

*   ["I'll try to."]
    "Four minutes," says Irene. It's what they tell people, so they'll stay on.
*   ["No. You'd open it."]
    ~ call_irene = "hung_up"
    Your finger's on the hook before she can answer. It gives you back a quarter.
-   -> the_table

= the_table
# place: Plum Garden, Valley Boulevard
# time: Wednesday, 3:00 PM
# light: tube
There are ten tables, a fish tank, and Bernie, at the round one in the corner, with a pot of tea. He faces the door. {shannon_said == "pan":There's a Band-Aid over his eye.|}

"I ordered," he says. "It has to be steamed. You look terrible. Sit on that side, you're out of the draft."

# page
{wound == "side":You get down by way of the table.|You keep the arm in your lap.}

# page
{lunch_set == "shannon":"I looked up that game," he says. "Nineteen fifty-nine. They won. I told him they lost."|{lunch_set == "nino":"I said goodbye to Nino," he says. "He thought it was for the weekend."|"Three on the dot," he says. "I'd have put money on it."}}

# page
{cook_dead_how == "talked":There's an end of white ribbon in his buttonhole.|He smells a little of tuberose.} {bernie_hand == "shook":He starts to put out his hand, and moves the soy sauce with it.|{bernie_hand == "flower":By your plate is a rose, stripped to the neck.|He keeps both hands on the cloth, since you seemed to prefer that.}}

-> the_net

= the_net
# page
Mrs. Lau comes out with a net. In it there's a fish the length of her forearm, gray, alive, working its mouth. She holds it over the cloth, in front of you, and it drips.

"You look at it and you nod," says Bernie. "It's so they can't give you some other one. My father never could. He'd read the calendar until it was over."

*   [Nod.]
    ~ fish = "nodded"
    She's gone before your head has stopped. There's one knock of wood, in back. "That's all it is," says Bernie. He pours for you. "I've had it take me a whole day, and a pencil."
*   ["Put it back."]
    ~ fish = "spared"
    She looks to Bernie, and he looks at you over his cup. "You heard him," he says. She tips the net up over the tank. It goes to the bottom, rights itself, and stands in behind the others. Then she nets another one. That one she doesn't bring out to be looked at.
*   [Watch Bernie until he does it.]
    # silence
    ~ silences += 1
    ~ fish = "bernie"
    A wet place spreads on the cloth. He gives you as long as is polite. Then it's he who nods, at her and not at it, and moves his saucer over to cover the spot. "I always do end up doing it," says Bernie Rose.
-   -> the_bernie_offer

= the_bernie_offer
# page
# beat: B36
The fish comes, under ginger. He serves you the cheek, which is the best part.

"I can't do anything for you," says Bernie. "{nino_how == "drowned":You did what you did to him.|You went after a partner of mine, in a mask.} People would ask me why. You'd be looking around for the rest of your life, and it would spoil your driving."

# page
"But her," he says. "And the boy. {bernie_struck == "family":I had a line through those two on Monday. It was in pencil. I'm only telling you.|I'd put a line through those. Nobody would go near that building. I'd send something at Christmas.}"

# page
{money_where == "bernie":"You have the money."|"For what's in the car."}

{money_where == "bernie":"I have a bag of it. It's short; I counted. There's a man back there who'll count. You have the rest in your trunk?" You tell him yes.|"It has to go home. There's a man back there who'll want to know it was all of it."}

*   ["All right."]
    ~ deal = "taken"
    ~ bernie_heard = "yes"
    "Thank you," he says, and lays his chopsticks down, side by side. Mrs. Lau brings the telephone, on its long cord. "Go home," he tells it, and gives it back. "I've had a boy across from them since Monday, in a white van. He'll be glad of his dinner. No, finish."
*   ["Say their names."]
    ~ deal = "taken"
    ~ bernie_heard = "names"
    {cook_swore:The last man who said them threw in the school.|He isn't offended.} "Irene," says Bernie. "Benicio, the tenth of October. I saw a book about trucks." He says them straight across the table. You've seen men lie with their eyes open, and he isn't doing it.
*   {blanche == "alive"} ["And Cook's girl."]
    ~ deal = "taken"
    ~ bernie_heard = "girl"
    ~ blanche_safe = true
    "She's living?" It's the first surprise he's had all day. {cook_dead_how == "talked":"I've got a wreath of hers by the door."|"Nobody tells me."} He thinks it over. It doesn't cost him much, and he likes you for it. "All right. Three."
*   ["No."]
    ~ deal = "refused"
    ~ bernie_heard = "no"
    He gets a bone out and lays it on the rim of the plate. "I'd let you think about it," says Bernie. "But I've had a boy across from them since Monday, in a white van. He does nothing until he's called. {irene_sent:He tells me that the car's been gone.|He tells me she puts the bottles out in a bag.}" Behind him one of the fish turns around. "I'm only saying that he's waiting."
*   [Eat the fish.]
    # silence
    ~ silences += 1
    ~ deal = "silent"
    ~ bernie_heard = "fish"
    It's very good. He watches each bite go in, like somebody who gave a present. "You never say," says Bernie. "I'll put that down as a yes, in pencil." He has had a boy across from them since Monday, in a white van. He'll ring him when he's seen what's in the trunk.
-   -> fork

= fork
{salas_coming:
    -> evidence
}
{providence == "asked" || providence == "nothing":
    -> returned
}
{older_called && truck_promise && money_where != "bernie":
    -> same_people
}
-> the_trunk

= evidence
# place: Plum Garden
# time: Wednesday, 3:30 PM
# ending: Evidence
Mrs. Lau has gone in back. Nobody brought the rice.

There's a brown shoe on the doorsill. It has been resoled.

# page
"Mr. Rose," says Salas, {salas_roses == "bought":"my mother liked them."|{salas_roses == "gave":"I've been meaning to ask what you do with the thorns."|"I wanted to ask you about roses."}} There are four more behind her in jackets, and one of them is looking at the tank{fish == "spared":, at the one that's keeping to the back|}. Bernie wipes his mouth. It's you he turns to, and he takes his time.

"You called somebody," says Bernie. "I thought you'd come and do it with your hands."

# page
He's no trouble. He asks if he might finish the tea. They find the knife in the cardigan, and the case; she opens that on the cloth, and there's the bone handle, with its one chip. It's clean. She looks at the hinge, and calls for a bag.

# page
"And the trunk?" she asks you.

{money_where == "bernie":It's newspaper. She looks at it for a while. "You brought him the funnies," says Salas. The rest is in a flower stall, under ice; it takes them until Friday.|You give her the key. She counts ten straps. Then she sits down on the curb and has somebody else count.}

# page
{salas_told:She lets you shut the car: lift, then push.|"You were going to let me find you in it," says Salas. She shuts the car herself, and it takes her three tries; you tell her lift, then push.} It goes to the police lot on East Third, behind wire, nose out, with a number on the windshield in yellow crayon. {numbers_on:It isn't gold, and it has no shadow.|You can see it from the street, if you're ever on the street.}

# page
{mazda == "fixed":"A dollar ten," she says, driving. The receipt is still behind her visor. "It never came back."|Under her floor it's still going, two thousand and up. "That's the heat shield," you say. "It wants a clamp." She pulls over on Valley, and the two of you do it with a coat hanger, you in the cuffs.}

# page
{salas_told:It's eighteen years, less twelve for having said it before anyone asked. She reads the judge that page out of her book herself, standing up, the bus and the bell and all.|It's eighteen years. They want to hear about Acton from the beginning, and you don't begin. In the fourth year Salas comes up with the small book and uncaps the pen, and you give her the three places. That takes off eight. "You could have had twelve," she says, "on the phone."}

# page
{call_irene == "told":In the second spring, on a Sunday, somebody comes by bus. She has him with her. He had to leave a thing in the tray at the gate, and he won't sit down until he's sure which tray.|For a long time nobody comes. Each tenth of October there's a card with a number on it, gold crayon, the shadow down to the left. Seven. Eight. On the ninth he brings it himself, and she waits by the door with her coat on.}

# page
"How long is it, till?" asks Benicio, through the glass.

You tell him. He writes it on his hand.

-> END

= returned
# place: Plum Garden
# time: Wednesday, 3:35 PM
# ending: Returned to Providence
You say you'll get it. "I'll come out with you," says Bernie, with a hand in his cardigan. But Mrs. Lau is standing there.

He's wanted, she says, on the telephone. It's long distance.

# page
The phone is in the passage by the kitchen. From the table you can see him with his head down over it. He says yes. He says he gave his word, he didn't know until Monday. He says, "That's very fair of you, Mr. Almeida."

He hangs it up with both hands and stands there, facing a calendar with a bridge on it.

# page
You bring the bag to the kitchen door. A young man is there already, in a wool hat, with a hand truck. He's been at a motel in Burbank since Sunday, asking around. He doesn't count it. He weighs it, on the scale they use for ducks. {money_left == 940:"It's light," he says. You tell him how much, and who for. He writes it down: expenses.|{irene_paid:"It's light," he says. You tell him how much, and whose shoe. He writes it down: expenses.|Twenty-one pounds. He gives you a receipt.}}

# page
{providence == "asked":
    "There was something about a woman and a boy," says the young man. "I'm supposed to say he doesn't know any." He has an envelope as well. There's a ticket in it, one way, for tonight, as far as you like so long as it's far. "That's yours. He said they come free, and you come with a condition. You don't live out here anymore. You've got till Sunday."
- else:
    "You're the guy wants nothing," says the young man, and gets a look at you. "He can't put down nothing. There's a line. So he says, what's he drive?"

    You look at it with him: nose out, by the fence. It's four years' work.

    # page
    "Then he never heard of you, or anybody on your floor." You hand him the key. He can't find reverse; you lean in and put his hand on it. "It pulls to the left," you tell him. "Let it warm up. It doesn't like to be raced cold."

    "It snows back there," he says. "I'm just telling you." It goes off down Valley with its turn signal on.
}

# page
{nino_how == "drowned":"They'd have wanted Nino," says Bernie, when you pass the table. "You did that. So it's me."|"They want somebody," says Bernie, when you pass the table. "I gave them Nino. They said, and who else?"} He has turned the fish over to do the other side. "I'm going back there to see them. I'm to bring flowers." He lifts the bone out whole and lays it down. "Would you have shaken my hand?" he says. "{bernie_hand == "shook":If you'd known|At the beginning, if I hadn't been holding anything}?"

# page
{providence == "asked":It's four o'clock when you get to Mariposa.|It's two buses to Mariposa.} {irene_sent:The Tercel is at the curb again.|The Tercel is at the curb.} You do your two locks. There's a chair, a window, an ice tray. {providence == "asked":What you'd take with you fits in a bread bag.|You put the ice tray back where it goes.}

At six somebody knocks, low down, with one knuckle.

# page
{truck_promise:He puts his hand out for it, and goes over the wheels one at a time. "You cleaned it," says Benicio.|He has a can of peaches with his name on it, and one fork. "It's for halves," says Benicio.} Behind him, across eleven feet of linoleum, Irene stands in the other doorway with her arms crossed, and doesn't go in.

# page
{irene_knows ? the_boots:She doesn't come across, either. She's looking at what you have on your feet. It's socks.|Then she comes as far as the seam in the middle. "I locked it when you said to," says Irene. "Sometime I'd like to be told what I didn't see."}

{providence == "asked":
    # page
    "I've got until Sunday," you tell her. You go in order: who said so, and what it was for, and that they're to be let alone, the two of them, for good.

    She does the days on her fingers, against her arm. It doesn't take long. "You had one thing you could ask him for," says Irene.

    "Yes."

    # page
    "He has a thing tomorrow, at school. It's at one fifteen." She looks down the hall to see that nobody else is in it. "You'd have to bring something {school_afternoon:else |}to take apart."
- else:
    # page
    "Where's your car?" says Benicio.

    "Back east."

    "Then how will you go anywhere?" You say you don't know that you will. He'd like that on his hand, but he doesn't see how to put it. In the end he writes: HERE.
}

# page
{pch_phone == "out":Nothing rings in the oven; there's only the booklet in there. Anybody who wants you will have to knock.|{shannon == "gone":In the oven it begins to ring. That's Bakersfield. You let him have all of it, four, and ten seconds, and four, because you're in the hall.|Nothing rings in the oven. There's nobody left who has the number but her.}}

-> END

= same_people
# place: Plum Garden
# time: Wednesday, 3:40 PM
# ending: The Same People Twice
"I'll come out with you," says Bernie, with a hand in his cardigan.

It's white out there after the tank. The Nova stands nose out by the fence, and beside it is a laundry van that wasn't there, its back doors tied with string. You hand Bernie the key. You stand where he can see your hands. "You're a gentleman," he says, and lifts the lid.

# page
There's no bag. There are eight white shirts, on cardboard. On the top one is a page from a good notebook, in ink, and he has to hold it away from him to read.

# page
He reads it twice. It's numbered. One, the bag has been moved. Two, at eight tomorrow {straps_read:a bank in Rhode Island|somebody in Providence} gets a call about whose partner Nino was, unless a certain driver says not to. Three, if that driver and two of his neighbors are let alone until Monday, the bag goes home, and Mr. Rose may say that he sent it. Four: *Please shut the trunk.*

"Who's this?" says Bernie.

From the laundry van comes a noise like a cork. Then somebody says, "Sorry."

# page
"I could still do it," says Bernie. "You're right here. Just for tidiness."

"It has a two in it," you tell him.

# page
He looks at two again. "Mr. Shannon gave me the speech," he says. "You never work for the same people twice."

"I don't," you tell him.

"No." The knife is in his hand; he sees that you've seen it. He lays it in the trunk, on the shirts. "And is it all there?"

{irene_paid:
    "Less thirty-eight."

    "Whose was that?"

    "He painted signs," you say.
- else:
    {money_left == 940:"Less twenty. She had expenses."|"You'll want to count it."}

    "I'd trust you," says Bernie, and means it, and shuts the lid.
}

# page
The older man won't hear of your driving. He does it himself, in the van, badly, at thirty, with his glasses on their cord. {older_price:"There's a kennel," he says. "I should have mentioned it. You aren't afraid of dogs?"|"There's something I meant to ask," he says. "Why five?"} In the door mirror is the Nova, with the young one in it, both hands on the wheel and {hiccups == "water":a bottle of water on the dash|his cheeks full of air}.

# page
He locked up. He locked the restaurant's kitchen, after, and a gate that had been open for years.

# page
By dark you're on the fourth floor. {irene_sent:They're back; the Tercel was at the curb.|There's a light under 407.} {said_dark:You said when it's dark, and you said where.|It's a loan; you said you'd bring it.} You get down on your knees on a new mat and roll the truck up until its bumper meets the door.

Feet come down off something. They stop.

"It's clean," you say to the wood. "The boom was bent. I straightened it."

"Was somebody stuck?" says Benicio.

# page
"Yes."

"Did it pull them?"

You think about that. On the other side, a good way above him, somebody else is breathing. A chain is drawn back, {irene_knows ? the_boots:as far as it goes, and the door opens that far; there's an eye, and half a mouth.|and it's off.} She has a look at you, down there, up from the boots.

"Well, you're blocking the hall," says Irene. "In or out."

-> END

= the_trunk
# place: The lot
# time: Wednesday, 3:40 PM
# beat: B37
{deal == "refused":"Let me see it, at least," says Bernie, and leaves money on the cloth. |}The Nova is nose out by the fence, past a dumpster and a cat. {older_called:Across Valley a laundry van is waiting to turn left, with its signal on, and nobody will let it in. He's late. He'll have stopped to lock something.|} Bernie has come out behind you with his napkin still in his collar and one hand in the cardigan.

# page
{fish == "spared":"I looked in on your fish," says Bernie. "On the way by. It's made a friend."|{fish == "bernie":"You made me do it," says Bernie. "In there. I thought, he knows how it's done."|"I'd have liked to see you do a season," says Bernie.}}

The key's in the lid.

*   [Lift it, and reach in.]
    ~ gut = true
    -> knifed
*   [Step back. "You get it."]
    ~ deal = "moved"
    -> his_turn
*   [Turn around.]
    # silence
    ~ silences += 1
    ~ gut = true
    -> face_to_face

= knifed
# page
It takes both hands. {wound == "arm":The left's no use, so you have to get your shoulder in under the lid.|You have to bend on the side that bends.} That's when. It's when you would have.

It goes in low, on the right, and then he pulls; it's made for that. It doesn't hurt. Something happens in your legs.

-> the_end_of_bernie

= face_to_face
# page
He's nearer than you thought, with the knife down along his thigh. He has never done it to anybody who was looking.

"You'd do better to turn back," says Bernie. "It's easier. It's only the one pull."

You don't, and he does it anyway, low, on the right. His face is an inch off. There's orange on his lashes, from the lilies.

-> the_end_of_bernie

= his_turn
# page
He sees why, and laughs, quite nicely. He comes past you holding the knife up by its point, so you can watch him put it on the roof, and he takes hold of the straps. {money_where == "bernie":He has the zipper down an inch. "It's the funnies," says Bernie. "It's Sunday's."|Twenty-one pounds. He's sixty; he has to put a knee against the bumper.}

The lid of a Nova is a heavy piece of steel. Your hand is on it.

*   [Bring it down.]
    ~ deal = "broken"
    The edge where the lock is takes him across the back of the neck, and he goes in on top of the bag. One foot comes up off the ground. There's a petal stuck to the sole.

    You have to lift it once more, to be sure.
    -> after_lid
*   [Let him have it, and walk.]
    Nineteen paces to the street. At twelve you hear him set it down. "It isn't you I'm sorry for," says Bernie. There's a little scrape, as the knife comes off the roof. He's quick on his feet for a man who's been up since two.
    ~ gut = true
    -> the_lot_ending

= after_lid
# page
# beat: B38
The cat has gone up on the dumpster. You shut the lid on him, and get as far as the driver's door, and find you can't have him back there with you on the road. So you lift him out, and sit him against the fence, and do up his cardigan. {money_where == "bernie":You leave him the funnies.|You leave him the bag.}

On the roof of the Nova is a three-inch knife. You leave him that too.

-> night

= the_end_of_bernie
# page
# beat: B38
He's left it in. It's hooked; it would take another pull. His forehead is against your shoulder and he's breathing hard.

"There," says Bernie. "It's done. Now you only have to wait."

*   [It's in you. Take it out, and use it.]
    ~ deal = "kept"
    You have one hand for that. He hears it come out, and looks down to see; and you put it in him in the same place, and pull. After that you hold each other up. It's seven or eight breaths. He says a name, his father's, you'd think.

    When he lets go, you sit him by the fence with his hands in his lap.
    -> leave_it
*   [Get in the car.]
    -> the_lot_ending
*   [Hold on to him. Don't let him sit down.]
    ~ deal = "kept"
    You get your arms around him. He's small; he's mostly wool. You walk him back two steps, to where a pipe sticks out of the fence, chest high, cut off at a slant. He can't see it. You lean.

    "Oh, that's," says Bernie Rose, and doesn't say what.
    -> leave_it

= leave_it
# page
The trunk's still open, and the zipper has come down a little. {money_where == "bernie":It's only the funnies, Sunday's. The rest is in a flower stall, in some bucket. You carry the bag over and set it against his shoe.|There they are, square, all facing the same way. It has to go home, he said. You have to set it down once on the way. You lean it against his shoe.}

From Valley they'd look like a man and his satchel, waiting for a bus.

-> night

= the_lot_ending
# place: The lot
# time: Wednesday, 3:50 PM
# ending: The Lot
{deal == "moved":It comes from behind, low, on the right, and he pulls. Then he helps you down, with a hand under your arm, onto the sill of the Nova.|You get the door open. You get in as far as the wheel. There's a great deal of hood all of a sudden, and the fence is a long way off at the end of it.}

# page
"I'll stay," says Bernie. "I always stay. I don't think people should be by themselves." He lets himself down on the doorsill by your leg, with his own legs out in the sun. He's winded. You can hear the two of you, and you don't match.

It's warm. Somebody is doing ducks. There's a clock in the dash that you rebuilt, and it's right.

# page
{deal == "refused":"You said no," says Bernie. "I'd have gone along with it, about the woman. I only wanted to hear you think." He gets his breath.|"I meant what I said about the woman," says Bernie.} {bernie_struck == "family":"That line's been there since Monday. You could have had it for nothing."|"I'll do it this evening. In ink."}

# page
{truck_promise:You're trying to get something out of your shirt. "What have you got?" he says, and does it for you. It's a tow truck the length of a thumb. "I'll see he has it," says Bernie. "Four-oh-seven. I have the birthday."|He finds that your shirt is buttoned wrong, and does it over.}

# page
You gave it five. You've been watching it go around, and it's at two. You always thought there'd be somebody running.

"That boy still sends me the calendar," Bernie is saying. "The insurance one. He got fat." He's pulled up a weed from a crack in the asphalt and is stripping the stem. He can't sit idle. "Twenty-seven and two. {lap_how == "record":I never told him that you beat it.|You'd have had that by spring.}"

# page
Three. {shannon == "gone":Up in Bakersfield a man is telling somebody about it, and doing all the voices.|Somebody used to do steaks on a manifold. You wrap them.} {call_irene == "told" || call_irene == "hung_up":You told her. You got that said.|She was there. She'll have put it down.}

At four you notice the springs. They come up a little, on one side, the way they do when somebody gets out.

# page
{irene_sent:She only came back for a chart and his other shoes. It's around seven when she knocks.|The knock at 405 comes around seven.} {numbers_on:While she waits she puts a finger on the gold and goes around the five.|There's no number, and she looks where it would be.} {irene_sent:Somebody's aunt has the engine on. She gives it the whole four minutes.|She has two plates. She gives it the whole four minutes.}

# page
{pch_phone == "out":The oven she doesn't try. She tried it last night, and it sounded like it went for a walk.|{shannon == "gone":Then behind the wood an oven starts to ring. She listens to it all the way down.|Then she goes and gets her telephone, on the end of its cord, and calls, and through the wood she can hear it: an oven, ringing. She lets it go four.}}

# page
{truck_promise:When she turns around there's a parcel on her own mat, done up in newspaper with two folds and a tuck. It's about as long as a thumb.|When she turns around there's a rose on her own mat, in a sheet of newspaper, with no card.}

-> END
