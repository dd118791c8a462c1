// What the story remembers, in one place. Strings are used where a thing can be in one of several states.

// ---- What the whole story reads ----
VAR heat = 0                    // how hard the police look for him, 0 to 100
VAR rules_broken = 0            // how often he has gone against his own rules
VAR faces_seen = 0              // people outside his life who could pick him out
VAR silences = 0                // times he let somebody talk to nobody
VAR money = 0                   // dollars he has put by
VAR shannon_odds = 3            // Shannon's odds of getting out of this, 0 to 6
VAR shannon_owes = 0            // dollars Shannon owes him

// ---- The first evening ----
VAR call_taken = "missed"       // the oven: "first" ring, "last" ring, or "missed" and rung again
VAR asked = "nothing"           // what he asked Shannon: "crew", "alley", "nothing"
VAR shannon_spent = false       // Shannon admitted that the advance is gone
VAR toy = "pocket"              // the boy's tow truck: "pocket", "dresser", "stairs", "mat" in front of 407
VAR toy_mended = false          // it has four wheels again

// ---- The car and the two strangers ----
VAR car = "lesabre"             // "corolla", "lesabre", "crown_vic"
VAR prep = "none"               // "dark" (a switch for the tail lamps), "tires", "chili" (sat with Shannon)
VAR rule_told = "nothing"       // how they learned of the five minutes: "timer", "count", "asked", "nothing"
VAR hiccups = "left"            // what he did about them: "water", "braked", "left"
VAR scraped = false             // left rear corner, yellow paint from a bollard
VAR bakery = "nothing"          // the woman with the bucket: "talked", "stared", "block"

// ---- The drive itself, set by what is said in it ----
VAR crew_in = 0                 // strangers in the car when it moved: 0, 1 (the younger), 2
VAR way = "third"               // over the river by the "bridge", by the "river" road, or "third" if it never came to that
VAR hid = false                 // he stopped under something and waited
VAR hit_something = false       // there is a fresh dent
VAR answered = 0                // questions from the back seat that he answered

// ---- The morning after ----
VAR night_how = "none"          // how the first night went: "clean", "seen", "left_one", "caught"
VAR older_number = "none"       // the older man's number: "none", "left" on the seat and kept, "taken" on purpose
VAR older_share = "none"        // after leaving him: "none", or "kept" for him under the parts washer
VAR older_saw = false           // he watched the car come back for a look, and said nothing
VAR harness = "desk"            // the racing harness: on Shannon's "desk", hung on the "wall", or with the "driver"
VAR shannon_knows_early = false // he told Shannon that he left before the five minutes were up
VAR car_fate = "returned"       // "returned", "cut" to pieces, "left" with the key in, "kept" until morning, "held" by the police
VAR let_go = "none"             // caught with nothing on him; of her rattle he "told" her, "asked" where it goes, or was "silent"
VAR wife = "none"               // the woman in the laundry: "none", "shirts" given, "told", "avoided"
VAR tercel_door = "ajar"        // the new neighbor's car, rear door: "ajar" all night, "shut" by him
VAR tercel_tire = "low"         // its left rear tire: "low", "pumped" by him
VAR boy_saw = false             // the boy in 407 watched him come home

// ---- Day work (garage) ----
VAR mazda = "none"              // Detective Salas's rattle: "fixed", "talked" about, "refused"
VAR named_day = false           // he told her Tuesday
VAR next_of_kin = "nobody"      // the stunt form: "shannon", "neighbor" (the fourth floor), "nobody"
VAR checked_cage = false        // he went over the cage with a wrench
VAR walked_line = false         // he walked the line and found the seam
VAR rollover_how = "none"       // "perfect", "short", "refused"
VAR ribs = false                // two of them, on the left
VAR saw_doctor = false          // he had the picture taken
VAR actor_heard = "none"        // the actor, of what it's like: "quiet", sent to "dot", or felt his own "cheek"
VAR face = "none"               // the actor's face: "kept", "left" on its block
VAR chassis = "none"            // the frame from Bakersfield: "none", "bent" and behind the shop
VAR lap_how = "none"            // Bernie's stopwatch: "record", "solid", "wall"
VAR bernie_hand = "none"        // "shook" it, took the "flower", "refused"
VAR nino_slight = "none"        // he "answered", asked what the limp "cost", "laughed", or was "silent"
VAR limp_known = "none"         // how Shannon came by it: "told" by him, told by "nino"
VAR shannon_told = "none"       // what Shannon has heard from him about that money: "go", "stay"
VAR jack_gone = false           // the jack that did it stood on the curb until somebody took it

