Before.
~ say("Hello.")
~ temp n = say("There.")
After {n}.
== function say(what)
{what}
~ return 7
