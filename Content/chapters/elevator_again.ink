// Chapter six, `elevator_again`: thirty-one seconds.
//
// FACTS (every branch is held to these)
// | what            | is                                                                                              |
// | --------------- | ----------------------------------------------------------------------------------------------- |
// | the hour        | Monday, November 7, 12:35 to 1:00 AM; Irene hasn't worked since Friday                          |
// | Benicio         | asleep at Mrs. Oyelaran's, 402                                                                   |
// | what she's told | by a man with a lanyard, on Saturday at five: in the lot, in the neck, at once                   |
// | the man         | fifty; linen-service jacket, a stack of folded tablecloths over his right arm; new rubber soles  |
// | the elevator    | down: four, three, the stop between three and two, two, lobby; thirty-one seconds, four of them stopped |
// | the gun         | under the third cloth, with a tube on it                                                        |
// | his hands       | one hurt (arm), or the side                                                                      |

=== elevator_again ===
# chapter: elevator_again
# title: Thirty-One Seconds
# place: The fourth floor
# time: Monday, November 7, 12:35 AM
{numbers_on:The gold hasn't a mark on it. 405; the shadow falling to the left.|There's a door with no number on it. It's yours.} She's sitting on the floor against the other one, in the clothes that she'd put on for Friday, with the telephone beside her on all the cord it has.

# page
"I rang your oven," says Irene. {irene_knows ? night_work:"I copied the number off it, that night. I'm sorry.|"I heard it ring in there. I don't know who it was, it wasn't me. I said it to have something to say."} {irene_knows ? night_work:"I thought somebody'd better."|}

# page
She looks at {wound == "arm":your sleeve, and counts|how you come down the wall to sit, and where your arm stays}. It's her job.

"Go in order," she says. "What time was it?"

*   ["Eleven forty-four. And five seconds."]
    ~ told_truth = true
    ~ irene_knows += the_job
    "Was he breathing?"

    {lot_stay == "pulled":"Yes. For a while."|"I could see him from the car."}

    "Who was with him?"

    {lot_stay == "pulled":"I was. He talked. He said five fins."|{lot_stay == "waited":"I was fifty seconds away. I stayed for those."|"The old man. He took off his tie."}} She writes none of it down. {lot_stay == "went":She shuts her eyes for that one, and when she opens them she's looking at the elevator.|She nods, at each, as if she'd sent somebody.}
*   ["They told you right. It was quick."]
    ~ irene_close -= 1
    "They always say that," says Irene. "I say that. There's a card, it's got a list of things on it that you say." She waits to see if you've got any other ones. "Thank you," she says, and you'd rather that she'd hit you.
*   [Give her the card from his shirt.]
    -> the_card
*   [Sit with her.]
    # silence
    ~ silences += 1
    The tap's dripping in 407, in back, with no one to hear. You're shoulder to shoulder with the wall behind you. "He'd have told me a joke," Irene says in a while. "He'd have got it wrong. I keep on doing it right."
-   -> the_offer

= the_card
{standard_list != "kept":
    You feel in your shirt. It's in his; it was buttoned in, over the heart. It'll be in a bag by now, at the county, with a number.

    "He made me a list," she says. "He always did. They've got it downtown, they read it me over the phone. Milk. Deposit, three hundred, ask for Gus. {the_stove.nine_twenty:Candles, one.|New number for that man's door.}"
    -> the_offer
}
~ standard_list = "given"
~ irene_close += 1
{lot_stay == "pulled":There's a brown edge on it now.|It has a crease that wasn't there.} IRENE, in capitals, gold crayon, with a shadow down to the left.

She reads it the way that you'd read a map. Milk. Deposit, $300, ask for Gus. Beni's shoes. Number four is her birthday; number five he'd left empty, with a dot after it. "Five he never could do," she says. She turns it over, to see if there's more. On the other side it's a paint card: eleven whites.
-> the_offer

= the_offer
# page
They're coming here. {heat >= 40:Twice already tonight a patrol car has gone by on Third with its window down, and it isn't them you mean.|It's very quiet on Third.} You tell her: who; how you know. {quarters == "boy":There's a jar behind her in the kitchen, with bolts in it and forty quarters.|There's a school that they know the name of.} {money_where == "trunk":There's a bag, you tell her, in a car downstairs.|There's a bag, you tell her, put somewhere.}

"How much?"

"Nine hundred and sixty thousand.{money_left == 940: Less twenty.}"

She laughs. It's one breath, it surprises her. "He owed thirty-eight," says Irene. {saw_doctor:You laugh too. You'd been told about that; it's two white lines, with a step in each.|}

*   [Make her take the thirty-eight, at least.]
    ~ irene_paid = true
    {kept_38:You've got it on you, four straps less twenty bills, squared off like a book.|You've got four straps of it, in the jacket.} She holds it on her lap. "It's got a bank's name on it," she says. "I'd be in the store, and I'd be counting out a dead man." But she doesn't give it back. She puts it into her shoe, as her mother would.
*   ["Get the boy. I'll take you to the bus."]
    "What bus?"

    "Any one. The first."

    "I'll leave him sleep till we've got the car warm," she says; she's standing. "You get more out of them if they've slept." She's a person who moves people. She's been waiting since Saturday for somebody to give her an address.
*   [Hold out your hand, to pull her up.]
    # silence
    ~ silences += 1
    ~ irene_close += 1
    She looks in it first. There's {wound == "arm":blood dried along the one side|black in all the lines}, and she takes it anyhow, and it's she who does the pulling.
-   So it's the Tercel you want, round at the front, and the boy to be fetched last. You've pressed the button before you think. You never use it. It's only that she's so tired.

-> the_man

=== the_man ===
# page
# beat: B26
It's already on its way. It comes up past three, with its light in the crack, and opens.

There's a man in it. He's fifty, he wears a jacket that says PACIFIC LINEN; over his right arm hang six tablecloths, folded, white. "Going down?" he says. He has gone to the back, to be polite. It is ten minutes to one in the morning, in a building with no tables.

# page
His soles are new, rubber, and there's a price on one. He isn't looking at her. People do.

Irene's stepped in. Her finger's on the L.

*   [Get in.]
    -> going_down
*   [Take her wrist. "Stairs."]
    ~ lift_how = "stairs"
    -> the_stairs

= going_down
# page
The doors close. Thirty-one.

You stand in front of her, facing front, as one does. In the steel there's a long smear that's him. {face == "kept":You spent a morning behind another man's face; you know how they stand.|He shifts the cloths to the other arm and then he shifts them back.} Twenty-eight.

"Warm night," he says.

"Yes," says Irene. She's seen you look at his shoes.

# page
Twenty-six is the third floor. It goes by in the crack: the light, a doormat, somebody's plant. You've got nine seconds until it stops to think; and when it does there's nobody on any side of you, in brick, for four.

He knows that too. He's waiting for it. He took the ride up.

*   [Turn around, and kiss her.]
    ~ lift_how = "kissed"
    ~ irene_close += 1
    -> the_kiss
*   [Put her in the corner, behind you.]
    ~ lift_how = "pushed"
    -> the_corner
*   [Wait for him to move.]
    # silence
    ~ silences += 1
    ~ lift_how = "waited"
    -> his_move

= the_kiss
# page
# beat: B27
You do it slowly, since it's to be looked at. You turn and you've your back to him: a man with his girl. You put your hand where the headset leaves its mark, and move her, by that, an inch at a time, over into the corner where the certificate is.

# page
{irene_close >= 5:She'd thought it'd be by the river. You can feel her think it. Then she isn't thinking; she's got your shirt in both her fists, {truck_promise:and between the two of you something with four wheels.|and it tastes of her not having slept.}|She's surprised. Then she's kind; then, in the third second of it, something goes through her that isn't either, and she holds on.}

It stops. The light buzzes. "It's thinking," says Irene, against your mouth.

Cloth slides on cloth.

-> his_boots

= the_corner
# page
# beat: B27
You take her by the waist, and put her, as you would a pane of glass, in the angle under the certificate. You stay there in front. {irene_close >= 5:Her hand has come flat on the middle of your back. It's the only time she's touched you that she wasn't handing you something. You turn your head, and her mouth's there, and it's that, a second of that, no more.|She says your number. She doesn't have anything else to call you. "Four-oh-five," she says, low; and you turn your head and it's the side of her mouth that you find, not by design.}

# page
It stops. One, two.

Cloth slides on cloth.

-> his_boots

= his_move
# page
You keep your hands at your sides, and you look where one looks. It stops. The light buzzes. One.

"Excuse me," says the man, and at the same time she says your number, loud, the way you'd shout to somebody on a crossing.

You turn into it. It goes through the jacket, under the arm, and takes some of you along. {irene_close >= 4:Her hand's come flat on the middle of your back, to push; she'd have gone by you.|She's got him by the apron.}

-> his_boots

= his_boots
# page
It's the third one down. {lift_how == "waited":You've got the wrist before there's another.|You've got the wrist before the tube's out of the linen; it goes off, with a cough, and there's a hole in an inspector's name.} {wound == "arm":You've one arm to do it with. You use the wall for the other.|Your side opens. You feel it go, tape and all.} He's heavy, and not slow. It's your head on the rail, and then his, and his again; six tablecloths are down and nobody can stand up on them.

Then he's on the floor and you're not.

# page
You've got boots on. They're work boots, they have a plate in the toe for when a motor comes down.

It takes longer than it needs to. You don't know that, you find it out from the sound, when it's changed, and has been changed for some time. It's begun to go down again by itself. Two; the light, a doormat.

*   [Stop.]
    ~ hitman = "hurt"
    ~ irene_knows += his_boots
    You get one foot on the floor, and then you get the other one beside it. He's breathing. It isn't a good noise. He has got a hand up, open, in front of what was his face, and you can see that it's been up for a while.

    "Four minutes," says somebody. It's Irene. "There's a truck at Sixth. It's four minutes if I call it now."
*   [Don't stop.]
    ~ hitman = "dead"
    ~ irene_knows += his_boots
    When you look up it's since there isn't anything to do. There's white all over the floor and it's not white. You have hold of the rail with both hands. You'd been holding on, to get your weight over it.

    "Oh," says Irene.
-   -> the_lobby

= the_lobby
# page
The doors open on it: radiator, mailboxes, a bulb. She goes out backward. {irene_paid:She's walking on thirty-eight thousand dollars, a bit lame.|She has one shoe on that's wet.} She stands on the tile with her hands down. It's a good light; she has a good long look at you, the way that the boy does, up from the boots.

# page
{irene_knows ? night_work:You'd told her what you drove. You never said what you were when you got out.|You'd told her you {lift_word == "mechanic":fixed cars|{lift_word == "movies":turned cars over, for films|drove}}.}

The doors begin to close. They bump on his foot, and open; and bump.

*   ["Get the boy. Go to your mother's."]
    ~ irene_sent = true
    "My mother's dead," says Irene. "You'd know that. If we'd ever, if there'd been one more afternoon, I'd have told you." She's gone by you, up the stairs, on the outsides of the treads; you hear her count them.
*   {truck_promise} [Take the truck out of your shirt.]
    ~ truck_offered = true
    You hold it out, in what hand you've got. It's got blood in the hook. She looks at that.

    "Not like that," Irene says. "He'd want to know how." She can't come any nearer. "Clean it. You said that you'd bring it. So you bring it, and you've got to be clean."
*   ["He'd have shot you through me."]
    "I know," she says. "I saw. I did see that, that was the first part." It bumps his foot. "It's only the rest of it," says Irene. "Who was the rest for?"
*   [Move the foot, and let them close.]
    # silence
    ~ silences += 1
    You bend, and you tuck it in. She's still there in the gap, the whole height of her, then half, then a line. It starts up by itself. It was always going to stop; you stand in there with him, in brick, for four.
-   -> afterward

= the_stairs
# page
"Dropped my keys," you tell the man, and you've got her out over the sill and walking. The doors shut on him politely. You hear it start down.

It's thirty-one seconds to the lobby. For you it's twenty-six, and he'll be standing there; or it stops at three, since he's pushed the three.

It stops at three.

*   [Send her up to the roof. Go down and meet him.]
    ~ hitman = "dead"
    ~ faces_seen += 1
    "Four-oh-two," you say, "lock it"; and she's gone, without a word, she's somebody you can say things to. You go over the rail where they turn.

    # page
    He's got the cloths out in front of him on both arms. You come down on those from eight feet up. After that it's the edge of a stair, and your boots; it's got a plate in the toe. You don't count. There was ballpoint on the wall just there, at the height of a small hand, going up.
    -> she_sees
*   [Run her down, before he's out.]
    -> third_floor

= she_sees
# beat: B27
# page
She didn't go to 402. She's come back to the turn, for you, with an iron skillet. She's had to see what she would hit.

{irene_close >= 4:Then the skillet's on the stair and she's got your head. She kisses it: eyebrow, cheek; the mouth last, hard, like something you'd do to start a heart. And over your shoulder she sees his.|She gets as far as your face, with one hand, and puts it along your jaw, and she'd have done it then, it's in her chin. And past your ear she sees his.}

~ irene_knows += his_boots
"He's not," she says. "There's no," and doesn't say breathing.

*   ["Go in, and shut the door."]
    She goes up backward. She never takes her eyes off of the boots. It's not until she's turned, at the top, that you hear the skillet go, step, step, step, down past you to the lobby.
*   [Pull a cloth over him.]
    # silence
    ~ silences += 1
    There are six, it takes three. They come up red at once, in squares. When you've done it as well as you can she's gone in, and it's quiet, and there's one small light on under the door of 402.
-   -> afterward

= third_floor
# place: The third floor
# time: Monday, 12:53 AM
# ending: Third Floor
He's quicker than his age. When you come round the turn, with her wrist in your hand, he's standing on the landing by the plant, and the cloths are held out in front of him over his two arms like a waiter's.

It's a small cough, and another. They don't hurt. It's like being leaned on.

# page
You've got hold of him, though. You go down with him, and he's under, and there's the edge of a stair. When it's done it's very untidy. There are napkins, you see, as well. You'd only counted the cloths.

# page
Irene's there. She's got your head up on her leg, and the heel of her hand where it goes. She's pressing.

"Third floor," she's calling up the well, in her other voice, the one for work; "South Mariposa at Third, the third floor landing. A man, thirties. Two. He's breathing." Then to you, "I've got a truck at Sixth. It's four minutes. You've only got to do four."

# page
You could tell her about five. {irene_knows ? night_work:She knows about five.|It'd take a while.}

There's a line of ballpoint goes up this wall. From here you can see that it wasn't a line. It's numbers, very small, one to a step; he'd been counting them, the first night, up to the top, to see how many there'd be.

# page
"Stay with me," says Irene. "What's your name? I have to ask you. I never did."

{truck_promise:"In the shirt," you say. She feels for it. It's got all its wheels.|You tell her. It's a long one, for you.}

# page
They hang a new certificate in the spring. Over the hole where the old one was there's the same frame. A woman and a boy on the fourth floor have gone by that time, to an aunt of somebody's; and the oven in 405 rings, one night, four, and four, with a man from the gas company kneeling in front of it.

He looks round at Tovar, for an explanation.

"It's the timer," says Tovar.

-> END

=== afterward ===
# place: 405
# time: Monday, 2:10 AM
You've a bucket. {hitman == "hurt":There was a truck at Sixth; it was five minutes, and they didn't ask you, they just took him.|He's gone out by the alley, in his own cloths, in the trunk of his own van; it's a Pacific Linen van. You've left it where they'll tow it.} You do the elevator on your knees. You do between the tiles.

{truck_promise:
    Then you do the tow truck. It's a toothbrush job: the hook, the boom, the axle that you made. You set it on the sill to dry, facing out.
}

# page
At four the light in the alley quits. {irene_sent:The Tercel's gone from the curb.|There's one lamp on across the hall. You can see it under both doors.}

*   [Ring Shannon. Tell him to go.]
    ~ shannon_told = "go"
    ~ shannon_odds += 2
    You use the phone from the oven. It's only ever rung the one way, and it takes him a long time to think what it is. "You never call," says Shannon. "What is it? What'd you do?"

    "Close," you say. "Don't wait for Wednesday."

    He's breathing. "I've got eggs on," says Shannon.
*   [Ring Rose Wholesale. It's on a van.]
    ~ rang_bernie = true
    ~ shannon_odds -= 1
    A boy says that Mr. Rose is at the block. It's put down among leaves. Water; a bucket. "Yes," says Bernie. "I wondered if you had the number." You tell him that you've something that belongs to a friend of his, and you'd like to be let alone. He thinks about it. "I'd like that as well," says Bernie Rose.
*   [Oil the hinge. Sleep in the chair.]
    # silence
    ~ silences += 1
    You face it to the door. The phone's on its booklet, with the oven open an inch. It doesn't ring. It's a thing you'll come back to, later on, that you had it there beside you all night, and there was one number in it.
-   -> razor