// ---- The fourth floor (elevator) ----
LIST knowledge = cars, movies, night_work, the_job, the_boots
VAR irene_knows = ()            // what Irene knows of him
LIST places = riverbed, kitchen, scrapyard, laundry, schoolroom, table, board, backlot
VAR afternoons = ()             // where the afternoons were spent
VAR groceries = "none"                // her groceries: "carried", "held" the button, "stairs"
VAR lift_word = "none"          // what he said he does: "driver", "mechanic", "movies", "nothing"
VAR benicio_trust = 0           // how much the boy will tell him
VAR irene_close = 0             // how near they have come
VAR lot_help = "none"           // the supermarket: "push", "jump", "walked", "passed" by
VAR oven_seen = "none"          // his oven: "hidden" phone, "opened" by her, "refused"
VAR last_candle = "none"        // the sixth: "pinched" out, the "boy" got it at three, or "none" did
VAR four_owed = false           // four dollars change, from a belt
VAR ride_how = "none"           // "straight_home", "long_way"
VAR told_of_standard = false    // she told him what Standard did
VAR told_nights = false         // she has been told about the oven and the five minutes, in words
VAR steered = false             // the boy drove five miles an hour: look where you want to go
VAR lug_nut = false             // the boy found a chrome one with the right thread
VAR board_said = "none"         // in the room with the lights: "mission" sent a truck by his road, "asked"
VAR dot_boy = false             // Dot gave the boy a cut with four stitches
VAR face_shown = false          // the boy has had his hand in the face

// ---- There and back (pawn_shop) ----
VAR standard_view = "none"      // how Standard holds him: "owed", "friend", "wary"
VAR numbers_on = false          // gold numerals on the doors of 405 and 407
VAR quarters = "none"           // Cook's roll: "boy" in the jar, "kept", "thrown"
VAR saw_car = false           // he would know the black Chevrolet again
VAR cook_swore = false          // Cook said their names and swore
VAR boots_seen = false          // he noticed that Blanche is dressed to leave
VAR blanche_told = false        // he told Blanche about the five minutes
VAR job_car = "none"            // "volvo", "nova"
VAR iron_bar = false            // a tire iron by his left hand
VAR standard_list = "none"      // Standard's list for Irene: "kept" for him, in Standard's "pocket", "given" to her
VAR told_close = "none"         // Shannon was told to close: on "friday", in the "night"; or that he'd be "back" on Monday
VAR truck_promise = false       // the boy lent him the tow truck; he has to bring it back
VAR lot_spot = "none"           // in the lot: "blocked" the gap, "went_in", "counted"
VAR lot_stay = "none"           // when Standard fell: "went", "waited", "pulled" (got out to him)
VAR chase_how = "none"          // "shaken", "wrecked_them", "rammed"
VAR blanche_slipped = false     // she said a name, Denny
VAR blanche_asked = false       // he asked her who they were
VAR wreck_seen = false          // he went down to the wreck

