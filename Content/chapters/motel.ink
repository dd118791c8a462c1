// Chapter five, `motel`: the room, the money, the girl, two men, and Cook.
//
// FACTS (every branch is held to these)
// | what            | is                                                                                              |
// | --------------- | ----------------------------------------------------------------------------------------------- |
// | the motel       | Portal Motor Lodge, Sierra Highway, Acton; twelve rooms; forty-four dollars; a boy doing algebra    |
// | the rooms       | 4 at the front, on the lot; 11 at the back, its bathroom window on the wash; a door joins 11 and 12 |
// | the ice machine | outside 6; it runs all night; when it stops somebody is standing in front of its vent              |
// | the money       | 96 straps of a hundred hundreds: $960,000; the paper says NARRAGANSETT TRUST                       |
// | the news        | one robber dead, alone; the owner, Mr. Ortega, says that nothing was taken                       |
// | Blanche         | phoned Cook from beside the ice machine at 3:10, for orders: that is how they are found           |
// | the plan        | the Chevrolet was to stop them in the canyon and take the bag; nobody was to get back to Cook with a story |
// | the men         | Sunday, 1:40 AM; a shotgun with its barrel cut, and a bread knife; Denny and the one with the hat, or their like |
// | the wound       | arm: nine pellets, left forearm; or side: a knife, under the left ribs, four inches, not deep      |
// | why he stays    | they know the address and the school: better that they come here                                 |
// | the supper      | crackers from the machine; it's dark by half past six; sixty of nine hundred hours of dental hygiene |
// | the Sunday      | from eight, across from the Leland Arms, in the job car; nobody comes but Benicio               |
// | the doctor      | nobody; vodka, six-inch tape, fishing line from the office                                       |
// | Cook            | Sunday, November 6, 10 PM; the Tahiti Room; office behind the dressing room; a machine that counts coins |
// | Nino            | on Cook's telephone; in Vernon; dryers going behind him                                          |

=== motel ===
# chapter: motel
# title: Room and Board
# place: The Portal Motor Lodge, Sierra Highway, Acton
# time: Saturday, 2:10 PM
# light: desert
# beat: B21
"Color TV," Blanche reads. "Kitchenettes. No bills over twenty." The boy in the office is doing algebra, in pencil, with his tongue. {chase_how == "rammed":He looks at how you're standing, and then at the {job_car == "volvo":Volvo|Nova}, what's left.|He looks at the two of you and goes red, and looks at his x.}

"Just the night?" he says. "They're all forty-four."

*   [Four. At the front.]
    ~ motel_room = "front"
    You can see the highway both ways, the office, the {job_car == "volvo":Volvo|Nova} behind the propane, and the ice machine. Whoever comes has sixty yards of gravel to do it on. There's one door. The bathroom has a fan the size of a plate, and no window.
*   [Eleven. At the back.]
    ~ motel_room = "back"
    It looks at a wash full of tires. The bathroom has a window, sliding, three feet by two, and under it a drop onto sand. There's a way out. It's just as wide coming in.
*   [Eleven and twelve.]
    ~ motel_room = "two"
    "Both?" He's redder. There's a door between, with a bolt on each side. You take two keys, have him write one name in the book on two lines, and put the light on only in eleven.
-   -> the_news

= the_news
# page
She sits on the bed nearer the door, in her jacket, with the bag between her boots.

A robbery at a loan shop in Newhall; a man is dead at the scene. Mr. Ortega, seventy, is shown being helped to a chair. He was alone, he says, the boy was all alone. Was anything taken?

Mr. Ortega looks at where the camera must be. "No," he says. "Nothing. There's nothing to take."

# page
{canyon_bag == "out":"I'd have thrown it," says Blanche. "You said to. I couldn't get it up over the door."|{canyon_bag == "floor":It fits on this floor. She has both heels against it.|}}

"He was tied up," Blanche tells the set. "He saw me. He saw {lot_spot == "went_in":all of us|us both}." Then: "Why's he saying that?"

