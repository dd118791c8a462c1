He says: {speech()} And leaves.
== function speech
"First,
second,
third."
