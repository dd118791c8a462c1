// What the player shows beside the page and at the end, in two functions that any story may have.
// Each line that `status` prints is a row, `Label: words`; words that begin with two numbers have a gauge.
// Each line that `because` prints says what led to an ending.

=== function status()
{night_how != "none":Heat: {heat}/100 {heat >= 70:hunted|{heat >= 40:looked for|{heat >= 15:described|{heat > 0:remembered|nobody is looking}}}}|}
Body: {gut || ribs || wound != "none":{gut:the knife, low on the right|}{wound == "arm":{gut:, }the left arm|}{wound == "side":{gut:, }the left side|}{ribs:{gut || wound != "none":, }two ribs|}|whole}
{status_car() != "":Car: {status_car()}|}
Money: ${money}
{shannon_owes > 0 && shannon == "alive":Shannon owes: ${shannon_owes}|}
{truth_how != "none" && blanche_where != "none":The bag: {money_left} thousand{money_where == "garage":, at the garage|{money_where == "locker":, in a locker|{money_where == "trunk":, in the trunk|{money_where == "bernie":, with Bernie|}}}}|}
{truck_promise && not kindness_kept:Promised: a tow truck, back to the boy|}
{night_how != "none":Rules: {rules_broken <= 0:kept|{rules_broken} broken}|}

=== function status_car()
{
- nino_how != "none":
    ~ return "the Nova"
- job_car == "volvo":
    ~ return "an optometrist's Volvo"
- job_car == "nova" || night_how != "none":
    ~ return "the Nova, your own"
- the_laundry:
    ~ return car_name()
}
~ return ""

=== function because(ending)
{ ending:
- "Taken in the Prologue":
    They had you before midnight.
    {bakery == "talked":You talked to a woman with a bucket, and she swore to a blue van.|{bakery == "stared":A woman with a bucket read your plate, all seven characters.|}}
    {crew_in > 0:You had somebody in the back, with a bag.|{hiccups == "water":Your prints were on a water bottle, under his.|}}
    {morning_caught.the_shop:You had one call, and you made it to the shop.|{morning_caught.the_oven:You had one call, and you made it to the oven.|You had one call, and you left it where it was.}}
- "Somebody Else's Window":
    Standard asked, and you said you'd leave it there.
    Somebody else drove him, and left at two minutes.
- "The Bag and the Border":
    {blanche == "dead":Blanche was dead, and the bag was on the seat where she'd had it.|You had the bag.}
    You stayed in the left lane, past the exit.
    {truck_promise:You had promised a boy his truck.|}
- "Blanche's Half":
    Blanche was alive, and you drove her to her sister's.
    You split it on the ironing board.
- "Third Floor":
    You took the stairs, and not the elevator.
    {told_truth:Irene knew by then how Standard died.|You hadn't told Irene how Standard died.}
- "Bakersfield":
    Shannon called the oven, and you said to wait.
    {chassis == "bent":You never told him that his frame was bent. He'd found out.|You had told him that his frame was bent.}
    {irene_sent:Irene and the boy had gone, as you'd asked.|There was a light under both doors on the fourth floor.}
- "Evidence":
    You told Salas where and when.
    {mazda == "fixed":You had fixed her rattle.|You had put her off about a rattle.}
    {salas_told:You said what you'd done, before she asked.|}
- "Returned to Providence":
    You called the people whose money it was.
    {providence == "asked":You asked them for the woman and the boy.|You asked them for nothing.}
- "The Same People Twice":
    You called the older man: never the same people twice.
    {older_number == "taken":You had taken his number, on purpose.|He had left you his number, and you'd kept it.}
    You still had a truck to bring back.
- "The Lot":
    {deal == "moved":You stepped back, and let Bernie have the bag, and walked.|He put the knife in, and you got in the car.}
    {bernie_hand == "shook":You had shaken his hand.|{bernie_hand == "flower":You had taken his flower.|You had refused his hand.}}
- "Four-Oh-Seven":
    She had seen what you do.
    {irene_close >= 4:You had come near enough, before that, for her to open.|{told_truth:You had told her how Standard died, in order.|You had brought her Standard's list.}}
    You knocked.
- "Into the Night":
    You left Bernie by the fence, and the bag with him.
    {kindness_kept:You brought the truck back.|{kept_truck:You kept the truck.|}}
    You went north, and didn't stop.
- else: // "Pulled Over", the one that is left
    {gut:You drove for as long as you could, with a cloth under your belt.|You drove for as long as you could.}
    You stopped on the gravel, north of Red Mountain.
}
