Voices: <>
<- low
<- high
* Listen -> END
== low
a murmur, <>
-> DONE
== high
a laugh.
-> DONE
