-> park.lake
== park
Park.
- (lake) Lake. -> zoo.cage.lion
== zoo
Zoo.
= cage
Cage.
- (lion) Lion. {park.lake} {zoo.cage.lion} {zoo.cage} {zoo}
-> END
