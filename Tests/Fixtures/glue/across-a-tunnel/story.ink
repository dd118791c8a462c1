The bell <>
-> rings ->
and stops.
-> END
== rings
tolls <>
->->
