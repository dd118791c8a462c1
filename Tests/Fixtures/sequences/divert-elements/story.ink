- (top) {Tick.|Tock.|-> boom}
-> top
== boom
Boom.
-> END
