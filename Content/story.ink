// Five Minutes. The front door: what the engine and any other ink tool loads first.
// Chapters live in chapters/, what the story remembers in state.ink, driving sequences in drives/.

# picture: city

INCLUDE state.ink
INCLUDE status.ink
INCLUDE chapters/window.ink
INCLUDE chapters/garage.ink
INCLUDE chapters/elevator.ink
INCLUDE chapters/pawn_shop.ink
INCLUDE chapters/motel.ink
INCLUDE chapters/elevator_again.ink
INCLUDE chapters/razor.ink
INCLUDE chapters/pch.ink
INCLUDE chapters/restaurant.ink
INCLUDE chapters/night.ink

// What is said while driving, where its chapter does not say it.
INCLUDE drives/talk/rollover.ink
INCLUDE drives/talk/ride_home.ink
INCLUDE drives/talk/test_lap.ink
INCLUDE drives/talk/run_off_road.ink
INCLUDE drives/talk/pch.ink
INCLUDE drives/talk/night.ink

// The host runs the driving sequence and answers with the name of its outcome.
EXTERNAL drive(sequence)

-> window

// Played where there is no host to drive (inklecate, Inky): every sequence goes well.
=== function drive(sequence)
{ sequence:
- "window":
    ~ return "clean"
- "rollover":
    ~ return "perfect"
- "test_lap":
    ~ return "record"
- "ride_home":
    ~ return "long_way"
- "run_off_road":
    ~ return "shaken"
- "pch":
    ~ return "t_bone"
}
~ return "on"