*   {lot_stay == "pulled" || lot_spot == "went_in"} ["He saw me too."]
    He looked right at you. {lot_stay == "pulled":He said he was in the war.|He had both hands up.} Now he's looking at a lens with his mouth shut, in his one clean collar, more frightened than he was of you.
*   ["Because it isn't his."]
    It takes her a while. Her eyes go to the bag, and then her heels do, one on each side of it, and draw in.
*   [Pull the bag out and open it.]
    # silence
    ~ silences += 1
    She lets it go by inches. The zipper's big, plastic, made for gloves.
-   -> the_count

= the_count
# page
# beat: B22
It's new money, in hundreds, in paper straps. There was to have been thirty-eight thousand. You lay it in tens on the bedspread, and when the bedspread's full you start on the other bed.

"Sixty," Blanche says. "Sixty-one. Is that each ten? That's ten in each?" Her lips go on. "Ninety-four, ninety-five."

Ninety-six.

# page
Nine hundred and sixty thousand dollars weighs twenty-one pounds. It smells of a new car.

*   [Read the straps.]
    ~ straps_read = true
    Each one has been stamped, by a teller who cared about it, square. NARRAGANSETT TRUST, PROVIDENCE R.I. There's a date in September. Bernie Rose said it over a thermos: there are people in Providence who don't send a card.
*   [Split off thirty-eight. Put it by itself.]
    ~ kept_38 = true
    Four straps, less twenty bills. That's what he owed. It makes a bundle the size of a paperback. The rest doesn't look any smaller.
*   [Watch Blanche.]
    # silence
    ~ silences += 1
    ~ boots_seen = true
    She isn't surprised enough. It's more than she was told, and she keeps starting over, but she was told a sum, and it wasn't thirty-eight. She has her feet under her, in new boots.
-   -> the_truth

= the_truth
# page
# beat: B23
She'd like some ice. She went for ice once already, at ten past three, and was gone as long as it takes to drop a coin, say a name, and wait. {blanche_slipped:You had a name out of her in the canyon: Denny.|{blanche_asked:"You asked me that already," she says, before you've asked her anything.|}} The bucket's still full.

"What?" says Blanche.

*   [Put the bag in her arms and open the door.]
    ~ truth_how = "door"
    "Go on," you say. "It's a nice day."

    She stands in the light with twenty-one pounds on her chest. Gravel, a road with the sun on it. You could read her from a mile off.

    "Shut it," she says. "Shut the door." She's shaking so hard the zipper rings. "Please. They'll do me too. They'll do me first."
*   {boots_seen} ["Where were you going, in those boots?"]
    ~ truth_how = "boots"
    She looks down. It's funny how much there is to see on a boot.

    "I'd only had them on in the store," says Blanche. "He said there'd be a hike, at the end. I thought, that's nice. He's never taken me on a hike." Then you watch her hear it. She'd bought socks.
*   [Put the watch on the bed.]
    ~ truth_how = "watch"
    "Five," you say. "Then I go, and you stay here with it."

    It's a loud watch. At one she swears at you. At two she laughs. At three and a half the ice goes down in the bucket, and she's off the bed and has you by the sleeve with both hands. "It's Cook's!" says Blanche. "It's Cook's car, all right? It's Denny and Cook's car."
*   [Pick up the telephone. Ask for the Tahiti Room.]
    ~ truth_how = "phone"
    ~ heat += 5
    "Give me Cook," you tell it. "Say it's his cousin with the bag."

    She's got the cord. She has pulled it clean out of the wall, plate and all. "He'll know," she says. "You don't know how he is. He'll think I told." Then she sees that she has.
-   -> she_tells

= she_tells
# page
{canyon_who == "asked":"I told you it said Chevrolet," says Blanche. "I wasn't lying."|{canyon_who == "belt":"You told me, put on your belt," says Blanche. "You were the only one who wanted me to have it on."|}}

"It just comes up behind you, and puts you off," says Blanche. "Someplace with a drop. Then they climb down and get the bag. And me." She's looking at her hands. "I'd have my belt on. I'd be on the side with the drop."

