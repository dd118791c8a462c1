* [Take the ferry] -> isle
== isle
You step ashore.
-> END
