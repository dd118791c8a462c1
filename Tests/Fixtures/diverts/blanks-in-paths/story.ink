-> hall . porch
== hall
= attic
Attic.
-> END
= porch
Porch.
->   shed ( 2 , 3 )
== shed ( a , b )
{a}{b}
-> END