# page
"And the thirty-eight?"

"That was only how much would do it," she says. "For him."

"Whose is it?"

"He wouldn't say. It's somebody's he works for. It was just sitting there till Monday." She wipes her nose upward, with the flat of her hand. "I've got a sister in Fresno. She's got a trampoline."

You ask what she said by the ice machine. "Just the name," she says. The motel's.

# page
So they'll come. You could be in Nevada by then. They'd find two made beds and a bucket, and stand here, and think where else you might be. They have that address, and they know which school.

Here it's a boy and his x. You walk over and tell him to sleep at home tonight. "I am home," he says. There's a cot behind the counter, with a spread on it that matches yours.

-> supper

= supper
# page
Supper is out of the machine, crackers, four kinds, because she reads you what they are and can't choose. On the set a man gives away a dinette.

"I've got sixty hours," says Blanche. "In dental hygiene. You need nine hundred. I've got the hands, they all said." She holds one out over the bedspread. It shakes, and both of you look at it. "Have you got somebody? You look like you'd have somebody and not say."

*   ["Across the hall."]
    ~ blanche_eve = "hall"
    "I thought so. He had it on a napkin, hers and the kid's. He can't spell." She licks salt off her thumb. "Does she know about any of this? I'd want to. I'd be mad, and I'd still want it in a row, this happened, then this happened." She reads the empty bag. "Nobody ever tells me in a row."
*   [Set a cracker on the back of her hand.]
    ~ blanche_eve = "hands"
    "What?" says Blanche. You show her, on your own. The first one lasts four seconds. By dark she can hold one through all of the weather and the sports, breathing through her nose, and the face she has on is for somebody's molar.
