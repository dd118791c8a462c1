-> k
== k
# location: quay
# mood: calm
The quay.
And water.
-> END