// ---- Room and board (motel) ----
VAR motel_room = "none"         // "front", "back", "two" rooms
VAR straps_read = false         // he knows that the money is Providence's
VAR kept_38 = false             // he split off what Standard owed
VAR truth_how = "none"          // how Blanche came to tell: "door", "boots", "watch", "phone"
VAR blanche_eve = "none"        // their supper: he spoke of the "hall", steadied her "hands", or was "quiet"
VAR blanche = "none"            // "dead", "alive"
VAR blanche_where = "none"      // "gone", "next_door", "bath", "bed"
VAR blanche_safe = false        // Bernie gave his word for her as well
VAR money_left = 960            // thousands in the bag
VAR fight_how = "none"          // "iron", "mattress", "quarters", "rail"
VAR wound = "none"              // "arm", "side"
VAR acton_boy = "none"          // the boy with the bell: "sewed" with him, was "paid", lost his "page"
VAR money_where = "none"        // "garage", "locker", "trunk", or with "bernie"
VAR sunday_boy = "none"         // on Sunday the boy came along the curb: he showed his "hands", "hid", or "left"
VAR cook_how = "none"           // "drawer", "quarters", "waited"
VAR nino_call = "none"          // "offered", "threatened", "silent"
VAR cook_left = "none"          // "tied", "warned", "walked"

// ---- Thirty-one seconds (elevator_again) ----
VAR told_truth = false          // he told Irene how Standard died
VAR irene_paid = false          // she took the thirty-eight
VAR lift_how = "none"           // "kissed", "pushed" into the corner, "waited", "stairs"
VAR hitman = "none"             // "dead", "hurt"
VAR irene_sent = false          // she has taken the boy away
VAR truck_offered = false       // he held the truck out before it was clean
VAR rang_bernie = false         // he rang the flower market

// ---- Razor ----
VAR bernie_asked = "none"       // of Nino: "how_much", "why", "nothing"
VAR bernie_struck = "none"      // off the list: "family", "shannon", "nobody"
VAR salas_roses = "none"        // Salas at the stall: she "bought", he "lied", he "gave" her one
VAR cook_dead_how = "none"      // "talked", "quick"
VAR shannon_called = false      // Shannon rang the oven and was told to go
VAR shannon_said = "none"       // to Bernie: "nothing", "money", "woman", "pan"
VAR shannon = "alive"           // "dead", "gone"

// ---- Tablecloths (pch) ----
VAR read_wall = false           // he read Shannon's sums
VAR belted = false              // Shannon has the harness on
VAR tire_low = false            // he let more air out of the Lincoln
VAR nino_saw = false            // Nino saw the face at the window
VAR nino_how = "none"           // "drowned", "warned", "lost"
VAR said_number = false         // he told Nino what it was for
VAR took_off = false            // he took the face off
VAR sat_with_nino = false       // he pulled him up the sand, and stayed
VAR lunch_set = "none"          // "three", "shannon" was spoken of, "nino" was

// ---- The fish (restaurant) ----
VAR salas_coming = false        // he told Salas where and when
VAR salas_told = false          // and what he did himself, before she asked
VAR providence = "none"         // of Mr. Almeida: "asked" for the woman and the boy, "nothing"
VAR older_price = false         // and promised him a December
VAR older_called = false        // he rang the older man: never the same people twice
VAR call_irene = "none"         // "told", "hung_up", "silent"
VAR said_dark = false           // he told the boy: when it's dark, by his door
VAR fish = "none"               // the one in the net: he "nodded", it was "spared", or "bernie" nodded
VAR bernie_heard = "none"       // what he answered: "yes", "names", "girl", "no", or he ate the "fish"
VAR deal = "none"               // Bernie's offer: "taken", "refused", "silent"; then "kept", "moved", "broken"
VAR gut = false                 // Bernie's knife
// drive: allow W0505 since drives/night.yaml reads it.
VAR unhurt = false              // on the last road: no knife

// ---- The long one (night) ----
VAR kindness_kept = false       // the truck is on the mat
VAR van_sent = false            // he told the boy in the white van to go home
VAR plates = "none"             // what Irene did with his dinner: "floor", "rang" the oven, "oven"
VAR kept_truck = false          // the truck went north
