- (top) Ring {the bell|-> answer} once.
-> top
== answer
and someone answers.
-> END
