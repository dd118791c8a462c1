// Chapter nine, `restaurant`: the call, the offer, the trunk.
//
// FACTS (every branch is held to these)
// | what            | is                                                                                              |
// | --------------- | ----------------------------------------------------------------------------------------------- |
// | the hour        | Wednesday, November 9: the booth 1:30 PM; Plum Garden 3:00 PM; the lot 3:40 PM                    |
// | Plum Garden     | Valley Boulevard, San Gabriel; eleven tables, a tank; a calendar with a bridge; Mrs. Lau          |
// | what is eaten   | the fish; Bernie orders; the Driver eats rice, or nothing                                        |
// | Bernie          | gray cardigan; a plaster over one eye if Shannon threw the pan; the case for spectacles            |
// | the knife       | the thorn knife: three inches, hooked                                                            |
// | the car         | the Nova                                                                                         |
// | the money       | in the Nova's trunk by three, fetched from where it was; unless Bernie has it already              |
// | Salas           | Burglary, Hollenbeck; her cold is better                                                         |
// | Providence      | a bank's switchboard; a man named Mr. Almeida, who asks for nothing twice                         |
// | the older man   | (clean night only) seven digits; a veterinary warehouse in December                               |
// | the gut         | one wound, low on the right, four inches up; he can drive with it, for a time                      |

=== restaurant ===
# chapter: restaurant
# title: The Fish
# place: Wilshire Boulevard
# time: Wednesday, November 9, 1:30 PM
There's a booth outside the dry cleaner's that still shuts. You have change: {quarters == "thrown":they're quarters, from the gutters of a roof. You went up there this morning with a broom.|{quarters == "kept" && fight_how != "quarters" && cook_how != "quarters":it's a roll, ten dollars, with the number of a bus on it.|a dollar's worth, in your palm.}} {ribs:It hurts to stand, and it hurts to lean.|You lean.}

Who do you know? It's a short list. He'd have written it out, on a paint card, with a number to each.

# page
{money_where == "bernie":There's nothing in the trunk of the Nova except the spare. You've put a hockey bag in there with newspaper in it; it's about right for the weight.|{money_where == "locker":The locker's empty. It's in the trunk of the Nova, at the curb, where you can see.|It's in the trunk of the Nova, at the curb, where you can see.}}

An hour and a half. There's time for one call before the one that matters.

*   {mazda == "fixed" || mazda == "talked"} [Salas, Burglary, Hollenbeck.]
    -> ring_salas
*   {straps_read && money_where != "bernie"} [Fleet National, Providence.]
    -> ring_providence
*   {older_number == "taken"} [Seven digits, no area code.]
    -> ring_older
*   [No one. Only her.]
    -> ring_irene

= ring_salas
# page
{mazda == "fixed":"The clamp," she says. She's got it in one. "You never signed it."|"The part," she says, "for Tuesday. I've been driving round with that thing for a month."} She's over the cold. You can hear a room full of typewriters stop being important to her.

"There's a man having lunch at three," you tell her.

# page
"Who is he?"

{mazda == "talked":"He's got a van you looked at."|"He sells flowers."} You hear her write. {shannon == "dead":"He killed a man on San Fernando Road, on Monday. He shaved him first. It'll be on him, the razor."|"He went to a garage on San Fernando Road, on Monday, to kill a man. He'd brought a razor. It'll be on him."}

"And what'd you do?" says Salas.

*   ["I drove."]
    ~ salas_coming = true
    "I know you did," she says. "I've a drawing of it." There's a pause, in which she blows her nose, for old times' sake. "You know I'd have to take you too. I'd be nice about it. I'd let you shut the car."

    "Three o'clock," you say.
*   ["That's all. Three o'clock. Valley Boulevard."]
    ~ salas_coming = true
    She's got your voice. She'll have the time, and the noise of a bus going by. "Don't hang up," says Salas. You've left it swinging; you can see her in it, small, still talking.
*   [Hang up.]
    # silence
    ~ silences += 1
    You'd got as far as the razor. You think of her shoes, resoled, going in past the fish tank ahead of everyone, since she's that sort.
-   -> ring_irene

= ring_providence
# page
It takes all your change and a switchboard. You read it what's on the strap. You're passed along: a girl; a man; a man who doesn't give the name of the bank.

"September," he says. "I'd wondered where those were. This is Almeida."

# page
You tell him it was Nino's idea. {nino_how == "drowned":You tell him that Nino's in the ocean.|You tell him where Nino can be found.} You tell him there's a partner, at three, on Valley, who'd like to have it put about that he'd known nothing.

