VAR größe = 3
VAR μέτρο = 4
VAR ключ = "key"
Maße: {größe * μέτρο}, {ключ}.
-> höhle
== höhle
Eine Höhle, {höhle} mal.
-> END
