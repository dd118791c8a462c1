-> menu ->
Eaten.
-> menu ->
Full.
-> END
== menu
+ Soup
  Hot.
+ Bread
  Dry.
- ->->