"And you want what?" says Mr. Almeida.

*   ["A woman and a boy. That's all I want for it."]
    ~ providence = "asked"
    "I've got nothing against any woman and boy," he says. "I don't know any." He's a dry, pleasant voice; he'd be good at a funeral. "Would you leave it with the lady of the house, there? In the kitchen. You'd be surprised how quickly I can have somebody in San Gabriel."
*   ["Nothing. It isn't mine."]
    ~ providence = "nothing"
    There's a long dry noise. He's laughing. "You know that I've been thirty-one years in this department," Mr. Almeida says, "and you're the first." He tells you what to do about the bag. He asks you for nothing twice.
*   [Listen to him not ask.]
    # silence
    ~ silences += 1
    He waits. It's very good, his waiting; it's the best that you've come up against. "You're thinking about it," he says. "Well, I'm in till six. It's dark here. There's snow." You put it back on the hook.
-   -> ring_irene

= ring_older
~ rules_broken += 1
# page
You've never worked for the same people twice. It's what he gives them in the speech; it's the first thing anybody learns of you. You do it on the flap of an envelope, in pen, a seven and a one.

"I wondered," the older man says. He's in a room with a clock in it. "It isn't December."

"It's not that."

"No. I can hear that." You hear him cap the pen. "What can I do for you, that you'd ring me up?"

*   ["I need a bag to be in two places."]
    ~ older_called = true
    He asks you six things. They're all short. Is there a kitchen; does the trunk lock, whose make; how long would he have; would you be sorry if it was hurried. He has a nephew, he says, with hiccups, who owes you for a ride.

    "I lock up after," he says. "I hope that's all right. It's a habit. I can't leave a thing open."
*   ["Nothing. I wanted to see if it worked."]
    "It works," he says. {hiccups == "water":"The boy's still got your bottle. He won't throw it out."|"I've kept it on. I said to my wife that it might ring."} Neither of you can think what you'd say now. "You'll have been a long time getting this far," says the older man; and you tell him, yes.
-   -> ring_irene

= ring_irene
# page
# beat: B35
You know hers from the wall, it's written up over the phone in crayon, in case he's lost. It goes twice.

"What's the address?" says Irene. She hears it. "Sorry. Hello?"