*   [Turn up the sound, and halve what's left.]
    # silence
    ~ silences += 1
    ~ blanche_eve = "quiet"
    Three each, and one over. She breaks that along its line of holes and gives you the bigger piece. Then the dinette has gone to a couple from Reseda, and she's crying, not about that, and eating.
-   -> where_she_goes

= where_she_goes
# page
It's dark by half past six. There's the car{motel_room == "two":, and there's the other room|}.

*   [Give her two straps and a ride to the bus.]
    ~ blanche = "alive"
    ~ blanche_where = "gone"
    ~ money_left = 940
    It's ten miles to Palmdale, by the old road. You let her out at a depot with a flag on it. She has twenty thousand dollars in her boots, ten in each, and walks like it.

    "You're going back there?" says Blanche through the window. "Why'd you go back?"

    "It's paid for."
*   {motel_room == "two"} [Bolt her into twelve, in the dark.]
    ~ blanche = "alive"
    ~ blanche_where = "next_door"
    "Don't run the tap," you tell her. "Don't sit on the bed, it talks. If it's me I'll say your name."

    "You've never said it," says Blanche. The bolt goes over on her side, and there's a bump, low down, as she gets her back against the door.
*   [Tell her to lie down in the tub.]
    ~ blanche = "dead"
    ~ blanche_where = "bath"
    It's iron. It'd stop most things. You give her both pillows. "For how long?" says Blanche. She has set her boots on the mat, side by side. "I'll be all pruney." She asks you to leave the door open a crack, so she can see the set.
*   [Let her sleep, and take the chair.]
    # silence
    ~ silences += 1
    ~ blanche = "dead"
    ~ blanche_where = "bed"
    She goes off in the middle of a word, boots on, her head on the bag with all of it back inside. You move the chair to where the hinge is.
-   -> the_night

= the_night
# place: Acton
# time: Sunday, 1:40 AM
# beat: B24
The ice machine stops.

It's been running since two, and you'd stopped hearing it. Somebody is standing in front of the vent. Then it picks up again. {motel_room == "front":There's a weight on the gravel, and a second one, off the beat of the first.|There's sand running down the bank in the wash, where a foot was.}

# page
{blanche_where == "bath":Behind the bathroom door she's got the set's light on her face, blue, and her mouth open.|{blanche_where == "bed":Blanche says something about a sale.|{blanche_where == "next_door":Through the wall, nothing: she's holding her breath too.|You've had the television on for company, and now you turn that off.}}}

*   {iron_bar} [The tire iron, by the hinge.]
    ~ fight_how = "iron"
    ~ wound = "arm"
    Twenty-two inches. It's been in your hand an hour, and it's the same temperature as you.
*   [The mattress, up against the {motel_room == "front":window|bathroom door}.]
    ~ fight_how = "mattress"
    ~ wound = "side"
    Forty pounds of ticking. You stand it on end and put your shoulder in it. {motel_room != "front" && blanche_where == "bath":"Hey," says Blanche, on the other side of it. "I can't see the set."|}
*   {quarters == "kept"} [The roll of quarters.]
    ~ fight_how = "quarters"
    ~ wound = "side"
    You take it out of the jacket and close your hand on the number of a bus.
*   [The shower rail. It unscrews.]
    ~ fight_how = "rail"
    ~ wound = "arm"
    Four turns, left-handed. Steel under the chrome, one end cut on a slant by somebody who measured wrong.
-   -> the_fight

= the_fight
# page
{motel_room == "front":
    The glass comes in first, the whole window at once, with the noise after it. {blanche_where == "bath":The bathroom door has opened. She has a pillow under each arm, and one of them is for you.|}
- else:
    The bathroom window slides an inch, and then isn't there. {blanche_where == "bath":She's half out of the tub, with a pillow under each arm. One of them is for you.|}
}

# page
{blanche == "dead":
    {blanche_where == "bath":It goes through the one pillow, and through her, and into the other. She doesn't say anything. There are feathers in the air until it's over.|{fight_how == "mattress" && motel_room == "front":It comes through the ticking, past your ear, and goes on as far as the bed.|He shoots at the bed, because there's somebody in it.} She never wakes. Her boots move on the spread, and stop. It has gone through her into the bag.}
- else:
    {blanche_where == "next_door":Through the wall somebody starts to scream and stops it, with a hand.|There's nobody in the bed but three pillows. It takes them both barrels to find out.}
}

# page
{fight_how:
- "iron": He comes through after it with his eyes shut against his own dust. The iron takes him across the wrists, then where the neck goes into the shoulder. There's a crack, a seized nut letting go. The gun's under him. The other has the bread knife half out when you reach him.
- "mattress": You give them two seconds and then you go through the {motel_room == "front":window|door} behind it, forty pounds and all of yours, with one of them in front. His head finds the {motel_room == "front":bumper of the car they came in|edge of the tub}. The second has a bread knife. He's put it in your side to the width of the blade before you've got hold of his ears.
- "quarters": You hit the first one once. His jaw goes around to the side and stays there, and he sits down with his legs out. The paper has split. They're all over the carpet, forty of them, and it's on those that the other slips, as he gets his knife in under your ribs.
- else: It's the slant end that does it. He walks onto it in a hurry, and it goes in above the collarbone and you feel it touch the wall. He takes the rail out of your hands by falling. For the second one you have nothing but the lid of the tank.
}

# page
{wound == "arm":Nine pellets, in the left forearm. You don't feel them, you see them: nine places where your sleeve's been pushed in with a pencil.|It's in the left side, under the ribs{ribs: that were gone already|}: a slot, four inches long, very neat. When you breathe out it opens its mouth.}

There are two men on the floor. It took as long as changing a tire badly. One {chase_how == "wrecked_them":has sage in his cuffs, and a sock tied around his head|has his hat on still}. Neither is going to get up.

# page
In the office the boy stands behind his counter with the bell in his hand, so it won't ring. His algebra's on the floor.

*   [Ask what he has for sewing.]
    ~ acton_boy = "sewed"
    ~ faces_seen += 1
    {wound == "arm":Pliers, long-nosed. A fifth of vodka, his aunt's. He holds the lamp, and sets them in a row on the register as you get them out.|Fishing line, twelve-pound. A fifth of vodka, his aunt's. You can't thread the needle and he can, with his tongue out.} "What's x?" you say, to keep him there. Seven, he says. It comes to seven.
*   [Pay him for the window.]
    ~ faces_seen += 1
    ~ acton_boy = "paid"
    Ten hundreds. The top one has your thumb on it in red. "It's forty-four," he says. "The, with tax." Give it three minutes, you tell him, then call somebody, and do it the way they ask: what's the address, who's breathing.
*   [Take the page with your name on it, and go.]
    # silence
    ~ acton_boy = "page"
    ~ silences += 1
    ~ heat += 10
    You tear it along the stitching. He lets you. From the car you see him slide down the wall, slowly, holding his bell.
-   -> patched

= patched
# place: Soledad Canyon
# time: Sunday, 2:50 AM
{wound == "arm":{acton_boy == "sewed":Two wouldn't come, and they're staying. You tape the sleeve down over them.|You dig out seven by the dome lamp, with long-nosed pliers, and lay them on the dash. Two are staying.}|{acton_boy == "sewed":His stitches hold. They're very small, and he counted them. You tape over it by the dome lamp, three times around.|You tape it by the dome lamp, pulling the mouth shut with your thumb, three times around.}}

# page
The bag's on the seat, where she had it{blanche_where == "bed":, with a hole in one end you could put your fist in}.

{blanche_where == "next_door":
    Blanche is behind you, on the floor of the car, with her forehead on her knees. She came out when you said her name. She stepped over what was there, in her boots, reading the number on the door. "Twelve," she said. "Eleven."
- else:
    {blanche == "dead":The sister's number was in the left boot, on a card for a trampoline place.|At Palmdale the northbound bus will have been gone three hours. She'll have had the front seat.}

    # page
    {blanche == "dead":{blanche_eve == "hands":Both her hands were lying flat.|{blanche_eve == "quiet":Half a cracker has come along in your jacket.|In a row, she'd told you; this, then this.}} {truth_how == "watch":The watch goes on being loud. You take it off and put it in the ashtray.|{truth_how == "boots":She'd asked if you thought the store would take them back.|{truth_how == "door":She'd said please.|She'd wound the cord around her hand, and kept it there.}}}|Ten in each boot, under new socks.}
}

# page
{truck_promise:
    There's something hard in your shirt. You'd thought it was a rib. It has four wheels, and blood dried in the hook.
}

The canyon comes down to the freeway.

*   [South, to the city. To Cook.]
    {blanche_where == "next_door":
        -> the_bench ->
    }
    -> where_to_put_it
*   [South, and don't stop.]
    {blanche_where == "next_door":
        -> the_bench ->
    }
    -> lankershim
*   {blanche_where == "next_door"} [North. "Where's your sister live?"]
    -> north
*   {blanche_where == "gone"} [North, after the bus.]
    -> north

// On every way south she gets out first, on the first bench with a bus.
= the_bench
~ blanche_where = "gone"
~ money_left = 940
# page
{north:There's|Newhall has a depot, shut. There's} a bench, and a board with the six o'clock on it. She puts ten in each boot and won't look at the rest. "I had you down for smart," says Blanche. But she holds on to your window until she has read you the whole board, Tehachapi, Bakersfield, Delano, Tulare, so that somebody knows how far she got.
->->

= where_to_put_it
# page
You sleep at a car wash in Pacoima, sitting up, until the hoses start. You don't carry nine hundred thousand dollars in to see a man.

*   [The parts washer, at Shannon's.]
    ~ money_where = "garage"
    ~ shannon_odds -= 2
    {older_share == "kept":Half a set of gold teeth is in there already, in a rag.|It's where you've put things.} You have a key. You do it in the dark, with your good hand, up to the elbow in the sludge, and lay the grating back so a man with a limp would never know.
*   [A locker at the depot.]
    ~ money_where = "locker"
    Union Station, by the old ticket hall. It's a dollar, in quarters. {fight_how == "quarters":You've still got some. One has a hair on it.|You get change from a nun.} The key is flat and has a number on it, and it goes behind the inside mirror.
*   [Leave it under the spare.]
    # silence
    ~ silences += 1
    ~ money_where = "trunk"
    You'd rather have it by you. {job_car == "volvo" && chase_how == "rammed":It goes where the back seat was, with the spare and a blanket on it.|On top go the spare, the jack, and a blanket.}
-   -> sunday_watch

= sunday_watch
# place: South Mariposa Avenue
# time: Sunday, 3:00 PM
Cook's place opens at ten. You've been across from the Leland Arms since eight, down in the seat, with blood to the {wound == "arm":wrist|belt}. Nothing has come that doesn't live here. Tovar has carried up three covered dishes, one at a time.

Now Benicio comes out on the steps, alone, and starts along the curb toward you, heel to toe.

*   [Show him your hands.]
    ~ sunday_boy = "hands"
    ~ benicio_trust += 1
    You lay them on top of the wheel, as far apart as they'll go. He looks at the one, and the other one. Then he shows you his, turns around on his toe, and paces it back.
*   [Slide down until he's gone by.]
    ~ sunday_boy = "hid"
    With your cheek on the seat you can hear him come. Forty-one, forty-two. He stands there by the lamp. He doesn't look in; it isn't his car. "It's got a crack," he says, to whoever it is, and the numbers go away again.
*   [Start it, and go around the block.]
    # silence
    ~ silences += 1
    ~ sunday_boy = "left"
    When you come by again he's on the spot where your front wheel was, looking at the oil, and he has written something down.
-   -> tahiti

= lankershim
# page
The signs begin at Sylmar. LANKERSHIM BLVD, 2, and then 1. You've been in the left lane since the pass. There's nobody in the right.

*   [Take the exit.]
    The hands do it. You're at the bottom of the ramp with the blinker going before you've thought what you'd say to anyone who asked.
    -> where_to_put_it
*   [Stay in the lane.]
    # silence
    -> border

= border
# place: Interstate 5, south
# time: Sunday, 5:30 AM
# ending: The Bag and the Border
It goes by at sixty-one miles an hour, somebody else's street.

San Clemente: the checkpoint is waving them through northbound, and nobody wants to know about south. {job_car == "volvo":An optometrist's car.|Your own car, your own name.} At San Ysidro a man with a flashlight looks at the {wound == "arm":sleeve|way you sit} and asks the purpose of the visit.

"Work," you say.

# page
It's so easy you keep checking the mirror to see what you've missed. Ensenada, San Quintín. You buy a house with a pit in the floor for cars, off a widow, and count out the price from a hockey bag while she makes coffee. They bring you boats. An outboard's only a motor that's been lied to.

{wound == "arm":There are two pellets in you that know when it rains.|The scar knows when it rains.} It rains in September.

# page
A man comes down each spring for the marlin, and tells you who's dead and what they've built. Bernie Rose sends a wreath to anybody, he says. {blanche == "alive":Some girl of Cook's they never did find; he heard Oregon. |}You ask him, once, if he ever gets by Mariposa, below Third.

He thinks about it. "What's there?" says the man.

# page
{truck_promise:Over the bench is a tow truck the length of a thumb. When he's had enough beer he asks if he can hold it. You say no.|He says you keep it very neat here, for one man.} {numbers_on:You left gold numbers on a door.|}

# page
You have eight hundred and {money_left == 940:seventy|ninety} thousand dollars and no use for it. You've counted it twice. It's in the oven. At the bottom of the road there's a pay phone, outside the store, and some nights it rings. Four, and nobody goes. You lie and wait for the ten seconds, and then for the rest.

-> END

= north
# place: Mojave
# time: Sunday, 3:50 AM
There's a station with its lights on and the man asleep. LAST SERVICES, it says, 58 MILES. The road to Bakersfield goes off to the left beside it.

{blanche_where == "next_door":
    Blanche has come up into the front. She reads you the sign, the pump, and what's on the pump. When the tank's full she says, {blanche_eve == "hall":"That napkin."|"He had them on a napkin. Her and the kid."} She's looking straight ahead. "I keep thinking, he couldn't spell it, but he'd only have to ask at the school."
- else:
    You've made up an hour on the bus. The bag rides in front, where she sat, with the belt across it. {truck_promise:On the dash there's a tow truck with its hook out behind, toward the way you came.|Behind you, on the way you came, there's a glow you'd take for morning. It's only where you live.}
}

*   [Left.]
    -> half
*   [Turn around.]
    {blanche_where == "next_door":
        -> the_bench ->
    - else:
        It's a wide road, and takes the whole of it in one. She'll be past Tehachapi, in the front seat, reading to the driver. Nobody back there knows which bus, and you'd be the one to bring them.
    }
    -> where_to_put_it

= half
# place: Fresno
# time: Sunday, 7:15 AM
# ending: Blanche's Half
{blanche_where == "gone":The bus lays over at Bakersfield until five. She's at the counter, on a stool, in the boots, with her hands around a cup. She sees who it is in the mirror behind the pies and doesn't turn. She moves her jacket off the next stool.|She doesn't speak until Tulare. Then she reads you one: "Sun-Maid. Visitors welcome."}

It's a house with a chain-link fence. There's the trampoline.

# page
Her sister stands on the step in a robe, with a baby. She looks at the bag, and at your shirt. She has the same flat voice. "Is that him?" she says. "Is that Cook?"

"No," says Blanche. "That's the one who stayed."

# page
You do it on the ironing board: {money_left == 940:forty-seven straps, forty-seven straps, and nobody counts the two in her boots|forty-eight straps, forty-eight straps}. She wants you to have the better half. She can't say how it would be better.

# page
You could go back. It's two hundred and twenty miles. But they've put you in a bed, in a room with a crib in it, and {wound == "arm":picked out the last two|sewn it}, while Blanche read you the label on the bottle. When you wake up it's Tuesday.

# page
It's on the radio by then: a fire, on South Mariposa, fourth floor. {irene_knows ? the_job:You know how it would have come in. What's the address? Who's breathing?|They give the number of the building, and not any of the names.}

# page
She lives. {blanche_eve == "hands":She does the other eight hundred and forty hours, and it's other people's teeth now, in Oregon, with a sign over the road|She gets a place up in Oregon with a sign over the road} that she can see from the sink, and reads it to you over the phone, whatever it is that week. Each Christmas there's money in a card. You've told her you still have yours.

# page
You do. {truck_promise:It's in the trunk, under the spare. There's a toy on the dash. You're always about to take that somewhere.|It's in the trunk, under the spare. You're going to take it somewhere. You drive by a lot of places.}

On the road you never go above the limit. People pass you, and look across to see what kind of man it is.

-> END

=== tahiti ===
# place: The Tahiti Room, Lankershim Boulevard
# time: Sunday, 10:00 PM
# light: neon
# beat: B25
Sundays it's half price and nobody comes. On the stage a woman in a lei is doing the best she can for a man with a cast. You go along the wall, through the beads. Six of them are at the mirrors in their robes, eating rice out of boxes.

"It's staff," one says. Then she sees {wound == "arm":the sleeve|where you've got your elbow}.

# page
{wreck_seen:You put down the card from the visor: dollar stage, two for one.|}

"Are you police?"

"No."

"Too bad," she says, and moves her chair so you can get to the door.

# page
Cook is alone with the machine. It takes a bucket of coins and gives you rolls, with a noise that covers most things. He is in his shirtsleeves, the camel coat on a hanger. He looks up, pleased, and you see him count. Two went to Acton.

*   [Shut the drawer on his hand.]
    ~ cook_how = "drawer"
    The left, three fingers, the way it was with Standard. The drawer is steel. You put your hip to it and keep it there. The machine finishes its bucket.

    "Who," you say.

    He's gone the color of the wall. He'd like to be polite. "It's not a who," says Cook. "It's a company."
*   {quarters == "kept" && fight_how != "quarters"} [Give him back his quarters.]
    ~ cook_how = "quarters"
    You stand the roll in front of him on its end. He reads the bus. It was only to be friendly, he says, and you take it back and hit him with it in your hand, on the hinge of the jaw. He goes over with the chair, and the wheel of coins goes over on top.

    The door has come open. It's the six of them, with their rice. Nobody comes in. One goes and turns up the music.
*   [Sit down. Wait for him to offer.]
    # silence
    ~ silences += 1
    ~ cook_how = "waited"
    You pull up the other chair and lay your {wound == "arm":arm|hand} on the desk, where it drips. He talks. It was Denny's idea. He can pay. He has a mother. It's the drip he can't stand. It goes off the edge onto his carpet, and he keeps moving his shoe.

    "It's a laundry man!" says Cook. "All right? I only had the one thing to do."
-   -> the_telephone

= the_telephone
# page
"What do I get?" says Cook{cook_how == "quarters":, without moving his jaw}. "For the name. I only ask. A name like that, a man could live on it a year."

{cook_how:
- "drawer": You let the drawer out by one inch.
- "quarters": You put one of the forty back on the desk, in front of him.
- else: You move your shoe, so that it can drip on that.
}

# page
"Nino," he says. "With the teeth. He does towels for the club. It's some people's money back east, it was going home to them, and he had to give it a bed. Monday they send a man." He waits to see if that was two. "They sat him with the kids, at a wedding. Me nobody sits with kids."

# page
"And Standard?"

"Who? Oh." He doesn't charge for it. "Somebody has to be dead in a canyon, with a record. Then it's solved. I had a list, of who owes. He was the polite one."

He has the number by heart. He dials{cook_how == "drawer": with the hand that works}.

# page
Dryers, a great many. "You got my laundry?" says Nino, and laughs. Cook holds the phone out to you by its cord.

*   ["I've got it. You can have it, and I never heard of you."]
    ~ nino_call = "offered"
    The laugh stops and then comes back on, lower. "Who's this? Is this the chauffeur? {nino_slight == "laughed":I liked you! I said so.|You got some mouth for a guy that turns left.}" You hear him put his hand over it, and take it off. "Sure. You bring it by. You bring it anyplace you like. Where do you live, kid? I'll send a truck."
*   ["Leave the woman and the boy out of it. Or I'll mail it to Providence."]
    ~ nino_call = "threatened"
    ~ shannon_odds -= 1
    Only dryers. When he talks it's in another voice, an old man's, and it has no teeth in it at all. "You know what you said?" says Nino. "Do you know what you just said to me?"
*   [Listen to the dryers.]
    # silence
    ~ silences += 1
    ~ nino_call = "silent"
    "Hello?" says Nino. "Cook? Who's that? I can hear you breathe." He tries out a laugh, and it has nobody to go to. "I know that breathing," says Nino. "That's the simple one." And he hangs up before you do.
-   -> cook_after

= cook_after
# page
Cook is watching your hands.

*   [Tie him to the machine, with the cord.]
    ~ cook_left = "tied"
    Two half hitches. {cook_swore:"You swore," you tell him. "On your mother."|"I never touched the boy," says Cook.} On the way out one of the robes asks if he's done in there, since it's payday. You say he is. She goes in with her box, and the other five go in after her.
*   ["Go tonight. They'll want nobody who knows."]
    ~ cook_left = "warned"
    It hadn't struck him. You see it strike. "Where would I go?" says Cook. "I have a club." He looks around, at a coat, at a plaque from some Lions. "He likes me," he says. "He sent me a fruit."
*   [Leave him where he is.]
    # silence
    ~ silences += 1
    ~ cook_left = "walked"
    He talks to your back. He'd like to know what you want, so he can give it to you. He's still asking when the beads have shut. The machine comes on by itself and counts to the end of what it had.
-   -> elevator_again
