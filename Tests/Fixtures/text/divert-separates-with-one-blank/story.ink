The corridor turns    -> bend
== bend
left and then -> stairs
== stairs
down.
-> END