{pch_phone == "answered":You don't say who it is. "I rang you last night," she says. "I'd got a spoon in my hand. You picked up, and I hadn't thought what I'd do if you picked up."|{pch_phone == "out":You don't say who it is. "I rang you last night," she says. "It sounded like it went for a walk."|You don't say who it is. "I rang you last night," she says. "I let it go twice."}}

# page
{lift_how == "kissed":"I've still got your button," she says. "It was in my hand. I didn't know I'd got it."|{lift_how == "waited":"They had to plaster the wall," she says. "In the elevator. I told them I'd no idea."|{lift_how == "stairs":"I got the skillet back," she says. "Tovar brought it up. He didn't ask."|"It's running again," she says. "They've put a new certificate."}}} {irene_sent:There's a different room behind her, a clock that isn't hers; she got him out, then.|A tap's dripping, at the back.}

*   ["I'm going away. I wanted to tell you first."]
    ~ call_irene = "told"
    {told_truth:"First," says Irene. "You told me the other in order, too. You were the only one who did."|"They all ring me last," says Irene. "It's a nice change."}
    -> best_thing
*   ["Is he there?"]
    ~ benicio_trust += 1
    He's there; he has been breathing on the other one. "I'm in the kitchen," says Benicio. "I'm on the extension. Are you bringing it?" {truck_promise:It's in your shirt. {truck_offered:"Is it clean?" says the other one, his mother, low. It's clean.|It's clean.}|He means a thing that you'd said to him once, about a hearse.} You say that it'll be there tonight. "That's not a time," he says, and you say, "When it's dark. By your door"; and there's a scratching.
    ~ call_irene = "told"
    -> best_thing
*   [Stay on the line.]
    # silence
    ~ silences += 1
    ~ call_irene = "silent"
    She's good at those. She gives it the whole of the time that she'd give it at work, and she listens: bus, door; there's a dry cleaner's bell. "I've got you at Wilshire," says Irene. "You're breathing. I can't send anyone if you won't say." It's got to where it asks for another dime. "All right," she says. "I was here. I'll put down I was here."
    -> the_table

= best_thing
# page
"You don't have to do it on the phone," says Irene.

You'd worked it out in the car. There'd been a way to say it. You're looking at a card in the cleaner's window, of a shirt. "You, and him," you say. "That was the best. Of anything. I'd not have known about it."

# page
It's the longest one that she's had from you. {lot_help == "walked":"I asked you for one of those," she says, "by the stairs."|She doesn't say a word. It's how she'd be if she was writing it down.}

{irene_knows ? the_boots:"I know what I saw," says Irene, finally. "I've tried to only know the first part." There's her hand going over the mouthpiece, and off. "You come and say that here. I don't know if I'd open it. You come and see."|"You come and say that here," says Irene.}

*   ["I'll try to."]
    ~ said_try = true
    "Four minutes," says Irene. It's what they say, so that somebody'll stay on.
*   ["No. You'd open it."]
    ~ call_irene = "hung_up"
    You've your finger on the hook before she's answered. It gives you back a dime.
-   -> the_table

= the_table
# place: Plum Garden, Valley Boulevard
# time: Wednesday, 3:00 PM
There's no one in there but a tank. He's at the round one in the corner, with the cardigan and a pot of tea; he's facing the door, and he's left you a chair from which you could see it too, if you leaned. {shannon_said == "pan":There's a plaster over his eye.|}

"I ordered," says Bernie. "It's got to be steamed. You look dreadful. Sit on that side, it's out of the draft."

# page
{truck_promise:Something with four wheels is against your ribs when you bend.|Mrs. Lau brings a hot cloth.} {wound == "side":You sit as though you'd been poured.|You keep the arm in your lap.} {lap_how == "record":"I never did clear that watch," he says. "It's still got you on it."|{lap_how == "solid":"You left some, in four," says Bernie. "I keep on thinking of that."|"I'd still have gone on with you, after the wall," says Bernie. "I want you to know."}}

# page
{lunch_set == "shannon":"I looked it up," Bernie says. "The Dodgers. They'd won. I'd told him that they lost."|{lunch_set == "nino":"I said good-bye to Nino," Bernie says. "He thought it was for the weekend."|"Three on the dot," Bernie says. "I'd have bet on it."}}

{cook_dead_how == "talked":He's got a ribbon-end in his buttonhole, white.|He smells very slightly of tuberose.} {bernie_hand == "shook":He puts out the hand; he looks at it, and then he moves the soy sauce.|{bernie_hand == "flower":By your plate there's a rose, stripped to the neck.|He's kept both his hands where you can see them, since you'd seemed to prefer that.}}

-> the_bernie_offer

= the_bernie_offer
# page
# beat: B36
"I can't do you," says Bernie. "I mean that I can't offer it. You've seen what you've seen, you did what you did to him; there are people who'd ask me why. You'd be looking round for the rest of your life. It'd spoil your driving." He's serving you the cheek of the fish; that's the best bit. "But her. And the boy. {bernie_struck == "family":I'd done that already. I'd put a line through it on Monday, before you ever rang. I'm only telling you.|I'd put a line through those. Nobody'd go near that building. I'd send something at Christmas.}"

# page
"For the money."

{money_where == "bernie":"For the tidiness," says Bernie. "I've got the money."|"For the money. It's got to go home. There's a man back there who'll want to know that it was all of it."}

*   ["All right."]
    ~ deal = "taken"
    "Thank you," he says. He means it. He puts down the chopsticks, side by side. "It's out in your car, I expect. No, finish. It'll be cold."
*   ["Say their names."]
    ~ deal = "taken"
    {cook_swore:The last one who said them got the school in too.|He's not offended.} "Irene," says Bernie. "Benicio: the tenth of October. I've got him down for a book about trucks." He says them as he'd read them off of a card. He'd have made a fine liar; but you've looked, and that's not what he's doing.
*   {blanche == "alive"} ["And Cook's girl."]
    ~ deal = "taken"
    ~ blanche_safe = true
    "Is she living?" It's the first time he's been surprised all day. "I sent her a wreath. I'd to guess at the address." He thinks; it doesn't cost him much, and he likes you for it. "Go on then. Three."
*   ["No."]
    ~ deal = "refused"
    He chews. He gets a bone out, and lays it on the edge. "You'd like to think about it," says Bernie, "and I'd let you. Only I'm not the one that's in a hurry, you see. It's three-twenty. He gets out at three-fifteen, doesn't he? Hobart." There's water going round in the tank.
*   [Eat the fish.]
    # silence
    ~ silences += 1
    ~ deal = "silent"
    It's very good. He watches you do it, as a man will watch somebody open a present. "You never say," says Bernie. "He told me. You'd be saying yes, then, would you? I'd put it down as that."
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
Mrs. Lau's gone in back. You'd noticed it when the fish came, that there was nobody to bring the rice.

There's a brown shoe on the sill. It's been resoled.

# page
"Mr. Rose," says Salas, {salas_roses == "bought":"my mother liked them."|{salas_roses == "gave":"I've been meaning to ask what became of those thorns."|"I wanted to ask you about roses."}} She's got four with her, in jackets, and one of them's looking at the tank. Bernie wipes his mouth. He looks not at her but over at you, and it's a look you'd give to a car that you had liked.

"You called somebody," says Bernie. "I'd not have thought it. I'd thought you'd come and do it with your hands."

# page
He's no trouble. He asks if he might finish the tea. They find the knife in its pocket, and the case; she opens that on the cloth, and there it is, bone, with one chip. It's clean. There's never yet been one so clean that they couldn't find something in the hinge.

# page
"And the trunk?" she asks you.

{money_where == "bernie":It's newspaper. She looks at that for a time. "You brought him the funny papers," says Salas.|You give her the key. She counts ten straps, and then she sits down on the curb, and has somebody else count.}

# page
She lets you shut the car. Lift; push. It goes to the lot on East Third where they keep them, under a light, with a number in crayon on the glass; you'd be able to see it from the street, for a year, behind the wire, nose out. {numbers_on:It isn't gold, the number.|}

# page
{mazda == "fixed":"Dollar ten," she says, in the car. She's still got the receipt behind the visor. "It never came back."|Under her hood it's going still, two thousand and up. "It's a heat shield," you tell her. "It wants a clamp." She pulls over, on Valley, with you in the cuffs, and the two of you do it with a coat hanger.}

# page
It's eighteen years, less eleven for what you tell them. They're fair to you. {next_of_kin == "neighbor":There's a form with a line on it, and you write down what you'd written on the other, the number of a door.|There's a form, and a line on it for who.} {call_irene == "told":In the second spring somebody comes, on a Sunday, by bus. She's got him with her; he's had to leave a thing in the tray at the gate, and he asks for it back, first off, to be sure.|Nobody's to visit. But there's a card each tenth of October, from an address that's never the same one, with a number on it. Seven; eight. He does the shadow down to the left.}

# page
"How long is it, till?" asks Benicio, through the glass.

You tell him. He writes it on his hand.

-> END

= returned
# place: Plum Garden
# time: Wednesday, 3:35 PM
# ending: Returned to Providence
You say that you'll fetch it in. "I'll come out with you," says Bernie, with a hand in his cardigan. But Mrs. Lau is standing there with the bill.

Somebody wants him, she says, on the telephone. It's long distance.

# page
It's in the passage, by the kitchen. You can see him, from the table, with his head bent down to it, in the cardigan, like a man who's hearing how an operation went. He says yes. He says, not until Monday, he gave his word; he hadn't known. Yes. He says, "That's very fair of you, Mr. Almeida."

He lays it back on the hook with both hands. He stands looking at a calendar with a bridge on it.

# page
You put the bag in at the kitchen door. A young man's there already, in a nice coat for the snow. He has a hand cart. He doesn't count it; he weighs it, on the scale they use for ducks. {money_left == 940:"It's light," he says. You tell him by how much, and who for. He thinks, and writes it down: expenses.|Twenty-one pounds. {irene_paid:"And some," you tell him, "that's in a shoe." He writes it down: expenses.|He gives you a receipt.}}

{providence == "asked":"There was a woman and a boy," says the young man. "I'm to say that he doesn't know any."|"He said you'd not want anything," the young man says. "He said I should look at you."}

# page
{nino_how == "drowned":"They'd have wanted Nino," says Bernie, when you go by. "You did that. So there's only me."|"They want somebody," says Bernie, when you go by. "I've told them Nino. They said, and who else was there?"} He's sat down again in front of the fish. He's turned it, to do the other side. "I've to go and see them. I'm to bring flowers." He's got the bone laid out clean, the whole length, without a break. "Would you have shaken my hand?" he says. "At the beginning. If I'd asked you how it was you felt about flowers?"

# page
It's four o'clock when you get to Mariposa. You do your two locks. You've nothing; there's an ice tray.

# page
There's a knock at six, and it's low down, one knuckle.

{truck_promise:He puts out a hand for it. He goes over each of the wheels. "You cleaned it," says Benicio, and behind him, in the other doorway, eleven feet, somebody's got her arms crossed and isn't going in.|He's got a can of peaches with his name on. He's brought a fork. Behind him, in the other doorway, eleven feet, somebody's got her arms crossed and isn't going in.}

# page
{irene_knows ? the_boots:She doesn't come across. It's a wide hall. She'll have it measured, one of these days, and you'd wait.|"Well, is it any good?" says Irene. "Your dinner?"} {shannon == "gone":In the oven it begins to ring. It's four; it's from Bakersfield. You let him have all four, and ten, and four, because it's an oven, and you're in the hall.|In the oven nothing rings. There's no one who's got the number.}

-> END

= same_people
# place: Plum Garden
# time: Wednesday, 3:40 PM
# ending: The Same People Twice
"I'll come out with you," says Bernie. He's got his hand in the cardigan.

It's white out there. The Nova is nose out by the fence; there's a laundry van beside it that wasn't, with its back doors tied with string. You give him the key. You stand where he can see your hands. "You're a gentleman," says Bernie Rose, and lifts the lid.

# page
He looks for a good while.

There are eight white shirts in there. They're on cardboard. On the top one, folded over, is a page from a good notebook, in ink; he's got to hold it away from him to read it.

# page
He reads it twice. It's got an address on it, of a bank in Rhode Island; a time, which is in eleven minutes, and the name of the person who's been told to expect a call from him about where the bag has got to, if nobody's heard from a certain driver by then. It's numbered. At the foot it says, *Please shut the trunk.*

"Who's this?" says Bernie.

From the laundry van there comes a noise like a cork. Then somebody says, "Sorry."

# page
"I don't work for the same people twice," you tell him.

# page
"No. He'd said that. It was in the speech." He's turned the page over. He's got the knife out, he's seen that you know it; he puts it in the trunk, on the shirts, as you'd leave a tip. "Then it's they who'd come to me. If you weren't to drive off." He's working it through; he's nearly smiling. "And if you do, and I'm left alone, it turns up? It's all there?"

"Less thirty-eight."

"Whose was that?"

"He painted signs," you say.

# page
The older man drives you himself, since you're not to be let. He does it badly, at thirty, with the glasses down on their cord. {wife != "none":"My wife would like to know if you've got somebody," he says.|"I've a question," he says. "It's five. Why five?"} {hiccups == "water":In back, the young one has a bottle of water between his knees.|In back, the young one's holding his breath.}

He'd locked up. He'd locked the restaurant's kitchen, after, and a gate that'd been open for years.

# page
It's dark by the time that you're on the fourth floor. You'd promised it: not a time, but you'd said where. You get down on your knees on the new mat, and you roll it up until its bumper meets the door.

Feet come down off something. They stop.

"It's clean," you say to the wood. "It was bent. I did the boom."

There's a long bit of nothing. "Was it stuck, somebody?" says Benicio.

# page
"Yes."

"Did it pull them?"

You think about that. Above his head, a good way above, there's another breath, that's been there since the start. A chain's drawn back, {irene_knows ? the_boots:the length of it, and it stops; there's an eye, and half of her mouth.|and it's off.} She looks at you down there, the way up from the boots.

"Well, you're blocking the hall," says Irene. "You'd better be in or out."

-> END

= the_trunk
# place: The lot
# time: Wednesday, 3:40 PM
# beat: B37
It's white out there after the tank. There's the Nova, nose out, by the fence; a dumpster, a cat. There isn't anyone. Bernie's come out after you with a napkin still in his collar. He's got the other hand in his cardigan.

"I'd have liked to see you do a season," says Bernie.

You've the key in the lid.

*   [Lift it, and reach in.]
    ~ gut = true
    -> knifed
*   [Step back. "You get it."]
    ~ deal = "moved"
    -> his_turn
*   [Turn round.]
    # silence
    ~ silences += 1
    ~ gut = true
    -> face_to_face

= knifed
# page
You need both hands for it. {wound == "arm":The left's no use, so you've to get your whole shoulder in.|You have to bend from the side that doesn't.} It's then. You'd have done it then.

It goes in low, on the right, and he pulls; that's how it's made. There's no pain in it at all. There's a sort of a surprise, in the legs.

-> the_end_of_bernie

= face_to_face
# page
He's nearer than you'd thought; he's got it down by his thigh. It's a bad moment, for him. He's never done it to a man who was looking.

"You'd do better to turn back," says Bernie. "It's easier. It's only the one pull."

You don't, and he does it, low, on the right. His eyes are an inch off. He's got little orange flecks on one of his lashes.

-> the_end_of_bernie

= his_turn
# page
He sees why. He laughs, quite nicely; he comes past you with the knife held up by the point, so you can see him putting it on the roof, and he takes hold of the straps. {money_where == "bernie":"It's the comics," says Bernie. He's got the zip undone. "It's Sunday's."|It's twenty-one pounds. He's sixty. He has to put a knee against the bumper.}

The lid's heavy, on a Nova; it's a good piece of steel. You've got a hand on it.

*   [Bring it down.]
    ~ bernie = "dead"
    ~ deal = "broken"
    It's only a lid. It's got an edge, where the lock is, and it takes him across the back of the neck, and he goes in on top. He doesn't make any noise. The one foot comes off the ground, and it's got a petal stuck to it.

    You've to lift it again, to be sure. He'd given his word. You hadn't let him get the chance of keeping it.
    -> after_lid
*   [Let him have it, and walk.]
    ~ bernie = "alive"
    You've got nineteen paces in you, it'd seem. You hear him set it down. "You don't shake," says Bernie. "You didn't say it, either. I'd said names." There's the little scrape as the knife comes off the roof. He's quick on his feet, for his age, he's been up since two.
    ~ gut = true
    -> the_lot_ending

= after_lid
# page
# beat: B38
It's just a lot. The cat's up on the dumpster. You shut him in, with it, under the hinges that you'd oiled; and then you find you can't, you can't have him in there with you, on the road. You get him out again, and set him by the fence with his cardigan done up. You leave him the bag.

Providence can find it. They've got people who look.

-> night

= the_end_of_bernie
# page
# beat: B38
He's left it in. It's hooked; it'd want another pull. He's got his forehead against your shoulder, as if the two of you had been dancing.

"There," Bernie says. "There. It's done. It's only to wait for."

*   [It's in you. Take it out, and use it.]
    ~ bernie = "dead"
    ~ deal = "kept"
    You've the one hand for that. It comes out with a noise. He looks down to see what it is, he's interested; and you put it back where it came from, in him, and pull. You hold each other up. It goes on for what'd be eleven waves. He says a name, it'll be the father's.

    When he's let go you sit him by the fence, with his hands in his lap.
    -> leave_it
*   [Get in the car.]
    ~ bernie = "alive"
    -> the_lot_ending
*   [Hold on to him. Don't let him sit down.]
    ~ bernie = "dead"
    ~ deal = "kept"
    You've got your arms about him. He's little; he's all wool. You go backward with him, two steps, to where the fence is, and there's a pipe sticks out of it, at the top, where they've cut something off. He's facing you. He doesn't see it. You lean.

    "Oh, that's," says Bernie Rose, and he's quite right, it is.
    -> leave_it

= leave_it
# page
It's open still. The zip's come down a bit in the handling. There they are, square, all of them facing the same way.

{money_where == "bernie":It's funny papers. You leave him those. The other's in a flower stall, in some bucket; they'll smell it out.|He'd said that it had got to go home. You pick it up, and you find out what it weighs today. You set it by him, against the shoe.}

A satchel, a man in a cardigan. From Valley you'd think that they were waiting for a bus.

-> night

= the_lot_ending
# place: The lot
# time: Wednesday, 3:50 PM
# ending: The Lot
{deal == "moved":It's from behind, then; low, on the right, and he pulls. He helps you down. He's got a hand under your arm.|You get the door open. You get in as far as the wheel. It's a lot of car, all at once; it goes away in front of you as far as the fence.}

# page
"I'll stay," says Bernie. "I always stay. I don't think that people should be by themselves." He has lowered himself on to the sill of the car, by your leg, with his own legs out in the sun. He's winded. You can hear the two of you breathe, and they don't match.

# page
It's warm. Somebody's doing ducks. There's a clock in the dash that you'd rebuilt; it's right.

# page
"I meant what I said about the woman," Bernie says. {bernie_struck == "family":"I'd put the line through on Monday. You could have had that for nothing."|"I'll do that this evening. I'll do it in ink."} {truck_promise:"What's that you've got?" he says, for you've been trying to get it out of your shirt. He does it for you. It's a truck, as long as a thumb. "I'll see he has it," says Bernie. "Four-oh-seven. I've got the birthday."|He has found that your shirt's done up wrong, and he does it up.}

# page
You'd said five. You have been watching it go round; it's at two. You'd always thought that there'd be somebody running.

"I had a calendar from that boy," Bernie's saying. "The insurance one. Every year. He'd got fat." You can hear that he's stripping something, a stalk of some kind, from the crack in the asphalt. He can't sit idle. "It was twenty-seven and two. You'd {lap_how == "record":have liked to see his face.|have had that, by spring.}"

# page
Three. {shannon == "gone":There's a man up in a barn who's doing all the voices.|There was a man who'd do them on the manifold.} {call_irene == "told":You'd told her. You got that said.|She'd been there. She has put it down.}

At four it's the springs that you notice. They come up on the one side, just barely, the way they do when somebody gets out.

# page
The knock at 405 comes at about seven. {numbers_on:She puts a finger on the gold, while she's waiting, and goes round the five.|She hasn't a number to look at.} She's got two plates. She knocks again; she's a person who'll give it the whole four minutes. Then from behind the wood, an oven starts to ring.

# page
She listens to it, all the way down to the end.

{truck_promise:On her own mat, when she turns, there's a parcel, done up in newspaper with two folds and a tuck, like a flower.|When she turns there's a rose on her own mat, in a sheet of newspaper, with no card.}

-> END
