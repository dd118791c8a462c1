// What the story remembers, in one place. Strings are used where a thing can be in one of several states.
// drive: allow W0505 since chapters to come read what this one sets.

// ---- Set by the engine around a driving sequence ----
VAR drive_seconds = 0           // how long the last drive took, in story seconds

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
VAR older_number = "none"       // the older man's number: "none", "left" on the seat, "taken" on purpose
VAR older_share = "none"        // after leaving him: "none", or "kept" for him under the parts washer
VAR older_saw = false           // he watched the car come back for a look, and said nothing
VAR harness = "desk"            // the racing harness: on Shannon's "desk", hung on the "wall", or with the "driver"
VAR shannon_knows_early = false // he told Shannon that he left before the five minutes were up
VAR car_fate = "returned"       // "returned", "cut" to pieces, "left" with the key in, "kept" until the streets filled
VAR wife = "none"               // the woman in the laundry: "none", "shirts" given, "told", "avoided"
VAR tercel_door = "ajar"        // the new neighbor's car, rear door: "ajar" all night, "shut" by him
VAR tercel_tire = "low"         // its left rear tire: "low", "pumped" by him
VAR boy_saw = false             // the boy in 407 watched him come home
