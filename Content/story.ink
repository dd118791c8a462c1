// Five Minutes. The front door: what the engine and any other ink tool loads first.
// Chapters live in chapters/, what the story remembers in state.ink, driving sequences in drives/.

INCLUDE state.ink
INCLUDE chapters/window.ink

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
~ return "clean"
